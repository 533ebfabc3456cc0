package blank

import "rollcheck/roster"

// Example returns a value the reader takes for the field, of an invented person in an area
// that does not exist.
func Example(kind *roster.Kind, field roster.Field) string {
	if words := choices(kind, field); len(words) > 0 {
		return words[0]
	}
	if text, ok := examples[field]; ok {
		return text
	}
	switch field.Spec().Type {
	case roster.TypeID:
		return roster.MakeID("990101", roster.NewDate(1950, 3, 15), int(field)).String()
	case roster.TypeName:
		return "张三"
	case roster.TypeCode:
		return "9901010001"
	case roster.TypePhone:
		return "13000000000"
	case roster.TypeMoney:
		return "100"
	case roster.TypeCount:
		return "1"
	case roster.TypeDate:
		return "2016-12-01"
	case roster.TypePeriod:
		return "2016年第四季度"
	}
	return "甲"
}

// examples are those a type does not give.
var examples = map[roster.Field]string{
	roster.FieldTownship: "石桥乡", roster.FieldVillage: "上坪村", roster.FieldGroup: "一组", roster.FieldEthnicity: "汉族",
	roster.FieldAccount: "621000123456789", roster.FieldDisabilityNumber: roster.MakeID("990101", roster.NewDate(1950, 3, 15), 1).String() + "42",
	roster.FieldAge: "66", roster.FieldBirth: "1950-03-15", roster.FieldLine: "2855", roster.FieldBank: "石桥信用社", roster.FieldSeq: "1",
	roster.FieldParameter: "农村低保标准", roster.FieldArea: "青禾县", roster.FieldSettingValue: "2855", roster.FieldUnit: "元/年", roster.FieldBasis: "县政府文件",
	roster.FieldRule: "vehicle", roster.FieldFile: "石桥乡名册.xlsx", roster.FieldSheet: "上坪村", roster.FieldHeading: "折子号", roster.FieldField: "银行账号",
	roster.FieldReason: "因病", roster.FieldApprover: "王局长",
	roster.FieldRuleName: "本县-年轻高额", roster.FieldRuleTitle: "年轻人月保障金偏高", roster.FieldAppliesTo: "农村低保", roster.FieldCondition: `年龄 < 60 and 月保障金 > 500.50`,
	roster.FieldDeadline: "2016-12-31", roster.FieldClosedOn: "2016-12-20",
	roster.FieldMessage: "核对劳动能力",
}
