package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var memberInTwoHouseholds = &audit.Rule{
	ID: "member-in-two-households", Title: words.Text{ZH: "同一人在两户", EN: "a member of two households"},
	Doc: words.Text{
		ZH: "同一人在同一乡镇同一项目的两户中都是保障对象。上学、出嫁的过渡月份除外。核实实际在哪一户生活，另一户减员。",
		EN: "One person is covered in two households of one programme and township. Months of moving for school or marriage are excepted.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther, OneSheet: true, NeedsRoster: true,
	Params: []*county.Param{graceTransfer}, MustNot: []*audit.Exemption{movingMonth}, YieldsTo: []string{"id-reused", "dibao-urban-rural-double", "exclusive-programmes", "duplicate-cross-township"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachPair(who, func(first, second *county.Entry) {
			if first.Household == second.Household || first.Household.Programme != second.Household.Programme || !sameTownship(first, second) || !bothCovered(first, second) || !sameName(first, second) {
				return
			}
			a, b := headKey(first.Household), headKey(second.Household)
			finding := twice(p, who, first, second).Key(min(a, b), max(a, b)).
				Say(saysTwoHouseholds, words.Name(first.Household.HeadName().Name), words.Name(second.Household.HeadName().Name))
			overlapping(p, finding, movingMonth, first, second)
			if undated(first, second) {
				finding.AtMost(audit.Quality)
			}
			p.Report(finding)
		})
	}),
}

func headKey(household *county.Household) string {
	head := household.HeadName()
	return audit.KeyOf(head.Name, head.Number)
}

var saysTwoHouseholds = words.Text{ZH: "同时在%s户和%s户", EN: "in the households of %s and of %s"}

var movingMonth = &audit.Exemption{ID: "moving-month", Title: words.Text{ZH: "上学或婚嫁过渡", EN: "moving for school or marriage"}}
