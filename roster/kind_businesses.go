package roster

import "rollcheck/roster/words"

// Businesses is a list of registered companies and traders.
var Businesses = &Kind{
	Name: "businesses", Title: words.Text{ZH: "工商登记", EN: "businesses"}, Family: Reference,
	Office: words.Text{ZH: "市场监管局", EN: "market supervision"},
	Words:  []string{"工商", "市场主体", "企业", "个体户"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true, Words: []string{"法定代表人(经营者)", "法定代表人", "经营者", "负责人", "负责人姓名", "经营负责人"}}, {Field: FieldIDNumber, Required: true}, {Field: FieldCompany, Required: true, Words: []string{"执照名称", "营业执照名称", "证照名称"}}, {Field: FieldPost},
		{Field: FieldRegisteredOn, Words: []string{"登记时间", "登记日期", "注册时间"}}, {Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldCompany}},
	Clues:   []Clue{{Fields: []Field{FieldCompany}}, {Headings: []string{"法定代表人", "法人代表", "经营者", "统一社会信用代码", "注册资本", "注册资金", "经营范围", "注册号"}}},
	Accuses: true,
}
