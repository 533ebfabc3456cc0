package roster

// MonthCell is what a row says of one month, in a column of its own.
type MonthCell struct {
	Month Month // zero where neither heading nor sheet gives a year
	Text  string
	Cell  Cell
}

// MonthVisits returns what the row says of each month's visit, from left to right.
func (r Row) MonthVisits() []MonthCell {
	var cells []MonthCell
	for i := range r.Sheet.Columns {
		column := &r.Sheet.Columns[i]
		if column.Field != FieldMonthVisit {
			continue
		}
		cell := Cell{Sheet: r.Sheet, Record: r.Index, Row: r.Number(), Column: column.Index, Field: FieldMonthVisit}
		cells = append(cells, MonthCell{Month: column.Month, Text: r.columnText(i), Cell: cell})
	}
	return cells
}

// columnText is the text of one of several columns of a field of text.
func (r Row) columnText(column int) string {
	value := r.Sheet.Values[column].at(r.Index)
	if value.Empty() {
		return ""
	}
	return r.Sheet.Pool.Text(Symbol(value.Payload()))
}

// monthText is what stands in a cell of one of the columns of monthly visits.
func (c Cell) monthText() string {
	for i := range c.Sheet.Columns {
		if column := &c.Sheet.Columns[i]; column.Field == FieldMonthVisit && column.Index == c.Column {
			return Row{Sheet: c.Sheet, Index: c.Record}.columnText(i)
		}
	}
	return ""
}
