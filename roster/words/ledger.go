package words

// Texts of the ledger: what is wrong with it, and why nothing could be written to it.
var (
	LedgerUnreadable     = Text{"核实台账 %s 读不了：%s", "the ledger %s cannot be read: %s"}
	LedgerUnreadableHint = Text{"请检查文件夹和读取权限，再运行一次；台账没有改动", "check the folder and the permission to read it, then run again; the ledger is unchanged"}
	LedgerNoFolder       = Text{"核实台账 %s 不是文件夹", "the ledger %s is no folder"}
	LedgerNoFolderHint   = Text{"请用 --ledger 指明另一个文件夹", "name another folder with --ledger"}

	LedgerUnwritable     = Text{"核实台账 %s 写不进去：%s", "the ledger %s cannot be written: %s"}
	LedgerUnwritableHint = Text{"请检查磁盘空间和写入权限，再运行一次；已登记的不会重复登记", "check the space on the disk and the permission to write, then run again; what is registered is not registered twice"}
	LedgerBusy           = Text{"核实台账 %s 一直有别的程序在写，试了 %d 次都没有写成", "other programs kept writing to the ledger %s; %d attempts failed"}
	LedgerBusyHint       = Text{"请等别的程序写完，再运行一次", "wait until the others are done, then run again"}

	LedgerDamaged     = Text{"核实台账损坏：%s 第 %d 行：%s", "the ledger is damaged: %s line %d: %s"}
	LedgerDamagedHint = Text{"请用备份的台账文件夹换回来；在那以前不要往里写，所有疑点都按未核实处理", "put back a copy of the ledger's folder; until then write nothing to it, every finding counts as unanswered"}
	LedgerNewer       = Text{"核实台账 %s 第 %d 行是较新的版本（%s）写的，本版本不认识，只能读到这里", "in the ledger %s line %d was written by a newer version (%s), which this one does not know"}
	LedgerNewerHint   = Text{"请换用该版本或更新的版本；台账没有改动", "use that version or a later one; the ledger is unchanged"}

	LedgerGap         = Text{"缺少这个文件，它后面的文件还在", "this file is missing, while later ones are there"}
	LedgerNotAFile    = Text{"不是普通文件", "it is no regular file"}
	LedgerNoEnd       = Text{"文件没有写完，它后面却还有文件", "the file ends early, while later ones are there"}
	LedgerHash        = Text{"文件的内容与末行的校验码不符，写成以后被改动过", "what the file holds does not fit the hash in its last line: it was changed after it was written"}
	LedgerChain       = Text{"与前一个文件接不上：前一个文件被改动、替换或删除过，或者这个文件是别处的", "it does not follow the file before: that one was changed, replaced or removed, or this one belongs elsewhere"}
	LedgerOtherNumber = Text{"文件名与里面的批号不符：里面是第 %d 批", "the name of the file does not fit its batch, which is %d"}
	LedgerLineBroken  = Text{"这一行不是台账的写法", "this line is not as a ledger has it"}
	LedgerLineOrder   = Text{"各行的顺序不对", "the lines are out of order"}
)

// Page is the page number of a ledger within a text: it names nobody, though all of it may be
// digits, and stands as it is.
type Page string
