package roster

import "rollcheck/roster/words"

// Marriages is a list of marriages and divorces registered.
var Marriages = &Kind{
	Name: "marriages", Title: words.Text{ZH: "婚姻登记", EN: "marriages"}, Family: Reference,
	Words: []string{"婚姻登记", "婚姻", "结婚登记", "离婚登记"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldSpouseName, Required: true, Words: []string{"配偶姓名"}}, {Field: FieldSpouseIDNumber, Words: []string{"配偶身份证号", "配偶身份证号码"}}, {Field: FieldRegisteredOn, Words: []string{"登记日期", "登记时间"}},
		{Field: FieldStatus}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldIDNumber}, {FieldSpouseName, FieldSpouseIDNumber, FieldRegisteredOn}},
	Clues: []Clue{{Fields: []Field{FieldSpouseName, FieldRegisteredOn}}, {Headings: []string{"结婚", "离婚"}}},
}
