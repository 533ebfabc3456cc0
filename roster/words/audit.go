package words

// Texts of the audit: severities, scopes, what could not be checked.
var (
	SeverityViolation = Text{"违规疑点", "violation"}
	SeveritySuspicion = Text{"待核实", "suspicion"}
	SeverityOmission  = Text{"应补未补", "omission"}
	SeverityProcedure = Text{"程序问题", "procedure"}
	SeverityQuality   = Text{"数据质量", "quality"}
	SeverityNotice    = Text{"提示", "notice"}

	ScopePerson    = Text{"逐人", "each person"}
	ScopeHousehold = Text{"逐户", "each household"}
	ScopeSheet     = Text{"逐表", "each sheet"}
	ScopeVillage   = Text{"逐村", "each village"}
	ScopeTownship  = Text{"逐乡镇", "each township"}
	ScopeChange    = Text{"逐两期名册", "each two rosters"}
	ScopeAccount   = Text{"逐账户", "each account"}
	ScopeAided     = Text{"逐个受助人", "each person aided"}
	ScopePayment   = Text{"逐笔发放", "each payment"}

	NumberRepair      = Text{"%s 第 %d 行的号码 %s 可能有误：与 %s（校验码相符）%s；请对照证件，号码未作改动", "%s row %d: the number %s may be mistyped: beside %s, whose check character fits: %s; see the card, nothing was changed"}
	OnRosterOf        = Text{"%s %s在册，%s", "on the roster of %s, %s: %s"}
	OnListOf          = Text{"%s %s：%s", "list of %s, %s: %s"}
	PossiblyOne       = Text{"疑为同一人，须先核实身份：%s", "possibly the same person, verify that first: %s"}
	NotCheckedBecause = Text{"%s（%s）", "%s (%s)"}
	NotReadColumn     = Text{"%s列（%s）没有读懂，可能是备注或状态（%s）", "column %s (%s) was not understood, it may be a note or a status (%s)"}
	SpeaksAgainst     = Text{"相反记载", "speaks against it"}
	ParameterNotSet   = Text{"参数表没有填 %s", "the parameter is not given: %s"}
	NoLine            = Text{"参数表和名册都没有保障标准，收入未核", "neither parameters nor roster give the line, incomes are not compared"}
	NumbersMasked     = Text{"身份证号已打码，对不上号的不核对", "the numbers are masked; who cannot be told is not compared"}
	SaysEach          = Text{"%s", "%s"}
	ManyAlike         = Text{"第 %d 至 %d 行共有 %d 处同样的问题，多半是同一个原因，不逐处列出，依据只列最前的几处；先查整张表。最前一处：%s", "rows %d to %d: %d alike, most likely of one cause, not listed one by one; the evidence shows the first few; look at the whole sheet first. The first: %s"}
	SheetsWay         = Text{"%s 第 %d 至 %d 行有 %d 行（能核对的共 %d 行）都是这样，多半是整张表的填法、导出或列名造成的，不逐行列出，依据只列几处作例；请先改整张表。例如：%s", "%s rows %d to %d: %d rows (of %d that could be tested) are alike, most likely from how the whole sheet was filled in, exported or headed; they are not listed one by one and the evidence shows a few; mend the sheet first. For example: %s"}
	SheetsExcuse      = Text{"%s 第 %d 至 %d 行有 %d 行（能核对的共 %d 行）都是这样，原因相同：%s，不算问题，不逐行列出，依据只列几处作例。例如：%s", "%s rows %d to %d: %d rows (of %d that could be tested) are alike and for one reason: %s; that is no fault, they are not listed one by one and the evidence shows a few. For example: %s"}
	PerhapsSeveral    = Text{"同名且没有可用号码，分不清是一人还是几人，请补全号码", "one name and no usable number: one person or several cannot be told, ask for the numbers"}
	NotTested         = Text{"未能核对", "could not be tested"}
	NotAmongInput     = Text{"没有提供该名单", "no such list was given"}
	NoStartDate       = Text{"名册没有起始年月", "the roster gives no start date"}
	NoEarlierRoster   = Text{"没有以前的名册", "no earlier roster was given"}
	NoRosterDate      = Text{"名册没有日期", "the roster has no date"}
	NoRosterHere      = Text{"没有该户名册", "no roster of this household was given"}

	Excepted = Text{"例外表已批准", "excepted by the 例外 table"}

	LacksLists = Text{"缺少：%s", "lacks: %s"}

	LacksFor = Text{"缺少%s的 %s", "lacks, for %s: %s"}
	LacksIn  = Text{"%s（%s）", "%s (%s)"}

	ReasonIncome   = Text{"收入变化", "income"}
	ReasonLand     = Text{"失地", "land"}
	ReasonArmy     = Text{"参军", "army"}
	ReasonRelation = Text{"关系保", "relation"}
	ReasonDeath    = Text{"死亡", "death"}
	ReasonOther    = Text{"其他", "other"}

	BuiltInValue     = Text{"参数 %s 用内置值 %s，未经当地确认", "parameter %s uses the built-in value %s, not confirmed locally"}
	ExceptionUnused  = Text{"例外未使用：%s 第 %d 行", "unused exception: %s row %d"}
	ExceptionUnclear = Text{"例外未使用：%s 第 %d 行没有可用的身份证号，叫 %s 的不止一人，请写明号码", "unused exception: %s row %d has no usable identity number, and %s is the name of several persons: state the number"}
	ExceptionExpired = Text{"例外已过期：%s 第 %d 行，有效期至 %s", "expired exception: %s row %d, valid until %s"}

	SettingUnknownParameter = Text{"%s 第 %d 行：没有名为 %s 的参数", "%s row %d: there is no parameter %s"}
	SettingUnknownRule      = Text{"%s 第 %d 行：没有名为 %s 的规则", "%s row %d: there is no rule %s"}
	SettingUnknownColumn    = Text{"%s 第 %d 行：不认识的列 %s", "%s row %d: unknown column %s"}
	SettingUnknownKind      = Text{"%s 第 %d 行：没有名为 %s 的项目", "%s row %d: there is no programme %s"}
	SettingBadValue         = Text{"%s 第 %d 行：参数 %s 的值不是数：%s", "%s row %d: the value of parameter %s is not a number: %s"}
	SettingLacks            = Text{"%s 第 %d 行：缺少 %s", "%s row %d: %s is missing"}
	SettingNearest          = Text{"是不是 %s？", "did you mean %s?"}
	SettingUnitWrong        = Text{"%s 第 %d 行：参数 %s 的单位应为 %s，写的是 %s", "%s row %d: the unit of parameter %s is %s, not %s"}
)

// ReasonTitle returns the title of each reason for clearance, by its fixed name.
func ReasonTitle(reason string) Text {
	switch reason {
	case "income":
		return ReasonIncome
	case "land":
		return ReasonLand
	case "army":
		return ReasonArmy
	case "relation":
		return ReasonRelation
	case "death":
		return ReasonDeath
	case "other":
		return ReasonOther
	}
	return Text{}
}
