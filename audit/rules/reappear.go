package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var reappearMonths = &county.Param{
	Key: "reappear.months", Title: words.Text{ZH: "再次纳入间隔", EN: "months before a return"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 600}}, Source: common,
}

var reappear = &audit.Rule{
	ID: "reappear", Title: words.Text{ZH: "清退后再次纳入", EN: "enrolled again after a clearance"},
	Doc: words.Text{
		ZH: "清退名单上写明停发的人，停发后不久又在同一项目名册上，增减名单上没有新的申请纳入。收入又下降的可以重新申请，须有申请、调查和审核材料；名册没有日期的不核对。核实后补齐材料。",
		EN: "Somebody a list of cleared persons takes off is on a roster of the same programme again within months, and no list of changes tells of a new application. Whose income fell again may apply anew, with the papers of a new case.",
	},
	Family: familyLedger, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.Cleared},
	Params: []*county.Param{reappearMonths}, MustNot: []*audit.Exemption{appliedAnew, transferredHere}, YieldsTo: []string{"active-after-death"},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		for _, stop := range who.Stops(nil) {
			if stop.Match.Row.Sheet.Kind != roster.Cleared || !stop.Match.Grade.CarriesViolation() || county.ProgrammeOf(stop.Match.Row) == nil {
				continue
			}
			checkReturn(p, who, stop)
		}
	}),
}

// checkReturn reports the first return after a stop, in whatever household of the programme.
func checkReturn(p *audit.Pass, who *county.Person, stop county.Stop) {
	programme := county.ProgrammeOf(stop.Match.Row)
	entry, month := returned(p, who, programme, stop.Month())
	limit, set := p.Parameter(reappearMonths, p.County.PlaceOf(stop.Match.Row).Township, programme, stop.Value)
	if entry == nil || !set || int(month-stop.Month()) > limit.Whole() {
		return
	}
	finding := p.Find(programme).About(who).AboutHousehold(entry.Household).Key(stop.Month().String()).
		Say(saysReappear, stop.Value, month).Rests(evidenceCleared, stop).Rests(evidenceAgain, entry.Number())
	finding.Test(transferredHere, transferred(p, stop.Match.Row, entry))
	finding.Conduct = month.FirstDay()
	finding.Monthly = p.County.Share(entry)
	row, anew := p.County.ListedAs(entry.Household, []*county.Entry{entry}, func(row roster.Row) bool {
		told := county.MonthOfChange(row)
		return county.EntersList(row) && (told == 0 || told >= stop.Month())
	})
	switch {
	case anew:
		finding.Rests(evidenceAnew, county.Own(row, roster.FieldChange)).Exempt(appliedAnew)
	case !p.Absent(roster.Changes, programme, entry.Township(), "", month):
		finding.NotCheck(appliedAnew, words.NotAmongInput)
	default:
		finding.RuleOut(appliedAnew)
	}
	p.Report(finding)
}

// transferred says whether the row that stops somebody, or the one that lists him again, tells
// that he moved, and the two are of different places: the new one took his case over.
func transferred(p *audit.Pass, cleared roster.Row, entry *county.Entry) bool {
	from := p.County.PlaceOf(cleared)
	if roster.TownshipKey(from.Township) == roster.TownshipKey(entry.Township()) &&
		(from.Village == "" || roster.VillageKey(from.Village) == roster.VillageKey(entry.Household.Village)) {
		return false
	}
	told := cleared.Text(roster.FieldReason) + cleared.Text(roster.FieldNote) + entry.Row.Text(roster.FieldNote)
	return containsAny(told, []string{"迁出", "迁入", "迁往", "迁至", "迁到", "外迁", "转入", "转出", "移交"})
}

// returned returns the earliest row of a programme's roster that shows a return after the month
// the money stopped, and its first month: by its own start, or because a roster of a month
// between did not list the person. Whom every roster went on listing never left.
func returned(p *audit.Pass, who *county.Person, programme *roster.Kind, stop roster.Month) (first *county.Entry, month roster.Month) {
	for _, entry := range who.Entries() {
		period, at := entry.Row.Sheet.Period, entry.Started()
		if entry.Household.Programme != programme || !entry.Covered() || period.To == 0 {
			continue
		}
		if at <= stop || at > period.To {
			at = period.From
		}
		if at > stop && (first == nil || at < month) && (entry.Started() == at || offBetween(p, who, entry, roster.Period{From: stop, To: at - 1})) {
			first, month = entry, at
		}
	}
	return first, month
}

// offBetween says whether a roster of some month of a period lists everybody of a place but him.
func offBetween(p *audit.Pass, who *county.Person, entry *county.Entry, period roster.Period) bool {
	month := p.AbsentIn(entry.Household.Programme, entry.Household.Programme, entry.Township(), entry.Household.Village, period)
	return month != 0 && !slices.ContainsFunc(who.Entries(), func(other *county.Entry) bool {
		return other.Household.Programme == entry.Household.Programme && other.Row.Sheet.Period.Contains(month)
	})
}

var (
	saysReappear  = words.Text{ZH: "%s 起停发，%s 又在名册上", EN: "stopped from %s and on the roster again in %s"}
	evidenceAgain = words.Text{ZH: "再次在册", EN: "enrolled again"}
	evidenceAnew  = words.Text{ZH: "新增名单", EN: "listed as a newcomer"}
)

var transferredHere = &audit.Exemption{ID: "transferred-here", Title: words.Text{ZH: "迁移后由新的乡镇、村接续", EN: "moved, and the new place took the case over"}}

var appliedAnew = &audit.Exemption{ID: "applied-anew", Title: words.Text{ZH: "收入又下降，重新申请", EN: "applied anew, the income fell again"}}
