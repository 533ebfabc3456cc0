package roster

import "rollcheck/roster/words"

// HouseholdRegister is the police register of households.
var HouseholdRegister = &Kind{
	Name: "household-register", Title: words.Text{ZH: "户籍", EN: "household register"}, Family: Reference,
	Office: words.Text{ZH: "公安局、司法局", EN: "police, justice"},
	Words:  []string{"户籍", "常住人口登记", "户口登记", "常住人口信息", "居民信息", "村民信息", "居民基本信息", "村民基本信息"}, Against: []string{"注销", "死亡"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldHouseholdNumber}, {Field: FieldHeadName}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldRelation, Required: true},
		{Field: FieldSex}, {Field: FieldEthnicity}, {Field: FieldBirth}, {Field: FieldAddress},
		{Field: FieldRegisteredOn, Words: []string{"立户日期", "立户时间", "分户日期", "分户时间"}}, {Field: FieldFormerHousehold}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName}, {FieldIDNumber}, {FieldRelation, FieldHouseholdNumber, FieldAddress}},
}
