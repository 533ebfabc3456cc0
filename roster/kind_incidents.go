package roster

import "rollcheck/roster/words"

// Incidents is a register of police cases.
var Incidents = &Kind{
	Name: "incidents", Title: words.Text{ZH: "治安案件", EN: "incidents"}, Family: Order,
	Words: []string{"治安案件", "刑事案件", "案件台账"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldDate, Required: true, Words: []string{"发案时间", "发案日期", "案发时间", "案发日期", "立案时间"}}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldParty, Required: true}, {Field: FieldIDNumber},
		{Field: FieldOffence, Required: true}, {Field: FieldResult}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldParty, FieldName}, {FieldOffence}},
	Clues: []Clue{{Fields: []Field{FieldOffence, FieldParty}}},
}
