package roster

import "rollcheck/roster/words"

// DisabilityCare is the list of the care subsidy for severely disabled persons.
var DisabilityCare = &Kind{
	Name: "disability-care", Title: words.Text{ZH: "重度残疾人护理补贴", EN: "care subsidy for the disabled"}, Family: Aid,
	Words: []string{"重度残疾人护理补贴", "残疾人护理补贴", "护理补贴"}, Against: notRoster,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldSex}, {Field: FieldIDNumber, Required: true},
		{Field: FieldDisabilityNumber}, {Field: FieldDisabilityType}, {Field: FieldDisabilityLevel, Required: true, Words: []string{"等级", "级别"}}, {Field: FieldMonthlyAmount, Required: true}, {Field: FieldGuardianName}, {Field: FieldAccountName},
		{Field: FieldAccount}, {Field: FieldStartDate}, {Field: FieldNote},
	},
	Needs: disabledNeeds,
}
