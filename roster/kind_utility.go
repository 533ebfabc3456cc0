package roster

import "rollcheck/roster/words"

// Utility is a list of water and power bills.
var Utility = &Kind{
	Name: "utility", Title: words.Text{ZH: "水电费", EN: "water and power"}, Family: Evidence,
	Words: []string{"水电费", "水、电费", "水费、电费", "水费和电费", "电费", "水费", "用电", "用水"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldVillage}, {Field: FieldName, Required: true, Words: []string{"用户姓名", "用户名称"}}, {Field: FieldMeter, Required: true, Words: []string{"户号", "户编号"}}, {Field: FieldAddress}, {Field: FieldPeriod, Words: []string{"月份", "缴费月份", "所属月份", "账期", "费用月份", "抄表月份"}},
		{Field: FieldUsage}, {Field: FieldAmount, Required: true, Words: []string{"合计金额"}}, {Field: FieldWaterBill, Words: []string{"水费", "自来水费"}}, {Field: FieldPowerBill, Words: []string{"电费"}}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldMeter, FieldHeadName}, {FieldUsage, FieldAmount, FieldWaterBill, FieldPowerBill}},
	Clues: []Clue{{Fields: []Field{FieldMeter}}, {Fields: []Field{FieldUsage}}, {Headings: []string{"电费", "水费"}}},
}
