package roster

import "rollcheck/roster/words"

// TempAid is the list of temporary aid: it counts occasions, so one person may stand there twice.
var TempAid = &Kind{
	Name: "temp-aid", Title: words.Text{ZH: "临时救助", EN: "temporary aid"}, Family: Aid,
	Words: []string{"临时救助"}, Against: notOnce,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldHouseholdSize},
		{Field: FieldAddress}, {Field: FieldCategory, Words: []string{"救助类型"}}, {Field: FieldReason, Words: []string{"救助原因"}}, {Field: FieldAmount, Required: true}, {Field: FieldStartDate, Words: []string{"批准时间"}}, {Field: FieldDate},
		{Field: FieldAccountName}, {Field: FieldAccount}, {Field: FieldNote},
	},
	Needs: personNeeds,
}
