package roster

import "rollcheck/roster/words"

// MedicalAid is the list of medical aid, an entry a stay or bill.
var MedicalAid = &Kind{
	Name: "medical-aid", Title: words.Text{ZH: "医疗救助", EN: "medical aid"}, Family: Aid,
	Words: []string{"医疗救助"}, Against: append([]string{"资助参保", "参保资助", "代缴"}, notOnce...),
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldSex},
		{Field: FieldAge}, {Field: FieldCategory, Words: []string{"医疗救助类型", "身份", "人员身份"}}, {Field: FieldHospital}, {Field: FieldStartDate, Words: []string{"入院日期", "入院时间"}}, {Field: FieldEndDate, Words: []string{"出院日期", "出院时间"}}, {Field: FieldDisease}, {Field: FieldTotalCost, Words: []string{"医疗支出", "医疗总支出"}}, {Field: FieldInsurancePaid},
		{Field: FieldRemitted, Words: []string{"优抚医院减免金额", "医院减免", "医院减免金额", "减免金额"}}, {Field: FieldCarePaid, Words: []string{"优抚补助", "优抚对象补助"}}, {Field: FieldOtherAid, Words: []string{"其他救助", "其它救助金额", "其他救助资金"}},
		{Field: FieldOwnPaid}, {Field: FieldAmount, Required: true, Words: []string{"救助金额"}}, {Field: FieldDate}, {Field: FieldAccountName}, {Field: FieldAccount}, {Field: FieldNote},
	},
	Needs: personNeeds,
	Clues: []Clue{{Headings: []string{"医保", "统筹支付", "住院总费用", "住院费用"}}, {Fields: []Field{FieldTotalCost, FieldInsurancePaid}}},
}
