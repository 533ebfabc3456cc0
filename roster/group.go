package roster

import (
	"slices"

	"rollcheck/roster/book"
)

// group is a set of columns that a row repeats: for a further member of the household, for
// the kin of one class, for one month of payments. Each makes a record of its own.
type group struct {
	columns  map[Field]int
	relation string // of kin: the words above the columns
	months   Period // of payments
}

// groupList collects the groups of a heading and the columns that are theirs.
type groupList struct {
	groups  []group
	claimed map[int]Field
}

func (l *groupList) open(g group) {
	g.columns = map[Field]int{}
	l.groups = append(l.groups, g)
}

func (l *groupList) claim(at, column int, field Field) {
	l.claimed[column] = field
	l.groups[at].columns[field] = column
}

// maxGroups bounds the groups of a row, which are counted in a byte.
const maxGroups = 255

// findGroups lists the columns rows of a kind repeat.
func (s *Sheet) findGroups(h heading) groupList {
	var list groupList
	switch {
	case s.Kind.ofHouseholds():
		list = findMembers(h)
	case s.Kind == KinArchive:
		list = findKin(h)
	case s.Kind == PaymentList:
		list = findMonths(h)
	}
	if len(list.groups) > maxGroups {
		return groupList{}
	}
	return list
}

// addGroupFields gives the sheet the fields only its groups have columns for.
func (s *Sheet) addGroupFields() {
	if s.groups == nil {
		return
	}
	for field := NoField + 1; field < fieldCount; field++ {
		for _, found := range s.groups {
			if column, ok := found.columns[field]; ok && !s.Has(field) {
				s.addColumn(Column{Field: field, Index: column})
			}
		}
	}
	first := firstColumn(s.groups)
	if s.Kind == KinArchive && !s.Has(FieldKinRelation) {
		s.addColumn(Column{Field: FieldKinRelation, Index: first})
	}
	if s.Kind == PaymentList && !s.Has(FieldPeriod) {
		s.addColumn(Column{Field: FieldPeriod, Index: first})
	}
}

// firstColumn is the leftmost column of all groups.
func firstColumn(groups []group) int {
	first := maxColumns
	for _, found := range groups {
		for _, column := range found.columns {
			first = min(first, column)
		}
	}
	return first
}

// keepGroups stores what the groups of a row hold, after its own person or instead of him.
func (b *builder) keepGroups(row *book.Row) {
	own := slices.Clone(b.values)
	kept := 0
	for i := range b.sheet.groups {
		copy(b.values, own)
		if b.readGroup(row, i) {
			kept += b.storeNames(row.Number, i+1)
		}
	}
	if kept == 0 && !b.sheet.Kind.ofHouseholds() {
		copy(b.values, own)
		b.store(row.Number, 0)
	}
}

// readGroup puts the values of a group in place of the row's own; false if it holds nobody
// or nothing. What is written once for a household stays with its head, but for place,
// household and head; a cadre or payee is the same in all his groups.
func (b *builder) readGroup(row *book.Row, index int) bool {
	sheet, found := b.sheet, b.sheet.groups[index]
	b.clearGroup(found)
	for i := range row.Cells {
		b.parseGroup(row, &row.Cells[i], found)
	}
	if found.relation != "" {
		b.values[sheet.columns[FieldKinRelation]-1] = b.parser.text(found.relation)
	}
	if found.months != (Period{}) {
		b.values[sheet.columns[FieldPeriod]-1] = good(packPeriod(found.months))
		amount := b.values[sheet.columns[FieldAmount]-1]
		return !amount.Empty() && amount != good(0)
	}
	return !b.blank([]Field{FieldName, FieldIDNumber}) || !b.blank([]Field{FieldRelativeName, FieldRelativeIDNumber})
}

// clearGroup empties what a record of the group does not share with the row.
func (b *builder) clearGroup(found group) {
	b.faults = b.faults[:0]
	clear(b.written)
	for i := range b.sheet.Columns {
		field := b.sheet.Columns[i].Field
		_, own := found.columns[field]
		once := b.sheet.Kind.ofHouseholds() && !field.Spec().FillDown
		if own || once || field == FieldTotal {
			b.values[i] = 0
		}
	}
}

// parseGroup parses a cell if it is the group's.
func (b *builder) parseGroup(row *book.Row, cell *book.Cell, found group) {
	for field, column := range found.columns {
		if column != cell.Column {
			continue
		}
		index := b.sheet.columns[field]
		value, fault := b.parser.parse(cell, &b.sheet.Columns[index-1])
		b.values[index-1] = value
		if b.written != nil {
			b.written[index-1] = cell.Text
		}
		if fault.Kind != 0 {
			fault.Field, fault.Column, fault.Row = field, int16(cell.Column), int32(row.Number)
			b.faults = append(b.faults, fault)
		}
	}
}
