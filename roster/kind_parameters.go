package roster

import "rollcheck/roster/words"

// ParameterTable is the user's table of dated parameters.
var ParameterTable = &Kind{
	Name: "parameters", Title: words.Text{ZH: "参数", EN: "parameters"}, Family: Settings, Words: []string{"参数"},
	Fields: []Use{
		{Field: FieldParameter, Required: true}, {Field: FieldArea}, {Field: FieldProgramme}, {Field: FieldStartDate}, {Field: FieldSettingValue, Required: true},
		{Field: FieldUnit, Words: []string{"单位"}}, {Field: FieldBasis}, {Field: FieldCheckedOn},
	},
	Needs: [][]Field{{FieldParameter}, {FieldSettingValue}},
	Clues: []Clue{{Fields: []Field{FieldParameter}}, {Fields: []Field{FieldSettingValue}}},
}
