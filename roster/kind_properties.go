package roster

import "rollcheck/roster/words"

// Properties is a list of registered homes.
var Properties = &Kind{
	Name: "properties", Title: words.Text{ZH: "房产登记", EN: "properties"}, Family: Reference,
	Office: words.Text{ZH: "不动产登记、住建局", EN: "property registry"},
	Words:  []string{"房产", "房管", "不动产", "房屋产权"}, Against: []string{"危房", "重建"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldCertificateNumber, Words: []string{"房产证编码", "房产证号", "不动产权证号", "房产(建房)证号"}},
		{Field: FieldAddress, Required: true, Words: []string{"房屋坐落位置", "房屋坐落", "坐落", "住房地址"}}, {Field: FieldCategory, Words: []string{"房屋类型", "房屋用途", "住房性质", "房屋性质", "规划用途", "用途", "不动产用途", "房产用途", "土地用途", "设计用途", "房屋规划用途", "房产性质", "不动产性质"}},
		{Field: FieldStatus}, {Field: FieldRegisteredOn, Words: []string{"登记时间", "登记日期"}}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldAddress, FieldCertificateNumber}},
	Clues:   []Clue{{Headings: []string{"坐落", "座落", "房屋地址"}}, {Headings: []string{"不动产权证", "房产证", "产权证", "房权证", "产权人", "权利人"}}, {Headings: []string{"建筑面积", "房屋用途", "房屋性质"}}},
	Accuses: true,
}
