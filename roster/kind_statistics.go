package roster

import "rollcheck/roster/words"

// Statistics is a table of figures by place; it names nobody.
var Statistics = &Kind{
	Name: "statistics", Title: words.Text{ZH: "统计报表", EN: "statistics"}, Family: Ledgers,
	Words: []string{"统计报表", "统计表", "月报表", "季报表", "汇总表"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldPeriod}, {Field: FieldTownship, Required: true}, {Field: FieldVillage}, {Field: FieldProgramme}, {Field: FieldHouseholds, Required: true},
		{Field: FieldPersons, Required: true}, {Field: FieldAmount}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldTownship, FieldVillage, FieldProgramme, FieldArea}, {FieldHouseholds, FieldPersons, FieldAmount, FieldFigure}},
}
