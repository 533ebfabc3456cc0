package rules

import (
	"rollcheck/audit"
	"rollcheck/roster/words"
)

// Parameters a 参数 table may set (contract, "Parameters"). A value is built in only where a
// source is named; every finding that rests on a built-in value says so in the report.
var (
	graceTransfer = &audit.Param{
		Key: "grace.transfer", Title: words.Text{ZH: "跨乡镇移交期", EN: "transfer between townships"}, Unit: "月",
		BuiltIn: []audit.Setting{{Number: 100}}, Source: common,
	}
	topupTolerance = &audit.Param{
		Key: "topup.tolerance", Title: words.Text{ZH: "补差允许误差", EN: "tolerance of the top-up"}, Unit: "元",
		BuiltIn: []audit.Setting{{Number: 100}}, Source: words.Text{ZH: "取整到元的误差", EN: "what rounding to whole yuan leaves"},
	}
	vehicleExempt = &audit.Param{
		Key: "vehicle.exempt", Title: words.Text{ZH: "不计车辆类型", EN: "vehicles that do not count"}, Unit: "词",
		BuiltIn: []audit.Setting{{Words: "摩托车、三轮、轮椅、残疾人、电动自行车、拖拉机、农用"}},
		Source:  words.Text{ZH: "民发〔2012〕220号第十七条: 残疾人代步车除外; 其余按常见做法", EN: "220/2012 art. 17 excepts vehicles for the disabled; the rest is common practice"},
	}
	// graceDeath is how many months after the month of death a benefit goes on lawfully.
	graceDeath = &audit.Param{
		Key: "grace.death", Title: words.Text{ZH: "死亡停发宽限", EN: "grace after death"}, Unit: "月",
		BuiltIn: []audit.Setting{{Number: 0}, {Programme: "veteran", Number: 600}},
		Source:  words.Text{ZH: "军人抚恤优待条例(2019年修订本)第十九条: 遗属死亡增发6个月", EN: "regulation on the care of servicemen (2019) art. 19"},
	}
	// graceDisabled is the same for a disabled serviceman.
	graceDisabled = &audit.Param{
		Key: "grace.death-disabled", Title: words.Text{ZH: "残疾军人死亡停发宽限", EN: "grace after a disabled serviceman's death"}, Unit: "月",
		BuiltIn: []audit.Setting{{Programme: "veteran", Number: 1200}},
		Source:  words.Text{ZH: "军人抚恤优待条例(2019年修订本)第二十八条: 残疾军人死亡增发12个月", EN: "regulation on the care of servicemen (2019) art. 28"},
	}
	// adjustDeath is the time a county has to adjust the benefit of a surviving household.
	adjustDeath = &audit.Param{
		Key: "adjust.death", Title: words.Text{ZH: "成员死亡调整期", EN: "time to adjust after a member's death"}, Unit: "月",
		BuiltIn: []audit.Setting{{Number: 0}, {Programme: "rural-dibao", Number: 300, Since: 20221020}, {Programme: "urban-dibao", Number: 300, Since: 20221020}},
		Source:  words.Text{ZH: "2022年10月20日通知第一部分第(三)项: 自死亡之日起3个月内办完", EN: "notice of 2022-10-20, part 1 (3): within three months of the death"},
	}
	// filingScope says who must be filed: by the national rule only dibao, only members of
	// the village committee and handlers, only close relatives; by a local rule everybody
	// the archive lists (spec/rules.tsv, relative-unregistered).
	filingScope = &audit.Param{
		Key: "kin.filing-scope", Title: words.Text{ZH: "备案范围", EN: "scope of filing"}, Unit: "词",
		BuiltIn: []audit.Setting{{Words: "国家"}},
		Source:  words.Text{ZH: "民发〔2012〕220号、民发〔2021〕57号: 低保经办人员、村(居)委会成员的近亲属", EN: "220/2012 and 57/2021: close relatives of handlers and committee members, dibao"},
	}
	accountSharedLimit = &audit.Param{
		Key: "account.shared", Title: words.Text{ZH: "同一账号户数", EN: "households of one account"}, Unit: "户",
		BuiltIn: []audit.Setting{{Number: 200}}, Source: common,
	}
	visitTownship = &audit.Param{
		Key: "visit.township", Title: words.Text{ZH: "乡镇入户率", EN: "households a township visits"}, Unit: "%",
		BuiltIn: []audit.Setting{
			{Programme: "rural-dibao", Number: 10000, Since: 20121212, Until: 20210630},
			{Programme: "urban-dibao", Number: 10000, Since: 20121212, Until: 20210630},
		},
		Source: words.Text{ZH: "民发〔2012〕220号第十八条: 逐一调查核实; 2021年7月1日起比例由当地定", EN: "220/2012 art. 18; local since 2021-07-01"},
	}
)

var common = words.Text{ZH: "常见做法", EN: "common practice"}

// Params lists every parameter a 参数 table may set. Those no rule reads yet are accepted,
// so that a county's table need not change when a rule is added.
var Params = []*audit.Param{
	audit.LineRural, audit.LineUrban,
	graceTransfer, topupTolerance, vehicleExempt, graceDeath, graceDisabled, adjustDeath, filingScope, accountSharedLimit, visitTownship,
	unread("standard.tekun-central", "特困集中供养标准", "standard of central support", "元/年"),
	unread("standard.tekun-dispersed", "特困分散供养标准", "standard of dispersed support", "元/年"),
	unread("standard.orphan-central", "孤儿集中养育标准", "standard of orphans in homes", "元/月"),
	unread("standard.orphan-dispersed", "孤儿社会散居标准", "standard of orphans in families", "元/月"),
	unread("class-amount.A", "低保A类补助", "dibao class A", "元/月"),
	unread("class-amount.B", "低保B类补助", "dibao class B", "元/月"),
	unread("class-amount.C", "低保C类补助", "dibao class C", "元/月"),
	unread("class-amount.1", "低保一类补助", "dibao class 1", "元/月"),
	unread("class-amount.2", "低保二类补助", "dibao class 2", "元/月"),
	unread("class-amount.3", "低保三类补助", "dibao class 3", "元/月"),
	unread("class-amount.4", "低保四类补助", "dibao class 4", "元/月"),
	graceOverLine,
	unread("publicity.days", "公示天数", "days of publicity", "日"),
	unread("publicity.rounds", "公示榜数", "rounds of publicity", "榜"),
	unread("visit.county", "县级抽查率", "households a county visits", "%"),
	unread("visit.filed", "备案户入户率", "filed households visited", "%"),
	unread("visit.per-day", "每人每日入户上限", "visits a surveyor and day", "户"),
	unread("review.A", "A类复核周期", "review of class A", "月"),
	unread("review.B", "B类复核周期", "review of class B", "月"),
	unread("review.C", "C类复核周期", "review of class C", "月"),
	unread("approval.days", "办理时限", "days to decide", "工作日"),
	unread("utility.months", "连续水电证明月数", "months of utility proofs", "月"),
	unread("age.age-allowance", "高龄津贴年龄", "age of the age allowance", "岁"),
	ageTolerance, oldestAge, lagDeath, propertyCount, ageOrphan, ageTekun, ageTekunMinor, ageVeteran,
	unread("deposit.months", "存款上限", "deposits allowed", "倍月标准"),
	unread("kin.scope", "亲属范围", "scope of kin", "词"),
	unread("phone.shared", "同一电话户数", "households of one phone", "户"),
	unread("poverty.edge", "边缘户倍数", "edge of poverty", "倍"),
	unread("payment.day", "发放日", "day of payment", "日"),
	unread("reappear.months", "再次纳入间隔", "months before a return", "月"),
	unread("position.months", "任职后新增间隔", "months after taking a post", "月"),
	unread("absence.months", "外出月数", "months away", "月"),
	unread("split.months", "分户间隔", "months since a split", "月"),
	unread("housing.years", "危改间隔", "years between rebuildings", "年"),
	unread("temp-aid.per-year", "临时救助次数", "temporary aids a year", "次"),
	unread("employed.months", "参保月数", "months insured", "月"),
}

// AllParams lists Params and the pairs of programmes that may exclude each other.
func AllParams() []*audit.Param {
	return append(Params[:len(Params):len(Params)], exclusiveParams()...)
}

// unread is a parameter no rule reads yet.
func unread(key, title, titleEN, unit string) *audit.Param {
	return &audit.Param{Key: key, Title: words.Text{ZH: title, EN: titleEN}, Unit: unit}
}
