package roster

import "rollcheck/roster/words"

// Released is the register of those released from prison.
var Released = &Kind{
	Name: "released", Title: words.Text{ZH: "刑释帮教", EN: "released"}, Family: Order,
	Words: []string{"刑释", "刑满释放", "安置帮教"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldOffence},
		{Field: FieldReleasedOn, Required: true}, {Field: FieldHelper}, {Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldReleasedOn, FieldOffence}},
	Clues:   []Clue{{Fields: []Field{FieldReleasedOn}}},
	Accuses: true,
}
