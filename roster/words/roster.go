package words

// Texts of recognition: what a sheet was taken for, and why.
var (
	KindFromTitle   = Text{"标题含“%s”", "the title holds %s"}
	KindFromSheet   = Text{"表名含“%s”", "the sheet's name holds %s"}
	KindFromFile    = Text{"文件名含“%s”", "the file's name holds %s"}
	KindFromFolder  = Text{"文件夹名含“%s”", "the folder's name holds %s"}
	KindFromColumns = Text{"列名：%s", "columns: %s"}
	KindNone        = Text{"未识别：没有一种名册与这些列相符", "not recognised: no kind of roster has these columns"}
	KindNearest     = Text{"未识别：最接近%s，缺少 %s", "not recognised: nearest to %s, lacks %s"}
	KindUncertain   = Text{"未识别：像%s，但标题、表名、文件名都没有说明；请在文件名或标题中写明", "not recognised: looks like %s, but neither title nor name says so; say it in the file's name"}
	NoHeading       = Text{"未识别：没有找到表头行", "not recognised: no heading row was found"}
	NoRows          = Text{"空表", "the sheet is empty"}

	OfficeUsual         = Text{"乡镇民政办、县民政局", "township, civil affairs"}
	PassedOverOwn       = Text{"rollcheck 自己的报告", "rollcheck's own report"}
	FormWithoutAnswers  = Text{"没有疑点编号，或没有要填写的栏目，不是要反馈的表", "no numbers of findings or no columns to fill: nothing that is sent back"}
	PassedOverReport    = Text{"疑点报告：表里有 rollcheck 的编号，不作名册读；请放在材料文件夹以外。如确是名册，请删去编号一列", "a report of findings: it holds rollcheck's numbers and is not read as a roster; keep it outside the folder. If it is a roster, delete the column of numbers"}
	PassedOverCopy      = Text{"与 %s 内容相同，只读一次", "equal to %s, read once"}
	TooManyTables       = Text{"一张表里有 %d 个以上的表格，第 %d 行起没有读", "more than %d tables in one sheet: nothing from row %d on was read"}
	PassedOverPaper     = Text{"不是名册：标题、表名或文件名为“%s”", "no roster: its title or name says %s"}
	PassedOverPasswords = Text{"用 --password-file 指明的密码文件", "the file of passwords named with --password-file"}
	PasswordsUnread     = Text{"密码文件 %s 用不了：%s", "the file of passwords %s cannot be used: %s"}
	PasswordsNone       = Text{"密码文件 %s 里没有密码", "the file %s holds no password"}
	PasswordsUnreadHint = Text{"写成文本文件，一行一个密码", "write a text file with one password a line"}
	PassedOverLeftover  = Text{"办公软件或系统留下的文件，不是材料；如确是材料，请改名另存", "left behind by an office program or the system, no material; if it is material, save it under another name"}
	PassedOverSystem    = Text{"系统自己的文件夹（回收站等），里面的不是材料", "a folder of the system's own (deleted files and such), no material"}
	FolderHint          = Text{"没有权限的，请有权限的人另存一份再核查；已移走的，放回来再核查一次", "where permission is lacking, have a copy made; what was moved away, put back and audit again"}
	PassedOverLock      = Text{"Excel 打开文件时留下的锁文件", "a lock file Excel leaves while a file is open"}
	AccountUnequal      = Text{"行数核对不平：共 %d 行，分项合计 %d 行", "the rows do not add up: %d in all, %d accounted for"}
	AccountHint         = Text{"请把这份表格的行数情况反馈给我们", "please report this sheet"}
	HeadingUnknownField = Text{"%s 第 %d 行：没有名为 %s 的字段", "%s row %d: there is no field %s"}
	HeadingNoFile       = Text{"%s 第 %d 行：材料中没有名为 %s 的文件", "%s row %d: there is no file %s among the input"}
	HeadingNoSheet      = Text{"%s 第 %d 行：没有名为 %s 的表", "%s row %d: there is no sheet %s"}
	HeadingsUnmatched   = Text{"列名 表中 %d 行没有对上任何列：%s", "%d rows of 列名 tables match nothing: %s"}
	HeadingNoHeading    = Text{"%s 第 %d 行：表中没有列名 %s", "%s row %d: no heading is %s"}
	HeadingConflict     = Text{"%s 第 %d 行和 %s 第 %d 行给同一列定了不同的字段：%s", "%s row %d and %s row %d give one column different fields: %s"}
	HeadingConflictHint = Text{"删去其中一行，或在“文件”“表”两栏写明各管哪一张表", "delete one, or say in the file and sheet columns which sheet each is about"}
	InputTooLarge       = Text{"材料太多：约需内存 %d MB，本机可用 %d MB", "too much input: it takes some %d MB of memory, this machine lets %d MB be used"}
	InputTooLargeHint   = Text{"请换一台内存更大的电脑，或放宽容器、ulimit -v、GOMEMLIMIT 的限制，结果不变；按乡镇分开核查也可以，但那样不核查跨乡镇的重复享受，发放对象不在册也可能误报", "use a machine with more memory, or raise the limit of the container, ulimit -v or GOMEMLIMIT: the findings stay the same. Township by township works too, but then doubles across townships are not checked, and persons paid may wrongly seem to be on no roster"}
	NoFiles             = Text{"%s 读不了：%v", "%s cannot be read: %v"}
)
