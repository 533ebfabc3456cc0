package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// parser turns cells into values. Texts that a workbook shares are parsed once. One parser
// reads file after file, so that what it holds meanwhile is not made anew for each.
type parser struct {
	pool     *roster.Pool
	base1904 bool
	bare     bool                                  // the file does not say which cells were numbers
	shared   [roster.TypeAnswer + 1][]roster.Value // by type, then by index of the shared text; zero is not parsed yet
	count    int                                   // texts the workbook shares
	columns  [][]roster.Value                      // the values of the sheet being read, by column
	distinct roster.DistinctValues
	lexicon  *lexicon
}

func newParser(pool *roster.Pool) *parser { return &parser{pool: pool, lexicon: newLexicon()} }

// open makes the parser ready for the cells of a workbook.
func (p *parser) open(source *book.Book) {
	p.base1904, p.count = source.Date1904, source.SharedText
	p.bare = source.Format == "csv" || source.Format == "html"
	for t := range p.shared {
		p.shared[t] = p.shared[t][:0]
	}
}

// sharedOf returns the parsed values of a type, as many as the workbook shares texts.
func (p *parser) sharedOf(t roster.Type) []roster.Value {
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
	p.columns[index] = append(p.columns[index][:0], make([]roster.Value, records)...)
}

// pack returns the values of the sheet in the room they need.
func (p *parser) pack(count int) []roster.Packed {
	columns := make([]roster.Packed, count)
	for i := range columns {
		columns[i] = roster.Pack(p.columns[i], &p.distinct)
	}
	return columns
}

// parse returns the value of a cell for a column. The fault is zero where nothing is wrong.
func (p *parser) parse(cell *book.Cell, column *roster.Column) (roster.Value, roster.CellFault) {
	spec := column.Field.Spec()
	switch {
	case cell.Kind == book.Uncalculated:
		return 0, roster.CellFault{Kind: roster.FaultUncalculated}
	case spec.Type == roster.TypeID:
		return p.id(cell)
	case cell.Kind == book.ErrorValue || cell.Kind == book.Illegible:
		return p.unusable(cell, spec.Type)
	case cell.Shared < 0 || column.TenThousand || column.Field == roster.FieldAccount || column.Field == roster.FieldRelativeName:
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

// faultOf says what is wrong with a value that was parsed before.
func faultOf(value roster.Value, t roster.Type) roster.CellFault {
	switch {
	case !value.Raw(), t == roster.TypeText, t == roster.TypeName, t == roster.TypeFlag, t == roster.TypeAnswer:
		return roster.CellFault{}
	case t == roster.TypeCode, t == roster.TypePhone:
		return roster.CellFault{Kind: roster.FaultDigits}
	}
	return roster.CellFault{Kind: roster.FaultValue}
}

// unusable takes a cell that holds no value. A text keeps what can be read of it, what should
// be a number or date is shown as it stands; nothing else is kept, to be joined with nothing.
func (p *parser) unusable(cell *book.Cell, t roster.Type) (roster.Value, roster.CellFault) {
	fault := roster.CellFault{Kind: roster.FaultIllegible}
	if cell.Kind == book.ErrorValue {
		fault.Kind = roster.FaultError
	}
	switch t {
	case roster.TypeText:
		if cell.Kind == book.Illegible {
			return p.text(roster.TrimBlank(cell.Text)), fault
		}
	case roster.TypeMoney, roster.TypeCount, roster.TypeDate, roster.TypePeriod, roster.TypeAnswer:
		return roster.RawValue(p.pool.Symbol(cell.Text)), roster.CellFault{Kind: roster.FaultValue}
	}
	return 0, fault
}

func (p *parser) fresh(cell *book.Cell, column *roster.Column, t roster.Type) (roster.Value, roster.CellFault) {
	text := cell.Text
	blankAs := t
	if column.Field == roster.FieldRelativeName {
		blankAs = roster.TypeText // 无 declares that there is no such relative
	}
	if t == roster.TypeAnswer { // what stands there is an answer, good or bad
		return p.answer(cell), roster.CellFault{}
	}
	if roster.IsBlankWord(text, blankAs) {
		return 0, roster.CellFault{}
	}
	switch t {
	case roster.TypeText:
		return p.text(roster.TrimBlank(text)), roster.CellFault{}
	case roster.TypeName:
		return p.text(roster.CleanName(text)), roster.CellFault{}
	case roster.TypeCode:
		value := p.code(cell, column)
		return value, faultOf(value, t)
	case roster.TypePhone:
		return p.digits(roster.NormalPhone(text)), roster.CellFault{}
	case roster.TypeFlag:
		return p.flag(text), roster.CellFault{}
	}
	if payload, ok := p.typed(cell, column, t); ok {
		return roster.Good(payload), roster.CellFault{}
	}
	return roster.RawValue(p.pool.Symbol(text)), roster.CellFault{Kind: roster.FaultValue}
}

// typed parses the types that can fail.
func (p *parser) typed(cell *book.Cell, column *roster.Column, t roster.Type) (uint64, bool) {
	number := cell.Kind == book.Number
	switch t {
	case roster.TypeMoney:
		amount, ok := roster.ParseMoney(cell.Text, column.TenThousand)
		return uint64(amount), ok
	case roster.TypeCount:
		count, ok := roster.ParseCount(cell.Text)
		return uint64(int64(count)), ok
	case roster.TypeDate:
		day, ok := roster.ParseDate(cell.Text, number, cell.Date, p.base1904)
		return uint64(day), ok
	}
	period, ok := roster.ParsePeriod(cell.Text, number, cell.Date, p.base1904)
	return roster.PackPeriod(period), ok
}

func (p *parser) id(cell *book.Cell) (roster.Value, roster.CellFault) {
	id, fault := roster.ParseID(cell.Text, cell.Kind == book.Number)
	switch {
	case fault == roster.NoFault:
		return roster.Value(id), roster.CellFault{}
	case fault == roster.FaultEmpty:
		return 0, roster.CellFault{}
	case id != 0:
		return roster.Value(id), roster.CellFault{Kind: roster.FaultNumber, Number: fault}
	}
	return roster.RawValue(p.pool.Symbol(cell.Text)), roster.CellFault{Kind: roster.FaultNumber, Number: fault}
}

// answer keeps what an officer filled in: a day of the calendar in ISO form, a number as one
// that may have lost its last zero, everything else as it stands.
func (p *parser) answer(cell *book.Cell) roster.Value {
	text := roster.TrimBlank(cell.Text)
	if cell.Kind != book.Number && !(p.bare && isPlainNumber(text)) {
		return p.text(text)
	}
	if cell.Date {
		if day, ok := roster.ParseDate(text, true, true, p.base1904); ok {
			return p.text(day.String())
		}
	}
	return roster.OtherValue(p.pool.Symbol(text))
}

// isPlainNumber says whether a text is digits with a point among them.
func isPlainNumber(text string) bool {
	whole, fraction, pointed := strings.Cut(text, ".")
	return pointed && whole != "" && fraction != "" && strings.Trim(whole+fraction, "0123456789") == ""
}

func (p *parser) text(text string) roster.Value {
	if text == "" {
		return 0
	}
	return roster.Good(uint64(p.pool.Symbol(text)))
}

// code reads an account, household or certificate number. One that lost digits is kept to
// be shown, and is [roster.Value.Raw].
func (p *parser) code(cell *book.Cell, column *roster.Column) roster.Value {
	if roster.LostDigits(cell.Text, cell.Kind == book.Number) {
		return roster.RawValue(p.pool.Symbol(cell.Text))
	}
	text := roster.NormalCode(cell.Text)
	if column.Field == roster.FieldAccount {
		text = roster.AccountNumber(text)
	}
	return p.digits(text)
}

func (p *parser) digits(text string) roster.Value {
	if payload, ok := roster.PackCode(text); ok {
		return roster.Good(payload)
	}
	if text == "" {
		return 0
	}
	return roster.OtherValue(p.pool.Symbol(text))
}

// flag reads yes or no; any other word is kept as it stands.
func (p *parser) flag(text string) roster.Value {
	switch text = strings.ToUpper(roster.TrimBlank(text)); text {
	case "是", "有", "√", "✓", "✔", "☑", "●", "■", "1", "1.0", "Y", "YES", "T", "TRUE", "享受", "已享受", "保障", "已备案", "已登记", "对":
		return roster.Good(1)
	case "否", "无", "×", "✕", "✗", "✘", "╳", "X", "☐", "□", "0", "0.0", "N", "NO", "F", "FALSE", "不享受", "未享受", "不保障", "未备案", "未登记", "没有", "不是":
		return roster.Good(2)
	case "":
		return 0
	}
	return roster.RawValue(p.pool.Symbol(text))
}
