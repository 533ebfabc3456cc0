package roster

import "rollcheck/roster/words"

// Cleared is a list of those taken off a roster.
var Cleared = &Kind{
	Name: "cleared", Title: words.Text{ZH: "清退名单", EN: "cleared"}, Family: Ledgers,
	Words: []string{"清退名单", "清退花名册", "清退", "停发名单", "取消名单"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName}, {Field: FieldHeadIDNumber}, {Field: FieldName}, {Field: FieldIDNumber, Required: true},
		{Field: FieldProgramme}, {Field: FieldCoveredPersons}, {Field: FieldMonthlyAmount}, {Field: FieldEndDate, Required: true}, {Field: FieldReason}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName, FieldHeadIDNumber, FieldIDNumber}, {FieldEndDate, FieldReason, FieldDate}}, Telling: [][]Field{{FieldEndDate}},
}
