package words

// Texts of the workbook `ledger` writes: what leaves, what is put right, what is handed over, how
// far the answers are, and where two differ.
var (
	SheetRemedies  = Text{"整改台账", "Rectification"}
	SheetLeads     = Text{"问题线索台账", "Leads"}
	SheetTransfers = Text{"问题线索移交单", "Transfers"}
	SheetProgress  = Text{"反馈进度", "Progress"}
	SheetDisputes  = Text{"答复有分歧", "Disputed"}
	SheetResults   = Text{"核实结果", "Results"}
	SheetOpen      = Text{"未结疑点", "Open"}

	BookPage          = Text{"台账末页 %s    截至 %s    ", "last page %s    on %s    "}
	BookInfo          = Text{"填报单位（盖章）：               单位：户、人、元", "filled in by:                    yuan"}
	BookInfoPeriod    = Text{"停发月份 %s    ", "stopped in %s    "}
	BookInfoRemedies  = Text{"共 %d 件：超期 %d，在办 %d，已销号 %d    黄色十栏要填；销号须有佐证材料、时间和审核人", "%d in all: late %d, running %d, done %d    fill the ten yellow columns; closing needs proof, day and reviewer"}
	BookInfoLeads     = Text{"只列经核实属实或部分属实的；是否移交由单位研究决定", "only what was answered to be true, all of it or a part; whether it is handed over is for the office to decide"}
	BookInfoDisputes  = Text{"有分歧的不计入任何合计；查明后用 settle --replace 更正", "what is disputed counts nowhere; correct it with settle --replace"}
	BookInfoOpen      = Text{"共 %d 条：%s", "%d in all: %s"}
	BookOpenPart      = Text{"%s %d", "%s %d"}
	BookCheckCleared  = Text{"%s：清退名单 %d 户 %d 人，各乡镇相加 %d 户 %d 人，六类原因相加 %d 户 %d 人，%s", "%s: the list has %d households and %d persons, the townships %d and %d, the reasons %d and %d, %s"}
	BookCheck         = Text{"核对", "check"}
	BookCheckResults  = Text{"核对：下发 %d，各类型相加 %d；已核实 %d，四种结论相加 %d，%s", "check: sent %d, the rules %d; answered %d, the conclusions %d: %s"}
	BookCheckProgress = Text{"核对：下发 %d = 已核实 %d + 未反馈 %d + 有分歧 %d + 不再出现 %d + 未再核对 %d，各乡镇相加 %d，%s", "check: sent %d = answered %d + open %d + disputed %d + gone %d + not looked at again %d; the townships sum to %d: %s"}

	StandContested = Text{"有分歧", "disputed"}
	StandOverdue   = Text{"超期未反馈", "overdue"}
	EmptyCleared   = Text{"没有清退", "nobody leaves"}
	EmptyRemedies  = Text{"没有要整改的", "nothing is to be put right"}
	EmptyLeads     = Text{"没有核实属实的干部问题", "nothing about a cadre was answered to be true"}
	EmptyProgress  = Text{"没有下发过", "nothing was sent"}
	EmptyDisputes  = Text{"没有分歧", "nothing is disputed"}
	EmptyOpen      = Text{"都有答复", "all is answered"}
	RuleUnstated   = Text{"（未登记类型）", "(rule not stated)"}
	CadreUnstated  = Text{"（见所列疑点）", "(see the finding)"}
	LeadSource     = Text{"大数据比对", "lists compared"}
	RemedySource   = Text{"名册比对", "lists compared"}
	RemedyPersons  = Text{"%d 人", "%d persons"}
	RemedyMonths   = Text{"%d 个月", "%d months"}
	RemedyMonthly  = Text{"每月 %s 元", "%s yuan a month"}
	RemedyBack     = Text{"应追回 %s 元", "%s yuan to be got back"}
	RemedySettled  = Text{"核实：%s（%s %s）", "answered: %s (%s %s)"}
	RemedyUnsaid   = Text{"尚未反馈", "not answered yet"}
	RemedyMeasure  = Text{"处理：%s", "done: %s"}
	RemedyRemark   = Text{"备注：%s", "remark: %s"}
	RemedyLate     = Text{"超期", "late"}
	RemedyRunning  = Text{"在办", "running"}
	RemedyDone     = Text{"已销号", "done"}
	LeadNumber     = Text{"线索-%v", "lead-%v"}
	LeadWhat       = Text{"%s：享受人 %s，%s；%s", "%s: received by %s, %s; %s"}
	LeadFinding    = Text{"%s（疑点 %s）", "%s (finding %s)"}
	LeadKin        = Text{"%s（%s）", "%s (%s)"}
	TransferNumber = Text{"移交-%v", "transfer-%v"}
	TransferBrief  = Text{"共 %d 条：", "%d in all: "}
	TransferProof  = Text{"%s，%s 第 %d 行，SHA-256 %s", "%s, %s row %d, SHA-256 %s"}
	TransferBatch  = Text{"核实台账第 %d 批第 %d 行（末页 %s）", "ledger, batch %d line %d (last page %s)"}
	WhereSaid      = Text{"%s，%s 第 %d 行；%s 记入第 %d 批", "%s, %s row %d; entered on %s as batch %d"}
	WhoSaid        = Text{"%s（%s）", "%s (%s)"}

	HeadLeftBy       = Text{"停发（据答复）", "stopped as answered"}
	HeadYearRest     = Text{"年内减少(元)", "saved to the end of the year (yuan)"}
	HeadToGetBack    = Text{"应追回(元)", "to be got back (yuan)"}
	HeadGotBack      = Text{"已追回(元)", "got back (yuan)"}
	HeadProblem      = Text{"问题", "problem"}
	HeadProblemFrom  = Text{"问题来源", "source"}
	HeadProblemIs    = Text{"具体表现", "what it is"}
	HeadGoal         = Text{"整改目标", "goal"}
	HeadLead         = Text{"线索编号", "lead"}
	HeadLeadFrom     = Text{"线索来源", "source"}
	HeadAbout        = Text{"被反映人", "about"}
	HeadUnitPost     = Text{"单位及职务", "office and post"}
	HeadParty        = Text{"政治面貌", "party"}
	HeadLeadWhat     = Text{"反映的主要问题", "what it says"}
	HeadLeadMoney    = Text{"涉及金额(元)", "money (yuan)"}
	HeadReceived     = Text{"受理时间", "received on"}
	HeadHandledBy    = Text{"承办单位/承办人", "handled by"}
	HeadDisposal     = Text{"处置方式", "way of handling"}
	HeadConcludedOn  = Text{"办结时间", "concluded on"}
	HeadResult       = Text{"处理结果", "result"}
	HeadRemark       = Text{"备注", "remark"}
	HeadTransfer     = Text{"移交单编号", "transfer"}
	HeadAnswerBy     = Text{"反馈期限", "due"}
	HeadSentOn       = Text{"下发日期", "sent on"}
	HeadColumnApart  = Text{"有分歧的栏目", "column"}
	HeadFirstAnswer  = Text{"先有的答复", "first answer"}
	HeadOtherAnswer  = Text{"另一答复", "other answer"}
	HeadFirstStood   = Text{"出处", "where it stood"}
	HeadOtherStood   = Text{"另一出处", "where the other stood"}
	TransferFrom     = Text{"移交单位", "handed over by"}
	TransferTo       = Text{"接收单位", "received by"}
	TransferOutline  = Text{"线索概要", "outline"}
	TransferAbout    = Text{"被反映人基本情况", "about whom"}
	TransferPapers   = Text{"附件清单（页数）", "papers (pages)"}
	TransferGiver    = Text{"移交人", "handed over by (name)"}
	TransferReceiver = Text{"接收人", "received by (name)"}
	TransferOn       = Text{"移交时间", "handed over on"}
	TransferAnswer   = Text{"反馈时限", "to be answered by"}
	TransferSecret   = Text{"密级", "classification"}

	// The columns of the list of remedies, filled by officers (settle reads them by these words).
	FillRemedy      = Text{"整改措施", "整改措施"}
	FillUnit        = Text{"责任单位", "责任单位"}
	FillLeader      = Text{"责任领导", "责任领导"}
	FillResponsible = Text{"责任人", "责任人"}
	FillDeadline    = Text{"整改时限", "整改时限"}
	FillProgress    = Text{"整改进展", "整改进展"}
	FillProof       = Text{"佐证材料", "佐证材料"}
	FillClosed      = Text{"是否销号", "是否销号"}
	FillClosedOn    = Text{"销号时间", "销号时间"}
	FillReviewer    = Text{"销号审核人", "销号审核人"}

	BookDispute       = Text{"%s：%s（%s，%s 第 %d 行），另一答复 %s（%s，%s 第 %d 行）", "%s: %s (%s, %s row %d), the other answer %s (%s, %s row %d)"}
	BookName          = Text{"台账.xlsx", "ledger.xlsx"}
	FlagLedgerOut     = Text{"写出报告，按扩展名定格式：%s；可重复", "write a report; the extension says the format: %s; repeatable"}
	FlagLedgerPrivacy = Text{"号码显示方式：public township full；%s 默认 full，其余默认 township", "privacy profile: public township full; full by default in %s files, else township"}
)
