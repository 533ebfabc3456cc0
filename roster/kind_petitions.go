package roster

import "rollcheck/roster/words"

// Petitions is a register of petitions.
var Petitions = &Kind{
	Name: "petitions", Title: words.Text{ZH: "信访", EN: "petitions"}, Family: Reference,
	Words: []string{"信访"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldDate, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldParty, Required: true}, {Field: FieldIDNumber},
		{Field: FieldPhone}, {Field: FieldSubject, Required: true}, {Field: FieldResult}, {Field: FieldMediator}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldParty, FieldName}, {FieldSubject, FieldDate, FieldResult, FieldMediator}},
}
