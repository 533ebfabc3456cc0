package words

// Texts of reading files: what a file really is, what is wrong with it, what to do.
var (
	BookPassedOver     = Text{"不是表格，实为%s", "no spreadsheet: it is really %s"}
	BookUnsupported    = Text{"读不了这种格式，实为%s", "this format cannot be read: it is really %s"}
	BookEncrypted      = Text{"文件有打开密码：请把密码写进一个文本文件（一行一个），用 --password-file 指明", "the file has a password: write it into a text file (one a line) and name that with --password-file"}
	BookWrongPasswords = Text{"文件有打开密码，给出的 %d 个密码都不对", "the file has a password, and none of the %d given fits"}
	BookSealed         = Text{"文件有打开密码，这种格式不能带密码读：请打开后去掉密码，另存为 .xlsx", "the file has a password, and this format is not read with one: open it, remove the password and save it as .xlsx"}
	BookSealedMember   = Text{"压缩包里的这个文件有密码：请解压后再核查", "this file in an archive has a password: unpack it first"}
	BookDamaged        = Text{"文件损坏：%s", "the file is damaged: %s"}
	BookSheetBroken    = Text{"工作表 %s 损坏（读到第 %d 行为止）：%s", "sheet %s is damaged (the last good row is %d): %s"}
	BookTooLarge       = Text{"文件过大：%s", "the file is too large: %s"}
	BookLocked         = Text{"文件打不开：正被别的程序占用，或没有读取权限", "the file cannot be opened: another program holds it, or reading is not allowed"}
	BookUnreadable     = Text{"文件打不开：%s", "the file cannot be opened: %s"}

	BookHintUnsupported = Text{"请用 Excel 或 WPS 打开，另存为 .xlsx 后再查", "open it in Excel or WPS and save it as .xlsx"}
	BookHintDamaged     = Text{"请重新导出，或用 Excel 或 WPS 打开修复后另存为 .xlsx", "export it again, or let Excel or WPS repair it and save it as .xlsx"}
	BookHintTooLarge    = Text{"请按乡镇或年份拆成几个文件", "split it by township or year"}
	BookHintLocked      = Text{"请关闭正在使用该文件的程序，再查一次", "close the program that uses the file and try again"}

	FileEmpty           = Text{"文件是空的（0 字节）", "the file is empty (0 bytes)"}
	FileBeyond          = Text{"超过 %d 字节", "more than %d bytes"}
	FileTooCostly       = Text{"按文件大小来说%s多得不合常理（反复引用或重复同一处内容），为免耗尽内存没有读完", "for its size it holds %s beyond reason (one place is repeated or used again and again); it was not read to its end, to spare the memory"}
	CipherManyKeys      = Text{"要试的密码太多，没有试完；压缩包请解压后分批核查，密码文件里只留用得着的", "there are too many passwords to try, not all were tried: unpack a bundle and audit it in parts, and keep only the passwords that are needed"}
	CostCells           = Text{"单元格", "cells"}
	CostText            = Text{"文字", "texts"}
	CostBytes           = Text{"数据", "data"}
	CostShared          = Text{"不同文字", "shared texts"}
	BundleOverlaps      = Text{"压缩包里的文件互相重叠", "files in the archive overlap each other"}
	BundleInflates      = Text{"压缩包的压缩比不合常理", "the archive inflates beyond reason"}
	FileChanged         = Text{"核查过程中文件被改动，请保存并关闭后再查一次", "the file changed while it was read: save and close it, then try again"}
	FileUnknownContent  = Text{"内容不是任何表格格式", "its content is no spreadsheet format"}
	FileNoWorkbook      = Text{"文件里没有工作簿", "the file holds no workbook"}
	ArchiveBroken       = Text{"压缩包不完整", "the archive is incomplete"}
	BundleTooMany       = Text{"压缩包里的文件超过 %d 个", "the archive holds more than %d files"}
	PartMissing         = Text{"缺少部件 %s", "part %s is missing"}
	PartTwice           = Text{"部件 %s 出现两次", "part %s is there twice"}
	PartChecksum        = Text{"校验码不符", "a checksum is wrong"}
	PartInflate         = Text{"压缩数据有错", "the compressed data is wrong"}
	PartCut             = Text{"数据不完整", "the data is cut short"}
	PartSize            = Text{"数据比声明的长", "the data is longer than declared"}
	PartUnfit           = Text{"部件 %s 用了不认识的压缩或加密", "part %s is compressed or encrypted in an unknown way"}
	PartRatio           = Text{"部件 %s 的压缩比不合常理", "part %s inflates beyond reason"}
	CipherBad           = Text{"加密说明有错", "what says how it is encrypted is malformed"}
	CipherSpins         = Text{"密码要计算 %d 次以上", "a password is to be hashed more than %d times"}
	PasswordsTooMany    = Text{"密码超过 %d 个", "more than %d passwords"}
	PartEncoding        = Text{"文字编码 %s 读不了", "the text encoding %s cannot be read"}
	MarkupCut           = Text{"XML 没有写完", "the XML ends early"}
	MarkupTag           = Text{"XML 标记有错", "a tag of the XML is malformed"}
	MarkupMismatch      = Text{"XML 标记 %s 没有正确结束", "the XML element %s is not closed as it should be"}
	MarkupEntity        = Text{"XML 里有不认识的符号 %s", "the XML holds the unknown entity %s"}
	MarkupType          = Text{"XML 里有不允许的 DTD", "the XML holds a DTD, which is not allowed"}
	MarkupDeep          = Text{"XML 嵌套过深", "the XML is nested too deeply"}
	MarkupLong          = Text{"有一处文字或标记长得不合常理", "a text or tag is long beyond reason"}
	MarkupCharacters    = Text{"文字里有不合法的字节", "a text holds invalid bytes"}
	MarkupOther         = Text{"应为 <%s>，实为 <%s>", "<%s> was expected, not <%s>"}
	SheetNoData         = Text{"没有数据部分", "there is no data part"}
	SheetNoRelation     = Text{"工作表 %s 没有对应的部件", "sheet %s has no part"}
	SheetPartUnlisted   = Text{"部件 %s 是一张工作表，但工作簿的目录里没有它（Excel 里看不到），没有读", "part %s is a sheet the workbook does not list (Excel does not show it); it was not read"}
	SheetOther          = Text{"不是普通工作表，实为 <%s>（宏表等），其中的格没有读", "no ordinary sheet but <%s> (macros or such); its cells were not read"}
	SheetNone           = Text{"没有工作表", "there is no sheet"}
	SheetTooMany        = Text{"工作表超过 %d 张", "more than %d sheets"}
	SheetTooManyCells   = Text{"单元格超过 %d 个", "more than %d cells"}
	SheetTooManyMerged  = Text{"合并区域超过 %d 个", "more than %d merged ranges"}
	SheetTooManyColumns = Text{"列定义超过 %d 个", "more than %d column groups"}
	SheetTooManyRows    = Text{"超过 %d 行", "more than %d rows"}
	RowNumberBad        = Text{"行号 %s 不合法", "the row number %s is invalid"}
	RowDisorder         = Text{"行号 %d 重复或颠倒", "row number %d is repeated or out of order"}
	CellReferenceBad    = Text{"单元格地址 %s 不合法", "the cell address %s is invalid"}
	CellWrongRow        = Text{"单元格 %s 不在它所在的行里", "the cell %s is not in its row"}
	CellTwice           = Text{"第 %d 行第 %d 列出现两次", "row %d holds column %d twice"}
	CellType            = Text{"不认识的单元格类型 %s", "the cell type %s is unknown"}
	CellValue           = Text{"单元格 %s 的值 %s 不合法", "the value of cell %s is invalid: %s"}
	CellIndex           = Text{"文字序号 %s 超出范围（共 %d 条）", "the text index %s is out of range (there are %d)"}
	CellTooLong         = Text{"有一格文字超过 %d 字节", "a cell holds more than %d bytes"}
	FieldTooLong        = Text{"有一格文字超过 %d 字节，可能漏了一个引号", "a cell holds more than %d bytes; a quote may be missing"}
	RangeBad            = Text{"区域 %s 不合法", "the range %s is invalid"}
	SharedTooMany       = Text{"不同文字超过 %d 条", "more than %d shared texts"}
	StylesTooMany       = Text{"单元格格式超过 %d 个", "more than %d cell formats"}
	PageNoTable         = Text{"网页里没有表格", "the web page holds no table"}
	RecordBad           = Text{"第 %d 字节处的记录有错", "the record at byte %d is malformed"}
	RecordStart         = Text{"应有的工作簿或工作表开头不在那里", "the record that begins a workbook or sheet is not where it should be"}
	SheetUnlisted       = Text{"第 %d 字节处有一张工作表（或其中的格）没有列入目录", "a sheet, or cells of one, at byte %d is not listed"}
	SheetShared         = Text{"两张工作表指向同一处", "two sheets are said to be at one place"}
	SheetOverlap        = Text{"工作表 %s 没有在下一张之前结束", "sheet %s does not end before the next begins"}
	DoubtRecord         = Text{"第 %d 字节处有一条不认识或不该在那里的记录", "the record at byte %d is unknown or should not be there"}
	DoubtElement        = Text{"行和格之间有不认识的元素 <%s>，其中的内容没有读", "among rows and cells stands the unknown element <%s>, whose content was not read"}
	DoubtCovered        = Text{"合并单元格 %s 遮住了数据（如第 %d 行 %s 列），这样的合并共 %d 处；被遮住的没有读，请取消合并后核对", "the merged cells %s hide data (such as row %d column %s); there are %d such ranges; what is hidden was not read: unmerge and compare"}
	DoubtBlock          = Text{"第 %d 字节处记载的各行位置与实际不符", "the rows are not where the record at byte %d says"}
	DoubtOrder          = Text{"第 %d 行的单元格重复或颠倒", "cells of row %d are repeated or out of order"}
	DoubtRow            = Text{"第 %d 行的单元格与该行自己的记载不符，这样的行共 %d 行", "the cells of row %d are not those it says it has; there are %d such rows"}
	DoubtReach          = Text{"表中记载到第 %d 行，实际只读到第 %d 行", "the sheet says it reaches row %d, and ends with row %d"}
	DoubtShared         = Text{"工作簿记载有 %d 格文字，实际读到 %d 格", "the workbook says it has %d cells of text, and has %d"}
	DoubtUnused         = Text{"工作簿有 %d 条文字没有单元格用到", "%d texts of the workbook are used by no cell"}
	DoubtLastRow        = Text{"最后一行（第 %d 行）没有写完：有 %d 栏，其他行 %d 栏；文件可能被截断，请重新导出", "the last row (row %d) is not complete: it has %d fields, other rows have %d; the file may be cut, export it again"}
	DoubtLastField      = Text{"最后一行（第 %d 行）的最后一格比上面各行的都短；文件可能被截断，请重新导出", "the last cell of the last row (row %d) is shorter than all above it; the file may be cut, export it again"}
	RemarkLastLine      = Text{"最后一行（第 %d 行）没有换行符，请核对文件是否被截断", "the last line (row %d) has no line end: check whether the file was cut off"}
	DoubtWidth          = Text{"第 %d 行的栏数与上下行不同，这样的行共 %d 行", "row %d has not as many fields as the rows around it; there are %d such rows"}
	DoubtPadding        = Text{"文件在第 %d 行之后全是空字节，可能没有保存或复制完整；请重新导出", "the file holds nothing but NUL bytes behind row %d: it may not be saved or copied whole; export it again"}
	DoubtQuote          = Text{"第 %d 行有一个引号没有闭合，已改为一行一条逐行读入，这样的引号共 %d 个；请核对该行并删去多余的引号", "a quote in row %d is not closed; the lines were read one by one. There are %d such quotes: check the rows and delete them"}
	DoubtPageEnd        = Text{"网页在表格结束之前就没有了，只读到第 %d 行；文件可能被截断，请重新导出", "the web page ends before the table does, with row %d; the file may be cut, export it again"}
	DoubtPageStray      = Text{"表格之外还有 %d 行，已接在表格后面读入", "%d rows stand outside of the table; they were read as rows of it"}
	DoubtPageSwallowed  = Text{"第 %d 行附近有一处网页标记没有闭合（如漏了引号），里面夹着单元格，没有读出", "a tag of the web page near row %d is not closed (a quote may be missing) and holds cells, which were not read"}
	CodePageUnknown     = Text{"文字代码页 %d 读不了", "text of code page %d cannot be read"}
	TextNoEncoding      = Text{"文字编码既不是 UTF-8，UTF-16，也不是 GB18030", "the text is neither UTF-8 nor UTF-16 nor GB18030"}
	TextNull            = Text{"文字里有空字节", "the text holds a NUL byte"}
	TextQuote           = Text{"有一个引号没有闭合", "a quote is not closed"}
	ReaderPanic         = Text{"读取时出错：%s", "reading failed: %s"}
	FormatUnknown       = Text{"无法识别的文件", "an unknown file"}
	formatTitles        = map[string]Text{
		"xlsx": {"Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)"},
		"csv":  {"文本表格（.csv）", "a text table (.csv)"},
		"xls":  {"Excel 97-2003 或 WPS 工作簿（.xls/.et）", "an Excel 97-2003 or WPS workbook (.xls/.et)"},
		"xls4": {"Excel 4 或更早的表格（.xls）", "a spreadsheet of Excel 4 or older (.xls)"},
		"xlsb": {"Excel 二进制工作簿（.xlsb）", "an Excel binary workbook (.xlsb)"},
		"ods":  {"OpenDocument 表格（.ods）", "an OpenDocument spreadsheet (.ods)"},
		"html": {"网页表格（HTML）", "an HTML table"}, "mhtml": {"网页存档（MHTML）", "a web archive (MHTML)"},
		"xml2003": {"Excel 2003 XML 表格", "an Excel 2003 XML spreadsheet"},
		"sylk":    {"SYLK 表格", "a SYLK spreadsheet"},
		"page":    {"网页", "a web page"}, "xml": {"XML 文件", "an XML file"},
		"docx": {"Word 文档", "a Word document"}, "pptx": {"PowerPoint 演示文稿", "a PowerPoint presentation"},
		"pdf": {"PDF 文件", "a PDF file"}, "ofd": {"OFD 版式文件", "an OFD file"}, "rtf": {"RTF 文档", "an RTF document"},
		"odt": {"OpenDocument 文档", "an OpenDocument document"}, "office": {"其他 Office 文件", "another Office file"},
		"cipher":  {"用不认识的方式加密的工作簿", "a workbook encrypted in an unknown way"},
		"picture": {"图片", "a picture"}, "media": {"音频或视频", "sound or video"},
		"zip": {"压缩包", "an archive"}, "nested": {"压缩包里的压缩包（请先解压）", "an archive in an archive (unpack it first)"},
		"rar": {"RAR 压缩包（请先解压）", "a RAR archive (unpack it first)"}, "7z": {"7z 压缩包（请先解压）", "a 7z archive (unpack it first)"},
		"appledouble": {"macOS 的附属文件", "a companion file of macOS"}, "program": {"程序", "a program"},
		"shortcut": {"快捷方式", "a shortcut"}, "lock": {"临时锁文件", "a lock file"},
		"text": {"普通文本", "plain text"}, "empty": {"空文件", "an empty file"}, "folder": {"不是普通文件", "no regular file"},
	}
)

// FormatTitle returns what a file format is called, by its fixed name; [FormatUnknown] for any other.
func FormatTitle(format string) Text {
	if title, ok := formatTitles[format]; ok {
		return title
	}
	return FormatUnknown
}
