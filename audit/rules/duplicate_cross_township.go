package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var duplicateCrossTownship = &audit.Rule{
	ID: "duplicate-cross-township", Title: words.Text{ZH: "跨乡镇重复享受", EN: "on the rosters of two townships"},
	Doc: words.Text{
		ZH: "同一身份证号在两个乡镇同一项目的现行名册上，且享受月份重叠超过移交期。核实实际居住和户籍地，保留一处，退出另一处，重复发放的部分追回。",
		EN: "One number stands on the rosters in force of two townships for one programme, in overlapping months beyond the transfer. Find where the person lives, keep one entry, end the other.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther,
	NeedsRoster: true, Params: []*county.Param{graceTransfer}, MustNot: []*audit.Exemption{transferMonth, earlierRoster},
	YieldsTo: []string{"id-reused", "dibao-urban-rural-double", "exclusive-programmes"},
	Columns:  [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachPair(who, func(first, second *county.Entry) { crossTownship(p, who, first, second) })
	}),
}

func crossTownship(p *audit.Pass, who *county.Person, first, second *county.Entry) {
	programme := first.Household.Programme
	if programme != second.Household.Programme || !otherTownship(first, second) || !bothCovered(first, second) || !sameName(first, second) {
		return
	}
	a, b := roster.TownshipKey(first.Township()), roster.TownshipKey(second.Township())
	finding := twice(p, who, first, second).Key(min(a, b), max(a, b)).
		Say(saysCrossTownship, programme.Title, first.Township(), second.Township()).RuleOut(earlierRoster)
	overlapping(p, finding, transferMonth, first, second)
	p.Report(finding)
}

func otherTownship(a, b *county.Entry) bool {
	return a.Township() != "" && b.Township() != "" && roster.TownshipKey(a.Township()) != roster.TownshipKey(b.Township())
}

var saysCrossTownship = words.Text{ZH: "同时在%s名册：%s、%s", EN: "on the %s rosters of both %s and %s"}

var transferMonth = &audit.Exemption{ID: "transfer-month", Title: words.Text{ZH: "移交期内", EN: "within the transfer month"}}

var earlierRoster = &audit.Exemption{ID: "earlier-roster", Title: words.Text{ZH: "一方是旧名册", EN: "one of them is an older roster"}}
