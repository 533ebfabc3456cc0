package roster

import "rollcheck/roster/words"

// Publicity is a public notice of who is to receive a benefit.
var Publicity = &Kind{
	Name: "publicity", Title: words.Text{ZH: "公示名单", EN: "public notice"}, Family: Evidence,
	Words: []string{"公示名单", "公示表", "公示榜", "公示台账", "公示情况", "公示登记", "公示单", "公示"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldGroup}, {Field: FieldHeadName}, {Field: FieldName},
		{Field: FieldHouseholdSize},
		{Field: FieldCoveredPersons}, {Field: FieldProgramme}, {Field: FieldCategory, Words: []string{"低保类别", "保障类别", "享受类别"}}, {Field: FieldMonthlyAmount},
		{Field: FieldRound, Words: []string{"公示阶段", "公示环节", "公示次序", "公示批次", "阶段"}},
		{Field: FieldDate, Words: []string{"公示期限", "公示周期", "公示起止时间", "张贴时间"}},
		{Field: FieldStartDate, Words: []string{"公示开始时间", "公示开始日期"}}, {Field: FieldEndDate, Words: []string{"公示结束时间", "公示结束日期"}},
		{Field: FieldDecidedOn, Words: []string{"审批时间", "审批日期", "批准时间", "批准日期", "县级审批时间"}}, {Field: FieldPosted, Words: []string{"公示位置", "张贴地点", "公示场所"}},
		{Field: FieldPhoto, Words: []string{"照片", "公示图片", "影像资料", "公示影像"}}, {Field: FieldResult},
		{Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName, FieldVillage}, {FieldRound, FieldStartDate, FieldDate, FieldHouseholdSize, FieldCoveredPersons}},
	Clues: []Clue{{Fields: []Field{FieldRound}}, {Headings: []string{"公示"}}},
}
