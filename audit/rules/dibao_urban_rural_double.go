package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var dibaoUrbanRuralDouble = &audit.Rule{
	ID: "dibao-urban-rural-double", Title: words.Text{ZH: "城乡低保重复", EN: "on rural and urban dibao"},
	Doc: words.Text{
		ZH: "同一人同时在农村低保和城市低保的现行名册上。户籍转换当月除外。保留一项，另一项清退，重复部分追回。",
		EN: "One person is on the rosters in force of both rural and urban dibao. The month in which the household registration changed is excepted.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther, NeedsRoster: true,
	Params: []*county.Param{graceTransfer}, MustNot: []*audit.Exemption{changeoverMonth}, YieldsTo: []string{"id-reused"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachPair(who, func(first, second *county.Entry) {
			if !programmePair(first, second, roster.RuralDibao, roster.UrbanDibao) || !bothCovered(first, second) {
				return
			}
			finding := twice(p, who, first, second).Key("double").Say(saysUrbanRural, first.Township(), second.Township())
			overlapping(p, finding, changeoverMonth, first, second)
			p.Report(finding)
		})
	}),
}

var saysUrbanRural = words.Text{ZH: "同时享受农村低保和城市低保（%s、%s）", EN: "receives both rural and urban dibao (%s, %s)"}
