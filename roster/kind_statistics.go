package roster

import "rollcheck/roster/words"

// Statistics is a table of figures by place; it names nobody.
var Statistics = &Kind{
	Name: "statistics", Title: words.Text{ZH: "统计报表", EN: "statistics"}, Family: Ledgers,
	Words: []string{"统计报表", "统计表", "月报表", "季报表", "汇总表"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldPeriod}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldProgramme}, {Field: FieldReason},
		{Field: FieldHouseholds, Words: []string{"清退户数"}}, {Field: FieldPersons, Words: []string{"清退人数"}}, {Field: FieldAmount}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldTownship, FieldVillage, FieldProgramme, FieldArea, FieldReason}, {FieldHouseholds, FieldPersons, FieldAmount, FieldFigure}},
}
