package roster

import "rollcheck/roster/words"

// Tax is a list of taxpayers.
var Tax = &Kind{
	Name: "tax", Title: words.Text{ZH: "税务登记", EN: "tax"}, Family: Reference,
	Office: words.Text{ZH: "税务局", EN: "tax office"},
	Words:  []string{"税务", "国税", "地税", "纳税"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldCompany, Required: true}, {Field: FieldTaxNumber}, {Field: FieldRegisteredOn, Words: []string{"登记时间"}},
		{Field: FieldAmount, Words: []string{"应纳税额", "销售收入", "纳税金额", "实缴税额", "纳税额", "已缴税额"}}, {Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldCompany, FieldTaxNumber, FieldAmount}},
	Clues:   []Clue{{Fields: []Field{FieldCompany, FieldTaxNumber}}, {Headings: []string{"纳税", "税额", "税款"}}},
	Accuses: true,
	Private: true,
}
