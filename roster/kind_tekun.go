package roster

import "rollcheck/roster/words"

// Tekun is the roster of persons in special hardship, formerly the five guarantees (五保).
var Tekun = &Kind{
	Name: "tekun", Title: words.Text{ZH: "特困供养", EN: "special hardship"}, Family: Programme,
	Words:   []string{"特困供养", "特困人员", "特困", "五保供养", "五保户", "五保"},
	Against: notRoster,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true},
		{Field: FieldSex}, {Field: FieldBirth}, {Field: FieldAge}, {Field: FieldCategory, Required: true, Words: []string{"供养方式", "供养类别"}}, {Field: FieldInstitution}, {Field: FieldSchool},
		{Field: FieldLabour}, {Field: FieldDisabilityType}, {Field: FieldDisabilityLevel}, {Field: FieldMonthlyAmount, Words: []string{"月人均领取供养金", "月人均供养金", "人均供养金"}}, {Field: FieldAccountName}, {Field: FieldAccount}, {Field: FieldStartDate}, {Field: FieldAcceptedOn, Words: acceptedWords}, {Field: FieldDecidedOn, Words: decidedWords}, {Field: FieldNote},
	},
	Needs: personNeeds,
	Clues: []Clue{{Headings: []string{"供养方式", "供养机构", "五保证", "特困证", "供养金", "供养标准"}}},
}
