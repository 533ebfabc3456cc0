package roster

import (
	"slices"
	"strings"

	"rollcheck/roster/book"
)

// parser turns cells into values. Texts that a workbook shares are parsed once. One parser
// reads file after file, so that what it holds meanwhile is not made anew for each.
type parser struct {
	pool     *Pool
	base1904 bool
	shared   [TypeFlag + 1][]Value // by type, then by index of the shared text; zero is not parsed yet
	count    int                   // texts the workbook shares
	columns  [][]Value             // the values of the sheet being read, by column
	distinct distinctValues
}

// open makes the parser ready for the cells of a workbook.
func (p *parser) open(source *book.Book) {
	p.base1904, p.count = source.Date1904, source.SharedText
	for t := range p.shared {
		p.shared[t] = p.shared[t][:0]
	}
}

// sharedOf returns the parsed values of a type, as many as the workbook shares texts.
func (p *parser) sharedOf(t Type) []Value {
	if len(p.shared[t]) < p.count {
		p.shared[t] = slices.Grow(p.shared[t], p.count)[:p.count]
		clear(p.shared[t])
	}
	return p.shared[t]
}

// clearColumns makes room for the values of a sheet.
func (p *parser) clearColumns(count int) {
	for len(p.columns) < count {
		p.columns = append(p.columns, nil)
	}
	for i := range p.columns {
		p.columns[i] = p.columns[i][:0]
	}
}

// addColumn makes room for a column that has no values for the records so far.
func (p *parser) addColumn(index, records int) {
	if index == len(p.columns) {
		p.columns = append(p.columns, nil)
	}
	p.columns[index] = append(p.columns[index][:0], make([]Value, records)...)
}

// pack returns the values of the sheet in the room they need.
func (p *parser) pack(count int) []packed {
	columns := make([]packed, count)
	for i := range columns {
		columns[i] = pack(p.columns[i], &p.distinct)
	}
	return columns
}

// parse returns the value of a cell for a column. The fault is zero where nothing is wrong.
func (p *parser) parse(cell *book.Cell, column *Column) (Value, CellFault) {
	spec := column.Field.Spec()
	if cell.Kind == book.Uncalculated {
		return 0, CellFault{Kind: FaultUncalculated}
	}
	if spec.Type == TypeID {
		return p.id(cell)
	}
	if cell.Shared < 0 || column.tenThousand {
		return p.fresh(cell, column, spec.Type)
	}
	cache := p.sharedOf(spec.Type)
	if value := cache[cell.Shared]; value != 0 {
		return value, faultOf(value, spec.Type)
	}
	value, fault := p.fresh(cell, column, spec.Type)
	cache[cell.Shared] = value
	return value, fault
}

func faultOf(value Value, t Type) CellFault {
	if value.Raw() && t != TypeText && t != TypeName && t != TypeFlag {
		return CellFault{Kind: FaultValue}
	}
	return CellFault{}
}

func (p *parser) fresh(cell *book.Cell, column *Column, t Type) (Value, CellFault) {
	text := cell.Text
	switch t {
	case TypeText:
		return p.text(trimBlank(text)), CellFault{}
	case TypeName:
		return p.text(CleanName(text)), CellFault{}
	case TypeCode:
		return p.code(NormalCode(text)), CellFault{}
	case TypePhone:
		return p.code(NormalPhone(text)), CellFault{}
	case TypeFlag:
		return p.flag(text), CellFault{}
	}
	if isBlankWord(text) {
		return 0, CellFault{}
	}
	if payload, ok := p.typed(cell, column, t); ok {
		return good(payload), CellFault{}
	}
	return rawValue(p.pool.Symbol(text)), CellFault{Kind: FaultValue}
}

// typed parses the types that can fail.
func (p *parser) typed(cell *book.Cell, column *Column, t Type) (uint64, bool) {
	number := cell.Kind == book.Number
	switch t {
	case TypeMoney:
		amount, ok := ParseMoney(cell.Text, column.tenThousand)
		return uint64(amount), ok
	case TypeCount:
		count, ok := ParseCount(cell.Text)
		return uint64(int64(count)), ok
	case TypeDate:
		day, ok := ParseDate(cell.Text, number, cell.Date, p.base1904)
		return uint64(day), ok
	}
	period, ok := ParsePeriod(cell.Text, number, cell.Date, p.base1904)
	return packPeriod(period), ok
}

func (p *parser) id(cell *book.Cell) (Value, CellFault) {
	id, fault := ParseID(cell.Text, cell.Kind == book.Number)
	switch {
	case fault == NoFault:
		return Value(id), CellFault{}
	case fault == FaultEmpty:
		return 0, CellFault{}
	case id != 0:
		return Value(id), CellFault{Kind: FaultNumber, Number: fault}
	}
	return rawValue(p.pool.Symbol(cell.Text)), CellFault{Kind: FaultNumber, Number: fault}
}

func (p *parser) text(text string) Value {
	if text == "" {
		return 0
	}
	return good(uint64(p.pool.Symbol(text)))
}

func (p *parser) code(text string) Value {
	if text == "" || isBlankWord(text) {
		return 0
	}
	if payload, ok := packCode(text); ok {
		return good(payload)
	}
	return otherValue(p.pool.Symbol(text))
}

// flag reads yes or no; any other word is kept as it stands.
func (p *parser) flag(text string) Value {
	switch text = trimBlank(text); text {
	case "是", "有", "√", "✓", "1", "Y", "y", "享受", "已备案", "已登记", "对", "TRUE":
		return good(1)
	case "否", "无", "×", "0", "N", "n", "不享受", "未备案", "未登记", "没有", "FALSE":
		return good(2)
	case "":
		return 0
	}
	return rawValue(p.pool.Symbol(text))
}

// isBlankWord says whether a text stands for an empty cell.
func isBlankWord(text string) bool {
	switch strings.TrimSpace(text) {
	case "", "-", "—", "--", "/", "\\", "无", "——", "－":
		return true
	}
	return false
}
