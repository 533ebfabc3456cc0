package roster

import "rollcheck/roster/words"

// Cadre is the list of village cadres.
var Cadre = &Kind{
	Name: "cadre", Title: words.Text{ZH: "村干部名册", EN: "village cadres"}, Family: Cadres,
	Office: words.Text{ZH: "县委组织部、乡镇党委", EN: "organisation department, township"},
	Words:  []string{"村干部名册", "村干部花名册", "干部名册", "村干部", "两委成员", "两委干部", "两委班子"}, Against: []string{"亲属", "备案", "家庭成员", "家属", "社会关系"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true, Words: []string{"干部姓名", "村干部姓名"}}, {Field: FieldSex}, {Field: FieldPost, Required: true},
		{Field: FieldIDNumber, Required: true, Words: []string{"干部身份证号"}}, {Field: FieldStartDate, Words: []string{"任职时间", "任职日期"}}, {Field: FieldEndDate, Words: []string{"离任时间", "离任日期", "卸任时间", "免职时间"}}, {Field: FieldStatus, Words: []string{"任职状态", "任职情况", "是否在任", "在任情况"}},
		{Field: FieldTerm, Words: []string{"任期", "任职期间", "任期起止"}}, {Field: FieldTermNumber}, {Field: FieldAccount}, {Field: FieldPhone}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldPost}},
	Clues:   []Clue{{Headings: []string{"村干部", "干部姓名"}}},
	Private: true,
}
