package roster

import "rollcheck/roster/words"

// Publicity is a public notice of who is to receive a benefit.
var Publicity = &Kind{
	Name: "publicity", Title: words.Text{ZH: "公示名单", EN: "public notice"}, Family: Evidence,
	Words: []string{"公示名单", "公示表", "公示榜", "公示台账", "公示情况", "公示登记", "公示单", "公示"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldGroup}, {Field: FieldHeadName}, {Field: FieldName}, {Field: FieldHouseholdSize},
		{Field: FieldCoveredPersons}, {Field: FieldProgramme}, {Field: FieldCategory, Words: []string{"低保类别", "保障类别", "享受类别"}}, {Field: FieldMonthlyAmount}, {Field: FieldRound}, {Field: FieldStartDate, Words: []string{"公示开始时间"}}, {Field: FieldEndDate, Words: []string{"公示结束时间"}}, {Field: FieldResult},
		{Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName, FieldVillage}, {FieldRound, FieldStartDate, FieldDate, FieldHouseholdSize, FieldCoveredPersons}},
	Clues: []Clue{{Fields: []Field{FieldRound}}, {Headings: []string{"公示"}}},
}
