package roster

import "rollcheck/roster/words"

// DisabilityCards is a list of disability cards: 20 characters, of which the first 18 are
// the identity number.
var DisabilityCards = &Kind{
	Name: "disability-cards", Title: words.Text{ZH: "残疾证", EN: "disability cards"}, Family: Reference,
	Office: words.Text{ZH: "残联", EN: "disabled persons' federation"},
	Words:  []string{"残疾证", "残疾人证", "持证残疾"}, Against: []string{"补贴"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber}, {Field: FieldDisabilityNumber, Required: true}, {Field: FieldDisabilityType, Required: true}, {Field: FieldDisabilityLevel, Required: true, Words: []string{"等级", "级别"}},
		{Field: FieldDate, Words: []string{"发证日期"}}, {Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber, FieldDisabilityNumber}, {FieldDisabilityNumber, FieldDisabilityLevel}},
	Clues:   []Clue{{Fields: []Field{FieldDisabilityNumber}}, {Fields: []Field{FieldDisabilityLevel}}, {Fields: []Field{FieldDisabilityType}}},
	Accuses: true,
}
