package roster

import "rollcheck/roster/words"

// Army is a list of those in the army.
var Army = &Kind{
	Name: "army", Title: words.Text{ZH: "现役军人", EN: "serving soldiers"}, Family: Reference,
	Office: words.Text{ZH: "武装部、退役军人局", EN: "military affairs, veterans"},
	Words:  []string{"现役", "入伍", "义务兵", "参军"}, Against: []string{"优抚", "退役"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldStartDate, Required: true, Words: []string{"入伍时间", "入伍日期"}}, {Field: FieldEndDate, Words: []string{"退伍时间", "退役时间"}}, {Field: FieldStatus},
		{Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldStartDate, FieldEndDate, FieldStatus}},
	Clues:   []Clue{{Headings: []string{"入伍"}}, {Headings: []string{"部队"}}},
	Accuses: true,
}
