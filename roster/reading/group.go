package reading

import (
	"slices"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// groupList collects the groups of a heading and the columns that are theirs.
type groupList struct {
	groups  []roster.Group
	claimed map[int]roster.Field
}

func (l *groupList) open(g roster.Group) {
	g.Columns = map[roster.Field]int{}
	l.groups = append(l.groups, g)
}

func (l *groupList) claim(at, column int, field roster.Field) {
	l.claimed[column] = field
	l.groups[at].Columns[field] = column
}

// maxGroups bounds the groups of a row, which are counted in a byte.
const maxGroups = 255

// findGroups lists the columns rows of a kind repeat.
func findGroups(s *roster.Sheet, h *heading) groupList {
	var list groupList
	switch {
	case s.Kind.OfHouseholds():
		list = findMembers(h)
	case s.Kind == roster.KinArchive:
		list = findKin(h)
	case s.Kind == roster.PaymentList:
		list = findMonths(h)
	case s.Kind == roster.Utility:
		list = findBills(h)
	}
	if len(list.groups) > maxGroups {
		return groupList{}
	}
	return list
}

// addGroupFields gives the sheet the fields only its groups have columns for.
func addGroupFields(s *roster.Sheet) {
	if s.Groups == nil {
		return
	}
	for field := roster.NoField + 1; field < roster.FieldCount; field++ {
		for _, found := range s.Groups {
			if column, ok := found.Columns[field]; ok && !s.Has(field) {
				addColumn(s, roster.Column{Field: field, Index: column})
			}
		}
	}
	first := firstColumn(s.Groups)
	if s.Kind == roster.KinArchive && !s.Has(roster.FieldKinRelation) {
		addColumn(s, roster.Column{Field: roster.FieldKinRelation, Index: first})
	}
	if (s.Kind == roster.PaymentList || s.Kind == roster.Utility) && !s.Has(roster.FieldPeriod) {
		addColumn(s, roster.Column{Field: roster.FieldPeriod, Index: first})
	}
}

// firstColumn is the leftmost column of all groups.
func firstColumn(groups []roster.Group) int {
	first := maxColumns
	for _, found := range groups {
		for _, column := range found.Columns {
			first = min(first, column)
		}
	}
	return first
}

// keepGroups stores what the groups of a row hold, after its own person or instead of him.
func (b *builder) keepGroups(row *book.Row) {
	own := slices.Clone(b.values)
	kept := 0
	for i := range b.sheet.Groups {
		copy(b.values, own)
		if b.readGroup(row, i) {
			kept += b.storeNames(row.Number, i+1)
		}
	}
	if kept == 0 && !b.sheet.Kind.OfHouseholds() {
		copy(b.values, own)
		b.store(row.Number, 0)
	}
}

// readGroup puts the values of a group in place of the row's own; false if it holds nobody
// or nothing. What is written once for a household stays with its head, but for place,
// household and head; a cadre or payee is the same in all his groups.
func (b *builder) readGroup(row *book.Row, index int) bool {
	sheet, found := b.sheet, b.sheet.Groups[index]
	b.clearGroup(found)
	for i := range row.Cells {
		b.parseGroup(row, &row.Cells[i], found)
	}
	if found.Relation != "" {
		b.values[sheet.Slots[roster.FieldKinRelation]-1] = b.parser.text(found.Relation)
	}
	if found.Months != (roster.Period{}) {
		b.values[sheet.Slots[roster.FieldPeriod]-1] = roster.Good(roster.PackPeriod(found.Months))
		return b.pays(found)
	}
	return !b.blank([]roster.Field{roster.FieldName, roster.FieldIDNumber}) || !b.blank([]roster.Field{roster.FieldRelativeName, roster.FieldRelativeIDNumber})
}

// pays says whether a group of a month holds money.
func (b *builder) pays(found roster.Group) bool {
	for field := range found.Columns {
		if value := b.values[b.sheet.Slots[field]-1]; !value.Empty() && value != roster.Good(0) {
			return true
		}
	}
	return false
}

// clearGroup empties what a record of the group does not share with the row.
func (b *builder) clearGroup(found roster.Group) {
	b.faults = b.faults[:0]
	clear(b.written)
	for i := range b.sheet.Columns {
		field := b.sheet.Columns[i].Field
		_, own := found.Columns[field]
		once := b.sheet.Kind.OfHouseholds() && !field.Spec().FillDown
		if own || once || field == roster.FieldTotal {
			b.values[i] = 0
		}
	}
}

// parseGroup parses a cell if it is the group's.
func (b *builder) parseGroup(row *book.Row, cell *book.Cell, found roster.Group) {
	for field, column := range found.Columns {
		if column != cell.Column {
			continue
		}
		index := b.sheet.Slots[field]
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

// repeatedColumn stands for all columns a row repeats.
const repeatedColumn = -1

// repeated adds what the columns mean that a row of the kind repeats, under a column that
// does not exist where no single one has the field.
func repeated(h *heading, kind *roster.Kind, override func(string) roster.Field, fields map[int]roster.Field) {
	switch kind {
	case roster.KinArchive:
		kin := undecided(h, override, findKin)
		for column, field := range kin.claimed {
			fields[column], fields[repeatedColumn] = field, roster.FieldKinRelation
		}
		for column, field := range fields { // the person of the row is the cadre
			switch {
			case kin.groups != nil && field == roster.FieldName:
				fields[column] = roster.FieldCadreName
			case kin.groups != nil && field == roster.FieldIDNumber:
				fields[column] = roster.FieldCadreIDNumber
			}
		}
	case roster.DrugRegister, roster.Released:
		repeatedColumns(h, kind, override, fields)
	case roster.PaymentList:
		giveMonths(fields, undecided(h, override, findMonths))
	case roster.Utility:
		giveMonths(fields, undecided(h, override, findBills))
	}
}

// giveMonths gives the columns of months to the groups that read them.
func giveMonths(fields map[int]roster.Field, months groupList) {
	for column := range months.claimed {
		delete(fields, column)
		fields[repeatedColumn] = roster.FieldAmount
	}
}
