package roster

import "rollcheck/roster/words"

// LedgerSheet is a quarterly ledger: opening, added, removed, closing.
var LedgerSheet = &Kind{
	Name: "ledger", Title: words.Text{ZH: "季度台账", EN: "ledger"}, Family: Ledgers,
	Words: []string{"季度台账", "增减台账", "动态管理台账", "台账", "月变动表", "变动表"},
	Fields: []Use{
		{Field: FieldPeriod, Required: true}, {Field: FieldTownship}, {Field: FieldVillage},
		{Field: FieldOpeningHouseholds}, {Field: FieldOpeningPersons, Required: true}, {Field: FieldOpeningMoney},
		{Field: FieldAddedHouseholds}, {Field: FieldAddedPersons, Required: true}, {Field: FieldAddedMoney},
		{Field: FieldRemovedHouseholds}, {Field: FieldRemovedPersons, Required: true}, {Field: FieldRemovedMoney},
		{Field: FieldClosingHouseholds}, {Field: FieldClosingPersons, Required: true}, {Field: FieldClosingMoney}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldClosingPersons, FieldClosingHouseholds, FieldAddedPersons, FieldAddedHouseholds}, {FieldOpeningPersons, FieldOpeningHouseholds, FieldRemovedPersons, FieldRemovedHouseholds}},
	Clues: []Clue{{Fields: []Field{FieldOpeningPersons}}, {Fields: []Field{FieldClosingPersons}}, {Fields: []Field{FieldAddedPersons, FieldRemovedPersons}}},
}
