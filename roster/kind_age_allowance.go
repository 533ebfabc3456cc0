package roster

import "rollcheck/roster/words"

// AgeAllowance is the list of the allowance for high age, given by age alone.
var AgeAllowance = &Kind{
	Name: "age-allowance", Title: words.Text{ZH: "高龄津贴", EN: "age allowance"}, Family: Aid,
	Words: []string{"高龄津贴", "高龄补贴", "高龄老人", "老龄补贴"}, Against: notRoster,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldSex}, {Field: FieldIDNumber, Required: true},
		{Field: FieldBirth}, {Field: FieldAge}, {Field: FieldCategory}, {Field: FieldMonthlyAmount, Required: true}, {Field: FieldAccountName}, {Field: FieldAccount},
		{Field: FieldPhone}, {Field: FieldStartDate}, {Field: FieldNote},
	},
	Needs: personNeeds,
}
