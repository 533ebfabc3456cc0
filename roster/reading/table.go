package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
	"rollcheck/roster/words"
)

// A sheet may hold several tables, one below the other or side by side. Each becomes a sheet
// of its own under the same name, with its own columns and its own account of rows, so that
// no row is read by the heading of another table.

// part is a run of columns of a sheet, from a first to before a last one.
type part struct{ from, to int }

// cut returns the cells of a row in the part.
func (p part) cut(cells []book.Cell) []book.Cell {
	return cells[columnAt(cells, p.from):columnAt(cells, p.to)]
}

// columnAt returns the index of the first cell at a column or behind it.
func columnAt(cells []book.Cell, column int) int {
	index, _ := slices.BinarySearchFunc(cells, column, func(cell book.Cell, wanted int) int { return cell.Column - wanted })
	return index
}

// maxTables bounds the tables of one sheet: a workbook of a township has a table a village.
const maxTables = 200

// fork returns a builder for another table of the sheet, beginning below a row.
func (b *builder) fork(above int) *builder {
	sheet := &roster.Sheet{File: b.sheet.File, Name: b.sheet.Name, Hidden: b.sheet.Hidden, Pool: b.sheet.Pool}
	parser := *b.parser
	parser.columns = nil // several tables of a sheet are read at a time
	return &builder{sheet: sheet, parser: &parser, own: b.own, override: b.override, samples: b.samples, fallback: b.fallback, block: b.block, base: above, lastRow: above}
}

// known is the field of a heading whatever the kind.
func (b *builder) known(text string) roster.Field {
	if field := b.override(text); field != roster.NoField {
		return field
	}
	if isMonthHeading(text) {
		return roster.FieldAmount
	}
	list := b.parser.lexicon.meanings(text)
	if len(list) == 0 || list[0].score == scoreWeak {
		return roster.NoField
	}
	return list[0].field
}

// identities are the fields of which a table of persons has one.
var identities = [...]roster.Field{roster.FieldName, roster.FieldIDNumber, roster.FieldHeadName, roster.FieldHeadIDNumber, roster.FieldRelativeName, roster.FieldCadreName}

// tableFields is how many fields a row must name to be taken for the heading of a further table.
const tableFields = 3

// startsTable says whether a row below the heading is the heading of another table.
func (b *builder) startsTable(row *book.Row) bool {
	head := headRow{cells: row.Cells}
	if len(row.Cells) < tableFields || !headingLike(head) || !mostlyKnown(head, b.known) {
		return false
	}
	fields := map[roster.Field]bool{}
	person := false
	for i := range row.Cells {
		field := b.known(row.Cells[i].Text)
		fields[field] = field != roster.NoField
		person = person || slices.Contains(identities[:], field)
	}
	delete(fields, roster.NoField)
	return person && len(fields) >= tableFields
}

// differs says whether the headings of a row are not those of the table: most stand in other
// columns than before, or one is new.
func (b *builder) differs(row *book.Row) bool {
	moved := 0
	for i := range row.Cells {
		cell := &row.Cells[i]
		if field := b.known(cell.Text); field != roster.NoField && b.fieldAt(cell.Column) != field {
			if !b.headings[normalHeading(cell.Text)] {
				return true
			}
			moved++
		}
	}
	return moved*2 > len(row.Cells)
}

// below begins a further table with its heading row. The line just above names it; without
// one the title of the table above does.
func (b *builder) below(row *book.Row) {
	if b.above+1 >= maxTables {
		b.sheet.Account.Unread++
		b.sheet.Fault = &words.Error{What: words.TooManyTables.With(maxTables, row.Number), Hint: words.BookHintTooLarge.With()}
		return
	}
	b.lastRow = row.Number - 1
	b.next = b.fork(b.lastRow)
	b.next.above = b.above + 1
	if b.next.caption = b.sheet.Title; b.captionRow >= row.Number-2 && b.caption != "" {
		b.next.caption = b.caption
	}
	b.next.keepHead(row)
}

// sides returns the parts of a heading that stand side by side: the same headings again, or
// behind a blank column a person's name and number again. One part or none is no parting.
func (b *builder) sides(h *heading) []part {
	columns := h.columnsInOrder()
	for count := tableFields; count*2 <= len(columns); count++ {
		if parts := periodic(h, columns, count); parts != nil && b.namesPersons(h, columns[:count]) {
			return parts
		}
	}
	return b.apart(h, columns)
}

// periodic parts the columns where every run of so many has the same headings.
func periodic(h *heading, columns []int, count int) []part {
	if len(columns)%count != 0 {
		return nil
	}
	for i := count; i < len(columns); i++ {
		if h.texts[columns[i]] != h.texts[columns[i-count]] {
			return nil
		}
	}
	var parts []part
	for first := 0; first < len(columns); first += count {
		parts = append(parts, part{columns[first], columns[first+count-1] + 1})
	}
	return parts
}

// apart parts the columns at blank ones, where every part has the same headings for a
// person's name and number.
func (b *builder) apart(h *heading, columns []int) []part {
	var parts []part
	persons := ""
	for first := 0; first < len(columns); {
		last := first + 1
		for last < len(columns) && columns[last] == columns[last-1]+1 {
			last++
		}
		found := b.personHeadings(h, columns[first:last])
		if found == "" || persons != "" && found != persons {
			return nil
		}
		persons = found
		parts = append(parts, part{columns[first], columns[last-1] + 1})
		first = last
	}
	return parts
}

// personHeadings joins the headings of name, number and head in some columns; "" without a
// name and number.
func (b *builder) personHeadings(h *heading, columns []int) string {
	if !b.namesPersons(h, columns) {
		return ""
	}
	var texts []string
	for _, column := range columns {
		if slices.Contains(identities[:], b.known(h.texts[column])) {
			texts = append(texts, h.texts[column])
		}
	}
	return strings.Join(texts, levelMark)
}

// namesPersons says whether the columns have a person's name and number.
func (b *builder) namesPersons(h *heading, columns []int) bool {
	name, number := false, false
	for _, column := range columns {
		switch b.known(h.texts[column]) {
		case roster.FieldName, roster.FieldHeadName:
			name = true
		case roster.FieldIDNumber, roster.FieldHeadIDNumber:
			number = true
		}
	}
	return name && number
}

// divide hands the rows kept so far to one builder for each part.
func (b *builder) divide(parts []part, rows []headRow, title string) {
	for i, side := range parts {
		if i == len(parts)-1 {
			side.to = book.MaxColumn
		}
		if i == 0 {
			side.from = 0
		}
		child := b.fork(b.base)
		child.caption, child.part = title, side
		b.beside = append(b.beside, child)
		for _, row := range rows {
			child.add(&book.Row{Number: row.number, Hidden: row.hidden, Cells: row.cells})
		}
		child.settle()
	}
}

// sheets returns the tables of the sheet, numbered from 1 where there are several.
func (b *builder) sheets() []*roster.Sheet {
	var list []*roster.Sheet
	switch {
	case b.beside != nil:
		for _, child := range b.beside {
			list = append(list, child.sheets()...)
		}
	case b.next != nil:
		list = append([]*roster.Sheet{b.sheet}, b.next.sheets()...)
	default:
		list = []*roster.Sheet{b.sheet}
	}
	for i := range list {
		if len(list) > 1 {
			list[i].Part = i + 1
		}
	}
	return list
}
