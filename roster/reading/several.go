package reading

import (
	"slices"
	"unicode/utf8"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// personFields are the fields of one person whose cells may hold several, joined by 、 or lines.
var personFields = [...][3]roster.Field{{roster.FieldName, roster.FieldIDNumber, roster.FieldRelation}, {roster.FieldRelativeName, roster.FieldRelativeIDNumber, roster.FieldKinRelation}}

// storeNames stores the values at hand as one record, or as one for each name where a cell
// of names holds several; it returns how many. Numbers and relations go with the names where
// there are as many; where not, they stay as written with the first.
func (b *builder) storeNames(number, at int) int {
	fields := personFields[0]
	if b.sheet.Kind.Family == roster.Cadres {
		fields = personFields[1]
	}
	names := b.parts(fields[0])
	if len(names) < 2 || slices.ContainsFunc(names, tooLong) {
		b.store(number, at)
		return 1
	}
	numbers, relations := b.parts(fields[1]), b.parts(fields[2])
	written := slices.Clone(b.values)
	faults := slices.Clone(b.faults)
	head := b.sheet.Slots[roster.FieldHeadName]
	for i, name := range names {
		if head != 0 && fields[0] == roster.FieldName && b.parser.text(roster.CleanName(name)) == written[head-1] {
			continue // the head has a record already
		}
		copy(b.values, written)
		b.faults = append(b.faults[:0], faults...)
		b.put(fields[0], number, name)
		b.share(fields[1], number, numbers, len(names), i)
		if len(relations) > 1 {
			b.share(fields[2], number, relations, len(names), i)
		}
		b.store(number, at)
	}
	return len(names)
}

// share gives the i-th of so many names its part of a cell.
func (b *builder) share(field roster.Field, number int, parts []string, count, i int) {
	switch {
	case b.sheet.Slots[field] == 0 || len(parts) == 0:
	case len(parts) == count:
		b.put(field, number, parts[i])
	case i > 0:
		b.put(field, number, "")
	}
}

// put replaces the value of a field, and its fault, by what a text says.
func (b *builder) put(field roster.Field, number int, text string) {
	index := b.sheet.Slots[field]
	if index == 0 {
		return
	}
	b.faults = slices.DeleteFunc(b.faults, func(fault roster.CellFault) bool { return fault.Field == field })
	column := &b.sheet.Columns[index-1]
	value, fault := b.parser.parse(&book.Cell{Column: column.Index, Kind: book.Text, Text: text, Shared: -1}, column)
	b.values[index-1] = value
	if fault.Kind != 0 {
		fault.Field, fault.Column, fault.Row = field, int16(column.Index), int32(number)
		b.faults = append(b.faults, fault)
	}
}

// parts returns the parts of a field's text.
func (b *builder) parts(field roster.Field) []string {
	index := b.sheet.Slots[field]
	if index == 0 || b.written == nil {
		return nil
	}
	return splitPersons(b.written[index-1])
}

// splitPersons parts a cell at commas and line ends that do not stand in brackets.
func splitPersons(text string) []string {
	var parts []string
	depth, start := 0, 0
	keep := func(part string) {
		if part = roster.TrimBlank(part); part != "" {
			parts = append(parts, part)
		}
	}
	for at, r := range text {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			depth--
		case '、', '，', ',', '；', ';', '\n', '\r':
			if depth <= 0 {
				keep(text[start:at])
				start = at + utf8.RuneLen(r)
			}
		}
	}
	keep(text[start:])
	return parts
}

// longestName is how many characters a name in a list of names has at most; a remark has more.
const longestName = 12

func tooLong(name string) bool { return utf8.RuneCountInString(name) > longestName }

// listsNames says whether a sheet has a row a household and its members in one cell: names
// beside the head's, every head once, more cells with several names than with the head alone.
func (b *builder) listsNames(h *heading, rows []headRow) bool {
	names, heads := b.columnOf(h, roster.FieldName), b.columnOf(h, roster.FieldHeadName)
	if heads < 0 || names < 0 {
		return false
	}
	several, alone := 0, 0
	seen := map[string]bool{}
	for _, row := range rows {
		head, name := textAt(row.cells, heads), textAt(row.cells, names)
		if head != "" && seen[head] {
			return false
		}
		seen[head] = true
		switch {
		case len(splitPersons(name)) > 1:
			several++
		case name != "" && name == head:
			alone++
		}
	}
	return several > alone
}

// columnOf returns the leftmost column of a field, -1 if there is none.
func (b *builder) columnOf(h *heading, field roster.Field) int {
	for _, column := range h.columnsInOrder() {
		if b.known(h.texts[column]) == field {
			return column
		}
	}
	return -1
}

func textAt(cells []book.Cell, column int) string {
	for i := range cells {
		if cells[i].Column == column {
			return roster.TrimBlank(cells[i].Text)
		}
	}
	return ""
}
