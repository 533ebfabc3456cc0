package roster

import "rollcheck/roster/words"

// Petitions is a register of petitions.
var Petitions = &Kind{
	Name: "petitions", Title: words.Text{ZH: "信访", EN: "petitions"}, Family: Reference,
	Words: []string{"信访", "群众来访", "来信来访", "来访接待", "上访", "接访"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldDate, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldParty, Required: true}, {Field: FieldIDNumber},
		{Field: FieldPhone}, {Field: FieldSubject, Required: true}, {Field: FieldResult}, {Field: FieldMediator, Words: []string{"包联领导", "包保领导", "包抓领导", "包抓责任人", "包案人", "包案责任领导", "包案责任人", "包案干部", "稳控责任人", "接访领导"}}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldParty, FieldName}, {FieldSubject, FieldDate, FieldResult, FieldMediator}},
}
