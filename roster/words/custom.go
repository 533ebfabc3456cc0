package words

// Texts of the user's own rules (自定义规则) and of their conditions.
var (
	CustomRemedy   = Text{"核实", "verify"}
	CustomDoc      = Text{"%s。自定义规则，条件见 %s 第 %d 行", "%s. A rule of the user's own, its condition stands in %s row %d"}
	CustomMessage  = Text{"%s", "%s"}
	CustomNoColumn = Text{"没有 %s 这一栏", "there is no column %s"}

	CustomTaken           = Text{"%s 第 %d 行：已有名为 %s 的规则", "%s row %d: there is a rule %s already"}
	CustomTakenHint       = Text{"换一个名称、标题", "choose another name and title"}
	CustomUnknownKind     = Text{"%s 第 %d 行：没有名为 %s 的表", "%s row %d: there is no kind of sheet %s"}
	CustomUnknownSeverity = Text{"%s 第 %d 行：没有名为 %s 的级别", "%s row %d: there is no severity %s"}
	CustomTooGrave        = Text{"%s 第 %d 行：自定义规则的级别不能是 %s", "%s row %d: a custom rule cannot be a %s"}
	CustomTooGraveHint    = Text{"自定义规则没有法规依据，最高为 %s", "it has no legal basis of its own: %s at most"}
	CustomBadCondition    = Text{"%s 第 %d 行：条件有误：%s", "%s row %d: the condition is wrong: %s"}

	ConditionTooLong    = Text{"超过 %d 个字", "it is longer than %d characters"}
	ConditionShorter    = Text{"分成几条规则", "make several rules of it"}
	ConditionSyntax     = Text{"第 %d 个字处看不懂", "it cannot be understood at character %d"}
	ConditionSyntaxHint = Text{"符号用半角 > < = ( ) , \"，文字加引号，如 年龄 < 60 and 类别 == \"A类\"", "write it as in 年龄 < 60 and 类别 == \"A类\""}
	ConditionField      = Text{"没有名为 %s 的字段", "there is no field %s"}
	ConditionForbidden  = Text{"第 %d 个字处的写法不能用", "what stands at character %d cannot be used"}
	ConditionAllowed    = Text{"可用：== != < <= > >= in contains startsWith endsWith and or not + - *(整数) 空(字段)", "one may use == != < <= > >= in contains startsWith endsWith and or not + - *(a whole number) empty(field)"}
	ConditionTypes      = Text{"%s 的两边不能是 %s 和 %s", "%s cannot stand between %s and %s"}
	ConditionType       = Text{"%s 的后面不能是 %s", "%s cannot stand before %s"}
	ConditionNumber     = Text{"%s 不是金额或整数", "%s is neither an amount nor a whole number"}
	ConditionNumberHint = Text{"至多两位小数，如 500.50", "two decimals at most, as in 500.50"}
	ConditionText       = Text{"“%s”不是%s", "“%s” is no %s"}
	ConditionTextHint   = Text{"数不加引号，文字加引号，日期写成 \"2016-12-31\" 或 \"2016-12\"，是否写成 true 或 \"是\"", "a number without quotes, a text in quotes, a date as \"2016-12-31\" or \"2016-12\", a flag as true or \"是\""}
	ConditionNoAnswer   = Text{"它是%s，不是真假", "it is a %s and neither true nor false"}
	ConditionNoField    = Text{"没有写到任何一个字段", "it names no field"}

	SortText   = Text{"文字", "text"}
	SortNumber = Text{"数", "number"}
	SortDate   = Text{"日期", "date"}
	SortFlag   = Text{"是否", "flag"}
)
