package roster

import "rollcheck/roster/words"

// StudentAid is the list of aid to pupils and students.
var StudentAid = &Kind{
	Name: "student-aid", Title: words.Text{ZH: "助学", EN: "student aid"}, Family: Aid,
	Office: words.Text{ZH: "教育局", EN: "education"},
	Words:  []string{"助学金", "助学", "教育救助", "雨露计划", "贫困学生", "困难学生", "学生资助", "教育资助", "资助明细", "资助发放"}, Against: append([]string{"参保", "医疗"}, notOnce...),
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldSchool, Required: true},
		{Field: FieldCategory, Words: []string{"学段"}}, {Field: FieldHeadName}, {Field: FieldHeadIDNumber}, {Field: FieldGuardianName}, {Field: FieldAmount}, {Field: FieldDate},
		{Field: FieldAccountName}, {Field: FieldAccount}, {Field: FieldNote},
	},
	Needs: [][]Field{personNeeds[0], {FieldIDNumber, FieldHeadIDNumber, FieldAmount}}, // a school's own list knows pupils by their school number
	Clues: []Clue{{Headings: []string{"学段", "资助项目", "资助金额"}}, {Fields: []Field{FieldSchool, FieldAmount, FieldAccount}}},
}
