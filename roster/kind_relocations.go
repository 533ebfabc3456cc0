package roster

import "rollcheck/roster/words"

// Relocations is a list of houses pulled down and paid for.
var Relocations = &Kind{
	Name: "relocations", Title: words.Text{ZH: "拆迁", EN: "relocations"}, Family: Reference,
	Words: []string{"拆迁", "房屋征收", "搬迁安置"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true},
		{Field: FieldAddress}, {Field: FieldAmount, Required: true, Words: []string{"拆迁补偿款", "补偿金额", "补偿总额", "补偿费", "房屋补偿费", "房屋补偿款", "总补偿款", "总补偿金额", "补偿款总额"}}, {Field: FieldDate}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldIDNumber, FieldHeadName, FieldHeadIDNumber}, {FieldAmount, FieldDate}},
}
