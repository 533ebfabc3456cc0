package roster

import "rollcheck/roster/words"

// PaymentList is a list of money paid through the one-card system.
var PaymentList = &Kind{
	Name: "payment", Title: words.Text{ZH: "发放清册", EN: "payment list"}, Family: Payments,
	Office:  words.Text{ZH: "财政局（一折通）、信用社", EN: "finance office, credit cooperative"},
	Words:   []string{"发放清册", "发放名册", "发放花名册", "发放明细", "发放签字", "发放表", "一折通发放", "一卡通发放", "资金发放", "一折通", "一卡通", "发放", "打卡", "兑付", "代发"},
	Against: []string{"备案", "档案", "标准", "入户", "工资", "公示", "临时救助", "医疗救助", "助学", "资助", "危房改造", "冬春救助", "代缴", "养老保险", "停止发放", "停发"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHouseholdNumber}, {Field: FieldHeadName, Required: true}, {Field: FieldName}, {Field: FieldHeadIDNumber},
		{Field: FieldIDNumber, Required: true}, {Field: FieldAccount}, {Field: FieldAccountName}, {Field: FieldCollector, Words: collectorWords}, {Field: FieldCollectorIDNumber}, {Field: FieldBank}, {Field: FieldProgramme}, {Field: FieldCoveredPersons}, {Field: FieldMonths},
		{Field: FieldMonthlyAmount}, {Field: FieldSupplement}, {Field: FieldOtherSubsidy}, {Field: FieldAmount, Required: true}, {Field: FieldTotal}, {Field: FieldPeriod}, {Field: FieldDate}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldHeadName, FieldName, FieldHeadIDNumber, FieldIDNumber}, {FieldAmount, FieldTotal}},
	Clues:   []Clue{{Fields: []Field{FieldMonths}}, {Fields: []Field{FieldAccount, FieldAmount}}, {Headings: []string{"发放日期", "发放时间", "打卡", "兑付", "领款", "实发金额", "代发"}}, {Fields: []Field{FieldPeriod, FieldAmount}}},
	Private: true,
}

// collectorWords are who signs for the money. Without another name on the list 领取人 is the payee.
var collectorWords = []string{
	"代领人姓名", "实际代领人", "代领人签字", "代领人(签字)", "代领人签名", "领取人", "领取人签字", "领取人(签字)", "领取人签名", "领取人(签名)", "领取人签章", "实际领取人",
	"领款人", "领款人签字", "领款人(签字)", "领款人签名", "领款人(签名)", "领款人签章", "领款人签字(章)", "领款人签字(盖章)", "领款人签字(印章)", "领取人签字(章)", "实际领款人", "签领人",
}
