package words

// Texts of the page for a browser, whose head is the one page for the chief.
var (
	PageReadHead     = Text{"一、收到的材料", "1. What was given"}
	PageFilesRead    = Text{"收到 %d 个文件，已读：%s", "%d files were given; read: %s"}
	PageKindRead     = Text{"%s %d 张 %d 行", "%s %d sheets %d rows"}
	PageKindMonths   = Text{"%s（%s）", "%s (%s)"}
	PageFound        = Text{"二、核查结果（均待核实）", "2. What was found (all of it to be verified)"}
	PageLeaving      = Text{"拟清退", "proposed to leave"}
	PageToVerify     = Text{"另待核实清退", "besides, to be verified"}
	PageHouses       = Text{"户", "households"}
	PageYuan         = Text{"元", "yuan"}
	PageHeads        = Text{"人", "persons"}
	PageAboutPersons = Text{"涉及人和钱的疑点", "findings about persons and money"}
	PageForms        = Text{"表格错误和提示（不涉及任何人的对错）", "mistakes of forms and notices, which speak against nobody"}
	PageLargest      = Text{"三、金额最大的疑点", "3. The largest by money"}
	PageNotRunHead   = Text{"四、没有核对的", "4. What was not checked"}
	PageMoreBelow    = Text{"另 %d 项，见下面“%s”", "%d more, see “%s” below"}
	PageNextHead     = Text{"五、下一步", "5. What to do next"}
	PageSign         = Text{"核查负责人（签字）：                         日期：      年   月   日", "signed:                         on:"}
	PageByCadre      = Text{"按干部", "by cadre"}
	PageByVillage    = Text{"按村", "by village"}
	PageView         = Text{"查看方式", "view"}
	PageMore         = Text{"显示更多", "show more"}
	PageKeys         = Text{"键盘：/ 搜索，Esc 清除，Tab 或上下键移到一条，回车或空格展开", "keys: / searches, Esc clears, Tab or the arrows move to a finding, Enter or Space opens it"}
	PageNoScript     = Text{"浏览器不允许运行本页的脚本，下面的清单显示不出来；首页不受影响。", "The browser does not let this page's script run: the lists below cannot be shown; the first page is whole."}
	PageGraph        = Text{"%s和亲属", "%s and relatives"}
	PageNobody       = Text{"没有符合的疑点", "no finding fits"}
	PageGroupCount   = Text{"%d 条", "%d"}
)
