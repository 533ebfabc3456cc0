package roster

import "rollcheck/roster/words"

// Persons is any list of persons. It is what `match` takes a sheet for that fits no kind;
// it stands in no list of kinds, and no rule reads it.
var Persons = &Kind{
	Name: "persons", Title: words.Text{ZH: "人员名单", EN: "list of persons"}, Family: Programme,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHouseholdNumber}, {Field: FieldHeadName}, {Field: FieldName, Required: true},
		{Field: FieldIDNumber}, {Field: FieldSex}, {Field: FieldBirth}, {Field: FieldAge}, {Field: FieldPhone}, {Field: FieldAccount}, {Field: FieldAddress}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldHeadName, FieldIDNumber, FieldHeadIDNumber, FieldRelativeName, FieldRelativeIDNumber}},
}
