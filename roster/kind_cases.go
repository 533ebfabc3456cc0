package roster

import "rollcheck/roster/words"

// Cases is a register of disputes.
var Cases = &Kind{
	Name: "cases", Title: words.Text{ZH: "矛盾纠纷台账", EN: "disputes"}, Family: Order,
	Office: words.Text{ZH: "乡镇综治办、司法所", EN: "public order office, justice"},
	Words:  []string{"矛盾纠纷", "四定三包", "纠纷", "调解"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldDate, Required: true}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldParty, Required: true, Words: []string{"申请人", "被申请人"}}, {Field: FieldSubject, Required: true},
		{Field: FieldMediator},
		{Field: FieldLiableLeader, Words: []string{"责任领导", "包案领导", "包抓领导", "定领导"}},
		{Field: FieldLiable, Words: []string{"责任人", "包案责任人", "调处责任人", "责任", "定责任"}},
		{Field: FieldRemedy, Words: []string{"措施", "整改措施", "调处措施", "化解措施", "工作措施", "定措施"}},
		{Field: FieldDeadline, Words: []string{"办结时限", "整改时限", "调处时限", "化解时限", "办理时限", "完成时限", "限期", "时限", "办结期限", "定时间", "定时限"}},
		{Field: FieldInvestigated, Words: []string{"调查情况", "调查", "包调查"}},
		{Field: FieldHandled, Words: []string{"调处情况", "调处", "包调处"}},
		{Field: FieldResolved, Words: []string{"解决情况", "解决", "包解决"}},
		{Field: FieldCaseLevel, Words: []string{"调处层级", "层级", "调解层级", "化解层级"}},
		{Field: FieldClosed, Words: []string{"是否销号", "销号", "销号情况"}},
		{Field: FieldClosedOn, Words: []string{"销号时间", "销号日期"}},
		{Field: FieldProof, Words: []string{"佐证材料", "证明材料", "调解协议", "协议书", "调解协议书"}},
		{Field: FieldRevisited, Words: []string{"回访", "回访情况", "回访时间", "回访记录"}},
		{Field: FieldResult}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldParty, FieldName}, {FieldSubject, FieldMediator, FieldReason, FieldResult}},
	Clues: []Clue{{Fields: []Field{FieldSubject, FieldMediator}}},
}
