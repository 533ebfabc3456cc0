package roster

import "rollcheck/roster/words"

// Released is the register of those released from prison.
var Released = &Kind{
	Name: "released", Title: words.Text{ZH: "刑释帮教", EN: "released"}, Family: Order,
	Office: words.Text{ZH: "司法所", EN: "justice office"},
	Words:  []string{"刑释", "刑满释放", "安置帮教"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldOffence, Words: offenceWords},
		{Field: FieldReleasedOn, Required: true}, {Field: FieldHelper},
		{Field: FieldEmployment, Words: []string{"就业情况", "就业", "安置情况", "就业安置情况", "就业状况"}}, {Field: FieldAssessed, Words: []string{"年度考核", "考核情况", "年度考核情况", "考核", "年度考察"}}, {Field: FieldYearAssessed},
		{Field: FieldHardship, Words: []string{"生活困难情况", "困难情况", "生活状况", "家庭情况", "家庭生活状况", "家庭困难情况", "是否困难", "生活情况", "家庭及生活情况", "家庭生活情况", "家庭和生活情况", "家庭经济情况", "家庭经济状况", "生活及家庭情况"}},
		{Field: FieldReferred, Words: []string{"救助落实情况", "低保落实情况", "是否落实低保", "是否纳入低保", "落实救济金或低保", "救助情况", "是否享受低保", "低保转介", "转介情况"}},
		{Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldReleasedOn, FieldOffence}},
	Clues:   []Clue{{Fields: []Field{FieldReleasedOn}}},
	Accuses: true,
}
