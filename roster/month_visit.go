package roster

// MonthCell is what a row says of one month, in a column of its own.
type MonthCell struct {
	Month Month // zero where neither heading nor sheet gives a year
	Text  string
	Cell  Cell
}

// MonthVisits returns what the row says of each month's visit, from left to right.
func (r Row) MonthVisits() []MonthCell { return r.monthCells(FieldMonthVisit) }

// YearAssessments returns what the row says of each year's assessment; the month is the year's first.
func (r Row) YearAssessments() []MonthCell { return r.monthCells(FieldYearAssessed) }

// repeats says whether a field may stand in several columns of a sheet, each of a time of its own.
func (f Field) repeats() bool { return f == FieldMonthVisit || f == FieldYearAssessed }

func (r Row) monthCells(field Field) []MonthCell {
	var cells []MonthCell
	for i := range r.Sheet.Columns {
		column := &r.Sheet.Columns[i]
		if column.Field != field {
			continue
		}
		cell := Cell{Sheet: r.Sheet, Record: r.Index, Row: r.Number(), Column: column.Index, Field: field}
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

// monthText is what stands in a cell of one of the columns of a repeated field.
func (c Cell) monthText() string {
	for i := range c.Sheet.Columns {
		if column := &c.Sheet.Columns[i]; column.Field == c.Field && column.Index == c.Column {
			return Row{Sheet: c.Sheet, Index: c.Record}.columnText(i)
		}
	}
	return ""
}
