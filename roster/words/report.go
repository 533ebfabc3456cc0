package words

// Texts of the reports.
var (
	ReportTitle    = Text{"救助名册核查报告", "audit of benefit rosters"}
	ReportAsOf     = Text{"核查日期 %s", "as of %s"}
	ReportFairness = Text{"以下均为疑点，须逐条核实；核实前不作为处理依据。", "All of this is to be verified; nothing here is settled."}

	SupplyHeading    = Text{"材料", "what was given"}
	SupplyMissing    = Text{"缺少：%s", "not given: %s"}
	MissingKind      = Text{"%s（%d 条规则未运行）", "%s (%d rules not run)"}
	NotRunNever      = Text{"未运行的规则 %d 条：%s", "%d rules did not run: %s"}
	MoreEntries      = Text{"...另有 %d 个，见报告文件", "... and %d more, see the report file"}
	ClearanceMonthly = Text{"合计每月 %s 元", "a month in all: %s yuan"}
	PassedCount      = Text{"已略过 %d 个文件或表", "%d files or sheets passed over"}
	RemarkedCount    = Text{"已读，请留意的表 %d 张：", "%d sheets were read, with a remark:"}
	DoubtfulCount    = Text{"可能缺行或缺格的表 %d 张（已读；请用 Excel 或 WPS 打开核对后另存为 .xlsx）：", "%d sheets were read but may lack rows or cells (compare them in Excel or WPS and save them as .xlsx):"}
	UnreadCount      = Text{"读不了 %d 个文件或表：", "%d files or sheets could not be read:"}
	UnknownCount     = Text{"未识别 %d 张表：", "%d sheets not recognised:"}
	MoreFindings     = Text{"...另有 %d 条，见报告文件（-o 报告.xlsx）", "... and %d more, see the report (-o report.xlsx)"}
	AndMore          = Text{" ...另 %d 处", " ... and %d more"}
	EvidenceMark     = Text{"证据", "see"}
	NotCheckedMark   = Text{"未能核对", "not checked"}
	ExemptMark       = Text{"不计为疑点", "excepted"}
	IdentityBecause  = Text{"疑为同一人（%s）：%s", "possibly one person (%s): %s"}
	IdentityRivals   = Text{"；另有 %d 行也相近", "; %d other rows are alike too"}
	PlaceLine        = Text{"%s 第 %d 行", "%s row %d"}
	RowMark          = Text{"第 %d 行", "row %d"}
	ColumnMark       = Text{"%s列", "column %s"}
	CheckHolds       = Text{"核对：分项合计等于总数", "check: the parts add up to the whole"}
	CheckFails       = Text{"核对：分项合计 %d 与总数 %d 不符", "check: the parts add up to %d, the whole is %d"}

	FindingsInfo    = Text{"核查日期 %s    填报单位（盖章）：               填报时间：    年   月   日    单位：元    ", "as of %s    filled in by:                on:            yuan    "}
	FindingsSort    = Text{"排序前请全选，使一行的各栏一起移动。来源、依据和已排除的情形点编号看“疑点明细”；黄色八栏要填，其余各栏和两处编号请勿改动。", "Select all before sorting, so that a row stays together. The number leads to sources and basis; fill the eight yellow columns, leave the others as they are."}
	DetailsInfo     = Text{"点编号回到清单；点疑点类型看规则的含义。未能核对的情形，核实时请先看。", "The number leads back to the list, the rule to its meaning. What could not be checked is to be looked at first."}
	PlaceMark       = Text{"·", ", "}
	NotRunPartly    = Text{"部分地方或月份未运行的规则 %d 条：%s", "%d rules did not run in some places or months: %s"}
	HeadMeaning     = Text{"含义", "meaning"}
	HeadCountedOnce = Text{"每人只计一次", "each person once"}
	TownshipUnknown = Text{"（未写明）", "(not stated)"}

	SheetSummary    = Text{"汇总", "Summary"}
	SheetFindings   = Text{"疑点清单", "Findings"}
	SheetStatistics = Text{"统计", "Statistics"}
	SheetNotices    = Text{"提示", "Notices"}
	SheetDetails    = Text{"疑点明细", "Details"}
	SheetNotRun     = Text{"未运行与未识别", "Not run"}
	SheetInputs     = Text{"输入清单", "Inputs"}

	HeadSeverity   = Text{"级别", "severity"}
	HeadRule       = Text{"疑点类型", "rule"}
	HeadRuleID     = Text{"规则", "id"}
	HeadCount      = Text{"条数", "count"}
	HeadTownship   = Text{"乡镇", "township"}
	HeadVillage    = Text{"村", "village"}
	HeadReason     = Text{"清退原因", "reason"}
	HeadHouseholds = Text{"户", "households"}
	HeadPersons    = Text{"人", "persons"}
	HeadMonthly    = Text{"每月(元)", "a month (yuan)"}
	HeadTotal      = Text{"合计", "total"}
	HeadToVerify   = Text{"待核实", "to verify"}
	HeadNumber     = Text{"序号", "no."}
	HeadFindingID  = Text{"疑点编号", "finding"}
	HeadCheck      = Text{"核对编号(勿改)", "number again (leave as it is)"}
	ListEmpty      = Text{"（无）", "(none)"}
	HeadName       = Text{"姓名", "name"}
	HeadID         = Text{"身份证号", "identity number"}
	HeadRelation   = Text{"与户主关系", "relation"}
	HeadHead       = Text{"户主姓名", "head"}
	HeadProgramme  = Text{"救助类别", "programme"}
	HeadPlace      = Text{"乡镇村", "place"}
	HeadSuspicion  = Text{"疑点", "finding"}
	HeadStatus     = Text{"状态", "status"}
	HeadMessage    = Text{"疑点描述", "finding"}
	HeadEvidence   = Text{"比对数据来源", "evidence"}
	HeadBasis      = Text{"依据", "basis"}
	HeadMonths     = Text{"涉及月份", "months"}
	HeadMoney      = Text{"涉及金额(元)", "money (yuan)"}
	HeadOwed       = Text{"应补金额(元)", "owed (yuan)"}
	HeadGrade      = Text{"可信等级", "grade"}
	HeadRuledOut   = Text{"已排除", "ruled out"}
	HeadNotChecked = Text{"未能核对", "not checked"}
	HeadWhere      = Text{"范围", "where"}
	HeadWhy        = Text{"原因", "why"}
	HeadFile       = Text{"文件", "file"}
	HeadSheet      = Text{"表", "sheet"}
	HeadKind       = Text{"认作", "taken for"}
	HeadPeriod     = Text{"所属月份", "months"}
	HeadHeading    = Text{"表头行", "heading row"}
	HeadRows       = Text{"总行数", "rows"}
	HeadRecords    = Text{"记录", "records"}
	HeadBlank      = Text{"空行", "blank"}
	HeadHeadings   = Text{"表头", "heading"}
	HeadSubtotals  = Text{"合计行", "sums"}
	HeadNotes      = Text{"说明行", "notes"}
	HeadUnread     = Text{"未读", "unread"}
	HeadState      = Text{"情况", "state"}
	HeadHash       = Text{"SHA-256", "SHA-256"}
	HeadRows2      = Text{"行数", "rows"}
	HeadSheets     = Text{"份数", "sheets"}

	StateRead        = Text{"已读", "read"}
	StatePassedOver  = Text{"略过：%s", "passed over: %s"}
	StateUnreadable  = Text{"读不了：%s", "unreadable: %s"}
	StateRuleNotRun  = Text{"规则未运行", "rule not run"}
	StateDoubtful    = Text{"可能不全", "perhaps incomplete"}
	StateDoubt       = Text{"已读，但可能缺行或缺格：%s", "read, but rows or cells may be missing: %s"}
	StateNotRead     = Text{"读不了", "unreadable"}
	StateUnknown     = Text{"未识别", "not recognised"}
	StatePassed      = Text{"略过", "passed over"}
	StateUnconfirmed = Text{"参数与例外", "settings"}
	EveryWhere       = Text{"全部", "everywhere"}
	PageOf           = Text{"第 &P 页 共 &N 页", "page &P of &N"}

	// The columns officers fill (contract, "The columns officers fill").
	FillConclusion = Text{"核实结论", "核实结论"}
	FillMeasure    = Text{"处理措施", "处理措施"}
	FillReason     = Text{"清退原因", "清退原因"}
	FillStop       = Text{"停发月份", "停发月份"}
	FillRecover    = Text{"追缴金额", "追缴金额"}
	FillOfficer    = Text{"核实人", "核实人"}
	FillDate       = Text{"核实时间", "核实时间"}
	FillNote       = Text{"备注", "备注"}

	OutputNoFolder     = Text{"没有 %s 这个文件夹，报告没有写", "there is no folder %s; the report was not written"}
	OutputNoFolderHint = Text{"先建好文件夹，或用 -o 换一个位置", "make the folder first, or name another place with -o"}
	TotalLine          = Text{"疑点 %d 条，待核实；提示 %d 条", "%d findings to be verified; %d notices"}
	OutputUnknown      = Text{"不认识的报告格式：%s", "unknown report format: %s"}
	OutputUnwritable   = Text{"写不了 %s：%v", "cannot write %s: %v"}
	OutputForeign      = Text{"%s 已存在，内容不是 rollcheck 写的报告，不能覆盖", "%s is there already and is no report of rollcheck: it is not written over"}
	OutputClosed       = Text{"%s 已存在，打不开（%v），看不出里面有没有填写，不能覆盖", "%s is there already and cannot be looked into (%v): it is not written over"}
	OutputFilled       = Text{"%s 的“%s”写出以后改动过，可能已填写，不能覆盖", "%s is not written over: its sheet %s was changed since, perhaps filled in"}
	OutputCommented    = Text{"%s 里有批注，可能是填写的意见，不能覆盖", "%s is not written over: it holds comments, perhaps answers"}
	OutputExistsHint   = Text{"用 -o 换一个文件名，或先把这个文件移到别处", "name another file with -o, or move this one elsewhere first"}
	OutputHint         = Text{"若文件正在 Excel 中打开，请先关闭；或用 -o 换一个文件名", "close the file if it is open in Excel, or name another with -o"}
)

// SeverityMeaning returns what a severity says of a finding, by its fixed name (contract, "Severity").
func SeverityMeaning(severity string) Text {
	switch severity {
	case "violation":
		return Text{"号码一致、有日期依据，与规定不符", "a rule is broken on full identity and dated evidence"}
	case "suspicion":
		return Text{"须先核实，才能下结论", "must be verified before anything is said of the person"}
	case "omission":
		return Text{"应享未享或应补发", "somebody entitled seems left out, or is owed money"}
	case "procedure":
		return Text{"程序缺失或逾期", "a step of the procedure is missing or late"}
	case "quality":
		return Text{"表格本身有误", "the sheet itself is wrong"}
	case "notice":
		return Text{"供了解，不是问题", "worth knowing, nothing wrong"}
	}
	return Text{}
}
