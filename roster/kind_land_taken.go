package roster

import "rollcheck/roster/words"

// LandTaken is a list of those whose land was taken and who were paid for it.
var LandTaken = &Kind{
	Name: "land-taken", Title: words.Text{ZH: "征地", EN: "land taken"}, Family: Reference,
	Words: []string{"征地", "失地农民", "土地征收"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldLandArea, Required: true, Words: []string{"面积", "亩数"}},
		{Field: FieldAmount, Words: []string{"补偿金额", "征地补偿款", "征地补偿金额", "征地补偿费", "土地补偿费", "补偿资金"}}, {Field: FieldDate}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldLandArea, FieldAmount, FieldTotal}},
	Accuses: true,
}
