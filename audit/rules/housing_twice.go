package rules

import (
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// housingYears is how many years must lie between two rebuildings of one household; no national
// text gives them, so that without the county's own row a finding is a suspicion.
var housingYears = &county.Param{
	Key: "housing.years", Title: words.Text{ZH: "危改间隔", EN: "years between rebuildings"}, Unit: "年",
	BuiltIn: []county.Setting{{Number: 1000}}, Source: common,
}

var housingTwice = &audit.Rule{
	ID: "housing-twice", Title: words.Text{ZH: "危改重复享受", EN: "housing aid twice"},
	Doc: words.Text{
		ZH: "同一人或同一户在规定间隔内两次享受危房改造。名单和发放表上的同一次、跨年发放的同一次只算一次；灾后重建只作提示。核对竣工验收和房屋照片，属实的追回后一次。",
		EN: "One person or household had housing aid twice within the years the county requires between them. A list and its payment, and one rebuilding paid in the year after, are one; rebuilding after a disaster is a notice. Compare acceptance papers and photographs; if true, get the second back.",
	},
	Family: familyRelief, Remedy: remedyRecover, Severity: audit.Violation, Needs: []*roster.Kind{roster.Housing},
	Params: []*county.Param{housingYears}, MustNot: []*audit.Exemption{disasterRebuilt, oneRebuilding},
	Check: audit.EachAided(func(p *audit.Pass, aided *county.Aided) {
		rows := aided.AidOn(roster.Housing)
		if len(rows) < 2 {
			return
		}
		slices.SortStableFunc(rows, county.ByMonths)
		for i, row := range rows[1:] {
			checkRebuilt(p, rows[i], row)
		}
	}),
}

// housingYear is the year of the plan a row is of: its own, else its sheet's, else that of a day.
func housingYear(row roster.Row) int {
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period.From.Year()
	}
	if from := row.Sheet.Period.From; from != 0 {
		return from.Year()
	}
	if months := county.AidMonths(row); months.From != 0 {
		return months.From.Year()
	}
	return 0
}

func checkRebuilt(p *audit.Pass, first, second roster.Row) {
	from, to := housingYear(first), housingYear(second)
	if from == 0 || to == 0 || from == to && first.Sheet != second.Sheet || oneWork(first, second) {
		return // a list and its payment
	}
	place := p.County.PlaceOf(second)
	years, _ := p.Parameter(housingYears, place.Township, roster.Housing, roster.NewDate(to, 12, 31))
	if from != to && to-from >= years.Whole() {
		return
	}
	finding := aidFinding(p, second).Key(strconv.Itoa(from), strconv.Itoa(to)).Say(saysRebuilt, from, to).
		Rests(evidenceEarlierAid, county.Own(first, aidField(first))).
		Test(disasterRebuilt, afterDisaster(first) || afterDisaster(second))
	if years.BuiltIn() && from != to {
		finding.Doubt(words.ParameterNotSet.With(housingYears.Title))
	}
	if len(finding.Exempted) == 0 {
		finding.Recoverable, _ = second.Money(roster.FieldAmount)
	}
	p.Report(sameRebuilding(finding, first, second))
}

// oneWork says whether two rows give the same days of one rebuilding.
func oneWork(first, second roster.Row) bool {
	for _, field := range [...]roster.Field{roster.FieldCompletedOn, roster.FieldStartDate} {
		a, hasA := first.Date(field)
		b, hasB := second.Date(field)
		if hasA && hasB && a.Day() != 0 && a == b {
			return true
		}
	}
	return false
}

// sameRebuilding tests whether two rows may be of one rebuilding: instalments on one list, or
// paid in the year after the plan.
func sameRebuilding(finding *audit.Finding, first, second roster.Row) *audit.Finding {
	from, to := housingYear(first), housingYear(second)
	switch {
	case from == to:
		return finding.Say(saysTwiceListed, to).NotCheck(oneRebuilding, saysInstalments)
	case to == from+1 && isPaid(second.Sheet):
		return finding.Exempt(oneRebuilding)
	case to == from+1 && first.Text(roster.FieldAmount) == second.Text(roster.FieldAmount):
		return finding.NotCheck(oneRebuilding, saysNextYear)
	}
	return finding.RuleOut(oneRebuilding)
}

// isPaid says whether a list of aid is one of what was paid.
func isPaid(sheet *roster.Sheet) bool {
	return containsAny(sheet.Title+sheet.Name+sheet.File.Path, []string{"发放", "兑付", "拨付", "打卡", "支付"})
}

// afterDisaster says whether a row is of a house that fell in a disaster.
func afterDisaster(row roster.Row) bool {
	text := row.Text(roster.FieldCategory) + row.Text(roster.FieldNote) + row.Text(roster.FieldReason) + row.Sheet.Title + row.Sheet.Name + row.Sheet.File.Path
	return containsAny(text, []string{"灾", "倒房", "倒塌", "地震", "滑坡", "洪", "泥石流"})
}

var (
	saysRebuilt        = words.Text{ZH: "%d 年和 %d 年两次享受危房改造", EN: "housing aid in %d and again in %d"}
	saysTwiceListed    = words.Text{ZH: "%d 年同一张名单上有两行", EN: "two rows on one list of %d"}
	saysInstalments    = words.Text{ZH: "同一张表上两行，可能是分期发放", EN: "two rows of one list may be instalments"}
	saysNextYear       = words.Text{ZH: "相邻两年金额相同，可能是同一次改造", EN: "the same amount in the next year may be of the same rebuilding"}
	evidenceEarlierAid = words.Text{ZH: "前一次", EN: "the time before"}
)

var (
	disasterRebuilt = &audit.Exemption{ID: "disaster-rebuilt", Title: words.Text{ZH: "灾后重建", EN: "rebuilt after a disaster"}}
	oneRebuilding   = &audit.Exemption{ID: "one-rebuilding", Title: words.Text{ZH: "同一次改造的另一笔", EN: "another payment of one rebuilding"}}
)
