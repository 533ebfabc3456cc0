package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var amountMonths = &audit.Rule{
	ID: "amount-months", Title: words.Text{ZH: "月数×标准不等于发放金额", EN: "months times the monthly amount are not what was paid"},
	Doc: words.Text{
		ZH: "一行中的发放月数乘以月标准，不等于发放金额；加上分类施保金、专项补贴，或乘以保障人数后相等的不提示。多数行都不等的表，说明那一栏不是月标准，不核对。核对哪一栏填错；少发的补发。",
		EN: "Months times the monthly amount of a row are not the amount paid, with supplements or times the persons neither. A sheet in which most rows differ means something else by its columns and is left alone.",
	},
	Family: familyMoney, Remedy: remedyAmend, Severity: audit.Violation, Clerical: true, OneSheet: true,
	MustNot: []*audit.Exemption{arrearsPaid, supplementPaid, takenBack},
	Columns: [][]roster.Field{{roster.FieldMonths}, {roster.FieldMonthlyAmount}, {roster.FieldAmount, roster.FieldTotal}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if !sheet.Has(roster.FieldMonths) || !sheet.Has(roster.FieldMonthlyAmount) || sheet.Kind.Family != roster.Programme && sheet.Kind != roster.PaymentList {
			return
		}
		off, of := monthsOff(sheet)
		if of >= fewRows && len(off)*2 > of {
			p.NotRunBecause(sheet, saysOtherMeaning.With(len(off), of))
			return
		}
		for _, row := range off {
			reportMonths(p, row)
		}
	}),
}

// fewRows is how many rows a sheet needs to say by its majority what its columns mean.
const fewRows = 4

// monthsOff returns the rows whose amount does not follow from months and monthly amount,
// and how many rows have all three.
func monthsOff(sheet *roster.Sheet) (off []roster.Row, of int) {
	for i := range sheet.Records() {
		row := sheet.Row(i)
		amount, known := row.Money(paidField(row))
		monthly, stated := row.Money(roster.FieldMonthlyAmount)
		months, counted := row.Count(roster.FieldMonths)
		if !known || !stated || !counted || amount <= 0 || monthly <= 0 || months <= 0 {
			continue
		}
		of++
		if !followsFrom(row, amount, monthly, roster.Money(months)) {
			off = append(off, row)
		}
	}
	return off, of
}

// paidField is the field that holds what the row pays: its amount, else its total.
func paidField(row roster.Row) roster.Field {
	if row.Value(roster.FieldAmount).Empty() {
		return roster.FieldTotal
	}
	return roster.FieldAmount
}

// followsFrom says whether an amount is the months' money: for the row, or for each person
// of it; with any of its supplements or none, paid each month or once.
func followsFrom(row roster.Row, amount, monthly, months roster.Money) bool {
	supplement, _ := row.Money(roster.FieldSupplement)
	other, _ := row.Money(roster.FieldOtherSubsidy)
	for _, persons := range personsOf(row) {
		for _, extra := range [...]roster.Money{0, supplement, other, supplement + other} {
			due := monthly * persons * months
			if amount == due+extra || amount == due+extra*months || amount == monthly+extra && !saysMonthly(row.Sheet) {
				return true
			}
		}
	}
	return false
}

// saysMonthly says whether the heading of the monthly amount calls it one: a bare 保障金 may
// be what all months come to.
func saysMonthly(sheet *roster.Sheet) bool {
	column, _ := sheet.Column(roster.FieldMonthlyAmount)
	return containsAny(column.Heading, []string{"月", "标准"})
}

// personsOf returns by how many the monthly amount may have to be multiplied.
func personsOf(row roster.Row) []roster.Money {
	persons := []roster.Money{1}
	for _, field := range [...]roster.Field{roster.FieldCoveredPersons, roster.FieldHouseholdSize} {
		if count, ok := row.Count(field); ok && count > 1 {
			persons = append(persons, roster.Money(count))
		}
	}
	return persons
}

func reportMonths(p *audit.Pass, row roster.Row) {
	field := paidField(row)
	amount, _ := row.Money(field)
	monthly, _ := row.Money(roster.FieldMonthlyAmount)
	months, _ := row.Count(roster.FieldMonths)
	due := monthly * roster.Money(months)
	note := row.Note()
	finding := p.Find(programmeOfSheet(row.Sheet)).AboutRow(row, p.County.PlaceOf(row)).Key(row.Sheet.Kind.Name, row.Sheet.Period.String()).
		Say(saysMonths, months, monthly, due, amount, amount-due).
		Rests(field.Spec().Title, county.Own(row, field)).Rests(roster.FieldMonths.Spec().Title, county.Own(row, roster.FieldMonths)).
		Rests(roster.FieldMonthlyAmount.Spec().Title, county.Own(row, roster.FieldMonthlyAmount))
	if amount < due {
		finding.Owed = due - amount
	}
	p.Report(finding.Test(arrearsPaid, note.Says(roster.SaysArrears)).
		Test(supplementPaid, amount > due && note.Says(roster.SaysSupplement)).
		Test(takenBack, amount < due && note.Says(roster.SaysTakenBack)))
}

var (
	saysMonths       = words.Text{ZH: "%d 个月，每月 %s 元，应为 %s 元，发放 %s 元，相差 %s 元", EN: "%d months at %s yuan are %s, paid were %s, a difference of %s"}
	saysOtherMeaning = words.Text{ZH: "月标准栏可能另有含义：%d 行不等，共 %d 行", EN: "the monthly column may mean something else: %d of %d rows differ"}
	takenBack        = &audit.Exemption{ID: "taken-back", Title: words.Text{ZH: "扣回以前多发", EN: "takes back what was paid too much"}}
)
