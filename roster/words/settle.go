package words

// Texts of `settle`: what an officer filled in, and why it cannot be taken (design-loop.md section 4).
var (
	AnswerMissing      = Text{"未填核实结论，其余栏目已填", "other columns are filled, the conclusion is not"}
	AnswerConclusion   = Text{"核实结论“%s”不是 %s 之一", "conclusion %s is none of %s"}
	AnswerReason       = Text{"清退原因“%s”不是 %s 之一", "reason %s is none of %s"}
	AnswerNearest      = Text{"%s；是不是“%s”？", "%s; did you mean %s?"}
	AnswerReasonOf     = Text{"结论是“%s”，不应有清退原因", "a reason for clearance beside the conclusion %s"}
	AnswerMonth        = Text{"停发月份“%s”不是年月，请写作 2017-01", "month of stopping: %s is no month; write it as 2017-01"}
	AnswerMonthZero    = Text{"停发月份 %s：数字单元格丢了末尾的0，可能是1月或10月，请写作 %s-01 或 %s-10", "month of stopping %s: a number loses its last zero, this may be January or October; write %s-01 or %s-10"}
	AnswerMonthYear    = Text{"停发月份“%s”没有年份，请写作 2017-01", "month of stopping: %s has no year; write it as 2017-01"}
	AnswerMonthLate    = Text{"停发月份 %s 比核对日 %s 晚一年以上", "month of stopping %s is more than a year after the day of settling, %s"}
	AnswerMonthEarly   = Text{"停发月份 %s 早于享受的第一个月 %s", "month of stopping %s is before the first month paid, %s"}
	AnswerMoney        = Text{"%s“%s”不是金额", "%s: %s is no amount"}
	AnswerMoneyTimes   = Text{"追缴金额 %s 正好是应追回 %s 的 %d 倍，请核对小数点", "%s is exactly, against %s that is to be got back, %d times as much: look at the point"}
	AnswerMoneyMore    = Text{"追缴金额 %s 多于应追回 %s", "to be got back: %s is more than the report's %s"}
	AnswerMoneyLess    = Text{"已追缴 %s 少于台账已记的 %s（应填累计数）", "got back: %s is less than the %s in the ledger; give the sum so far"}
	AnswerBackMore     = Text{"已追缴 %s 多于应追缴 %s", "got back: %s is more than the %s to be got back"}
	AnswerDate         = Text{"%s“%s”不是日期，请写作 2017-03-05", "%s: %s is no date; write it as 2017-03-05"}
	AnswerDateYear     = Text{"%s“%s”没有年份，按 %s 计", "%s: %s has no year and is taken for %s"}
	AnswerDateLate     = Text{"%s %s 晚于核对日 %s", "%s: %s is after the day of settling, %s"}
	AnswerDateEarly    = Text{"%s %s 早于报告日 %s", "%s: %s is before the report's day %s"}
	AnswerFlag         = Text{"%s“%s”看不懂，请填“是”或“否”", "%s: %s is neither 是 nor 否"}
	AnswerLong         = Text{"%s 超过 %d 字", "%s has more than %d characters"}
	AnswerClosedLacks  = Text{"是否销号填“是”，但没有%s", "closed without %s"}
	AnswerClosedSelf   = Text{"销号审核人与责任人是同一人", "who checked the closing is who is liable"}
	AnswerUnheard      = Text{"停发月份在 2026-07 及以后，没有听取意见和书面告知：计入“程序未完”", "stopped in 2026-07 or later without hearing and telling: the procedure is open"}
	AnswerNoNumber     = Text{"这一行没有编号（疑点编号、核对编号都没有），不知道是谁的答复", "no number in the row: nobody knows whose answer it is"}
	AnswerRunning      = Text{"这份报告隐去了号码，编号只是流水号，不能据以登记；请用完整（full）报告填写", "the numbers of this report are running numbers and settle nothing; use a full report"}
	AnswerTorn         = Text{"疑点编号与核对编号不同：这一行排序或粘贴时错了位", "the two numbers differ: the row was torn in sorting or pasting"}
	AnswerTakenBack    = Text{"“待核实”会撤回已有的答复，须加 --replace", "待核实 takes an answer back: that needs --replace"}
	AnswerUnregistered = Text{"台账里没有这个编号，按本行所示登记", "no run in the ledger has this number; it is entered as the row shows it"}
	AnswerMerged       = Text{"合并单元格，按每行相同计", "merged over several rows, taken for each"}
	AnswerForeign      = Text{"编号没有登记过，地点也不在任何一次下发里：像是别处的报告，整表没有接收", "no number of the sheet is known and its places are in no run: it looks like another county's report and was not taken"}
	AnswerMembers      = Text{"部分属实并有清退原因，备注须写明清退的是哪几位家庭成员", "partly true, with a reason for clearance: the remark has to name the members"}
	AnswerLeaving      = Text{"清退编号没有登记过；先用 audit --due 登记下发", "no run in the ledger has this line of the clearance; register the report with audit --due first"}
	SettlePage         = Text{"%s 写着台账页号 %s，这本台账里没有这一页：台账被改写过，或者拿的是另一份", "%s names page %s, which this ledger has not: it was written anew, or is another copy"}
	SettlePageHint     = Text{"用 --ledger 指出下发报告时所用的台账", "name the ledger the report was sent with (--ledger)"}

	OutcomeNew       = Text{"新", "new"}
	OutcomeSame      = Text{"同", "same"}
	OutcomeMoved     = Text{"进度", "progress"}
	OutcomeDisputed  = Text{"分歧", "disputed"}
	OutcomeCorrected = Text{"更正", "corrected"}
	OutcomeWrong     = Text{"填错", "wrong"}
	OutcomeTorn      = Text{"撕裂", "torn"}
	OutcomeForeign   = Text{"未登记", "unregistered"}
	OutcomeBlank     = Text{"未填", "blank"}
)

// Texts of the verb `settle` itself.
var (
	VerbSettle        = Text{"反馈", "settle"}
	VerbLedger        = Text{"台账", "ledger"}
	SettleShort       = Text{"收回填好的疑点报告，预览后记入核实台账", "take back filled reports: a preview, then the ledger"}
	SettleExample     = Text{"  rollcheck settle 反馈 -o 填错.xlsx\n  rollcheck settle 反馈 --yes", "  rollcheck settle RETURNED -o wrong.xlsx\n  rollcheck settle RETURNED --yes"}
	FlagYes           = Text{"不再询问，直接写入台账", "write without asking"}
	FlagReplace       = Text{"以这次的答复更正台账里不同的答复；“待核实”撤回答复", "other answers replace those of the ledger; 待核实 takes one back"}
	FlagLedger        = Text{"核实台账的文件夹（默认：材料或反馈旁边的“核实台账”）", "folder of the ledger (default: the one named 核实台账 or ledger beside the input)"}
	FlagSettleDay     = Text{"核对日期（默认今天），如 2017-03-20", "the day of settling (default today)"}
	FlagSettleOut     = Text{"把没有接收的行写成 .xlsx，退回乡镇改正", "write the rows that were not taken, as .xlsx"}
	LedgerName        = Text{"核实台账", "ledger"}
	LedgerNew         = Text{"尚无", "none yet"}
	SettleLedger      = Text{"核实台账 %s  末页 %s", "ledger %s, last page %s"}
	SettleListed      = Text{"%s %d 条：%s", "%s: %d; %s"}
	SettleRow         = Text{"%s 第 %d 行", "%s row %d"}
	SettleDiffers     = Text{"%s：台账 %s（%s），新填 %s", "%s: the ledger has %s (%s), now %s"}
	SettleDiffersToo  = Text{"%s：另一处填 %s（%s），这里填 %s", "%s: elsewhere %s (%s), here %s"}
	SettleHowDisputed = Text{"两边的答复都已登记，都不算数；核定后把正确的一份加 --replace 再收一次", "both answers are kept and neither counts; once it is decided take the right one back again with --replace"}
	SettleHowWrong    = Text{"没有登记；改正这几行再收一次，已登记的行不会重复", "not entered; correct these rows and take the list back again, what is entered is not entered twice"}
	SettleHowTorn     = Text{"没有登记；请在原来的表里按疑点编号重填这几行，排序前全选", "not entered; fill these rows again in a list as it was sent, by their numbers, and sort whole rows only"}
	SettleRemark      = Text{"说明：%s（%s，共 %d 行）", "note: %s (%s, %d in all)"}
	SettlePassedMore  = Text{"还有 %d 个文件没有读", "%d more files were not read"}
	SettleNothing     = Text{"没有新的答复，台账未动", "no new answers; the ledger is as it was"}
	SettleAsk         = Text{"写入台账？%d 条 [y/N] ", "write %d answers to the ledger? [y/N] "}
	SettleEnter       = Text{"%d 条答复将写入台账：按回车写入，输入 n 再回车放弃 ", "%d answers go into the ledger: Enter writes them, n and Enter does not "}
	WrongName         = Text{"填错.xlsx", "wrong.xlsx"}
	SentName          = Text{"下发", "sent"}
	DropDue           = Text{"这次要下发各乡镇核实吗？输入反馈期限（如 2017-03-31）再按回车；只是试算就直接按回车", "is this report to be sent? type the day it is due (2017-03-31) and Enter; Enter alone only tries"}
	SettleUnwritten   = Text{"没有写入台账：不是在终端里运行，也没有 --yes", "nothing was written: no terminal to ask on, and no --yes"}
	SettleUnwrittenH  = Text{"看过上面的预览后，加 --yes 再运行一次", "look at the preview above, then run again with --yes"}
	SettleDeclined    = Text{"没有写入台账", "nothing was written"}
	SettleWritten     = Text{"已写入台账 %s：%d 条，末页 %s", "written to %s: %d answers, last page %s"}
	SettleNoForm      = Text{"没有找到填好的疑点报告：%s", "no filled report was found in %s"}
	SettleNoFormHint  = Text{"要收回的是 audit -o 写出的疑点清单、清退名单或整改台账，编号栏须还在；隐去号码的报告不能收回", "what comes back is a list that audit -o wrote, with its column of numbers; reports that hide numbers cannot come back"}
	SettlePassed      = Text{"没有读：%s：%s", "not read: %s: %s"}
	SheetWrong        = Text{"填错", "wrong"}
	EmptyWrong        = Text{"（没有填错的行）", "(no wrong rows)"}
	HeadSort          = Text{"类别", "sort"}
	SettleMore        = Text{"……另有 %d 条；-o 填错.xlsx 写出全部", "... and %d more; -o wrong.xlsx writes all"}
)
