package roster

import "rollcheck/roster/words"

// KinArchive is the archive of village cadres' relatives.
var KinArchive = &Kind{
	Name: "kin-archive", Title: words.Text{ZH: "村干部亲属档案", EN: "archive of cadres' relatives"}, Family: Cadres,
	Office: words.Text{ZH: "县纪委、乡镇民政办", EN: "discipline office, township"},
	Words:  []string{"亲属档案", "亲属信息", "亲属情况", "亲属登记", "亲属统计", "亲属名单", "亲属名册", "亲属台账", "干部近亲属", "干部亲属", "干部家属", "干部直系亲属", "干部家庭成员", "干部社会关系", "干部家人"}, Against: []string{"备案", "经办人员", "工作人员"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldCadreName, Required: true}, {Field: FieldPost, Required: true}, {Field: FieldCadreIDNumber}, {Field: FieldEndDate, Words: []string{"离任时间", "离任日期", "卸任时间", "免职时间"}}, {Field: FieldStatus, Words: []string{"任职状态", "任职情况", "是否在任", "在任情况"}}, {Field: FieldTerm, Words: []string{"任期", "任职期间", "任期起止"}}, {Field: FieldTermNumber},
		{Field: FieldRelativeName, Required: true, Words: []string{"子女姓名", "家属姓名"}}, {Field: FieldRelativeIDNumber, Required: true, Words: []string{"子女身份证号", "家属身份证号"}}, {Field: FieldCategory, Words: []string{"亲属类别", "关系类别", "亲属类型"}}, {Field: FieldKinRelation, Required: true, Words: []string{"关系", "称谓", "子女称谓", "家属称谓", "家属与本人关系"}},
		{Field: FieldAge}, {Field: FieldHealth}, {Field: FieldEmployer, Words: []string{"职业"}}, {Field: FieldEnjoys}, {Field: FieldFiled}, {Field: FieldFiledDate}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldRelativeName, FieldRelativeIDNumber}, {FieldCadreName, FieldCadreIDNumber}, {FieldKinRelation}},
	Clues:   []Clue{{Fields: []Field{FieldRelativeName}}, {Fields: []Field{FieldCadreName, FieldKinRelation}}},
	Accuses: true,
}
