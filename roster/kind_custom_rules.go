package roster

import "rollcheck/roster/words"

// RuleTable is the user's table of rules of his own.
var RuleTable = &Kind{
	Name: "custom-rules", Title: words.Text{ZH: "自定义规则", EN: "custom rules"}, Family: Settings,
	Words: []string{"自定义规则"},
	Fields: []Use{
		{Field: FieldRuleName, Required: true, Words: []string{"名称"}}, {Field: FieldRuleTitle, Required: true, Words: []string{"标题"}}, {Field: FieldAppliesTo, Required: true},
		{Field: FieldCondition, Required: true}, {Field: FieldSeverityWord, Required: true}, {Field: FieldMessage, Words: []string{"说明"}},
	},
	// A row with a condition alone is a record too: its lack is to be told, not passed over.
	Needs: [][]Field{{FieldRuleName, FieldCondition}, {FieldCondition}},
	Clues: []Clue{{Fields: []Field{FieldAppliesTo}}, {Fields: []Field{FieldCondition}}},
}
