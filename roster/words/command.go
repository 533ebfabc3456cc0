package words

// Texts of the command line.
var (
	CommandShort = Text{"救助名册核查：只提疑点，逐条可查", "audits benefit rosters: every finding can be checked by hand"}
	CommandLong  = Text{
		"rollcheck 读取一个文件夹里的救助名册、发放清册、村干部亲属档案和各种比对名单，\n互相核对并按规则检查，给出逐条可查的疑点。疑点须核实，不是结论。",
		"rollcheck reads the rosters, payment lists, archives of cadres' relatives and\nreference lists of a folder, cross-checks them and reports findings that can\neach be checked by hand. A finding is not guilt.",
	}
	AuditShort   = Text{"核查一个或多个文件夹（主要用途）", "audit folders or files (the main job)"}
	AuditExample = Text{"  rollcheck audit 2016年四季度 --as-of 2016-12-31 -o 疑点报告.xlsx", "  rollcheck audit FOLDER --as-of 2016-12-31 -o report.xlsx"}
	CheckShort   = Text{"上报或发放前逐份检查名册和报告文字", "lint rosters and written reports one by one, before they are sent or paid"}
	CheckExample = Text{"  rollcheck check 石桥乡农村低保花名册.xlsx -o 错误.xlsx", "  rollcheck check ROSTER.xlsx -o errors.xlsx"}
	RulesShort   = Text{"列出规则，或解释一条规则", "list the rules, or explain one"}
	DemoShort    = Text{"写出一个虚构乡镇的材料，供试用", "write an invented township's material to try on"}
	VersionShort = Text{"版本与规则摘要", "version and hash of the rules"}
	HelpShort    = Text{"查看帮助", "help about a command"}

	UsePaths  = Text{"文件夹...", "PATH..."}
	UseFiles  = Text{"文件...", "FILE..."}
	UseFolder = Text{"文件夹", "DIR"}
	UseRule   = Text{"[规则]", "[ID]"}

	UsageHeading    = Text{"用法：", "Usage:"}
	ExampleHeading  = Text{"示例：", "Example:"}
	CommandsHeading = Text{"命令：", "Commands:"}
	FlagsHeading    = Text{"选项：", "Flags:"}
	GlobalHeading   = Text{"通用选项：", "Flags of every command:"}
	MoreHelp        = Text{"每个命令的说明：rollcheck 命令 --help", "More about a command: rollcheck COMMAND --help"}

	OthersHeading = Text{"其他：", "Others:"}
	FlagAll       = Text{"连同其他命令", "the other commands too"}
	FlagAsOf      = Text{"核查日期（默认今天），如 2016-12-31", "the day the audit speaks of (default today)"}
	FlagTownship  = Text{"每个乡镇另写一份工作簿到这个文件夹，只含本乡镇的内容", "write a workbook for each township into this folder, with its own lines only"}
	FlagOutput    = Text{"写出报告，按扩展名定格式：%s；可重复", "write a report; the extension says the format: %s; repeatable"}
	FlagFormat    = Text{"屏幕输出格式，默认 table：%s", "format of standard output, table by default: %s"}
	FlagSettings  = Text{"参数、例外、列名、自定义规则表所在的文件或文件夹（默认在输入中找）", "tables of parameters, exceptions, headings and custom rules (default: those among the input)"}
	FlagPassword  = Text{"写有打开密码的文本文件，一行一个", "a text file of passwords for workbooks, one a line"}
	FlagOnly      = Text{"只运行这些规则，逗号分隔", "run only these rules, comma-separated"}
	FlagSkip      = Text{"不运行这些规则，逗号分隔", "do not run these rules, comma-separated"}
	FlagSeverity  = Text{"屏幕上显示的最低级别，默认 quality", "lowest severity shown on the terminal, quality by default"}
	FlagFailOn    = Text{"达到这一级别时退出码为 1；默认：audit 为 never，check 为 quality", "exit with 1 when a finding reaches this severity; never for audit, quality for check"}
	FlagPrivacy   = Text{"号码显示方式：public township full；文件 %s 默认 full，其余默认 township", "privacy profile: public township full; full by default in %s files, else township"}
	FlagLanguage  = Text{"语言：zh 或 en", "language: zh or en"}
	FlagQuiet     = Text{"不显示进度", "no progress"}
	FlagNoColour  = Text{"不用颜色", "no colour"}
	FlagHelp      = Text{"查看说明", "help"}
	FlagSize      = Text{"规模：township（默认）或 county", "size: township (default) or county"}
	FlagSeed      = Text{"随机种子，默认 1", "seed, 1 by default"}
	FlagParams    = Text{"列出参数", "list the parameters"}

	ErrorPrefix = Text{"rollcheck：错误：%s", "rollcheck: error: %s"}
	HintPrefix  = Text{"rollcheck：提示：%s", "rollcheck: hint: %s"}

	WrongFlag         = Text{"选项有误：%s", "wrong flag: %s"}
	WrongCommand      = Text{"没有 %s 这个命令", "there is no command %s"}
	WrongCommandHint  = Text{"查看全部命令：rollcheck --help", "see all commands: rollcheck --help"}
	NoPath            = Text{"没有说明要核查哪个文件夹或文件", "no folder or file was named"}
	PathMissing       = Text{"找不到 %s", "%s does not exist"}
	PathMissingHint   = Text{"检查路径；含空格的路径要加引号", "check the path; quote it if it holds blanks"}
	NothingToRead     = Text{"%s 里没有可以读取的表格", "there is no workbook to read in %s"}
	NothingReadable   = Text{"%s 里没有可以读取的表格，文件都略过了", "there is no workbook to read in %s: every file was passed over"}
	NothingOf         = Text{"%s：%s", "%s: %s"}
	NothingMore       = Text{"另有 %d 个文件也没有读", "and %d more files that were not read"}
	NothingToReadHint = Text{"把名册（.xlsx .csv）放进这个文件夹，或换一个文件夹；试用：rollcheck demo 试用", "put rosters (.xlsx .csv) into the folder or name another; to try: rollcheck demo DIR"}
	BadDate           = Text{"日期 %s 无法识别", "%s is not a date"}
	BadDateHint       = Text{"写成 2016-12-31", "write it as 2016-12-31"}
	UnknownRule       = Text{"没有名为 %s 的规则", "there is no rule %s"}
	UnknownWord       = Text{"%s 不能是 %s", "%s cannot be %s"}
	OneOf             = Text{"可用：%s", "one of: %s"}
	OneArgument       = Text{"这里要一个文件夹名", "one folder is expected here"}
	Unexpected        = Text{"程序内部出错：%v", "internal error: %v"}
	UnexpectedHint    = Text{"输入没有被改动。请把这一行和 rollcheck version 的输出一起反馈", "no input was changed; please report this line with the output of rollcheck version"}

	Reading     = Text{"正在读取：%d/%d 个文件，%d/%d MB", "reading: %d/%d files, %d/%d MB"}
	Writing     = Text{"正在写报告：%d/%d 份，%d MB", "writing: %d/%d reports, %d MB"}
	Written     = Text{"已写 %s", "wrote %s"}
	DemoWritten = Text{"已写 %d 个文件到 %s\n试用：rollcheck audit %s --as-of %s", "wrote %d files to %s\ntry: rollcheck audit %s --as-of %s"}
	PressEnter  = Text{"按回车键关闭窗口", "press Enter to close"}
	DropAFolder = Text{"用法：把装有名册的文件夹拖到 rollcheck.exe 上，报告写在该文件夹旁边的 疑点报告.xlsx", "drop a folder of rosters on rollcheck.exe; the report is written beside it as 疑点报告.xlsx"}
	ReportName  = Text{"疑点报告.xlsx", "疑点报告.xlsx"}

	RuleSeverity  = Text{"最高级别：%s", "severity, at most: %s"}
	RuleNeeds     = Text{"需要：%s", "needs: %s"}
	RuleNeedsOne  = Text{"需要其中一种：%s", "needs one of: %s"}
	RuleRemedy    = Text{"处理：%s", "what to do: %s"}
	RuleMustNot   = Text{"不得指认：%s", "must not accuse: %s"}
	RuleParams    = Text{"参数：%s", "parameters: %s"}
	RuleClearance = Text{"清退原因：%s", "reason for clearance: %s"}
	ParamLine     = Text{"%s  %s  单位 %s  内置 %s", "%s  %s  unit %s  built in %s"}
	NoBuiltIn     = Text{"无（由参数表给出）", "none (set it in a table)"}
	VersionLine   = Text{"rollcheck %s\n规则 %d 条，摘要 %s", "rollcheck %s\n%d rules, hash %s"}
)
