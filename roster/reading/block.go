package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// Fields that repeat down a block only while the whole group is blank: a row that names
// another household or cadre starts anew.
var (
	householdGroup = [...]roster.Field{roster.FieldHouseholdNumber, roster.FieldCertificateNumber, roster.FieldHeadName, roster.FieldHeadIDNumber}
	cadreGroup     = [...]roster.Field{roster.FieldCadreName, roster.FieldCadreIDNumber, roster.FieldPost}
)

// payeeGroup are the cells that name a payee and where his money goes.
var payeeGroup = [...]roster.Field{roster.FieldHouseholdNumber, roster.FieldCertificateNumber, roster.FieldHeadName, roster.FieldHeadIDNumber, roster.FieldName, roster.FieldIDNumber, roster.FieldAccountName, roster.FieldAccount, roster.FieldBank}

// ownFields are a person's own: 同上 there repeats nobody.
var ownFields = [...]roster.Field{roster.FieldName, roster.FieldIDNumber, roster.FieldRelativeName, roster.FieldRelativeIDNumber}

// fillDown repeats values that were written once for several rows, whether the cells were
// merged or left blank, and those marked 同上.
func (b *builder) fillDown() {
	samePayee := b.samePayee()
	household, cadre := b.sameHousehold(), b.sheet.Has(roster.FieldRelativeName) && b.blank(cadreGroup[:])
	b.noteTick(household)
	township := b.ofTownship()
	for i := range b.sheet.Columns {
		field := b.sheet.Columns[i].Field
		spec := field.Spec()
		repeats := spec.FillDown && !slices.Contains(b.single, field)
		switch {
		case township && field == roster.FieldVillage:
			repeats = false
		case samePayee && slices.Contains(payeeGroup[:], field):
			repeats = true
		case slices.Contains(householdGroup[:], field):
			repeats = household
		case slices.Contains(cadreGroup[:], field):
			repeats = cadre
		}
		switch {
		case repeats && b.values[i].Empty() && !b.lost(field):
			b.values[i] = b.last[i]
		case !slices.Contains(ownFields[:], field) && b.ditto(b.values[i], spec.Type):
			b.values[i] = b.last[i]
			b.faults = slices.DeleteFunc(b.faults, func(fault roster.CellFault) bool { return fault.Field == field })
		}
		b.last[i] = b.values[i]
	}
}

// ofTownship says whether figures name their township and no village: they are of all of it.
func (b *builder) ofTownship() bool {
	return b.sheet.Kind == roster.Statistics && !b.blank([]roster.Field{roster.FieldTownship})
}

// sameHousehold says whether the row goes on with the household above: all that names a
// household is blank, and the person is not called a head.
func (b *builder) sameHousehold() bool {
	return b.sheet.Has(roster.FieldName) && b.blank(householdGroup[:]) && !b.startsHousehold()
}

func (b *builder) blank(group []roster.Field) bool {
	for _, field := range group {
		if index := b.sheet.Slots[field]; index != 0 && (!b.values[index-1].Empty() || b.lost(field)) {
			return false
		}
	}
	return true
}

// lost says whether a cell of the row holds something that could not be read: it is not blank.
func (b *builder) lost(field roster.Field) bool {
	return slices.ContainsFunc(b.faults, func(fault roster.CellFault) bool { return fault.Field == field })
}

// startsHousehold says whether the relation column calls the row a head's.
func (b *builder) startsHousehold() bool {
	index := b.sheet.Slots[roster.FieldRelation]
	if index == 0 || b.values[index-1].Empty() {
		return false
	}
	relation, known := roster.ParseRelation(b.parser.pool.Text(roster.Symbol(b.values[index-1].Payload())))
	return known && relation.Class == roster.KinSelf
}

// dittos are the texts that say that the cell above is repeated.
var dittos = []string{"同上", "〃", "″", "\"", "－//－", "//"}

// ditto says whether a cell says that the one above is repeated.
func (b *builder) ditto(value roster.Value, t roster.Type) bool {
	if value&roster.FormMask == roster.FormGood && t != roster.TypeText && t != roster.TypeName || value.Empty() {
		return false
	}
	return slices.Contains(b.dittos, roster.Symbol(value.Payload()))
}

// samePayee says whether a row of a list of payments names another programme's money for
// the payee above, whose own cells are written once.
func (b *builder) samePayee() bool {
	sheet := b.sheet
	if sheet.Kind.Family != roster.Payments || len(sheet.Rows) == 0 || !sheet.Has(roster.FieldProgramme) || !sheet.Has(roster.FieldAmount) {
		return false
	}
	return b.blank(payeeGroup[:]) && !b.blank([]roster.Field{roster.FieldProgramme}) && !b.blank([]roster.Field{roster.FieldAmount})
}

// maxBlock bounds the characters of a row that names the place of the rows below:
// 二、下坪村村民委员会(8户).
const maxBlock = 20

// isBlock says whether the row holds nothing but the name of a village or township.
func (b *builder) isBlock(row *book.Row) bool {
	text, alone := onlyText(row)
	return alone && utf8.RuneCountInString(text) <= maxBlock && roster.FindTownship(text)+roster.FindVillage(text) != "" && b.sheet.Kind.Family != roster.Settings && !strings.ContainsAny(text, ":：")
}

// startsBlock makes the place a row names that of the rows below. A sheet that has no column
// for it gets one.
func (b *builder) startsBlock(row *book.Row) {
	text, _ := onlyText(row)
	for _, place := range []struct {
		field roster.Field
		name  string
	}{{roster.FieldTownship, roster.FindTownship(text)}, {roster.FieldVillage, roster.FindVillage(text)}} {
		if place.name == "" {
			continue
		}
		if !b.sheet.Has(place.field) {
			b.addBlockColumn(place.field, row.Cells[0].Column)
		}
		b.last[b.sheet.Slots[place.field]-1] = b.parser.text(place.name)
	}
}

// placeBelow heeds a row that holds nothing but a cell of the column of villages or
// townships: it speaks for the rows below, however the place is written.
func (b *builder) placeBelow(row *book.Row) {
	if len(row.Cells) != 1 {
		return
	}
	for _, field := range [...]roster.Field{roster.FieldTownship, roster.FieldVillage} {
		if index := b.sheet.Slots[field]; index != 0 && !b.values[index-1].Empty() {
			b.last[index-1] = b.values[index-1]
		}
	}
}

// addBlockColumn adds the column of a place that is written in rows of its own: so far no
// row had one.
func (b *builder) addBlockColumn(field roster.Field, index int) {
	sheet := b.sheet
	addColumn(sheet, roster.Column{Field: field, Index: index})
	b.parser.addColumn(len(sheet.Columns)-1, len(sheet.Rows)-b.handed)
	b.values, b.last = append(b.values, 0), append(b.last, 0)
}
