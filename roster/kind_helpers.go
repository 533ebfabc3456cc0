package roster

import "rollcheck/roster/words"

// Helpers is the list of who looks after whom.
var Helpers = &Kind{
	Name: "helpers", Title: words.Text{ZH: "帮教责任书", EN: "helpers"}, Family: Order,
	Office: words.Text{ZH: "司法所、派出所", EN: "justice office, police"},
	Words:  []string{"帮教责任", "帮教小组", "帮教协议"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber}, {Field: FieldHelper, Required: true},
		{Field: FieldHelperRank, Words: []string{"级别", "职级", "干部级别", "帮教人级别"}},
		{Field: FieldPhone, Words: []string{"帮教人电话"}}, {Field: FieldDate, Words: []string{"签订日期", "签订时间", "签约日期", "签约时间", "签订责任书日期", "协议签订日期"}}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldIDNumber}, {FieldHelper}},
	Clues: []Clue{{Fields: []Field{FieldHelper}}},
}
