package roster

import "rollcheck/roster/words"

// WinterRelief is the list of relief for winter and spring and after disasters.
var WinterRelief = &Kind{
	Name: "winter-relief", Title: words.Text{ZH: "冬春救助", EN: "winter relief"}, Family: Aid,
	Words: []string{"冬春救助", "冬春生活救助", "冬令春荒", "受灾群众", "救灾", "因灾"}, Against: notOnce,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName, Required: true}, {Field: FieldHeadIDNumber, Required: true}, {Field: FieldHouseholdSize}, {Field: FieldNeedPersons, Words: []string{"需救助人口", "需救助人数", "需救助人口数", "核准救助人口", "救助人口", "救助人数"}},
		{Field: FieldCategory, Words: []string{"家庭类型"}}, {Field: FieldGrain, Words: []string{"核准救助口粮", "救助口粮", "口粮"}}, {Field: FieldAmount, Required: true}, {Field: FieldPaidOut, Words: []string{"实际发放金额", "实发金额", "实际发放资金"}}, {Field: FieldBank}, {Field: FieldAccountName}, {Field: FieldAccount}, {Field: FieldDate},
		{Field: FieldNote},
	},
	Needs: personNeeds,
}
