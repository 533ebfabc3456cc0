package roster

import "rollcheck/roster/words"

// Deaths is a list of the dead: from the police, the civil registry or a crematorium.
var Deaths = &Kind{
	Name: "deaths", Title: words.Text{ZH: "死亡名单", EN: "deaths"}, Family: Reference,
	Words: []string{"死亡", "户籍注销", "殡葬", "火化", "去世", "销户"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldSex}, {Field: FieldBirth}, {Field: FieldDeathDate, Required: true, Words: []string{"日期"}}, {Field: FieldAddress}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldIDNumber}, {FieldDeathDate}}, Telling: [][]Field{{FieldDeathDate}},
}
