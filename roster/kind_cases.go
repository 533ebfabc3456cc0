package roster

import "rollcheck/roster/words"

// Cases is a register of disputes.
var Cases = &Kind{
	Name: "cases", Title: words.Text{ZH: "矛盾纠纷台账", EN: "disputes"}, Family: Order,
	Words: []string{"矛盾纠纷", "纠纷", "调解"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldDate, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldParty, Required: true}, {Field: FieldSubject, Required: true},
		{Field: FieldMediator}, {Field: FieldResult}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldParty, FieldName}, {FieldSubject, FieldMediator, FieldReason, FieldResult}},
	Clues: []Clue{{Fields: []Field{FieldSubject, FieldMediator}}},
}
