package roster

import "rollcheck/roster/words"

// Cleared is a list of those taken off a roster.
var Cleared = &Kind{
	Name: "cleared", Title: words.Text{ZH: "清退名单", EN: "cleared"}, Family: Ledgers,
	Words: []string{"清退名单", "清退花名册", "清退", "停发名单", "取消名单", "取消对象", "清退对象", "停保对象", "停止发放", "停发", "停保"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName}, {Field: FieldHeadIDNumber}, {Field: FieldName}, {Field: FieldIDNumber, Required: true},
		{Field: FieldProgramme}, {Field: FieldCoveredPersons, Words: []string{"清退人数", "停发人数", "取消人数", "停保人数", "退出人数"}}, {Field: FieldMonthlyAmount}, {Field: FieldEndDate, Required: true}, {Field: FieldReason}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldHeadName, FieldName, FieldHeadIDNumber, FieldIDNumber}, {FieldEndDate, FieldReason, FieldDate}},
	Clues:   []Clue{{Headings: []string{"清退原因", "停保原因", "停发原因", "取消原因", "退出原因"}, Full: true}, {Headings: []string{"停发月", "停发时间", "停发日期", "停保时间", "停保日期", "停保月", "清退时间", "清退日期", "取消时间", "取消日期", "取消月", "退出时间", "退出日期", "退出月"}, Full: true}},
	Accuses: true,
}
