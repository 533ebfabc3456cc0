package roster

import "rollcheck/roster/words"

// Changes is a list of those who came onto a roster and left it in a period.
var Changes = &Kind{
	Name: "changes", Title: words.Text{ZH: "增减名单", EN: "changes"}, Family: Ledgers,
	Words: []string{"增减名单", "变动名单", "增减变动", "动态调整", "新增名单", "减少名单", "动态管理", "增减", "新增", "减少", "变动", "变更", "减员", "增员"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldPeriod}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName}, {Field: FieldHeadIDNumber}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true},
		{Field: FieldChange, Required: true}, {Field: FieldDate}, {Field: FieldCoveredPersons, Words: []string{"变动人数", "涉及人数", "涉及人口"}}, {Field: FieldMonthlyAmount, Words: []string{"变动金额"}}, {Field: FieldReason}, {Field: FieldProgramme}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldHeadName, FieldName, FieldHeadIDNumber, FieldIDNumber}, {FieldChange, FieldAddedPersons, FieldRemovedPersons, FieldStartDate, FieldEndDate, FieldDate, FieldReason, FieldMonthlyAmount, FieldCoveredPersons}},
	Clues:   []Clue{{Fields: []Field{FieldChange}, Cells: []string{"新增", "增加", "减少", "退出", "停保", "停发", "取消", "增", "减", "提标", "变更"}}},
	Private: true,
}
