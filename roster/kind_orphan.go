package roster

import "rollcheck/roster/words"

// Orphan is the roster of orphans and of children nobody in fact cares for.
var Orphan = &Kind{
	Name: "orphan", Title: words.Text{ZH: "孤儿", EN: "orphans"}, Family: Programme,
	Words:   []string{"孤儿", "事实无人抚养", "困境儿童", "孤弃儿童"},
	Against: notRoster,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldSex}, {Field: FieldBirth},
		{Field: FieldIDNumber, Required: true}, {Field: FieldCategory, Words: []string{"养育方式", "儿童类别"}}, {Field: FieldGuardianName}, {Field: FieldGuardianIDNumber},
		{Field: FieldPhone}, {Field: FieldSchool}, {Field: FieldMonthlyAmount}, {Field: FieldAccountName}, {Field: FieldAccount}, {Field: FieldStartDate}, {Field: FieldNote},
	},
	Needs: personNeeds,
	Clues: []Clue{{Headings: []string{"养育方式", "孤儿类", "养育标准", "养育机构"}}, {Fields: []Field{FieldGuardianName, FieldCategory}}},
}
