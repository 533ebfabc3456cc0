package roster

import "rollcheck/roster/words"

// MedicalAid is the list of medical aid, an entry a stay or bill.
var MedicalAid = &Kind{
	Name: "medical-aid", Title: words.Text{ZH: "医疗救助", EN: "medical aid"}, Family: Aid,
	Words: []string{"医疗救助"}, Against: append([]string{"资助参保", "参保资助", "代缴"}, notOnce...),
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldSex},
		{Field: FieldAge}, {Field: FieldCategory, Words: []string{"医疗救助类型", "身份", "人员身份"}}, {Field: FieldHospital}, {Field: FieldStartDate, Words: []string{"入院日期", "入院时间"}}, {Field: FieldEndDate, Words: []string{"出院日期", "出院时间"}}, {Field: FieldDisease}, {Field: FieldTotalCost, Words: []string{"医疗支出", "医疗总支出"}}, {Field: FieldInsurancePaid},
		{Field: FieldOwnPaid}, {Field: FieldAmount, Required: true}, {Field: FieldDate}, {Field: FieldAccountName}, {Field: FieldAccount}, {Field: FieldNote},
	},
	Needs: personNeeds,
	Clues: []Clue{{Headings: []string{"医保", "统筹支付", "住院总费用", "住院费用"}}, {Fields: []Field{FieldTotalCost, FieldInsurancePaid}}},
}
