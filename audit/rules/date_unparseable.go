package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var dateUnparseable = &audit.Rule{
	ID: "date-unparseable", Title: words.Text{ZH: "日期格式无法识别", EN: "a date that cannot be read"},
	Doc: words.Text{
		ZH: "日期或期间栏的内容认不出是哪一天、哪一月。1956.3、1956年3月、20110315 等写法都可以。原样保留，请改写。",
		EN: "A date or period cell cannot be read as a day or month. The text is kept as it stands.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true,
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		for _, fault := range sheet.Faults {
			kind := fault.Field.Spec().Type
			if fault.Kind == roster.FaultValue && fault.Record >= 0 && !runsOfDays(sheet, fault) && (kind == roster.TypeDate || kind == roster.TypePeriod) {
				p.Report(cellFinding(p, sheet, fault).Key(fault.Field.Spec().Name).Say(saysUnknownDate(sheet, fault.Field), fault.Field.Spec().Title, sheet.Row(int(fault.Record)).Text(fault.Field)))
			}
		}
	}),
}

// runsOfDays says whether the cell of a notice holds the days it was up: 2016-11-01至2016-11-08.
func runsOfDays(sheet *roster.Sheet, fault roster.CellFault) bool {
	if sheet.Kind != roster.Publicity {
		return false
	}
	first, last := roster.FindDays(sheet.Row(int(fault.Record)).Text(fault.Field))
	return first != 0 && last != 0
}

// saysUnknownDate is what to say of a cell that tells no date; of a payment, that it is left
// out of what is said about months.
func saysUnknownDate(sheet *roster.Sheet, field roster.Field) words.Text {
	if sheet.Kind == roster.PaymentList && sheet.Period.Months() != 1 && (field == roster.FieldPeriod || field == roster.FieldDate) {
		return saysNoMonths
	}
	return saysDate
}

var saysNoMonths = words.Text{
	ZH: "%s栏的“%s”认不出是什么日期，这笔发放属于哪些月份不明，未用于按月核对；请写成 2016-03 或 2016年1-3月",
	EN: "the %s %q cannot be read as a date; the months of this payment are unknown and it was not compared by months; please write 2016-03 or 2016年1-3月",
}

var saysDate = words.Text{ZH: "%s栏的“%s”认不出是什么日期", EN: "the %s %q cannot be read as a date"}
