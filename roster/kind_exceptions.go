package roster

import "rollcheck/roster/words"

// ExceptionTable is the user's table of findings somebody has answered for.
var ExceptionTable = &Kind{
	Name: "exceptions", Title: words.Text{ZH: "例外", EN: "exceptions"}, Family: Settings, Words: []string{"例外"},
	Fields: []Use{
		{Field: FieldRule, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldName}, {Field: FieldReason, Required: true}, {Field: FieldApprover, Required: true}, {Field: FieldExpiry, Required: true},
	},
	Needs: [][]Field{{FieldRule}, {FieldApprover, FieldExpiry}},
	Clues: []Clue{{Fields: []Field{FieldRule}}, {Fields: []Field{FieldApprover}}},
}
