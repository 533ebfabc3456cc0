package roster

import "rollcheck/roster/words"

// BankFlow is the statement of an account of public money.
var BankFlow = &Kind{
	Name: "bank-flow", Title: words.Text{ZH: "账户流水", EN: "bank statement"}, Family: Reference,
	Office: words.Text{ZH: "财政局（一折通）、信用社", EN: "finance office, credit cooperative"},
	Words:  []string{"账户流水", "银行流水", "交易明细", "交易流水"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldDate, Required: true}, {Field: FieldAccountName}, {Field: FieldAccount, Required: true}, {Field: FieldCounterparty, Required: true}, {Field: FieldAmount, Required: true},
		{Field: FieldBalance}, {Field: FieldSummary, Words: []string{"用途"}}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldAccount, FieldAccountName, FieldCounterparty}, {FieldAmount, FieldBalance}, {FieldDate}},
	Clues: []Clue{{Fields: []Field{FieldBalance, FieldCounterparty}}, {Headings: []string{"交易"}}},
}
