package roster

import "rollcheck/roster/words"

// DrugRegister is the register of drug users.
var DrugRegister = &Kind{
	Name: "drug-register", Title: words.Text{ZH: "吸毒人员", EN: "drug users"}, Family: Order,
	Office: words.Text{ZH: "公安局、司法局", EN: "police, justice"},
	Words:  []string{"吸毒人员", "吸毒", "戒毒康复", "社区戒毒人员", "社区戒毒（康复）人员", "社区戒毒(康复)人员", "社区戒毒社区康复人员", "社区戒毒、社区康复人员", "社区戒毒对象", "涉毒人员", "戒毒人员"}, Against: []string{"强制隔离戒毒", "强戒"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldDrug, Required: true},
		{Field: FieldStatus}, {Field: FieldAbstinence, Words: []string{"戒断时间", "戒断年限", "戒断情况", "戒断日期"}}, {Field: FieldHelper}, {Field: FieldMonthVisit},
		{Field: FieldRecorded, Words: []string{"记录", "回访记录", "有无记录", "谈话记录"}}, {Field: FieldArchived, Words: []string{"档案", "帮教档案", "有无档案", "建档情况", "是否建档"}},
		{Field: FieldSignature, Words: []string{"签字", "本人签字", "有无签字", "回访签字"}}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldDrug, FieldStatus, FieldHelper}},
	Clues:   []Clue{{Fields: []Field{FieldDrug}}},
	Accuses: true,
}
