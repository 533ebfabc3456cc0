package words

// Answers to calls that are wrong or unusual.
var (
	NoFlag         = Text{"没有 %s 这个选项", "there is no flag %s"}
	NoFlagHere     = Text{"%s 没有 %s 这个选项", "%s has no flag %s"}
	FlagElsewhere  = Text{"有这个选项的命令：%s", "commands that have it: %s"}
	FlagNeedsValue = Text{"%s 后面要有内容：%s", "%s needs a value: %s"}
	FlagBadValue   = Text{"%s 不能是 %s：%s", "%s cannot be %s: %s"}
	FlagDash       = Text{"选项 %s 前面的横线不对", "the dash before %s is not the right one"}
	FlagDashHint   = Text{"是不是 %s？（一个字母前写一条半角横线，多个字母前写两条）", "did you mean %s? (one dash before a letter, two before a word)"}
	SeeHelp        = Text{"查看说明：%s --help", "see: %s --help"}
	NoVerb         = Text{"没有写明要做什么", "no command was given"}
	NoVerbHint     = Text{"核查它：rollcheck audit %s；上报前检查：rollcheck check %s", "to audit it: rollcheck audit %s; to check it before it is sent: rollcheck check %s"}
	SeeRules       = Text{"查看全部规则：rollcheck rules", "see all rules: rollcheck rules"}
	ForExample     = Text{"例如：%s", "for example: %s"}
	ForExampleOf   = Text{"例如：%s；可用：%s", "for example: %s; one of: %s"}
	LocksPassed    = Text{"已略过 %d 个打开文件时留下的临时文件", "passed over %d files that an open document leaves beside it"}

	PrivacyPublic   = Text{"公开", "public"}
	PrivacyTownship = Text{"乡镇", "township"}
	PrivacyFull     = Text{"全部", "full"}
	NeverFail       = Text{"从不", "never"}
	LanguageChinese = Text{"中文", "Chinese"}
	LanguageEnglish = Text{"英文", "English"}
	SizeTownship    = Text{"乡镇", "township"}
	SizeCounty      = Text{"县", "county"}

	RootExample     = Text{"  rollcheck audit 2016年四季度 -o 疑点报告.xlsx", "  rollcheck audit FOLDER -o report.xlsx"}
	RulesExample    = Text{"  rollcheck rules 死亡后仍发放\n  rollcheck rules 死亡", "  rollcheck rules paid-after-death\n  rollcheck rules death"}
	InitExample     = Text{"  rollcheck init 设置", "  rollcheck init SETTINGS"}
	DemoExample     = Text{"  rollcheck demo 试用", "  rollcheck demo TRIAL"}
	VersionExample  = Text{"  rollcheck version", "  rollcheck version"}
	CompleteShort   = Text{"让命令行按 Tab 键补全命令和选项", "let the shell complete commands and flags"}
	CompleteLong    = Text{"写出命令行补全的脚本：载入以后，按 Tab 键补全命令、选项和文件名。", "Writes a script for a shell: once it is loaded, Tab completes commands, flags and files."}
	CompleteExample = Text{
		"  Linux：      rollcheck completion bash > ~/.local/share/bash-completion/completions/rollcheck\n  macOS：      rollcheck completion zsh > \"${fpath[1]}/_rollcheck\"\n  fish：       rollcheck completion fish > ~/.config/fish/completions/rollcheck.fish\n  PowerShell： rollcheck completion powershell | Out-String | Invoke-Expression",
		"  Linux:      rollcheck completion bash > ~/.local/share/bash-completion/completions/rollcheck\n  macOS:      rollcheck completion zsh > \"${fpath[1]}/_rollcheck\"\n  fish:       rollcheck completion fish > ~/.config/fish/completions/rollcheck.fish\n  PowerShell: rollcheck completion powershell | Out-String | Invoke-Expression",
	}
	UseShell    = Text{"命令行", "SHELL"}
	NoShell     = Text{"没有说明是哪种命令行", "no shell was named"}
	ShellWrong  = Text{"不会写 %s 的补全脚本", "there is no script for %s"}
	FlagVersion = Text{"版本", "version"}

	VerbAudit    = Text{"核查", "audit"}
	VerbCheck    = Text{"检查", "check"}
	VerbMatch    = Text{"比对", "match"}
	VerbInspect  = Text{"查看", "inspect"}
	VerbRules    = Text{"规则", "rules"}
	VerbTemplate = Text{"空表", "template"}
	VerbInit     = Text{"设置", "init"}
	VerbDemo     = Text{"试用", "demo"}
	VerbVersion  = Text{"版本", "version"}
	VerbHelp     = Text{"帮助", "help"}
	VerbComplete = Text{"补全", "completion"}
)
