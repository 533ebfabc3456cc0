package roster

import "rollcheck/roster/words"

// DisabilityLiving is the list of the living subsidy for disabled persons in hardship.
var DisabilityLiving = &Kind{
	Name: "disability-living", Title: words.Text{ZH: "困难残疾人生活补贴", EN: "living subsidy for the disabled"}, Family: Aid,
	Words: []string{"困难残疾人生活补贴", "残疾人生活补贴", "生活补贴", "两项补贴", "困难残疾人", "残疾人补贴"}, Against: notRoster,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldSex}, {Field: FieldIDNumber, Required: true},
		{Field: FieldDisabilityNumber}, {Field: FieldDisabilityType}, {Field: FieldDisabilityLevel, Required: true}, {Field: FieldMonthlyAmount, Required: true}, {Field: FieldGuardianName}, {Field: FieldAccountName},
		{Field: FieldAccount}, {Field: FieldStartDate}, {Field: FieldNote},
	},
	Needs: disabledNeeds,
}
