package words

// Texts of checking the figures of a written report.
var (
	ProseChainForm   = Text{"前后户数人数", "households and persons over time"}
	ProsePartsForm   = Text{"总数与分项", "a total and its parts"}
	ProseShareForm   = Text{"所说的比例", "a share told in words"}
	ProsePercentForm = Text{"百分比", "a percentage"}
	ProseRosterForm  = Text{"与名册", "against the rosters"}
	ProseBlankForm   = Text{"缺数字", "a number left out"}

	ProseChain      = Text{"%s＝%s，写的是%s，相差%s、%s", "%s＝%s, but %s is written: off by %s, %s"}
	ProseApart      = Text{"%s（若其间没有其他增减）", "%s (if nothing else came or went between them)"}
	ProseBecause    = Text{"%s；%s", "%s; %s"}
	ProseLeft       = Text{"少登减少一户%d人，两处差额都能解释", "one household of %d that left and was not listed explains both"}
	ProseCame       = Text{"少登增加一户%d人，两处差额都能解释", "one household of %d that came and was not listed explains both"}
	ProseSign       = Text{"%s加减弄反，两处差额都能解释", "%s counted with the wrong sign explains both"}
	ProseDigits     = Text{"%s相邻两位数字颠倒，差额能解释", "two digits of %s exchanged explain it"}
	ProseNotCounted = Text{"%s没有计入，两处差额都能解释", "%s not counted explains both"}
	ProseElsewhere  = Text{"差额等于另处的%s，可能漏算或重复", "the difference is that of %s told elsewhere: left out or counted twice, perhaps"}
	ProseNoOne      = Text{"没有哪一处单独能同时解释户数和人数", "no single mistake explains both households and persons"}
	ProseSum        = Text{"%s＝%s", "%s＝%s"}
	ProseSums       = Text{"%s，%s", "%s, %s"}
	ProseClosed     = Text{"%s，写的是%s，相差%s", "%s, but %s is written: off by %s"}
	ProseOver       = Text{"%s，比总数%s还多，相差%s", "%s, which is more than the total %s: off by %s"}
	ProseShare      = Text{"写的是%s以上，但%s里只有%s，为%s（%s，%s）", "more than %s is claimed, but of %s only %s, which is %s (%s, %s)"}
	ProsePercent    = Text{"%s÷%s＝%s，写的是%s", "%s of %s is %s, but %s is written"}
	ProseRoster     = Text{"写的是%s，%s 的名册为 %d 户 %d 人，相差 %d 户、%d 人", "%s is written, the rosters of %s list %d households and %d persons: off by %d and %d"}
	ProseBlank      = Text{"“%s”后面的“%s”前没有数字", "behind “%s” the unit “%s” has no number"}

	ProseLine       = Text{"%s 第 %d 段 %s：%s", "%s paragraph %d, %s: %s"}
	ProseClean      = Text{"%s：可以上报，没有发现对不上的数", "%s: ready to submit, no figure was found that does not add up"}
	ProseCompared   = Text{"%s：与名册对照 %d 处", "%s: %d counts compared with the rosters"}
	FlagAgainstText = Text{"报告文字中的户数人数与这些名册对照；可重复", "compare households and persons of written reports with these rosters; repeatable"}
	AgainstNoText   = Text{"--against 只用来对照报告文字（.docx、.txt）", "--against is for written reports (.docx, .txt) only"}
	AgainstTextHint = Text{"表与表互查用 rollcheck audit 文件夹", "tables are compared with each other by rollcheck audit FOLDER"}
	ProseCount      = Text{"%s：共 %d 个数字，核对 %d 个，其余未核对", "%s: %d numbers, %d of them checked, the others not"}
	ProseNone       = Text{"%s：没有读到数字，没有核对", "%s: no number was read, nothing was checked"}
	ProseNotRead    = Text{"%s：没有读，没有核对：%s", "%s: not read, not checked: %s"}
	ProseFormat     = Text{"报告文字只读 .docx 和 .txt，不读 %s", "of written reports .docx and .txt are read, %s is not"}
	ProseDamaged    = Text{"不是完好的 Word 文档", "it is no whole document of Word"}
	ProseLarge      = Text{"文件过大", "the file is too large"}
	ProseSaveAs     = Text{"请用 Word 或 WPS 打开，另存为 .docx 或 .txt 再检查", "open it in Word or WPS and save it as .docx or .txt"}
	ProseFormats    = Text{"报告文字（.docx、.txt）的核对只能用 --format table 或 json，不能和表一起写成别的格式，也不能用 -o", "written reports (.docx, .txt) are checked with --format table or json only, not beside tables in another format and not with -o"}
	ProseApartOf    = Text{"请把报告和表分开检查", "check reports and tables apart"}
)
