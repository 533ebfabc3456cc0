package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var rowSum = &audit.Rule{
	ID: "row-sum", Title: words.Text{ZH: "保障金、分类施保金、专项补贴之和不等于合计", EN: "the parts of a row are not its total"},
	Doc: words.Text{
		ZH: "一行中的保障金、分类施保金和其他专项补贴相加不等于发放合计。核对哪一栏填错；少发的补发。",
		EN: "Benefit, supplement and other subsidies of a row do not add up to its total.",
	},
	Family: familyMoney, Remedy: remedyAmend, Severity: audit.Violation, Clerical: true, OneSheet: true,
	Columns: [][]roster.Field{{roster.FieldTotal}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if !sheet.Has(roster.FieldTotal) || sheet.Kind.Family != roster.Programme && sheet.Kind != roster.PaymentList {
			return
		}
		for i := range sheet.Records() {
			checkRowSum(p, sheet.Row(i))
		}
	}),
}

var partFields = [...]roster.Field{roster.FieldMonthlyAmount, roster.FieldAmount, roster.FieldSupplement, roster.FieldOtherSubsidy}

func checkRowSum(p *audit.Pass, row roster.Row) {
	total, ok := row.Money(roster.FieldTotal)
	var sum roster.Money
	parts := 0
	for _, field := range partFields {
		if field == roster.FieldMonthlyAmount && isRate(row.Sheet) {
			continue // what a month comes to is no part of what several come to
		}
		if amount, filled := row.Money(field); filled {
			sum += amount
			parts++
		}
	}
	if !ok || parts < 2 || sum == total {
		return
	}
	finding := p.Find(programmeOfSheet(row.Sheet)).AboutRow(row, p.County.PlaceOf(row)).Key(row.Sheet.Kind.Name, row.Sheet.Period.String()).
		Say(saysRowSum, sum, total, total-sum).Rests(roster.FieldTotal.Spec().Title, county.Own(row, roster.FieldTotal))
	for _, field := range partFields {
		if row.Sheet.Has(field) {
			finding.Rests(field.Spec().Title, county.Own(row, field))
		}
	}
	if total < sum {
		finding.Owed = sum - total
	}
	p.Report(finding)
}

// isRate says whether the monthly amount is multiplied by months to give another column.
func isRate(sheet *roster.Sheet) bool {
	return sheet.Has(roster.FieldMonths) && (sheet.Has(roster.FieldAmount) || saysMonthly(sheet))
}

var saysRowSum = words.Text{ZH: "分项相加 %s 元，合计栏 %s 元，相差 %s 元", EN: "the parts add up to %s yuan, the total says %s, a difference of %s"}
