package roster

import "rollcheck/roster/words"

// SocialInsurance is a list of the insured.
var SocialInsurance = &Kind{
	Name: "social-insurance", Title: words.Text{ZH: "社会保险", EN: "social insurance"}, Family: Reference,
	Office: words.Text{ZH: "人社局、医保局、公积金中心", EN: "social insurance"},
	Words:  []string{"社会保险", "社保", "养老保险", "参保人员"}, Against: []string{"代缴", "资助参保", "参保资助", "资助缴费"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldEmployer}, {Field: FieldInsuranceType, Required: true, Words: levied}, {Field: FieldContributionBase},
		{Field: FieldPeriod, Words: []string{"缴费月份"}}, {Field: FieldAmount, Words: []string{"养老金", "月养老金"}}, {Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldInsuranceType, FieldContributionBase, FieldEmployer, FieldAmount, FieldStatus, FieldPeriod, FieldStartDate}},
	Clues:   []Clue{{Fields: []Field{FieldInsuranceType}}, {Fields: []Field{FieldContributionBase}}},
	Accuses: true,
	Private: true,
}
