package words

// Texts about the formats reports are written in, and of the formats that have few of their own.
var (
	FormatTable    = Text{"屏幕上看的文字", "text for a screen"}
	FormatWorkbook = Text{"下发核实、填写用的工作簿", "the workbook to be sent out and filled in"}
	FormatPage     = Text{"用浏览器看的网页", "a page for a browser"}
	FormatJSON     = Text{"供其他程序使用的全部内容", "everything, for other programs"}
	FormatCSV      = Text{"一条一行的清单", "a list, a line each"}
	FormatMarkdown = Text{"概览和各级疑点的文字稿（Markdown）", "the overview and the findings as markdown"}
	FormatSARIF    = Text{"代码平台的检查结果（SARIF）", "results for code hosts (SARIF)"}
	FormatJUnit    = Text{"GitLab、Jenkins 的测试报告（JUnit）", "a test report for GitLab and Jenkins (JUnit)"}
	FormatGitHub   = Text{"GitHub Actions 的提示行", "annotations for GitHub Actions"}

	WholeForOfficers = Text{"核实人要凭号码找到本人", "whoever verifies needs the number to find the person"}
	WholeForPrograms = Text{"要与其他名单逐人对应", "it is joined with other lists person by person"}

	OverviewHead      = Text{"概览", "Overview"}
	OverviewFiles     = Text{"材料文件", "files given"}
	OverviewSilent    = Text{"没有读懂", "not understood"}
	OverviewAllRead   = Text{"收到的表都读懂了", "every list was understood"}
	OverviewNotRead   = Text{"%d 个：读不了 %d，不认识 %d，可能不全 %d；读不了和不认识的，里面的人和钱没有核对", "%d: %d unreadable, %d not recognised, %d perhaps incomplete; nobody on the first two was checked"}
	OverviewPassed    = Text{"；另略过 %d 个（不是表格、副本、空表），名称和原因另列", "; %d more were passed over (no spreadsheet, a copy, empty), named with the reason elsewhere"}
	OverviewLeaving   = Text{"拟清退", "proposed clearance"}
	OverviewVerify    = Text{"待核实的清退", "clearance to be verified"}
	OverviewHeads     = Text{"%d 户 %d 人", "%d households, %d persons"}
	OverviewMonthly   = Text{"拟清退每月", "proposed clearance, a month"}
	OverviewOverpaid  = Text{"多发（确定）", "overpaid (certain)"}
	OverviewInvolved  = Text{"涉及（待核实）", "involved (to verify)"}
	OverviewOwed      = Text{"应补", "owed to persons"}
	OverviewFindings  = Text{"疑点（待核实）", "findings (to be verified)"}
	OverviewForms     = Text{"表格错误", "mistakes of forms"}
	OverviewLargest   = Text{"金额最大的疑点", "the findings with the most money"}
	OverviewUnread    = Text{"没有读懂的", "What was not understood"}
	OverviewNotRun    = Text{"没有运行的规则", "Rules that did not run"}
	NotRunHere        = Text{"部分地方或月份未运行", "not run in some places or months"}
	NotRunAnywhere    = Text{"未运行", "not run"}
	CaseNothing       = Text{"没有发现", "nothing found"}
	HeadNotUnderstood = Text{"文件或表", "file or sheet"}
)
