package words

// Texts of the report's sheets for officers.
var (
	SheetIntro      = Text{"说明", "Read me"}
	SheetSupply     = Text{"资料到位表", "Supply"}
	SheetLeaving    = Text{"清退名单", "Clearance list"}
	SheetClearance  = Text{"清退汇总表", "Clearance sums"}
	SheetRelatives  = Text{"优亲厚友比对", "Relatives"}
	SheetArchive    = Text{"亲属档案情况", "Archive of relatives"}
	SheetOmissions  = Text{"应补未补", "Owed"}
	SheetQuality    = Text{"数据质量", "Data quality"}
	SheetParameters = Text{"参数与依据", "Parameters and basis"}

	IntroWhatHead = Text{"一、这是什么", "What this is"}
	IntroWhat     = Text{"本表由 rollcheck 比对所附材料得出，每一行是一条疑点，不是结论。是否属实，以入户核实为准；核实之前不得据此停发、追缴或问责。",
		"Made by rollcheck from the material listed; each line is something to be verified, not a conclusion. Nothing is stopped, got back or held against anybody before that."}
	IntroFillHead = Text{"二、怎样填写", "How to fill it in"}
	IntroFill     = Text{"在“疑点清单”核对编号前的八栏填写：核实结论（属实、部分属实、不属实、政策允许）、处理措施、清退原因、停发月份、追缴金额、核实人、核实时间、备注。黄色格是要填的；其余各栏和两处编号请勿改动。可以筛选；排序前请全选，使一行的各栏一起移动。",
		"Fill the eight columns of the findings before the number at the end: 核实结论 and what follows from it. Yellow cells are to be filled; leave the others and both numbers as they are. Filtering does no harm; select all before sorting, so that a row stays together."}
	IntroHear = Text{"清退名单中“是否听取意见”“书面告知日期”必须填写：减发、停发之前应当听取当事人意见并书面告知（社会救助法第四十八条，2026年7月1日起）。",
		"In the clearance list 是否听取意见 and 书面告知日期 must be filled: before a benefit is reduced or stopped the person is heard and told in writing (Social Assistance Law art. 48, since 2026-07-01)."}
	IntroOwed       = Text{"应当补发、漏保的同样要办：见“应补未补”。", "What is owed, or who was left out, matters as much: see the sheet of what is owed."}
	IntroSheetsHead = Text{"三、各表内容", "The sheets"}
	IntroWordsHead  = Text{"四、名词", "Words"}

	MeansSummary    = Text{"领导看的一页：读了什么、查出什么、没核对什么、下一步", "one page for the chief: what was read, found, not checked, and what next"}
	MeansSupply     = Text{"各乡镇缺哪些材料、哪些月份，向谁要", "which lists and months are missing where, and whom to ask"}
	MeansFindings   = Text{"逐条疑点，下发核实用", "every finding, to be sent out and filled in"}
	MeansLeaving    = Text{"拟清退的户和人，一人只列一次；待核实的排在后面", "who would leave, each once; those to be verified below"}
	MeansClearance  = Text{"按乡镇和六类原因汇总，与清退名单一致", "by township and reason; equal to the list"}
	MeansRelatives  = Text{"干部亲属享受情况。是干部亲属不是问题，未备案或不符合条件才需要处理", "benefits of cadres' relatives; to be a relative is no fault"}
	MeansArchive    = Text{"亲属档案填报是否齐全：村 × 岗位 × 亲属类别", "whether the archive is complete: village by post and class of kin"}
	MeansOmissions  = Text{"应享未享、应补发的", "who is owed money or seems left out"}
	MeansQuality    = Text{"表格本身的错误，请原单位更正", "mistakes of the sheets themselves, to be mended"}
	MeansNotRun     = Text{"因缺材料没有核对的，以及没有识别、没有读出的文件", "what was not checked for want of material, and files not read"}
	MeansStatistics = Text{"条数、金额按级别、疑点类型、乡镇和清退原因汇总，附图", "counts and money by severity, rule, township and reason, charts"}
	MeansNotices    = Text{"供了解，不是问题，不用填写", "worth knowing, nothing wrong; nothing is to be filled in"}
	MeansDetails    = Text{"每条疑点的来源、依据、已排除和未能核对的情形，按编号互相跳转", "sources, basis, what was ruled out and what could not be checked, linked by number"}
	MeansParameters = Text{"每类疑点的含义、依据和所用参数", "what each rule means, its basis, and the parameters used"}
	MeansInputs     = Text{"所用文件、校验值和每张表的行数", "the files used, their hashes and the rows of each sheet"}

	WordFinding  = Text{"疑点", "finding"}
	MeansFinding = Text{"名单之间、或与规定之间对不上的地方，待核实", "something that does not agree, to be verified"}
	WordGrade    = Text{"可信等级", "grade"}
	MeansGrade   = Text{"A 号码有效且姓名一致；B 号码一致，姓名写法不同或一方没有姓名；C、D 号码缺损，靠其他信息认定，只作待核实；空白：不涉及两表比对",
		"A same valid number and name; B same number, the name written differently or absent; C, D number damaged, never more than to be verified; blank: no two rows were matched"}
	WordCovered  = Text{"保障对象", "covered person"}
	MeansCovered = Text{"户内实际享受的人；家庭人口不等于保障人数", "who receives the benefit; not everybody in the household"}
	WordRuledOut = Text{"已排除", "ruled out"}
	MeansRuled   = Text{"已经查过、不适用的不计情形", "conditions tested that do not apply"}
	WordNotCheck = Text{"未能核对", "not checked"}
	MeansNotTest = Text{"因缺材料没有查的不计情形，核实时请先看这一栏", "conditions that could not be tested; look at these first"}
	WordOnce     = Text{"人数", "persons"}
	MeansOnce    = Text{"一人只计一次，按死亡、参军、关系保、失地、收入变化、其他的先后归类；一户的保障对象全部清退才计一户",
		"each person once, by the first of death, army, relation, land, income, other; a household counts when all its covered persons leave"}

	HeadItem        = Text{"名称", "item"}
	HeadContent     = Text{"内容", "content"}
	HeadMaterial    = Text{"材料", "list"}
	HeadCovers      = Text{"已有月份", "months given"}
	HeadMissing     = Text{"缺少月份", "months missing"}
	HeadAsk         = Text{"向谁要", "whom to ask"}
	HeadRulesWait   = Text{"因此未运行的规则", "rules not run for want of it"}
	SupplyComplete  = Text{"齐", "complete"}
	SupplyGaps      = Text{"缺月份", "months missing"}
	SupplyOld       = Text{"旧：截至 %s，名册为 %s", "old: to %s, the roster is of %s"}
	SupplyNone      = Text{"未提供", "not given"}
	SupplyUndated   = Text{"没有日期，请补注", "undated: say of when it is"}
	RulesWaiting    = Text{"%d 条", "%d"}
	HeadWay         = Text{"清退类型", "way"}
	WayWhole        = Text{"整户", "whole household"}
	WayPart         = Text{"减员", "persons"}
	HeadLeaveHouse  = Text{"清退户数", "households"}
	HeadLeavePerson = Text{"清退人数", "persons"}
	HeadLeaveNames  = Text{"清退人员姓名", "names"}
	HeadWasMonthly  = Text{"原月保障金(元)", "a month (yuan)"}
	HeadBackMonths  = Text{"应追缴月数", "months to get back"}
	HeadBackMoney   = Text{"应追缴金额(元)", "to get back (yuan)"}
	HeadFindings    = Text{"疑点", "findings"}
	HeadCertainty   = Text{"认定", "standing"}
	StandProposed   = Text{"拟清退", "proposed"}
	FillRecovered   = Text{"已追缴", "已追缴"}
	FillHeard       = Text{"是否听取意见", "是否听取意见"}
	FillTold        = Text{"书面告知日期", "书面告知日期"}
	FillApproved    = Text{"审批时间", "审批时间"}
	HeadSaveMonth   = Text{"月减少资金(元)", "saved a month (yuan)"}
	HeadSaveYear    = Text{"年节约(元)", "saved a year (yuan)"}
	HeadReasonHouse = Text{"%s 户", "%s households"}
	HeadReasonHeads = Text{"%s 人", "%s persons"}
	LeavingInfo     = Text{"每人只列一次；核实前不作处理依据。填报单位（盖章）：           填报时间：    年   月   日", "each person once; nothing is settled.   filled in by:            on:"}
	ClearanceCheck  = Text{"核对：清退名单 %d 户 %d 人，本表合计 %d 户 %d 人，%s", "check: the list has %d households and %d persons, this table %d and %d: %s"}
	CheckEqual      = Text{"一致", "equal"}
	CheckUnequal    = Text{"不一致", "not equal"}

	HeadCadre         = Text{"干部姓名", "cadre"}
	HeadPost          = Text{"职务", "post"}
	HeadRelative      = Text{"亲属姓名", "relative"}
	HeadKinWritten    = Text{"关系（原文）", "relation as written"}
	HeadKinClass      = Text{"关系类别", "kin class"}
	HeadBenefit       = Text{"享受项目", "programme"}
	HeadFromTo        = Text{"起止月", "months"}
	HeadShare         = Text{"本人月金额(元)", "his share a month (yuan)"}
	HeadPaid          = Text{"已发本人份额(元)", "his share paid (yuan)"}
	HeadFiled         = Text{"是否备案", "filed"}
	HeadFiledDate     = Text{"备案时间", "filed on"}
	HeadEligible      = Text{"是否符合条件", "eligible"}
	HeadConclusion    = Text{"结论", "conclusion"}
	HeadAdvice        = Text{"建议", "advice"}
	HeadLacking       = Text{"缺少", "missing"}
	FiledYes          = Text{"已备案", "filed"}
	FiledLate         = Text{"享受后才备案", "filed after the benefit began"}
	FiledNo           = Text{"未备案", "not filed"}
	FiledUnknown      = Text{"未提供备案表", "no filing list given"}
	EligibleDoubt     = Text{"有疑点：%s", "in doubt: %s"}
	EligibleNoDoubt   = Text{"未发现不符", "nothing against it found"}
	ConcludeClear     = Text{"符合性待核实", "eligibility to be verified"}
	ConcludeFile      = Text{"缺备案", "filing missing"}
	ConcludeNothing   = Text{"不作为问题", "nothing wrong"}
	ConcludeHousehold = Text{"同户成员，随户享受", "of the same household"}
	ConcludeUnknown   = Text{"无法核对备案", "filing could not be checked"}
	AdviceClear       = Text{"核实家庭收入和财产，不符合的清退", "verify income and property; clear if not eligible"}
	AdviceFile        = Text{"补登备案并入户核实", "file it and visit"}
	AdviceVisit       = Text{"备案户应入户调查", "filed households are to be visited"}
	AdviceAsk         = Text{"提供近亲属享受备案表", "give the filing list"}
	LackFiledDate     = Text{"备案时间", "date of filing"}
	LackStart         = Text{"起始年月", "start of the benefit"}
	LackPayments      = Text{"发放记录", "payments"}
	HeadNamed         = Text{"登记人数", "relatives"}
	HeadNumbered      = Text{"其中有身份证号", "with a number"}
	ArchiveNone       = Text{"无", "none"}
	ArchiveBlank      = Text{"未填", "blank"}
	ArchiveSome       = Text{"%d人", "%d"}
	ArchiveInfo       = Text{"%d 村 × %d 岗 = %d，档案 %d，缺 %d", "villages %d × posts %d = %d, in the archive %d, lacking %d"}
	ArchiveNoPost     = Text{"（没有该岗位的档案）", "(no archive of this post)"}
	ArchiveNoFile     = Text{"（全村没有档案）", "(no archive of the village)"}

	HeadRuleMeaning  = Text{"说明", "meaning"}
	HeadBound        = Text{"最高级别", "bound"}
	HeadRemedy       = Text{"核实后处理", "remedy"}
	HeadMustNot      = Text{"不计情形", "excepted"}
	HeadParameter    = Text{"参数", "parameter"}
	HeadArea         = Text{"地区", "area"}
	HeadSince        = Text{"起始日期", "since"}
	HeadValue        = Text{"值", "value"}
	HeadUnit         = Text{"单位", "unit"}
	HeadSource       = Text{"来源", "source"}
	SourceBuiltIn    = Text{"内置，须当地确认：%s", "built in, to be confirmed: %s"}
	RuleDidNotRun    = Text{"（未运行）", "(did not run)"}
	ChartReasons     = Text{"拟清退人数（按原因）", "proposed clearance by reason (persons)"}
	ChartTownships   = Text{"疑点条数（按乡镇）", "findings by township"}
	TownshipReport   = Text{"疑点报告_%s.xlsx", "findings_%s.xlsx"}
	TownshipNameless = Text{"未写明乡镇", "no township"}
	PageAll          = Text{"全部", "all"}
	PageSearch       = Text{"姓名、号码、内容…", "name, number, text"}
	PageShown        = Text{"显示", "shown"}
	PageByFinding    = Text{"逐条", "by finding"}
	PageByHousehold  = Text{"按户", "by household"}
	PageContents     = Text{"目录", "contents"}
	PagePlace        = Text{"地点 / 项目", "place, programme"}
	PageReset        = Text{"清除筛选", "clear"}
)

// KinClassTitle returns what users call a class of kin, by its fixed name (contract, "JSON report").
func KinClassTitle(class string) Text {
	switch class {
	case "spouse":
		return Text{"配偶", "spouse"}
	case "parent":
		return Text{"父母", "parent"}
	case "child":
		return Text{"子女（侄子女）", "child or nephew"}
	case "sibling":
		return Text{"兄弟姐妹（堂表）", "sibling or cousin"}
	case "grandchild":
		return Text{"孙子女（侄孙）", "grandchild"}
	case "affinal":
		return Text{"姻亲", "affinal"}
	case "grandparent":
		return Text{"祖父母", "grandparent"}
	case "uncle":
		return Text{"伯叔姑舅姨", "uncle or aunt"}
	case "self":
		return Text{"本人", "self"}
	}
	return Text{"其他", "other"}
}
