package book

import (
	"cmp"

	"rollcheck/roster/words"
)

// openTable reads the rows of one table of an OpenDocument spreadsheet.
type openTable struct {
	*markup
	delivery
	columns int // described so far
	rows    int // described so far
	content flow
}

func (t *openTable) read(m *markup) error {
	t.markup = m
	return t.children(t.child)
}

// child reads rows and columns, which groups and headings may enclose.
func (t *openTable) child(name []byte) error {
	switch string(name) {
	case "table-header-rows", "table-rows", "table-row-group", "table-header-columns", "table-columns", "table-column-group":
		return t.children(t.child)
	case "table-column":
		return t.column()
	case "table-row":
		return t.readRow()
	}
	return t.skip()
}

// repeated reads how often an element stands for itself; 1 where it does not say.
func (t *openTable) repeated(name string) (int, error) {
	written, err := t.markup.value(name)
	if err != nil || written == "" {
		return 1, err
	}
	count, ok := parseNumber([]byte(written))
	if !ok || count < 1 {
		return 0, damage(words.RangeBad, clip([]byte(written)))
	}
	return count, nil
}

// unseen says whether a row or column is hidden, by the user or by a filter.
func (t *openTable) unseen() (bool, error) {
	shown, err := t.markup.value("table:visibility")
	return shown == "collapse" || shown == "filter", err
}

func (t *openTable) column() error {
	count, err := t.repeated("table:number-columns-repeated")
	if err != nil {
		return err
	}
	hidden, err := t.unseen()
	if err != nil {
		return err
	}
	if hidden && t.columns < MaxColumn {
		if err := t.hideColumns(t.columns, t.columns+count-1); err != nil {
			return err
		}
	}
	t.columns += count
	return t.skip()
}

// readRow reads a row and delivers it as often as it is repeated.
func (t *openTable) readRow() error {
	count, err := t.repeated("table:number-rows-repeated")
	if err != nil {
		return err
	}
	hidden, err := t.unseen()
	if err != nil {
		return err
	}
	t.begin(t.rows+1, hidden)
	if t.covered != nil {
		t.covered.names = 0
	}
	next := 0
	err = t.children(func(name []byte) (err error) {
		switch string(name) {
		case "table-cell", "covered-table-cell":
			before, hidden := len(t.row.Cells), t.covered != nil && string(name) == "covered-table-cell"
			if next, err = t.cell(next); hidden {
				t.cover(before)
			}
			return err
		}
		return t.skip()
	})
	if err != nil {
		return err
	}
	t.rows += count
	for ; count > 0 && len(t.row.Cells) > 0; count-- {
		if err := t.ordered(); err != nil {
			return err
		}
		if err := t.deliver(); err != nil {
			return err
		}
		t.row.Number++
	}
	return nil
}

// cover marks the cells from an index on as covered; those too far to the right go at once.
func (t *openTable) cover(from int) {
	for i, cell := range t.row.Cells[from:] {
		if cell.Column >= coveredColumns {
			t.row.Cells = t.row.Cells[:from+i]
			return
		}
		t.covered.names |= 1 << cell.Column
	}
}

// cell reads one cell at this column and returns the column of the next.
func (t *openTable) cell(column int) (int, error) {
	count, err := t.repeated("table:number-columns-repeated")
	if err != nil {
		return 0, err
	}
	if err := t.spanned(column); err != nil {
		return 0, err
	}
	cell, err := t.value()
	if err != nil {
		return 0, err
	}
	next := column + count
	if cell.Text == "" && cell.Kind != Uncalculated {
		return next, nil
	}
	if next > MaxColumn {
		return 0, damage(words.CellReferenceBad, columnName(min(next, MaxColumn*2)-1))
	}
	if t.count+len(t.row.Cells)+count > maxCells {
		return 0, tooLarge(words.SheetTooManyCells, maxCells)
	}
	for ; column < next; column++ {
		cell.Column = column
		t.row.Cells = append(t.row.Cells, cell)
	}
	return next, nil
}

// spanned notes a cell that takes more than one place as merged.
func (t *openTable) spanned(column int) error {
	columns, err := t.repeated("table:number-columns-spanned")
	if err != nil {
		return err
	}
	rows, err := t.repeated("table:number-rows-spanned")
	if err != nil || rows == 1 && columns == 1 || column >= MaxColumn || t.row.Number > MaxRow {
		return err
	}
	return t.merge(Range{t.row.Number, min(t.row.Number+rows-1, MaxRow), column, min(column+columns, MaxColumn) - 1})
}

// value reads the value and the text of the cell whose start tag was read last.
func (t *openTable) value() (Cell, error) {
	cell := Cell{Shared: -1}
	values, err := t.values("office:value-type", "office:value", "office:date-value", "office:boolean-value", "office:string-value", "table:formula", "calcext:value-type")
	if err != nil {
		return cell, err
	}
	if err := t.paragraphs(); err != nil {
		return cell, err
	}
	if !t.legible(t.content.text) {
		return cell, damage(words.MarkupCharacters)
	}
	cell.Kind, cell.Text = Text, t.texts.keep(t.content.text)
	if err := fillOpen(&cell, values); err != nil {
		return cell, err
	}
	if values[6] == "error" {
		cell.Kind = ErrorValue
	}
	return cell, nil
}

// fillOpen fills a cell by its value type; one without keeps the text of its paragraphs.
func fillOpen(cell *Cell, values []string) error {
	switch values[0] {
	case "float", "currency", "percentage":
		return fillDecimal(cell, values[1])
	case "date":
		fillDate(cell, values[2])
	case "boolean":
		cell.Kind, cell.Text = Bool, "FALSE"
		if values[3] == "true" {
			cell.Text = "TRUE"
		}
	case "string":
		cell.Text = cmp.Or(values[4], cell.Text)
	case "":
		if values[5] != "" && cell.Text == "" {
			cell.Kind = Uncalculated
		}
	}
	return nil
}

// fillDecimal fills a cell with a number as stored.
func fillDecimal(cell *Cell, written string) error {
	plain, ok := decimal(trim([]byte(written)))
	if !ok {
		return damage(words.CellValue, cell.Text, clip([]byte(written)))
	}
	cell.Kind, cell.Text = Number, string(plain)
	return nil
}

// fillDate fills a cell with the serial day of a date; a date with a time of day stays text.
func fillDate(cell *Cell, written string) {
	if day, ok := serialDay(written, false); ok {
		cell.Kind, cell.Text, cell.Date = Number, day, true
		return
	}
	cell.Text = written
}
