package roster

import (
	"strconv"

	"rollcheck/roster/words"
)

// File is one file of the input.
type File struct {
	Path       string        // relative to the audited folder, with slashes
	Below      string        // the name of the audited folder; "" where a file was named itself
	SHA256     [32]byte      // of its bytes; zero where it could not be read
	Format     string        // what it really is
	Made       bool          // its sheets were made of lines that are no table, and it is no part of the input
	Fault      *words.Error  // why it could not be read; nil if it was
	PassedOver words.Message // why it was passed over; empty if it was not
	Leftover   bool          // it was, for its name is one of those that systems and office programs leave beside a file
	Sheets     []*Sheet      // in the workbook's order
}

// Sheet is one sheet, its records as columns of typed values.
type Sheet struct {
	File       *File
	Name       string        // "" for a text file
	Part       int           // which of several tables of the sheet it is, from 1; 0 where there is one
	Hidden     bool          // the sheet is hidden in its workbook
	Kind       *Kind         // nil where it was not recognised
	Why        words.Message // what decided the kind; or, unrecognised, the nearest kind and what it lacks
	PassedOver words.Message // why its records are not used (a copy of another sheet); empty if they are
	Fault      *words.Error  // why it could not be read
	Doubt      words.Message // why rows or cells of it may be missing or wrong, though it was read; empty if not
	Remark     words.Message // what is odd about the file and harmless in most; empty if nothing
	Title      string        // the lines above the heading, joined by blanks
	Period     Period        // the months the sheet speaks of by its title or name; zero if unknown
	Township   string        // by its title, name, file or folder; "" if unknown
	Village    string        // likewise
	Programme  *Kind         // the programme a list of payments, visits or clearances is about, a roster's own kind; nil if it does not say
	HeadingTop int           // the highest heading row, from 1; 0 if there is none
	HeadingRow int           // the lowest heading row, from 1; 0 if there is none
	Columns    []Column      // the columns that carry a field, from left to right
	Members    []Column      // the columns a row repeats, for household members, kin or months, from left to right
	Unused     []Heading     // columns without a field; all of them where the sheet was not recognised
	Nearest    []Near        // the kinds nearest to a sheet that was not recognised, the nearest first
	Account    RowAccount    // what became of every row
	Faults     []CellFault   // cells that could not be read as what they should be
	Subtotals  []Subtotal    // sums the sheet itself states
	HiddenRows int           // records in hidden rows
	Unread     int           // rows that are no records and hold an identity number
	Samples    [][]string    // by column: its first values; kept only where reading.Options asks for them
	Shared     []int32       // records of a form that share a cell merged over them with the one above
	First      int           // of a block of Scan: the index of its first record in the sheet

	Pool    *Pool
	Rows    []int32           // the row number of each record
	Slots   [FieldCount]int16 // index into Columns plus one, by field
	Several bool              // a row may hold several records
	Groups  []Group           // columns a row repeats for further records; nil in most sheets
	GroupOf []uint8           // by record: the group it is of, from 1; 0 the row's own person; nil without groups
	Values  []Packed          // by index into Columns; known once the sheet is read
}

// Column is one column of a sheet that carries a field.
type Column struct {
	Field   Field
	Index   int    // from 0 (column A)
	Heading string // as written, levels joined by a slash
	Word    string // the known heading that decided; "" where the user's own table did
	Per     Per    // what its money or income speaks of, by its heading; PerUnknown if it does not say

	Month       Month // of a month's visit: which; zero if neither heading nor sheet gives a year
	Of          Field // of a figure: households, persons or money, NoField if its heading does not say
	TenThousand bool  // its unit is 万元
}

// Heading is the heading of a column.
type Heading struct {
	Index int    // from 0 (column A)
	Text  string // as written, levels joined by a slash
	Guess Field  // what the column seems to mean by its heading or its cells; NoField if nothing
	Looks Shape  // what its cells look like

	Strange bool // nobody understands the heading, and words or marks stand below it
}

// Shape says what the cells of a column look like: of those looked at, how many are filled,
// and how many of these fit a field.
type Shape struct {
	Filled, Matching int
	Field            Field
}

// Near is a kind a sheet may have been meant for, and what it lacks to be one.
type Near struct {
	Kind    *Kind
	Missing []Field // of each group of fields the kind needs and the columns lack, the first
}

// Per says what an amount covers.
type Per uint8

// What an amount can cover by its heading.
const (
	PerUnknown Per = iota
	PerYear
	PerMonth
)

// RowAccount counts what became of the rows of a sheet up to the last row with a value.
// Total is the sum of all others: no row is lost silently (contract, "JSON report").
type RowAccount struct {
	Total, Records, Blank, Heading, Subtotal, Note, Unread int
}

// Balanced says whether the account adds up.
func (a RowAccount) Balanced() bool {
	return a.Total == a.Sum()
}

// Sum adds up what became of the rows.
func (a RowAccount) Sum() int {
	return a.Records + a.Blank + a.Heading + a.Subtotal + a.Note + a.Unread
}

// FaultKind says what is wrong with a cell or a row.
type FaultKind uint8

// What can be wrong with a cell or a row.
const (
	FaultValue        FaultKind = iota + 1 // not a value of the field's type; the text is kept
	FaultNumber                            // not a proper identity number; see ParseID of the text
	FaultUncalculated                      // a formula without a value: save the workbook in Excel first
	FaultUnread                            // neither name nor number of the row can be read
	FaultDigits                            // a code stored as a number, so that its last digits are lost; the rest is kept
	FaultIllegible                         // bytes that are no character; only a text is kept
	FaultError                             // a formula's error instead of a value
)

// CellFault is one cell (or row) that could not be read as what it should be.
type CellFault struct {
	Kind   FaultKind
	Number IDFault // for FaultNumber
	Record int32   // index of the record, -1 for a row that is none
	Row    int32   // row number of the sheet
	Field  Field
	Column int16
}

// Subtotal is a row in which the sheet states sums of the rows above it.
type Subtotal struct {
	Row   int
	Label string // 小计, 合计 or as written
	Grand bool   // 合计, 总计, 共计: of the whole sheet; else of the rows since the subtotal before
	First int    // index of the first record it speaks of
	Since int    // of a grand sum: index of the first record since the sum before that was one too
	After int    // index after the last record it speaks of
	Sums  []Sum
}

// Sum is one stated sum of a subtotal row: fen for money, else a count.
type Sum struct {
	Field  Field
	Column int
	Stated int64
}

// Records returns how many records the sheet has.
func (s *Sheet) Records() int { return len(s.Rows) }

// Row returns the record with an index, from 0.
func (s *Sheet) Row(index int) Row { return Row{Sheet: s, Index: int32(index)} }

// Has says whether the sheet has a column of a field.
func (s *Sheet) Has(field Field) bool { return s.Slots[field] != 0 }

// Column returns the column of a field.
func (s *Sheet) Column(field Field) (Column, bool) {
	if index := s.Slots[field]; index != 0 {
		return s.Columns[index-1], true
	}
	return Column{}, false
}

// Label names the sheet for a reader: its file, its name where it has one, and which of
// several tables of the sheet it is.
func (s *Sheet) Label() string {
	label := s.File.Path
	if s.Name != "" {
		label += " / " + s.Name
	}
	if s.Part > 1 {
		label += " #" + strconv.Itoa(s.Part)
	}
	return label
}

// InUse says whether the sheet was recognised and read, and no other stands for it.
func (s *Sheet) InUse() bool { return s.Kind != nil && s.Fault == nil && s.PassedOver.Empty() }

func (s *Sheet) typeOf(field Field) Type { return field.Spec().Type }

// Row is one record of a sheet: a handle of 16 bytes, to be passed by value.
type Row struct {
	Sheet *Sheet
	Index int32
}

// Number returns the row's number in its sheet, from 1.
func (r Row) Number() int { return int(r.Sheet.Rows[r.Index]) }

// Value returns the value of a field; zero where the sheet has no such column or the cell is empty.
func (r Row) Value(field Field) Value {
	column := r.Sheet.Slots[field]
	if column == 0 {
		return 0
	}
	return r.Sheet.Values[column-1].at(r.Index)
}

// Code returns a code to join on; zero where there is none, or one that lost digits.
func (r Row) Code(field Field) Value {
	if value := r.Value(field); !value.Raw() {
		return value
	}
	return 0
}

// ID returns an identity number; zero where there is none that could be read as one.
func (r Row) ID(field Field) ID {
	value := r.Value(field)
	if value.Raw() {
		return 0
	}
	return ID(value)
}

// Symbol returns the symbol of a text; zero where there is none.
func (r Row) Symbol(field Field) Symbol {
	value := r.Value(field)
	switch value & FormMask {
	case FormGood, FormOther, FormRaw:
		if t := r.Sheet.typeOf(field); t == TypeText || t == TypeName || value&FormMask != FormGood {
			return Symbol(value.Payload())
		}
	}
	return 0
}

// Money returns an amount.
func (r Row) Money(field Field) (Money, bool) {
	value := r.Value(field)
	return value.Money(), value&FormMask == FormGood
}

// Count returns a whole number.
func (r Row) Count(field Field) (int, bool) {
	value := r.Value(field)
	return int(value.Money()), value&FormMask == FormGood
}

// Date returns a date with its precision.
func (r Row) Date(field Field) (Date, bool) {
	value := r.Value(field)
	return Date(value.Payload()), value&FormMask == FormGood
}

// Period returns the months of a period field.
func (r Row) Period(field Field) (Period, bool) {
	value := r.Value(field)
	return unpackPeriod(value.Payload()), value&FormMask == FormGood
}

// Flag returns yes or no; known is false where the cell is empty or holds another word.
func (r Row) Flag(field Field) (yes, known bool) {
	value := r.Value(field)
	return value.Payload() == 1, value&FormMask == FormGood
}

// Text returns a field as text: a text as cleaned, other types in their standard form,
// what could not be parsed as it was written.
func (r Row) Text(field Field) string {
	value := r.Value(field)
	switch {
	case value.Empty():
		return ""
	case value.Raw(), value&FormMask == FormOther:
		return r.Sheet.Pool.Text(Symbol(value.Payload()))
	}
	switch r.Sheet.typeOf(field) {
	case TypeID:
		return ID(value).String()
	case TypeCode, TypePhone:
		return unpackCode(value.Payload())
	case TypeMoney:
		return value.Money().String()
	case TypeCount:
		return strconv.FormatInt(int64(value.Money()), 10)
	case TypeDate:
		return Date(value.Payload()).String()
	case TypePeriod:
		return unpackPeriod(value.Payload()).String()
	case TypeFlag:
		return flagText(value)
	}
	return r.Sheet.Pool.Text(Symbol(value.Payload()))
}

func flagText(value Value) string {
	if value.Payload() == 1 {
		return "是"
	}
	return "否"
}

// Cell returns the address of a field in the row; its column is -1 where the sheet has no such column.
func (r Row) Cell(field Field) Cell {
	column, ok := r.Sheet.Column(field)
	if !ok {
		column.Index = -1
	} else if r.Sheet.GroupOf != nil {
		column.Index = r.groupColumn(field, column.Index)
	}
	return Cell{Sheet: r.Sheet, Record: r.Index, Row: r.Number(), Column: column.Index, Field: field}
}

// groupColumn returns where a field stands of a record that shares its row with others.
func (r Row) groupColumn(field Field, column int) int {
	if number := r.Sheet.GroupOf[r.Index]; number > 0 {
		if own, ok := r.Sheet.Groups[number-1].Columns[field]; ok {
			return own
		}
	}
	return column
}

// Cell is the address of a cell, with the record it belongs to (-1 if none).
type Cell struct {
	Sheet  *Sheet
	Record int32
	Row    int   // from 1
	Column int   // from 0, -1 for the row as a whole
	Field  Field // NoField for the row as a whole
}

// Text returns the value that stands in the cell.
func (c Cell) Text() string {
	switch {
	case c.Record < 0 || c.Field == NoField:
		return ""
	case c.Field == FieldFigure:
		return c.figureAt()
	case c.Field == FieldShare:
		return c.shareAt()
	}
	if c.Field.repeats() {
		return c.monthText()
	}
	return Row{Sheet: c.Sheet, Index: c.Record}.Text(c.Field)
}

// Letter returns the column's letter as the sheet shows it; "" for a whole row.
func (c Cell) Letter() string { return Letter(c.Column) }

// Letter returns the letters of a column counted from 0 (A); "" for a negative one.
func Letter(column int) string {
	var letters []byte
	for ; column >= 0; column = column/26 - 1 {
		letters = append([]byte{byte('A' + column%26)}, letters...)
	}
	return string(letters)
}
