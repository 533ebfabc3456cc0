package roster

import "rollcheck/roster/words"

// Deposits is a list of deposits.
var Deposits = &Kind{
	Name: "deposits", Title: words.Text{ZH: "银行存款", EN: "deposits"}, Family: Reference,
	Words: []string{"存款", "金融资产"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldBank}, {Field: FieldAccount}, {Field: FieldBalance, Required: true},
		{Field: FieldDate}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldBalance}},
	Accuses: true,
}
