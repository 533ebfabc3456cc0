package roster

import "rollcheck/roster/words"

// Villages is the list of villages of a place.
var Villages = &Kind{
	Name: "villages", Title: words.Text{ZH: "村名录", EN: "villages"}, Family: Reference,
	Words: []string{"村名录", "行政村名录", "村居名录", "社区名录"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship, Required: true}, {Field: FieldVillage, Required: true}, {Field: FieldVillageCode}, {Field: FieldHouseholds, Words: []string{"年末户数", "年末总户数"}}, {Field: FieldPersons, Words: []string{"年末人口数", "年末人口", "年末总人口", "年末总人口数", "年末户籍人口"}},
		{Field: FieldNote},
	},
	Needs: [][]Field{{FieldVillage}, {FieldTownship, FieldVillageCode}},
	Clues: []Clue{{Fields: []Field{FieldVillageCode}}},
}
