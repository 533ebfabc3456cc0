package roster

import "rollcheck/roster/words"

// Veteran is the roster of those under special care for military service.
var Veteran = &Kind{
	Name: "veteran", Title: words.Text{ZH: "优抚", EN: "veterans"}, Family: Programme,
	Office:  words.Text{ZH: "武装部、退役军人局", EN: "military affairs, veterans"},
	Words:   []string{"优抚对象", "优抚", "退役士兵", "退役军人", "退伍军人", "参战", "烈属", "伤残军人", "复员军人", "定期抚恤", "定期补助"},
	Against: notRoster,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldSex}, {Field: FieldIDNumber, Required: true},
		{Field: FieldBirth}, {Field: FieldCategory, Words: []string{"优抚对象类别", "优抚类别"}}, {Field: FieldStartDate}, {Field: FieldMonthlyAmount}, {Field: FieldBank}, {Field: FieldAccount}, {Field: FieldNote},
	},
	Needs: personNeeds,
	Clues: []Clue{{Headings: []string{"优抚", "退役", "退伍", "伤残等级", "参战", "抚恤"}}},
}
