package words

// Texts of `check`: for a CI log, and for the officer who must mend the sheet.
var (
	SheetErrors  = Text{"错误信息", "errors"}
	HeadExcelRow = Text{"在Excel中行数", "row in Excel"}
	HeadColumn   = Text{"列", "column"}
	HeadRow      = Text{"行", "row"}
	HeadError    = Text{"错误信息", "error"}
	LintClean    = Text{"可以上报: %d 条记录, %d 张表, 没有发现问题", "ready to submit: %d records, %d sheets, nothing found"}
	LintCount    = Text{"%d 处问题, %d 条记录, %d 张表", "%d problems, %d records, %d sheets"}
)
