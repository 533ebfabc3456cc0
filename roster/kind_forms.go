package roster

import "rollcheck/roster/words"

// The lists of ours that officers fill in and send back. They are known by their numbers, not
// by their names, and read only where [reading.Options] asks for them: everywhere else a list
// of ours is passed over. The words are the headings as we write them and as offices retype
// them (design-loop.md sections 3 and 4).
var (
	// Answers is 疑点清单.
	Answers = &Kind{
		Name: "answers", Title: words.Text{ZH: "疑点清单", EN: "findings"}, Family: Forms,
		Fields: []Use{
			{Field: FieldConclusion, Words: []string{"核实结论", "结论", "核查结论", "核实结果", "核查结果", "核实情况"}},
			{Field: FieldMeasure, Words: []string{"处理措施", "处理意见", "处置措施", "处理结果", "处理情况"}},
			{Field: FieldClearReason, Words: []string{"清退原因", "退出原因", "取消原因", "清退理由"}},
			{Field: FieldStopMonth, Words: []string{"停发月份", "停发时间", "停发年月", "停发月", "停保月份"}},
			{Field: FieldRecover, Words: []string{"追缴金额", "应追缴金额", "追回金额", "应追缴", "追缴"}},
			{Field: FieldOfficer, Words: []string{"核实人", "核查人", "核实人员", "核查人员", "经办人"}},
			{Field: FieldVerifiedOn, Words: []string{"核实时间", "核实日期", "核查时间", "核查日期"}},
			{Field: FieldNote, Words: []string{"备注", "说明"}},
		},
	}
	// LeavingForm is 清退名单.
	LeavingForm = &Kind{
		Name: "leaving", Title: words.Text{ZH: "清退名单", EN: "clearance list"}, Family: Forms,
		Fields: []Use{
			{Field: FieldStopMonth, Words: []string{"停发月份", "停发时间", "停发年月", "停发月", "停保月份"}},
			{Field: FieldRecovered, Words: []string{"已追缴", "已追缴金额", "已追回", "已追回金额"}},
			{Field: FieldHeard, Words: []string{"是否听取意见", "听取意见", "是否听证"}},
			{Field: FieldTold, Words: []string{"书面告知日期", "书面告知", "告知日期", "书面告知时间"}},
			{Field: FieldApprovedOn, Words: []string{"审批时间", "审批日期", "批准时间", "批准日期"}},
			{Field: FieldNote, Words: []string{"备注", "说明"}},
		},
	}
	// RectifyForm is 整改台账.
	RectifyForm = &Kind{
		Name: "rectify", Title: words.Text{ZH: "整改台账", EN: "rectification"}, Family: Forms,
		Fields: []Use{
			{Field: FieldRemedy, Words: []string{"整改措施"}},
			{Field: FieldLiableOffice, Words: []string{"责任单位", "整改单位"}},
			{Field: FieldLiableLeader, Words: []string{"责任领导", "包案领导"}},
			{Field: FieldLiable, Words: []string{"责任人", "整改责任人"}},
			{Field: FieldDeadline, Words: []string{"整改时限", "整改期限", "完成时限"}},
			{Field: FieldProgress, Words: []string{"整改进展", "整改情况", "进展情况", "进展"}},
			{Field: FieldProof, Words: []string{"佐证材料", "证明材料"}},
			{Field: FieldClosed, Words: []string{"是否销号", "销号"}},
			{Field: FieldClosedOn, Words: []string{"销号时间", "销号日期"}},
			{Field: FieldClosedBy, Words: []string{"销号审核人", "审核人"}},
			{Field: FieldNote, Words: []string{"备注", "说明"}},
		},
	}
)

// FormKinds lists the forms; where two fit a sheet equally well the earlier one wins.
var FormKinds = []*Kind{Answers, LeavingForm, RectifyForm}
