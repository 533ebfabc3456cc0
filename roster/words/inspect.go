package words

// Texts of `inspect`: what each sheet was taken for, and what to do where it was not known.
var (
	InspectShort     = Text{"查看每张表被认成什么：类别、表头、各列、行数", "show what each sheet was taken for: kind, heading, columns, rows"}
	InspectExample   = Text{"  rollcheck inspect 2016年四季度\n  rollcheck inspect 2016年四季度 -o 列名.xlsx", "  rollcheck inspect FOLDER\n  rollcheck inspect FOLDER -o 列名.xlsx"}
	FlagPrivacyPlain = Text{"号码显示方式：public township full，默认 township", "privacy profile: public township full, township by default"}
	FlagFormatPlain  = Text{"屏幕输出格式：table（默认）json", "format of standard output: table (default) json"}

	InspectKind        = Text{"认作：%s（%s）", "taken for: %s (%s)"}
	InspectAbout       = Text{"所属：%s", "about: %s"}
	InspectHeading     = Text{"表头：第 %d 行", "heading: row %d"}
	InspectLevels      = Text{"表头：第 %d 至 %d 行", "heading: rows %d to %d"}
	InspectSame        = Text{"各列与上一张表相同", "columns as in the sheet above"}
	InspectUnused      = Text{"没有用到的列：%s", "columns not used: %s"}
	InspectColumn      = Text{"%s列 %s", "%s %s"}
	InspectRows        = Text{"行数：共 %d = 记录 %d + 空行 %d + 表头 %d + 合计 %d + 说明 %d + 读不出 %d", "rows: %d = records %d + blank %d + heading %d + sums %d + notes %d + unread %d"}
	InspectMembers     = Text{"一行写多人：%d 行记录读出 %d 人", "several persons a row: %d rows of records hold %d persons"}
	InspectHidden      = Text{"隐藏行中的记录：%d", "records in hidden rows: %d"}
	InspectHiddenSheet = Text{"这张表是隐藏的", "the sheet is hidden"}
	InspectFaults      = Text{"读不出的单元格：%d 处，逐条见 rollcheck check", "cells that cannot be read: %d; rollcheck check lists them"}
	InspectLacks       = Text{"缺少必填的列：%s", "required columns missing: %s"}
	InspectRules       = Text{"没有“%s”列，下列规则对这张表不起作用：%s", "without a column %s these rules say nothing of this sheet: %s"}
	InspectOr          = Text{"或", " or "}
	InspectNoHeading   = Text{"如果是名册：在第一条记录上面加一行列名，如 姓名、身份证号", "if it is a roster: write a row of headings such as 姓名, 身份证号 above the first record"}
	InspectNear        = Text{"最接近：%s", "nearest: %s"}
	InspectNearLacks   = Text{"%s（缺少 %s）", "%s (lacks %s)"}
	InspectTeach       = Text{"如果确是%s：建一张 列名 表（列：文件、表、列名、字段）放进同一文件夹，例如", "if it is one of %s: put a 列名 table (columns 文件 表 列名 字段) into the folder, for example"}
	InspectNameIt      = Text{"如果确是%s：在标题或文件名中写明“%s”", "if it is one of %s: say so in the title or the file's name: %s"}
	InspectTheir       = Text{"（本表中的列名）", "(the heading in this sheet)"}
	InspectHint        = Text{"为什么、怎样让它认出：rollcheck inspect", "why, and how to make them known: rollcheck inspect"}
	InspectTotal       = Text{"%d 个文件 %d 张表：认出 %d 张，未识别 %d 张，略过 %d 个文件或表，读不了 %d 个文件或表", "%d files, %d sheets: %d recognised, %d not, %d files or sheets passed over, %d unreadable"}

	FlagInspectOutput = Text{"写出填好猜测的列名表：.xlsx 或 .csv；改好后放进同一文件夹，或用 --settings 指明", "write the 列名 table filled with guesses, .xlsx or .csv; corrected, put it into the folder or name it with --settings"}
	GuessSample       = Text{"样例%d", "样例%d"}
	GuessConfidence   = Text{"把握", "把握"}
	GuessByHeading    = Text{"按列名认出", "by its heading"}
	GuessByUser       = Text{"列名表已写明", "said by a 列名 table"}
	GuessByCells      = Text{"没有用到，内容像%s：%d/%d 格相符；若是，填入字段", "not used, its cells look like %s, %d of %d fit: if it is, write the field"}
	GuessMaybe        = Text{"没有用到，可能是%s；若是，填入字段", "not used, perhaps %s: if it is, write the field"}
	GuessRepeated     = Text{"一行写多人或多月的列，自动读；不用填", "one of several persons or months of a row, read by itself: leave blank"}
	GuessBySheet      = Text{"同一张表中有不同的意思，自动读；不用填", "means different things in one sheet, read by itself: leave blank"}
	GuessNone         = Text{"没有认出：选一个字段，不用就选 忽略", "not known: choose a field, or 忽略 to leave it out"}

	HeadLetter    = Text{"列", "col"}
	HeadTheirs    = Text{"表中的列名", "heading"}
	HeadField     = Text{"认作", "taken for"}
	HeadDecided   = Text{"依据", "decided by"}
	DecidedByUser = Text{"列名 表", "列名 table"}
)
