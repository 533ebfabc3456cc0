package roster

import (
	"slices"

	"rollcheck/roster/book"
)

// Fields that repeat down a block only while the whole group is blank: a row that names
// another household or cadre starts anew.
var (
	householdGroup = [...]Field{FieldHouseholdNumber, FieldCertificateNumber, FieldHeadName, FieldHeadIDNumber}
	cadreGroup     = [...]Field{FieldCadreName, FieldCadreIDNumber, FieldPost}
)

// payeeGroup are the cells that name a payee and where his money goes.
var payeeGroup = [...]Field{FieldHouseholdNumber, FieldCertificateNumber, FieldHeadName, FieldHeadIDNumber, FieldName, FieldIDNumber, FieldAccountName, FieldAccount, FieldBank}

// ownFields are a person's own: 同上 there repeats nobody.
var ownFields = [...]Field{FieldName, FieldIDNumber, FieldRelativeName, FieldRelativeIDNumber}

// fillDown repeats values that were written once for several rows, whether the cells were
// merged or left blank, and those marked 同上.
func (b *builder) fillDown() {
	samePayee := b.samePayee()
	household, cadre := b.sameHousehold(), b.sheet.Has(FieldRelativeName) && b.blank(cadreGroup[:])
	for i := range b.sheet.Columns {
		field := b.sheet.Columns[i].Field
		spec := field.Spec()
		repeats := spec.FillDown
		switch {
		case samePayee && slices.Contains(payeeGroup[:], field):
			repeats = true
		case slices.Contains(householdGroup[:], field):
			repeats = household
		case slices.Contains(cadreGroup[:], field):
			repeats = cadre
		}
		switch {
		case repeats && b.values[i].Empty():
			b.values[i] = b.last[i]
		case !slices.Contains(ownFields[:], field) && b.ditto(b.values[i], spec.Type):
			b.values[i] = b.last[i]
			b.faults = slices.DeleteFunc(b.faults, func(fault CellFault) bool { return fault.Field == field })
		}
		b.last[i] = b.values[i]
	}
}

// sameHousehold says whether the row goes on with the household above: all that names a
// household is blank, and the person is not called a head.
func (b *builder) sameHousehold() bool {
	return b.sheet.Has(FieldName) && b.blank(householdGroup[:]) && !b.startsHousehold()
}

func (b *builder) blank(group []Field) bool {
	for _, field := range group {
		if index := b.sheet.columns[field]; index != 0 && !b.values[index-1].Empty() {
			return false
		}
	}
	return true
}

// startsHousehold says whether the relation column calls the row a head's.
func (b *builder) startsHousehold() bool {
	index := b.sheet.columns[FieldRelation]
	if index == 0 || b.values[index-1].Empty() {
		return false
	}
	relation, known := ParseRelation(b.parser.pool.Text(Symbol(b.values[index-1].payload())))
	return known && relation.Class == KinSelf
}

// dittos are the texts that say that the cell above is repeated.
var dittos = []string{"同上", "〃", "″", "\"", "－//－", "//"}

// ditto says whether a cell says that the one above is repeated.
func (b *builder) ditto(value Value, t Type) bool {
	if value&formMask == formGood && t != TypeText && t != TypeName || value.Empty() {
		return false
	}
	return slices.Contains(b.dittos, Symbol(value.payload()))
}

// samePayee says whether a row of a list of payments names another programme's money for
// the payee above, whose own cells are written once.
func (b *builder) samePayee() bool {
	sheet := b.sheet
	if sheet.Kind.Family != Payments || len(sheet.rows) == 0 || !sheet.Has(FieldProgramme) || !sheet.Has(FieldAmount) {
		return false
	}
	return b.blank(payeeGroup[:]) && !b.blank([]Field{FieldProgramme}) && !b.blank([]Field{FieldAmount})
}

// startsBlock heeds a row that holds nothing but the name of a village or township: it
// speaks for the rows below.
func (b *builder) startsBlock(row *book.Row) {
	if len(row.Cells) != 1 {
		return
	}
	for _, field := range [...]Field{FieldTownship, FieldVillage} {
		if index := b.sheet.columns[field]; index != 0 && !b.values[index-1].Empty() {
			b.last[index-1] = b.values[index-1]
		}
	}
}

// keepMember stores a member of the row's household as a record of its own. What is written
// once for the household stays with its head, but for place, household and head.
func (b *builder) keepMember(row *book.Row, index int) {
	sheet := b.sheet
	b.faults = b.faults[:0]
	for i := range sheet.Columns {
		if !sheet.Columns[i].Field.Spec().FillDown {
			b.values[i] = 0
		}
	}
	for i := range row.Cells {
		b.parseMember(row, &row.Cells[i], sheet.members[index])
	}
	if !b.blank([]Field{FieldName, FieldIDNumber}) {
		b.store(row.Number, index+1)
	}
}

// parseMember parses a cell if it is the member's.
func (b *builder) parseMember(row *book.Row, cell *book.Cell, who member) {
	for _, field := range memberFields {
		index := b.sheet.columns[field]
		if index == 0 || who.of(field) != cell.Column {
			continue
		}
		value, fault := b.parser.parse(cell, &b.sheet.Columns[index-1])
		b.values[index-1] = value
		if fault.Kind != 0 {
			fault.Field, fault.Column, fault.Row = field, int16(cell.Column), int32(row.Number)
			b.faults = append(b.faults, fault)
		}
	}
}
