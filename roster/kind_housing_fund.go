package roster

import "rollcheck/roster/words"

// HousingFund is a list of contributors to the housing fund.
var HousingFund = &Kind{
	Name: "housing-fund", Title: words.Text{ZH: "住房公积金", EN: "housing fund"}, Family: Reference,
	Office: words.Text{ZH: "人社局、医保局、公积金中心", EN: "social insurance"},
	Words:  []string{"公积金"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldEmployer}, {Field: FieldAmount, Required: true, Words: []string{"月缴纳公积金金额", "月缴存额", "月缴额", "月汇缴额"}}, {Field: FieldMonthlyAmount, Words: []string{"个人月缴存额", "个人月缴额", "个人缴存额", "个人月汇缴额"}}, {Field: FieldBalance, Words: []string{"公积金余额"}},
		{Field: FieldPeriod}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldAmount, FieldMonthlyAmount, FieldBalance}},
	Accuses: true,
	Private: true,
}
