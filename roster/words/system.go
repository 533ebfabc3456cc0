package words

// What operating systems say, in words of the user's.
var (
	ReasonFull       = Text{"磁盘已满", "the disk is full"}
	ReasonTooLarge   = Text{"文件太大，超过磁盘或系统允许的上限", "the file is larger than the disk or the system allows"}
	ReasonReadOnly   = Text{"磁盘是只读的", "the disk is read-only"}
	ReasonHeld       = Text{"正被别的程序占用", "another program has it open"}
	ReasonNameLong   = Text{"文件名太长", "the name is too long"}
	ReasonName       = Text{"文件名里有系统不允许的字符，或系统不允许这样做", "the system does not allow this name or this use"}
	ReasonLoop       = Text{"链接绕成了圈", "links that lead in a circle"}
	ReasonNoFolder   = Text{"路径中有一段不是文件夹", "a part of the path is no folder"}
	ReasonFolder     = Text{"这是文件夹", "it is a folder"}
	ReasonDisk       = Text{"磁盘或网络出错", "the disk or the network failed"}
	ReasonManyOpen   = Text{"打开的文件太多", "too many files are open"}
	ReasonPipe       = Text{"接收的一端已关闭", "the other end was closed"}
	ReasonSpecial    = Text{"是管道、设备或套接字，不是文件", "it is a pipe, a device or a socket, no file"}
	ReasonPermission = Text{"没有权限", "permission is lacking"}
	ReasonMissing    = Text{"文件或文件夹不存在", "it is not there"}
	ReasonTaken      = Text{"已有同名的文件", "there is one of this name already"}

	OutputFullHint      = Text{"腾出空间，或用 -o 写到别的磁盘", "free some space, or name another disk with -o"}
	OutputElsewhereHint = Text{"用 -o 换一个文件夹或文件名", "name another folder or file with -o"}
	OutputFolder        = Text{"%s 是文件夹，报告没有写", "%s is a folder; the report was not written"}
	OutputSpecial       = Text{"%s 是管道、设备或套接字，报告只写成文件", "%s is a pipe, a device or a socket; reports are written to files only"}
	OutputLink          = Text{"%s 是链接，它指向的文件找不到（%v），不能覆盖", "%s is a link to a file that cannot be found (%v): it is not written over"}
	OutputChanged       = Text{"%s 写出以后改动过，可能已填写，不能覆盖", "%s is not written over: it was changed since, perhaps filled in"}
	OutputInput         = Text{"%s 是要读的文件（%s），不能覆盖", "%s is among what is read (%s): it is not written over"}
	OutputTwice         = Text{"%s 和 %s 是同一个文件", "%s and %s are one file"}
	OutputScreen        = Text{"屏幕内容没有写完：%v", "the text for the screen was not written to its end: %v"}
	OutputScreenHint    = Text{"换一个位置存放，或用 -o 写成文件", "store it elsewhere, or write a file with -o"}
	Interrupted         = Text{"已中断，没有写完的报告已删除；名册没有改动", "interrupted; what was not finished is removed, no input was changed"}
)
