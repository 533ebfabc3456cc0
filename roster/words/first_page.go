package words

// Texts of the page the chief reads and signs.
var (
	FirstReadHead      = Text{"一、读了什么", "1. What was read"}
	FirstNotUnderstood = Text{"没有读懂 %s。", "Not understood: %s. "}
	FirstRead          = Text{"共 %d 个文件，%d 类材料：%s", "%d files, %d kinds of list: %s"}
	FirstKind          = Text{"%s %d 份 %d 行", "%s, %d sheets, %d rows"}
	FirstKindOf        = Text{"%s（%s）%d 份 %d 行", "%s (%s), %d sheets, %d rows"}
	FirstMoreKinds     = Text{"；另 %d 类见“统计”", "; %d more kinds: see the statistics"}

	FirstFiguresHead   = Text{"二、查出什么（都是疑点，核实后才算数）", "2. What was found (all of it to be verified)"}
	FirstMoney         = Text{"金额(元)", "money (yuan)"}
	FirstLeavingMeans  = Text{"号码一致、有日期依据，名单见“清退名单”", "full identity and dated evidence; see the clearance list"}
	FirstVerify        = Text{"待核实（可能清退）", "to verify (may leave)"}
	FirstVerifyMeans   = Text{"核实前不停发，不计入拟清退", "not stopped before, not counted above"}
	FirstOverpaidMeans = Text{"违规疑点多发的，核实后追回", "to be got back once verified"}
	FirstInvolvedMeans = Text{"不与上一行相加", "not to be added to the line above"}
	FirstOwedMeans     = Text{"核实后补发、纳入，见“应补未补”", "to be paid or taken in once verified"}
	FirstCounts        = Text{"疑点 %d 条：违规疑点 %d，待核实 %d，应补未补 %d，程序问题 %d。表格错误 %d 条另列（“数据质量”，不指人）；提示 %d 条，不用处理。",
		"%d findings: %d violations, %d to be verified, %d omissions, %d of procedure. Apart: %d mistakes of forms, which accuse nobody, and %d notices."}

	FirstLargestHead = Text{"三、金额最大的十条", "3. The ten largest"}
	FirstCertain     = Text{"确定", "certain"}
	FirstToVerify    = Text{"待核实", "to verify"}
	FirstToPay       = Text{"应补", "owed"}

	FirstNotRunHead = Text{"四、没有核对的", "4. What was not checked"}
	FirstAllRun     = Text{"全部规则都运行了。", "Every rule ran everywhere."}
	FirstSomewhere  = Text{"（部分地方或月份）", " (in some places or months)"}
	FirstPlaces     = Text{"；这样的共 %d 处", "; %d such places"}
	FirstMoreRules  = Text{"等 %d 条", " and others, %d in all"}
	FirstMoreNotRun = Text{"另 %d 条见“未运行与未识别”。", "%d more: see the sheet of what did not run."}
	Listed          = Text{"%s", "%s"}

	FirstNextHead    = Text{"五、下一步", "5. What next"}
	FirstStep        = Text{"%d. %s", "%d. %s"}
	FirstStepLists   = Text{"按“资料到位表”补正没有读懂的 %d 个文件或表、补要缺少的 %d 类材料，再核查一次。", "Mend the %d files or sheets not understood and ask for the %d lists missing, then audit again."}
	FirstStepNothing = Text{"材料齐全；按“资料到位表”看有没有缺月份的。", "The lists are complete; look for missing months in the sheet of what was given."}
	FirstStepVerify  = Text{"下发“疑点清单”，从上往下入户核实 %d 条，填黄色八栏；应补的一样办。", "Send out the findings, verify all %d from the top down and fill the eight yellow columns; what is owed matters as much."}
	FirstStepClear   = Text{"核实属实的，听取意见、书面告知后按“清退名单”办理；表格错误 %d 条退原单位更正。", "Hear those concerned and tell them in writing before anything is stopped; send the %d mistakes of forms back to be mended."}
	FirstSign        = Text{"填报：                审核：                负责人（签字）：                日期：      年    月    日", "filled in by:                checked by:                signed:                date:"}
)
