package roster

import "rollcheck/roster/words"

// Deaths is a list of the dead: from the police, the civil registry or a crematorium.
var Deaths = &Kind{
	Name: "deaths", Title: words.Text{ZH: "死亡名单", EN: "deaths"}, Family: Reference,
	Office: words.Text{ZH: "公安户籍、殡葬、卫健", EN: "police, funeral office, health"},
	Words:  []string{"死亡", "户籍注销", "殡葬", "火化", "去世", "销户"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldSex}, {Field: FieldBirth}, {Field: FieldDeathDate, Required: true, Words: []string{"日期"}}, {Field: FieldAddress}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldDeathDate}},
	Clues:   []Clue{{Fields: []Field{FieldDeathDate}, Full: true}, {Headings: []string{"死亡原因", "死因", "火化证", "火化号", "死亡证明", "殡仪馆", "注销原因", "派出所", "安葬", "死亡地点", "死者", "逝者", "亡者", "死亡人员"}}},
	Accuses: true,
}
