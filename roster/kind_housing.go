package roster

import "rollcheck/roster/words"

// Housing is the list of dangerous houses mended and fallen ones built anew.
var Housing = &Kind{
	Name: "housing", Title: words.Text{ZH: "危房改造", EN: "housing"}, Family: Aid,
	Office: words.Text{ZH: "住建局", EN: "housing"},
	Words:  []string{"危房改造", "倒房重建", "农村危房", "危改", "重建户"}, Against: notOnce,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName, Required: true}, {Field: FieldHeadIDNumber, Required: true}, {Field: FieldHouseholdSize},
		{Field: FieldCategory, Words: []string{"农户贫困类型"}}, {Field: FieldHousingLevel, Words: []string{"危险等级", "危险程度"}}, {Field: FieldRoomsFallen, Words: []string{"倒塌房屋", "倒塌间数", "倒塌房屋间数"}}, {Field: FieldRoomsApproved, Words: []string{"核准重建间数", "重建间数", "核准间数"}}, {Field: FieldPeriod, Words: []string{"年度", "改造年度", "实施年度", "计划年度", "列入计划的年度"}}, {Field: FieldStartDate, Words: []string{"开工日期", "开工时间"}}, {Field: FieldCompletedOn}, {Field: FieldAmount, Required: true}, {Field: FieldAccountName},
		{Field: FieldAccount}, {Field: FieldNote},
	},
	Needs: personNeeds,
	Clues: []Clue{{Fields: []Field{FieldHousingLevel}}, {Headings: []string{"改造方式", "改造类型", "危房"}}},
}
