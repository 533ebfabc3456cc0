package roster

import "rollcheck/roster/words"

// Staff is the list of those who handle the programmes, and of their close relatives.
var Staff = &Kind{
	Name: "staff", Title: words.Text{ZH: "经办人员及近亲属", EN: "handlers and their relatives"}, Family: Cadres,
	Office: words.Text{ZH: "县纪委、乡镇民政办", EN: "discipline office, township"},
	Words:  []string{"经办人员", "经办机构人员", "工作人员近亲属"}, Against: []string{"备案", "享受"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldEmployer}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldPost, Required: true},
		{Field: FieldRelativeName}, {Field: FieldRelativeIDNumber}, {Field: FieldKinRelation, Words: []string{"关系"}}, {Field: FieldPhone}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldPost, FieldEmployer}},
	Clues:   []Clue{{Fields: []Field{FieldPost, FieldRelativeName, FieldRelativeIDNumber, FieldKinRelation}}},
	Private: true,
}
