package roster

import "rollcheck/roster/words"

// Reviews is a record of reviews of those who receive a benefit.
var Reviews = &Kind{
	Name: "reviews", Title: words.Text{ZH: "复核登记", EN: "reviews"}, Family: Evidence,
	Words: []string{"复核登记", "复核台账", "复核表", "定期复核", "年度复核", "复核情况"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName, Required: true}, {Field: FieldHeadIDNumber}, {Field: FieldName},
		{Field: FieldCategory}, {Field: FieldDate, Required: true, Words: []string{"复核时间", "复核日期"}}, {Field: FieldSurveyor, Words: []string{"复核人", "复核人员", "复核干部", "复核人姓名", "复核员"}}, {Field: FieldResult, Required: true}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName}, {FieldDate}},
	Clues: []Clue{{Headings: []string{"复核"}}},
}
