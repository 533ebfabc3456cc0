package roster

import "rollcheck/roster/words"

// PovertyRegister is the register of poor households with a file and a card. Its people
// are registered, not paid: it is not a roster of money.
var PovertyRegister = &Kind{
	Name: "poverty-register", Title: words.Text{ZH: "建档立卡", EN: "poverty register"}, Family: Reference,
	Office:  words.Text{ZH: "扶贫（乡村振兴）部门", EN: "poverty office"},
	Words:   []string{"建档立卡", "贫困户", "贫困人口", "脱贫人口", "脱贫户"},
	Against: notRoster,
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHouseholdNumber}, {Field: FieldName, Required: true},
		{Field: FieldIDNumber, Required: true}, {Field: FieldHouseholdSize, Words: []string{"人数"}}, {Field: FieldRelation}, {Field: FieldHealth}, {Field: FieldReason},
		{Field: FieldIncomePerHead}, {Field: FieldPhone}, {Field: FieldNote},
	},
	Needs: personNeeds,
	Clues: []Clue{{Headings: []string{"脱贫标志", "脱贫年", "脱贫时间", "贫困户属性", "贫困户类型", "户属性", "监测对象", "返贫", "识别时间", "脱贫情况"}}},
}
