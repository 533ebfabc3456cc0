package roster

import "rollcheck/roster/words"

// Utility is a list of water and power bills.
var Utility = &Kind{
	Name: "utility", Title: words.Text{ZH: "水电费", EN: "water and power"}, Family: Evidence,
	Words: []string{"水电费", "电费", "水费", "用电", "用水"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldVillage}, {Field: FieldName, Required: true, Words: []string{"用户姓名", "用户名称"}}, {Field: FieldMeter, Required: true, Words: []string{"户号", "户编号"}}, {Field: FieldAddress}, {Field: FieldPeriod},
		{Field: FieldUsage}, {Field: FieldAmount, Required: true, Words: []string{"电费", "水费", "合计金额"}}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldMeter, FieldHeadName}, {FieldUsage, FieldAmount}},
	Clues: []Clue{{Fields: []Field{FieldMeter}}, {Fields: []Field{FieldUsage}}},
}
