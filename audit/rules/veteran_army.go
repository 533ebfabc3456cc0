package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// armyNotCounted names the soldiers whom a local rule does not count: 义务兵, 士官.
var armyNotCounted = &county.Param{Key: "army.not-counted", Title: words.Text{ZH: "不计入保障的现役军人", EN: "serving soldiers who do not count"}, Unit: "词"}

// soldierWords are the classes of soldiers as lists and local rules write them.
var soldierWords = []struct{ class, word string }{
	{"义务兵", "义务兵"}, {"士官", "士官"}, {"士官", "军士"}, {"军官", "军官"}, {"军官", "文职"}, {"学员", "学员"}, {"学员", "军校"},
}

var veteranArmy = &audit.Rule{
	ID: "veteran-army", Title: words.Text{ZH: "现役军人计入保障", EN: "a serving soldier counts in a household"},
	Doc: words.Text{
		ZH: "现役军人名单上服役的月份，低保名册仍把本人计入保障对象。国家规定没有把军人列为不计入的成员，只有当地规定列明（参数“不计入保障的现役军人”，如 义务兵）的才核对。核实后调减。",
		EN: "A person serves in the army in months the roster counts him. The national rules do not exclude soldiers: only those a local rule names (parameter) are looked at.",
	},
	Family: familyMoney, Remedy: remedyReduce, Severity: audit.Suspicion, Clearance: audit.ClearArmy, NeedsRoster: true, Needs: []*roster.Kind{roster.Army},
	Params: []*county.Param{armyNotCounted}, Local: armyNotCounted, MustNot: []*audit.Exemption{otherSoldier, servedOtherTime},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		for _, match := range who.On(roster.Army) {
			for _, entry := range who.EachBenefit() {
				if isDibao(entry.Household.Programme) && entry.Covered() {
					checkSoldier(p, who, entry, match)
				}
			}
		}
	}),
}

func checkSoldier(p *audit.Pass, who *county.Person, entry *county.Entry, match county.Match) {
	months, dated := servedMonths(p, match.Row)
	covered, known := p.County.InMonths(entry)
	if !known {
		covered = roster.Period{From: p.AsOf().MonthOf(), To: p.AsOf().MonthOf()}
	}
	both := covered.Overlap(months)
	if both.Months() == 0 {
		return
	}
	named, set := p.Parameter(armyNotCounted, entry.Township(), entry.Household.Programme, both.From.FirstDay())
	if !set {
		p.NotSet(armyNotCounted, entry.Township())
		return
	}
	finding := p.Find(entry.Household.Programme).About(who).Key(match.Row.Text(roster.FieldStartDate)).
		Rests(evidenceServing, match.Fact(roster.FieldStartDate)).Rests(evidenceEnrolled, entry.Number()).
		Say(saysServing, match.Row.Text(roster.FieldStartDate), both)
	finding.LocalOnly = true
	finding.Months, finding.Monthly = both.Months(), p.County.Share(entry)
	finding.Conduct = both.From.FirstDay()
	if dated {
		finding.RuleOut(servedOtherTime)
	} else {
		finding.NotCheck(servedOtherTime, saysNoEnlisted)
	}
	p.Report(testSoldier(finding, soldierClass(match.Row), named.WordList()))
}

// testSoldier says whether a local rule names such a soldier.
func testSoldier(finding *audit.Finding, class string, named []string) *audit.Finding {
	all := slices.ContainsFunc(named, func(word string) bool { return word == "现役军人" || word == "全部" || word == "是" })
	counts := false
	for _, known := range soldierWords {
		counts = counts || known.class == class && slices.Contains(named, known.word)
	}
	if class == "" && !all {
		return finding.NotCheck(otherSoldier, saysSoldierClass)
	}
	return finding.Test(otherSoldier, !all && !counts)
}

// soldierClass returns the class of soldier a row tells of; "" where it does not say.
func soldierClass(row roster.Row) string {
	told := row.Text(roster.FieldStatus) + row.Text(roster.FieldNote) + row.Sheet.Title + row.Sheet.Name
	for _, known := range soldierWords {
		if containsAny(told, []string{known.word}) {
			return known.class
		}
	}
	return ""
}

// conscriptMonths is how long a conscript serves: after that he left or is none any more.
const conscriptMonths = 24

// servedMonths returns the whole months somebody served in: neither that of joining nor that of
// leaving.
func servedMonths(p *audit.Pass, row roster.Row) (months roster.Period, dated bool) {
	months = roster.Period{From: 1, To: p.AsOf().MonthOf()}
	if start, ok := row.Date(roster.FieldStartDate); ok && start.MonthOf() != 0 {
		months.From, dated = start.MonthOf()+1, true
	}
	end, ended := row.Date(roster.FieldEndDate)
	switch {
	case ended:
		first, _ := end.Days() // the first he may have left on
		months.To = min(months.To, first.MonthOf()-1)
	case dated && soldierClass(row) == "义务兵":
		months.To = min(months.To, months.From+conscriptMonths-2)
	}
	if left := roster.FindEvent(row.Text(roster.FieldStatus)+"，"+row.Text(roster.FieldNote), []string{"退伍", "退役", "复员", "转业", "离队"}); left.Said {
		months.To = min(months.To, max(left.When.From, 1)-1)
	}
	if !dated {
		months.From = max(months.From, months.To) // since when is not known: the last month alone
	}
	return months, dated
}

var (
	saysServing      = words.Text{ZH: "%s 入伍，%s 仍计入保障对象；当地规定不计入", EN: "serving since %s and counted in %s; a local rule does not count him"}
	saysNoEnlisted   = words.Text{ZH: "名单没有入伍时间", EN: "the list does not say since when"}
	saysSoldierClass = words.Text{ZH: "名单没有写明是义务兵还是士官", EN: "the list does not say whether he is a conscript"}
	evidenceServing  = words.Text{ZH: "入伍时间", EN: "serving since"}
)

var (
	otherSoldier    = &audit.Exemption{ID: "other-soldier", Title: words.Text{ZH: "不是当地规定列明的军人", EN: "no soldier the local rule names"}}
	servedOtherTime = &audit.Exemption{ID: "served-other-time", Title: words.Text{ZH: "服役不在保障月份", EN: "served in other months"}}
)
