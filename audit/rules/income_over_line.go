package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var incomeOverLine = &audit.Rule{
	ID: "income-over-line", Title: words.Text{ZH: "人均收入超低保标准", EN: "income a head above the line"},
	Doc: words.Text{
		ZH: "名册上核定的家庭人均收入高于当地标准，农村按年、城市按月折算后比较。刚超标、在渐退期内的只作提示；没有以前的名册可以证明超标多久的，只作待核实。",
		EN: "The assessed income a head on the roster is above the line of area and date. A household newly over the line within the grace is a notice; where no earlier roster shows for how long, it is to be verified.",
	},
	Family: familyProperty, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearIncome, OneSheet: true, NeedsRoster: true,
	Params: []*county.Param{county.LineRural, county.LineUrban, graceOverLine}, MustNot: []*audit.Exemption{overLineGrace},
	Columns: [][]roster.Field{{roster.FieldIncomePerHead, roster.FieldIncomeYear, roster.FieldIncomeMonth}},
	Check: audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		over, found := findOverLine(p, household)
		if !found || over.graced {
			return
		}
		finding := over.finding(p, household)
		if over.known {
			finding.RuleOut(overLineGrace)
		} else {
			finding.NotCheck(overLineGrace, words.NoEarlierRoster)
		}
		p.Report(finding)
	}),
}
