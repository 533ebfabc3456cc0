package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var incomeOverLineGrace = &audit.Rule{
	ID: "income-over-line-grace", Title: words.Text{ZH: "超标但在渐退期", EN: "over the line within the grace"},
	Doc: words.Text{
		ZH: "人均收入高于标准，但渐退期内的名册上还没有超标，仍可享受。渐退期满再核。",
		EN: "The income is above the line, but a roster within the grace still showed it below: the benefit goes on for now.",
	},
	Family: familyProperty, Remedy: remedyNone, Severity: audit.Notice, NeedsRoster: true, Params: []*county.Param{county.LineRural, county.LineUrban, graceOverLine},
	Columns: [][]roster.Field{{roster.FieldIncomePerHead, roster.FieldIncomeYear, roster.FieldIncomeMonth}},
	Check: audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		if over, found := findOverLine(p, household); found && over.graced {
			p.Report(over.finding(p, household))
		}
	}),
}
