package words

// Why a sheet of a report is empty, and what is said of files that were not understood.
var (
	EmptySupply    = Text{"没有读出任何名单", "no list could be read"}
	EmptyFindings  = Text{"没有发现须核实的疑点；没有核对的见“未运行与未识别”", "nothing to be verified was found; what was not checked stands on its own sheet"}
	EmptyLeaving   = Text{"没有拟清退的，也没有待核实的", "nobody would leave"}
	EmptyRelatives = Text{"亲属档案里的人没有一个在领救助的名册上", "nobody in the archive of relatives has a benefit"}
	EmptyNoArchive = Text{"没有提供村干部亲属档案，没有比对；向谁要见“资料到位表”", "no archive of cadres' relatives was given, so nothing was compared"}
	EmptyOwed      = Text{"没有发现应享未享、应补发的", "nobody seems left out or owed money"}
	EmptyQuality   = Text{"没有发现表格错误", "no mistake of a sheet was found"}
	EmptyNotices   = Text{"没有须提示的", "nothing worth a notice"}
	EmptyNotRun    = Text{"全部规则都运行了，全部文件都认出来了", "every rule ran and every file was recognised"}

	SupplyNotUnderstood = Text{"没有读懂", "not understood"}
	SupplyNearest       = Text{"最接近：%s", "nearest: %s"}
	SupplyMend          = Text{"退原单位更正，或用 rollcheck inspect 查看缺哪些列", "send it back to be mended, or see with rollcheck inspect what it lacks"}
)
