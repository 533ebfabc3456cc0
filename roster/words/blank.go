package words

// Texts of `template` and `init`: the blank workbooks and what their notes say.
var (
	TemplateShort   = Text{"写出一类表的空白工作簿，或用名册预填的表", "write a blank workbook of a kind, or forms filled from rosters"}
	TemplateExample = Text{"  rollcheck template 农村低保\n  rollcheck template rural-dibao -o 空表.xlsx\n  rollcheck template visits --from 材料 --teams 5 -o 入户表", "  rollcheck template rural-dibao -o blank.xlsx\n  rollcheck template visits --from rosters --teams 5 -o forms"}
	InitShort       = Text{"写出空白的设置表：参数、例外、列名、自定义规则", "write blank settings tables: 参数, 例外, 列名, 自定义规则"}
	UseKind         = Text{"类别", "KIND"}
	UseMaybeFolder  = Text{"[文件夹]", "[DIR]"}
	KindUnknown     = Text{"没有 %s 这一类表", "there is no kind %s"}
	KindNeeded      = Text{"没有说明要哪一类表", "no kind was named"}
	OneFolder       = Text{"这里至多要一个文件夹名", "at most one folder is expected here"}

	BlankTaken       = Text{"%s 已经存在，没有改动", "%s exists already and was not changed"}
	BlankTakenHint   = Text{"换一个文件名或文件夹，或先把旧文件移走", "name another file or folder, or move the old one away"}
	BlankRequired    = Text{"必填", "required"}
	BlankOptional    = Text{"选填", "optional"}
	BlankNumberTitle = Text{"身份证号", "identity number"}
	BlankNumber      = Text{"身份证号应为18位，末位可以是X", "an identity number has 18 characters; the last may be X"}

	blankTypes = map[string]Text{
		"text": {"文字", "a text"}, "name": {"姓名，写全名，不加备注", "a full name and nothing else"},
		"id":   {"18位身份证号，本列已设为文本，请勿改为数字", "18 characters, kept as text: a number would lose its last digits"},
		"code": {"号码照原样填写，本列已设为文本", "the number as it stands, kept as text"}, "phone": {"电话号码", "a telephone number"},
		"money": {"金额，单位元，只填数字", "an amount in yuan, figures only"}, "count": {"整数", "a whole number"},
		"date":   {"日期，写成 2016-12-31 或 2016-12", "a date such as 2016-12-31 or 2016-12"},
		"period": {"月份、季度或年，如 2016年第四季度、2016-12", "months: 2016年第四季度, 2016-12"}, "flag": {"是 或 否", "是 (yes) or 否 (no)"},
	}
	blankFields = map[string]Text{
		"parameter":  {"参数的名称或代号，全部参数：rollcheck rules --params", "the parameter's name or key; rollcheck rules --params lists them"},
		"area":       {"适用的县或乡镇；空为全部", "the county or township it holds for; blank for all"},
		"programme":  {"项目，如 农村低保；空为全部", "the programme; blank for all"},
		"value":      {"参数的值，单位写在“单位”栏", "the value; its unit stands in the unit column"},
		"rule":       {"规则的代号或名称，全部规则：rollcheck rules", "the rule's id or title; rollcheck rules lists them"},
		"approver":   {"谁批准这项例外", "who approved it"},
		"expiry":     {"有效期至，如 2017-12-31；过期后不再起作用，并写明", "valid until; after that day it no longer holds, and the report says so"},
		"file":       {"文件名，可带文件夹，可用 * 和 ?，如 *发放表*；空为全部文件", "the file's name, with folders or not; * and ? stand for others; blank for every file"},
		"sheet":      {"表名，可用 * 和 ?；空为全部表", "the sheet's name, * and ? stand for others; blank for every sheet"},
		"heading":    {"表中写的列名，照原样；没有列名或列名重复的写列号，如 B列", "the heading as the sheet writes it; where it is blank or stands twice the letter, B列"},
		"field":      {"它的意思：字段名称，如 身份证号；不用这一列写 忽略；各表的认法：rollcheck inspect -o 列名.xlsx", "what it means: a field such as 身份证号, or 忽略 for none; rollcheck inspect -o 列名.xlsx lists them"},
		"rule_name":  {"规则的代号，不能与已有的规则相同；例外表用它指明规则", "the rule's id, not that of another rule; the 例外 table names it"},
		"rule_title": {"规则的名称，一句话", "the rule's title, one line"},
		"applies_to": {"看哪一类表，如 农村低保、发放清册；各类表：rollcheck template", "the kind of sheet, such as 农村低保; rollcheck template lists them"},
		"condition":  {"成立的行成为疑点，如 年龄 < 60 and 月保障金 > 500.50；文字和日期加引号：类别 == \"A类\"，起始年月 < \"2016-12\"。空格和认不出的格子不作数，既不算成立也不算不成立；问是否为空用 空（年龄）", "a row for which it is true becomes a finding: 年龄 < 60 and 月保障金 > 500.50; texts and dates stand in quotes. A blank or unreadable cell counts neither for nor against; empty(年龄) asks for one"},
		"severity":   {"待核实 及以下：没有法规依据，不能是违规疑点", "suspicion at most: such a rule has no legal basis"},
		"message":    {"疑点上写的话；空为标题", "what a finding says; blank for the title"},
	}
)

// BlankType returns how a column is to be filled: by the name of its field where there is a
// text for it, else by its type.
func BlankType(field, kind string) Text {
	if text, ok := blankFields[field]; ok {
		return text
	}
	return blankTypes[kind]
}
