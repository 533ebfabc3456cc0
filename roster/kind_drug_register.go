package roster

import "rollcheck/roster/words"

// DrugRegister is the register of drug users.
var DrugRegister = &Kind{
	Name: "drug-register", Title: words.Text{ZH: "吸毒人员", EN: "drug users"}, Family: Order,
	Office: words.Text{ZH: "公安局、司法局", EN: "police, justice"},
	Words:  []string{"吸毒人员", "吸毒", "戒毒康复"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldDrug, Required: true},
		{Field: FieldStatus}, {Field: FieldHelper}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldDrug, FieldStatus, FieldHelper}},
	Clues:   []Clue{{Fields: []Field{FieldDrug}}},
	Accuses: true,
}
