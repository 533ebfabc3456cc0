package roster

import "rollcheck/roster/words"

// levied is what a tax office that collects premiums calls the insurance.
var levied = []string{"征收项目", "征收品目", "征收子目", "缴费项目"}

// Premiums is the list of insurance premiums paid for persons in hardship.
var Premiums = &Kind{
	Name: "premiums", Title: words.Text{ZH: "代缴参保", EN: "premiums paid for others"}, Family: Payments,
	Office: words.Text{ZH: "财政局（一折通）、信用社", EN: "finance office, credit cooperative"},
	Words:  []string{"代缴参保", "代缴", "参保资助", "资助参保", "资助缴费", "参保缴费资助"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldInsuranceType, Words: levied},
		{Field: FieldCategory}, {Field: FieldAmount, Required: true}, {Field: FieldPeriod}, {Field: FieldDate, Words: []string{"代缴日期", "代缴时间", "缴费日期", "缴费时间", "缴款日期", "参保缴费日期", "资助日期"}}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldIDNumber}, {FieldAmount, FieldInsuranceType}},
	Clues: []Clue{{Headings: []string{"代缴金额", "代缴类别", "资助参保", "参保资助", "资助代缴"}}},
}
