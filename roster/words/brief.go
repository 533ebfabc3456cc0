package words

// Texts of the written report `ledger` makes: its paragraphs, and where each figure comes from.
var (
	BriefTitle    = Text{"社会救助疑点核实与清退整改情况汇报", "Report on findings verified, clearances and remedies"}
	BriefStanding = Text{"（截至%s，核实台账末页 %s）", "(as of %s, last page of the ledger %s)"}
	BriefDate     = Text{"%d年%d月%d日", "%d-%d-%d"}

	BriefProgress   = Text{"一、核实反馈", "1. Answers"}
	BriefClearance  = Text{"二、清退情况", "2. Clearance"}
	BriefRemedies   = Text{"三、整改情况", "3. Remedies"}
	BriefLeads      = Text{"四、问题线索", "4. Leads"}
	BriefByTownship = Text{"五、各乡镇反馈进度", "5. Answers by township"}
	BriefSources    = Text{"六、数字来源", "6. Where the figures come from"}
	BriefSourcesOf  = Text{"以下表名和单元格指同一台账写出的工作簿（ledger -o 台账.xlsx）。", "Tables and cells are those of the workbook the same ledger writes (ledger -o FILE.xlsx)."}

	BriefSent     = Text{"截至%s，共下发疑点%s条，已核实%s条，未反馈%s条（其中超期%s条），有分歧%s条，不再出现%s条，未再核对%s条。", "As of %s, %s findings were sent: %s answered, %s open (%s overdue), %s disputed, %s gone, %s not looked at again."}
	BriefSaid     = Text{"已核实的疑点中，属实%s条，部分属实%s条，不属实%s条，政策允许%s条。", "Of those answered %s are true, %s partly true, %s untrue and %s allowed."}
	BriefMonths   = Text{"停发月份在%s的，", "Stopped in %s: "}
	BriefCleared  = Text{"%s经核实并审批，清退%s户%s人，其中因收入变化%s人、因失地%s人、因参军%s人、因关系保%s人、因死亡%s人、因其他原因%s人。", "%sApproved: %s households, %s persons leave, of them for income %s, land %s, army %s, relation %s, death %s, other reasons %s."}
	BriefNone     = Text{"%s没有经审批的清退。", "%sNo clearance was approved."}
	BriefSaved    = Text{"每月减少支出%s万元，当年减少%s万元，按全年计%s万元；应追回%s万元，已追回%s万元。", " This saves a month %s, to the end of the year %s, in a whole year %s ten thousand yuan; %s are to be got back, %s were."}
	BriefFurther  = Text{"另有%s%s户%s人，不计入上述清退数。", "Besides, %s: %s households, %s persons, which are not counted above."}
	BriefUnheard  = Text{"已审批、程序未完", "approved, but not heard or told"}
	BriefVerified = Text{"已核实、尚未审批", "verified, not approved yet"}
	BriefProposed = Text{"拟清退、尚未核实", "proposed, not verified yet"}
	BriefPutRight = Text{"列入整改台账%s件，已销号%s件，在办%s件，超期%s件。", "%s are to be put right: %s done, %s running, %s late."}
	BriefLate     = Text{"超期的：%s。", " Late: %s."}
	BriefLateOf   = Text{"%s%d件", "%s %d"}
	BriefLeadsOf  = Text{"经核实属实或部分属实、涉及村干部的疑点%s条，已列入问题线索台账，是否移交按程序研究。", "%s findings that speak of cadres were answered to be true, all of it or a part; they stand among the leads, and whether they are handed over is for the office to decide."}
	BriefNothing  = Text{"没有下发过疑点，没有可以汇报的数。", "Nothing was sent: there is no figure to report."}
	BriefUnsound  = Text{"（“%s”各数相加不一致，没有列出，见数字来源。）", "(The figures of %s do not add up and are left out; see where they come from.)"}

	HeadFigure      = Text{"数字", "figure"}
	HeadFigureValue = Text{"值", "value"}
	HeadFigureTable = Text{"出自", "table"}
	HeadFigureCell  = Text{"单元格", "cell"}
	HeadFigureSum   = Text{"相加核对", "sum"}
	FigureSum       = Text{"%s = %s，%s", "%s = %s: %s"}
	FigureRows      = Text{"%d 行相加 %s，%s", "%d rows sum to %s: %s"}
	FigureLines     = Text{"%d 行，%s", "%d rows: %s"}
	FigureOf        = Text{"%s：%s", "%s: %s"}
	FigureAll       = Text{"总数", "all"}
	BookUnsound     = Text{"不一致，没有列出：%s", "does not add up and was left out: %s"}

	FormatDocument = Text{"汇报，Word 或 WPS 打开", "a written report, for Word or WPS"}
)
