package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var duplicateInRoster = &audit.Rule{
	ID: "duplicate-in-roster", Title: words.Text{ZH: "同一名册重复", EN: "twice on one roster"},
	Doc: words.Text{
		ZH: "同一人在同一项目、同一户列了两次。只有同一个月发了两次才是多发；否则是行粘贴了两次，删去一行即可。",
		EN: "One person stands twice in one household of a programme. It is paid too much only where one month was paid twice; else a row was pasted twice.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther, OneSheet: true, NeedsRoster: true,
	MustNot: []*audit.Exemption{arrearsPaid}, YieldsTo: []string{"id-reused", "dibao-urban-rural-double", "exclusive-programmes", "duplicate-cross-township", "member-in-two-households"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachPair(who, func(first, second *county.Entry) {
			if first.Household != second.Household || !sameName(first, second) {
				return
			}
			finding := twice(p, who, first, second).Key("row").Say(saysTwiceInRoster).RuleOut(arrearsPaid)
			if undated(first, second) || !paidTwiceTo(first.Household, who) {
				finding.AtMost(audit.Quality)
			}
			p.Report(finding)
		})
	}),
}

// paidTwiceTo says whether one month was paid twice to a household, by two rows of one payee
// or by one of each of two rows that are his.
func paidTwiceTo(household *county.Household, who *county.Person) bool {
	payments := paymentsOf(household)
	for i, first := range payments {
		for _, second := range payments[i+1:] {
			if first.Arrears || second.Arrears || first.Kept() == 0 || second.Kept() == 0 {
				continue
			}
			if first.Payee == second.Payee && (first.Payee == who || first.Payee.Number == 0 || isDibao(household.Programme)) && first.Months.Overlap(second.Months).Months() > 0 {
				return true
			}
		}
	}
	return false
}

var saysTwiceInRoster = words.Text{ZH: "同一户中列了两次", EN: "listed twice in one household"}
