package words

// Texts of the chief's figures at the end of the screen.
var (
	ScreenHeading    = Text{"结果一览", "in short"}
	ScreenRead       = Text{"读到", "read"}
	ScreenReadSays   = Text{"%d 个文件，%d 类材料，%d 张表，%d 行", "%d files, %d kinds of list, %d sheets, %d rows"}
	ScreenMonths     = Text{"，所属月份 %s", ", months %s"}
	ScreenLeaving    = Text{"拟清退", "proposed to leave"}
	ScreenHeads      = Text{"%d 户 %d 人，每月 %s 元", "%d households, %d persons, %s yuan a month"}
	ScreenVerify     = Text{"待核实", "to verify first"}
	ScreenVerifySays = Text{"另有 %d 户 %d 人，核实前不清退", "%d households, %d persons besides; nobody leaves before"}
	ScreenYuan       = Text{"%s 元", "%s yuan"}
	ScreenYuanOpen   = Text{"%s 元，核实前不算多发", "%s yuan; not overpaid before it is verified"}
	ScreenFindings   = Text{"疑点", "findings"}
	ScreenForm       = Text{"表格差错", "errors of form"}
	ScreenFormSays   = Text{"%d 条，只关系到表格，不指向任何人", "%d; of the sheet, of nobody"}
	ScreenNotice     = Text{"提示", "notices"}
	ScreenNoticeSays = Text{"%d 条，供了解", "%d, worth knowing"}
	ScreenCount      = Text{"%s %d 条", "%s %d"}
	ScreenRules      = Text{"未运行的规则", "rules not run"}
	ScreenRulesSays  = Text{"%d 条；另有 %d 条在部分地方或月份未运行", "%d nowhere, %d not everywhere"}
	ScreenRulesFor   = Text{"；缺 %s", "; for want of: %s"}
	ScreenAndKinds   = Text{"%s等 %d 类材料", "%s; %d kinds of list in all"}
	ScreenKinds      = Text{"%s", "%s"}
	ScreenConfirm    = Text{"须当地确认", "to confirm locally"}
	ScreenConfirmed  = Text{"%d 项参数或例外", "%d parameters or exceptions"}
	ScreenNext       = Text{"下一步", "what next"}

	NextUnread  = Text{"先处理没有读懂的：rollcheck inspect 看原因，另存或改列名后重新核查", "first what was not understood: rollcheck inspect says why; save it anew or name its columns, then audit again"}
	NextMissing = Text{"先补齐缺的材料（%s），再核查一次", "first get the lists that lack (%s) and audit again"}
	NextHandOut = Text{"写出疑点清单（-o 报告.xlsx）交乡镇逐条核实，金额大的在前", "write the list of findings (-o report.xlsx) and have each verified, the largest sums first"}
	NextNothing = Text{"没有要核实的疑点；核对材料是否齐全后存档", "nothing to verify; see that every list was given, then file the report"}
	NextDecide  = Text{"核实属实的再停发、追缴、补发；表格差错退回填表人改正", "stop, recover and pay only what was verified; errors of form go back to whoever filled the sheet"}
	NextExplain = Text{"一条规则的依据和核实办法：rollcheck rules %s", "what a rule rests on and how to verify it: rollcheck rules %s"}
)
