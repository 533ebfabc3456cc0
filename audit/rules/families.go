package rules

import "rollcheck/roster/words"

// The families rules are listed under, and what an officer does about a finding
// (spec/rules.tsv).
var (
	familyQuality   = words.Text{ZH: "身份与表格质量", EN: "identity and sheet quality"}
	familyDuplicate = words.Text{ZH: "重复与互斥", EN: "duplicates and exclusive programmes"}
	familyProperty  = words.Text{ZH: "收入与财产", EN: "income and property"}
	familyHousehold = words.Text{ZH: "户", EN: "household"}
	familyDeath     = words.Text{ZH: "死亡", EN: "death"}
	familyKin       = words.Text{ZH: "村干部与亲属", EN: "cadres and relatives"}
	familyMoney     = words.Text{ZH: "资金与账户", EN: "money and accounts"}
	familyRelief    = words.Text{ZH: "救助、医疗与住房", EN: "relief, medical aid and housing"}
	familyProcedure = words.Text{ZH: "程序", EN: "procedure"}
	familyOrder     = words.Text{ZH: "治安与帮教台账", EN: "order registers"}
	familyLedger    = words.Text{ZH: "台账与统计", EN: "ledgers and statistics"}

	remedyCorrect  = words.Text{ZH: "更正", EN: "correct the sheet"}
	remedyCheck    = words.Text{ZH: "核对更正", EN: "check and correct the sheet"}
	remedyVerify   = words.Text{ZH: "核实", EN: "verify"}
	remedyClear    = words.Text{ZH: "核实后清退", EN: "verify, then take off the roster"}
	remedyRecover  = words.Text{ZH: "核实后停发并追回多发部分", EN: "verify, then stop and get back what was paid too much"}
	remedyAmend    = words.Text{ZH: "核实后更正，少发的补发", EN: "verify, then correct and pay what is owed"}
	remedyFile     = words.Text{ZH: "补登备案并核实", EN: "file the relative and verify"}
	remedyPay      = words.Text{ZH: "核实后补发", EN: "verify, then pay what is owed"}
	remedyReduce   = words.Text{ZH: "核实后调减，追回本人多发的部分", EN: "verify, then reduce and get back his own share"}
	remedyRefer    = words.Text{ZH: "告知政策并协助申请", EN: "tell of the benefit and help to apply"}
	remedyComplete = words.Text{ZH: "补登", EN: "complete the record"}
	remedyPublish  = words.Text{ZH: "补公示", EN: "publish again"}
	remedyNone     = words.Text{ZH: "无需处理", EN: "nothing to do"}
)
