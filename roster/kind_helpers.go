package roster

import "rollcheck/roster/words"

// Helpers is the list of who looks after whom.
var Helpers = &Kind{
	Name: "helpers", Title: words.Text{ZH: "帮教责任书", EN: "helpers"}, Family: Order,
	Words: []string{"帮教责任", "帮教小组", "帮教协议"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber}, {Field: FieldHelper, Required: true},
		{Field: FieldPhone, Words: []string{"帮教人电话"}}, {Field: FieldDate}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldIDNumber}, {FieldHelper}},
	Clues: []Clue{{Fields: []Field{FieldHelper}}},
}
