package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster/words"
)

// Parameters a 参数 table may set (contract, "Parameters"). A value is built in only where a
// source is named; every finding that rests on a built-in value says so in the report.
var (
	graceTransfer = &county.Param{
		Key: "grace.transfer", Title: words.Text{ZH: "跨乡镇移交期", EN: "transfer between townships"}, Unit: "月",
		BuiltIn: []county.Setting{{Number: 100}}, Source: common,
	}
	// graceDisabled is the same for a disabled serviceman.
	graceDisabled = &county.Param{
		Key: "grace.death-disabled", Title: words.Text{ZH: "残疾军人死亡停发宽限", EN: "grace after a disabled serviceman's death"}, Unit: "月",
		BuiltIn: []county.Setting{{Programme: "veteran", Number: 1200}},
		Source:  words.Text{ZH: "军人抚恤优待条例（2019年修订本）第二十八条：残疾军人死亡增发12个月", EN: "regulation on the care of servicemen (2019) art. 28"},
	}
)

var common = words.Text{ZH: "常见做法", EN: "common practice"}

// unreadParams are the parameters of the contract no rule reads yet; a county's table may
// set them already, so that it need not change when a rule is added.
var unreadParams = []*county.Param{
	unread("class-amount.A", "低保A类补助", "dibao class A", "元/月"),
	unread("class-amount.B", "低保B类补助", "dibao class B", "元/月"),
	unread("class-amount.C", "低保C类补助", "dibao class C", "元/月"),
	unread("class-amount.1", "低保一类补助", "dibao class 1", "元/月"),
	unread("class-amount.2", "低保二类补助", "dibao class 2", "元/月"),
	unread("class-amount.3", "低保三类补助", "dibao class 3", "元/月"),
	unread("class-amount.4", "低保四类补助", "dibao class 4", "元/月"),
	unread("visit.county", "县级抽查率", "households a county visits", "%"),
	unread("visit.filed", "备案户入户率", "filed households visited", "%"),
	unread("deposit.months", "存款上限", "deposits allowed", "倍月标准"),
	unread("phone.shared", "同一电话户数", "households of one phone", "户"),
	unread("poverty.edge", "边缘户倍数", "edge of poverty", "倍"),
	unread("payment.day", "发放日", "day of payment", "日"),
	unread("absence.months", "外出月数", "months away", "月"),
	unread("employed.months", "参保月数", "months insured", "月"),
}

// AllParams lists every parameter a 参数 table may set: the lines, those of the rules, and
// those no rule reads yet.
func AllParams() []*county.Param {
	params := []*county.Param{county.LineRural, county.LineUrban}
	for _, rule := range All {
		for _, param := range rule.Params {
			if !slices.Contains(params, param) {
				params = append(params, param)
			}
		}
	}
	for _, param := range slices.Concat(county.FormParams, []*county.Param{audit.ExplainedMonths}, unreadParams) {
		if !slices.Contains(params, param) {
			params = append(params, param)
		}
	}
	return params
}

// unread is a parameter no rule reads yet.
func unread(key, title, titleEN, unit string) *county.Param {
	return &county.Param{Key: key, Title: words.Text{ZH: title, EN: titleEN}, Unit: unit}
}
