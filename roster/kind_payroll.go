package roster

import "rollcheck/roster/words"

// Payroll is a list of those paid from the public purse.
var Payroll = &Kind{
	Name: "payroll", Title: words.Text{ZH: "财政供养人员", EN: "public payroll"}, Family: Reference,
	Office: words.Text{ZH: "财政局、人社局", EN: "finance, personnel"},
	Words:  []string{"财政供养", "工资名册", "工资表", "在编人员", "工资"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldEmploymentType, Words: []string{"职工类别", "人员身份", "人员状况", "身份类别", "人员类型", "个人身份", "编制身份", "是否在编", "是否编内", "是否编制内", "是否在编人员", "是否编内人员", "是否有编制", "在编与否"}}, {Field: FieldEmployer, Required: true}, {Field: FieldPost},
		{Field: FieldAmount, Words: []string{"应发工资", "月工资", "实发工资"}}, {Field: FieldStartDate, Words: []string{"进入时间"}}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldEmployer, FieldEmploymentType, FieldAmount}},
	Clues:   []Clue{{Fields: []Field{FieldEmploymentType}, Cells: []string{"事业", "行政", "公务员", "参公", "工勤", "财政", "在编", "编", "教师", "机关", "全额", "差额"}}, {Fields: []Field{FieldEmployer}, Cells: []string{"政府", "局", "委员会", "中学", "小学", "学校", "医院", "卫生院", "中心", "站", "所", "办", "馆"}}},
	Accuses: true,
	Private: true,
}
