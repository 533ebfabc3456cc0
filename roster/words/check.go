package words

// Texts of `check`: for a CI log, and for the officer who must mend the sheet.
var (
	SheetErrors  = Text{"错误信息", "errors"}
	HeadExcelRow = Text{"在Excel中行数", "row in Excel"}
	HeadColumn   = Text{"列", "column"}
	HeadRow      = Text{"行", "row"}
	HeadError    = Text{"错误信息", "error"}
	LintClean    = Text{"可以上报：%d 条记录，%d 张表，没有发现问题", "ready to submit: %d records, %d sheets, nothing found"}
	GateNothing  = Text{"没有读到名册", "no roster was read"}
	GateNoRecord = Text{"没有读到一条记录", "not one record was read"}
	GatePersons  = Text{"%s；其中 %d 行有身份证号，没有核对", "%s; %d of its rows hold an identity number and were not checked"}
	GateRows     = Text{"有 %d 行读不出姓名和号码，没有核对", "neither name nor number of %d rows can be read: they were not checked"}
	StrayPersons = Text{"有 %d 行不是记录却有身份证号，没有核对，最上面的是第 %d 行", "%d rows that are no records hold an identity number and were not checked, the topmost is row %d"}
	BothDoubts   = Text{"%s；%s", "%s; %s"}
	NotRead      = Text{"没有读到，没有核对", "not read, not checked"}
	NotReadDoc   = Text{"文件或表没有读到，或没有认出，里面的记录一条也没有核对。按提示改好后重报。", "A file or sheet was not read or not recognised: none of its records was checked. Mend it as the text says and send it again."}
	NotReadHelp  = Text{"重报", "send it again"}
	LintCount    = Text{"%d 处问题，%d 条记录，%d 张表", "%d problems, %d records, %d sheets"}
)
