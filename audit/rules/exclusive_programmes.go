package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// exclusive is a pair of programmes and what the rules say of one person in both: 可并享,
// 互斥, 抵扣 (one is deducted from the other) or 当地 (spec/domain.md section 3).
type exclusive struct {
	a, b  *roster.Kind
	param *county.Param
}

var exclusives = []exclusive{
	pair(roster.RuralDibao, roster.Tekun, "互斥"), pair(roster.UrbanDibao, roster.Tekun, "互斥"),
	pair(roster.RuralDibao, roster.Orphan, "抵扣"), pair(roster.UrbanDibao, roster.Orphan, "抵扣"),
	pair(roster.Tekun, roster.Orphan, "互斥"), pair(roster.Tekun, roster.Veteran, "当地"),
}

func pair(a, b *roster.Kind, builtIn string) exclusive {
	return exclusive{a, b, &county.Param{
		Key: "exclusive." + a.Name + "." + b.Name, Title: words.Text{ZH: "项目互斥 " + a.Title.ZH + " " + b.Title.ZH, EN: "exclusive " + a.Title.EN + ", " + b.Title.EN}, Unit: "词",
		BuiltIn: []county.Setting{{Words: builtIn}}, Source: words.Text{ZH: "民发〔2021〕43号：选择纳入孤儿的不再认定为特困人员；其余按常见做法", EN: "43/2021 for orphans; else common practice"},
	}}
}

func exclusiveParams() []*county.Param {
	var params []*county.Param
	for _, pair := range exclusives {
		params = append(params, pair.param)
	}
	return params
}

var exclusiveProgrammes = &audit.Rule{
	ID: "exclusive-programmes", Title: words.Text{ZH: "互斥项目重复享受", EN: "on two programmes that exclude each other"},
	Doc: words.Text{
		ZH: "同一人同时在两个不能并享的项目的现行名册上。转换当月除外。能否并享以当地参数表为准；抵扣的只作待核实，当地规定的只作提示。",
		EN: "One person is on the rosters in force of two programmes that may not be had together. The month of change is excepted; the county's own table decides which do.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther, NeedsRoster: true,
	Params: append([]*county.Param{graceTransfer}, exclusiveParams()...), MustNot: []*audit.Exemption{changeoverMonth}, YieldsTo: []string{"id-reused"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachPair(who, func(first, second *county.Entry) {
			for _, pair := range exclusives {
				if programmePair(first, second, pair.a, pair.b) && bothCovered(first, second) {
					reportExclusive(p, who, first, second, pair)
				}
			}
		})
	}),
}

func reportExclusive(p *audit.Pass, who *county.Person, first, second *county.Entry, pair exclusive) {
	setting, _ := p.Parameter(pair.param, first.Township(), nil, p.AsOf())
	if setting.Words == "可并享" {
		return
	}
	finding := twice(p, who, first, second).Key(pair.param.Key).Say(saysExclusive, first.Household.Programme.Title, second.Household.Programme.Title, setting.Words)
	overlapping(p, finding, changeoverMonth, first, second)
	switch setting.Words {
	case "互斥":
		finding.Say(saysChoose, finding.Message)
	case "抵扣":
		finding.AtMost(audit.Suspicion)
	case "当地":
		finding.AtMost(audit.Notice)
	}
	p.Report(finding)
}

var saysExclusive = words.Text{ZH: "同时享受%s和%s（%s）", EN: "receives both %s and %s (%s)"}

var saysChoose = words.Text{ZH: "%s，二选一保留", EN: "%s; one of the two is to be kept"}
