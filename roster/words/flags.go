package words

// FlagNames are the names of the flags in both languages; either is taken, whatever the
// language of the answers.
var FlagNames = []Text{
	{"对照", "against"},
	{"全部", "all"},
	{"截至", "as-of"},
	{"分乡镇", "by-township"},
	{"期限", "due"},
	{"不通过级别", "fail-on"},
	{"格式", "format"},
	{"起月", "from"},
	{"材料", "from"}, // of template: rosters, not a month
	{"说明", "help"},
	{"语言", "lang"},
	{"台账", "ledger"},
	{"无颜色", "no-color"},
	{"只查", "only"},
	{"输出", "output"},
	{"参数", "params"},
	{"密码文件", "password-file"},
	{"隐私", "privacy"},
	{"安静", "quiet"},
	{"更正", "replace"},
	{"榜次", "round"},
	{"抽样", "sample"},
	{"种子", "seed"},
	{"设置", "settings"},
	{"级别", "severity"},
	{"规模", "size"},
	{"不查", "skip"},
	{"开始", "start"},
	{"组数", "teams"},
	{"止月", "to"},
	{"版本", "version"},
	{"写入", "yes"},
}
