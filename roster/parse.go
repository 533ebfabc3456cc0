package roster

import (
	"strings"

	"rollcheck/roster/book"
)

// parser turns cells into values. Texts that a workbook shares are parsed once.
type parser struct {
	pool     *Pool
	base1904 bool
	shared   [TypeFlag + 1][]Value // by type, then by index of the shared text; zero is not parsed yet
	count    int
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
	cache := p.shared[spec.Type]
	if cache == nil {
		cache = make([]Value, p.count)
		p.shared[spec.Type] = cache
	}
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
