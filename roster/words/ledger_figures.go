package words

// Texts of `ledger`, and of `audit --due`.
var (
	LedgerShort       = Text{"核对核实台账，列出反馈、清退和整改的数", "verify the ledger; what is answered, cleared and put right"}
	LedgerExample     = Text{"  rollcheck ledger 核实台账 -o 台账.xlsx -o 汇报.docx\n  rollcheck ledger --from 2016-01 --to 2016-12", "  rollcheck ledger DIR -o ledger.xlsx -o report.docx\n  rollcheck ledger --from 2016-01 --to 2016-12"}
	UseLedger         = Text{"[台账文件夹]", "[DIR]"}
	LedgerNone        = Text{"没有台账：%s", "there is no ledger: %s"}
	LedgerNoneHint    = Text{"下发报告（audit --due）或收回反馈（settle）时建立台账；台账在别处就写出它的文件夹", "audit --due and settle make one; name its folder if it is elsewhere"}
	FlagFrom          = Text{"只算停发月份从这个月起的清退，如 2016-01", "only clearances stopped from this month on"}
	FlagTo            = Text{"只算停发月份到这个月止的清退", "only clearances stopped up to this month"}
	FlagDue           = Text{"这份报告要下发，反馈期限到这一天；记入核实台账", "the report is being sent, to be answered by this day; it is written to the ledger"}
	DuePrivacy        = Text{"下发的报告要带完整编号：--due 不能同 --privacy %s 一起用", "a report that is sent needs its numbers: not with --privacy %s"}
	DuePrivacyHint    = Text{"去掉 --privacy，或用 --privacy full", "leave --privacy out, or say full"}
	DueNoOutput       = Text{"--due 要同 -o 疑点报告.xlsx 或 --by-township 一起用", "--due needs a report to send: -o FILE.xlsx or --by-township"}
	DuePast           = Text{"反馈期限 %s 早于核查日期 %s", "due on %s, before the day of the audit, %s"}
	DueWritten        = Text{"已登记下发：%s，%d 条疑点，期限 %s，末页 %s", "registered in %s: %d findings, due %s, last page %s"}
	DueAgain          = Text{"这份报告已经登记过，台账未动：%s", "this report was registered before, the ledger is as it was: %s"}
	DueFailed         = Text{"报告已写出，但未登记下发", "the reports are there, but were not registered"}
	BookWhole         = Text{"核实台账 %s  末页 %s  完好：%d 批 %d 行", "ledger %s, last page %s, whole: %d batches, %d lines"}
	BookLeftover      = Text{"中断的写入，不算数，可以删去：%s", "an interrupted write, which counts for nothing and may be deleted: %s"}
	BookTorn          = Text{"最后一个文件没有写到末尾，不算数：%s；写入时中断过就再收一次反馈，以前完整过就用备份换回", "the last file does not reach its end and counts for nothing: %s; if writing was interrupted take the lists back again, if it was whole before put back a copy"}
	BookDisputes      = Text{"答复有分歧 %d 条", "disputed answers: %d"}
	BookContested     = Text{"清退名单有分歧 %d 条，两边的答复都不算数", "lines of the clearance that are disputed: %d; neither answer counts"}
	BookStranger      = Text{"不是台账的文件，没有读：%s", "no file of the ledger, not read: %s"}
	BookMonths        = Text{"--from %s 晚于 --to %s", "--from %s is after --to %s"}
	BookSent          = Text{"下发 %d", "sent %d"}
	BookSentAnswered  = Text{"= 已核实 %d", "= answered %d"}
	BookSentOpen      = Text{"+ 未反馈 %d（其中超期 %d）", "+ open %d (overdue %d)"}
	BookSentDisputed  = Text{"+ 有分歧 %d", "+ disputed %d"}
	BookSentGone      = Text{"+ 不再出现 %d", "+ gone %d"}
	BookSentUnchecked = Text{"+ 未再核对 %d", "+ not looked at again %d"}
	BookPeriod        = Text{"停发月份 %s", "stopped in %s"}
	BookCleared       = Text{"%s %s 户 %s 人", "%s: households %s, persons %s"}
	BookIs            = Text{"= %s %s", "= %s %s"}
	BookPlus          = Text{"+ %s %s", "+ %s %s"}
	BookSaveMonth     = Text{"月减少 %s 元", "saved a month %s"}
	BookSaveRest      = Text{"年内减少 %s 元", "to the end of the year %s"}
	BookSaveYear      = Text{"年节约 %s 元", "a year %s"}
	BookBack          = Text{"应追回 %s 元", "to be got back %s"}
	BookGotBack       = Text{"已追回 %s 元", "got back %s yuan"}
	BookRemedies      = Text{"整改 %d 件：已销号 %d，在办 %d，超期 %d%s", "to put right %d: done %d, running %d, late %d%s"}
	BookHeadSent      = Text{"下发", "sent"}
	BookHeadAnswered  = Text{"已核实", "answered"}
	BookHeadOpen      = Text{"未反馈", "open"}
	BookHeadOverdue   = Text{"其中超期", "overdue"}
	BookHeadGone      = Text{"不再出现", "gone"}
	BookHeadUnchecked = Text{"未再核对", "not again"}
	StandExecuted     = Text{"已执行", "carried out"}
	StandUnheard      = Text{"程序未完", "procedure open"}
	StandVerified     = Text{"已核实", "verified"}
	StandDismissed    = Text{"不清退", "stays"}
	BookTrue          = Text{"属实", "true"}
	BookPartly        = Text{"部分属实", "in part"}
	BookUntrue        = Text{"不属实", "untrue"}
	BookAllowed       = Text{"政策允许", "allowed"}
)
