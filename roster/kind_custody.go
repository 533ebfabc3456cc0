package roster

import "rollcheck/roster/words"

// Custody is a list of those in prison or in compulsory treatment.
var Custody = &Kind{
	Name: "custody", Title: words.Text{ZH: "服刑人员", EN: "in custody"}, Family: Reference,
	Office: words.Text{ZH: "公安局、司法局", EN: "police, justice"},
	Words:  []string{"服刑", "在押", "强制隔离戒毒", "强戒", "社区矫正"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldOffence, Words: offenceWords}, {Field: FieldStartDate, Required: true, Words: []string{"收监时间", "入所时间"}}, {Field: FieldEndDate, Words: []string{"刑满时间", "出所时间"}},
		{Field: FieldInstitution, Words: []string{"关押场所", "服刑场所"}}, {Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldStartDate, FieldInstitution, FieldOffence}},
	Clues:   []Clue{{Fields: []Field{FieldOffence}}, {Headings: []string{"收监", "入所", "刑期", "关押", "刑满", "羁押"}}},
	Accuses: true,
}

var offenceWords = []string{"案别", "案类", "罪别", "案件类别", "案件类型"}
