package roster

import "rollcheck/roster/words"

// KinFiling is the register of cadres' and handlers' relatives who receive a benefit.
var KinFiling = &Kind{
	Name: "kin-filing", Title: words.Text{ZH: "近亲属享受备案表", EN: "filing of relatives"}, Family: Cadres,
	Office: words.Text{ZH: "县纪委、乡镇民政办", EN: "discipline office, township"},
	Words:  []string{"备案表", "备案登记", "近亲属备案", "享受备案", "备案", "近亲属享受"}, Against: []string{"亲属档案"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldCadreName, Required: true}, {Field: FieldPost}, {Field: FieldCadreIDNumber},
		{Field: FieldRelativeName, Required: true}, {Field: FieldKinRelation, Words: []string{"关系"}}, {Field: FieldRelativeIDNumber, Required: true}, {Field: FieldProgramme, Words: []string{"享受救助类别", "享受项目"}},
		{Field: FieldStartDate, Words: []string{"享受时间"}}, {Field: FieldMonthlyAmount}, {Field: FieldEligible}, {Field: FieldFiledDate, Required: true}, {Field: FieldFiled}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldRelativeName, FieldRelativeIDNumber}, {FieldFiledDate, FieldFiled, FieldProgramme, FieldEnjoys, FieldEligible, FieldStartDate}},
	Clues:   []Clue{{Fields: []Field{FieldFiledDate}}, {Fields: []Field{FieldRelativeName}}, {Headings: []string{"备案"}}},
	Accuses: true,
}
