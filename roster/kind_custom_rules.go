package roster

import "rollcheck/roster/words"

// RuleTable is the user's table of rules of his own.
var RuleTable = &Kind{
	Name: "custom-rules", Title: words.Text{ZH: "自定义规则", EN: "custom rules"}, Family: Settings,
	Words: []string{"自定义规则"},
	Fields: []Use{
		{Field: FieldRule, Required: true}, {Field: FieldCondition, Required: true}, {Field: FieldSeverityWord}, {Field: FieldMessage, Required: true}, {Field: FieldBasis}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldRule}, {FieldCondition}}, Telling: [][]Field{{FieldRule, FieldCondition}},
}
