package roster

import (
	"slices"
	"strconv"
	"strings"
)

// Figure is one column of figures of a table: the whole of something, or a part of another.
type Figure struct {
	Column  Column
	Slot    int      // index into the sheet's columns
	Heading []string // its levels, the lowest last
}

// countedFields are the fields of which a sheet has one column each that is a figure of a place.
var countedFields = [...]Field{FieldHouseholds, FieldPersons, FieldAmount, FieldFigure}

// FigureNumber says which of the columns of figures one is, from 1: what a table keeps when its
// headings are worded anew.
func (s *Sheet) FigureNumber(column Column) string {
	for i, figure := range s.Figures() {
		if figure.Column.Index == column.Index {
			return strconv.Itoa(i + 1)
		}
	}
	return "0"
}

// Figures returns the columns of figures of a table that names nobody, from left to right.
func (s *Sheet) Figures() []Figure {
	var figures []Figure
	for i, column := range s.Columns {
		if slices.Contains(countedFields[:], column.Field) {
			figures = append(figures, Figure{column, i, strings.Split(column.Heading, "/")})
		}
	}
	return figures
}

// Name is the lowest level of the heading.
func (f *Figure) Name() string { return f.Heading[len(f.Heading)-1] }

// Value returns a figure of a row, a count as if it were yuan; false where none stands there.
func (f *Figure) Value(row Row) (Money, bool) {
	value := row.Sheet.Values[f.Slot].at(row.Index)
	if value&FormMask != FormGood {
		return 0, false
	}
	if row.Sheet.typeOf(f.Column.Field) == TypeCount {
		return value.Money() * 100, true
	}
	return value.Money(), true
}

// Stated returns the figure a row of sums states.
func (f *Figure) Stated(sums []Sum) (Money, bool) {
	at := slices.IndexFunc(sums, func(sum Sum) bool { return sum.Column == f.Column.Index })
	if at < 0 {
		return 0, false
	}
	if f.Column.Field.Spec().Type == TypeCount {
		return Money(sums[at].Stated * 100), true
	}
	return Money(sums[at].Stated), true
}

// Cell is the address of the figure in a row.
func (f *Figure) Cell(row Row) Cell {
	return Cell{Sheet: row.Sheet, Record: row.Index, Row: row.Number(), Column: f.Column.Index, Field: f.Column.Field}
}

// averages are words of a figure that no rows add up to.
var averages = []string{"人均", "户均", "平均", "月均", "年均", "标准", "年龄", "年份", "年度", "序号", "编号", "电话", "邮编", "单价"}

// Adds says whether the figures of a column may be added up.
func (c *Column) Adds() bool { return c.Field != FieldFigure || !containsAny(c.Heading, averages) }

// FigureText writes a figure without what it does not need: 18, 0.50.
func FigureText(figure Money) string {
	if figure%100 == 0 {
		return strconv.FormatInt(int64(figure)/100, 10)
	}
	return figure.String()
}

// FigureAt returns the column of figures at an index of the sheet, from 0.
func (s *Sheet) FigureAt(column int) (Figure, bool) {
	for _, figure := range s.Figures() {
		if figure.Column.Index == column {
			return figure, true
		}
	}
	return Figure{}, false
}

// figureAt is the text of a figure, of which a row may have many under one field.
func (c Cell) figureAt() string {
	if figure, found := c.Sheet.FigureAt(c.Column); found {
		if value, ok := figure.Value(Row{Sheet: c.Sheet, Index: c.Record}); ok {
			return FigureText(value)
		}
	}
	return ""
}

// Shares returns the columns of percentages, from left to right.
func (s *Sheet) Shares() []Figure {
	var shares []Figure
	for i, column := range s.Columns {
		if column.Field == FieldShare {
			shares = append(shares, Figure{column, i, strings.Split(column.Heading, "/")})
		}
	}
	return shares
}

// Written returns what stands in a column of percentages.
func (f *Figure) Written(row Row) string {
	value := row.Sheet.Values[f.Slot].at(row.Index)
	if value.Empty() {
		return ""
	}
	return row.Sheet.Pool.Text(Symbol(value.Payload()))
}

func (c Cell) shareAt() string {
	for _, share := range c.Sheet.Shares() {
		if share.Column.Index == c.Column {
			return share.Written(Row{Sheet: c.Sheet, Index: c.Record})
		}
	}
	return ""
}
