package demo

import "slices"

// orderCases are those of the registers of disputes, drugs, release and help.
var orderCases = []func(*scene){
	measureBlank, measureBlank, caseRunning, deadlineOver, deadlineOver, deadlineMoved,
	closedUnproved, closedUnproved, closedAgreed, closedThisMonth,
	monthUnvisited, monthUnvisited, monthAway, recordLacking, recordLacking, heldInTreatment,
	helperLacking, helperLacking, chargeUnknown, chargeMoved,
	letGoEarly, releasedUnhelped, releasedMoved, releasedHelped,
}

// dispute is a row of the register of disputes; what is blank is blank there.
type dispute struct {
	on, measure, due, mediated, solved, closed, closedOn, proof, revisited, note string
}

// disputed writes a dispute of two strangers and returns the first of them.
func (s *scene) disputed(d dispute) (*person, string) {
	one, v := s.stranger(s.between(1960, 1980)), s.nextVillage()
	matter := pick(s.builder, []string{"宅基地纠纷", "地界纠纷", "赡养纠纷", "邻里纠纷"})
	list := s.townRegister("矛盾纠纷", "四定三包", "矛盾纠纷四定三包台账", "登记日期 村 当事人 事项 责任领导 责任人 措施 办结时限 调查情况 调处情况 解决情况 是否销号 销号时间 佐证材料 回访 备注")
	return one, s.enter(list, one, d.on, v.name, one.name, matter, s.home.checker, s.home.clerk, d.measure, d.due,
		"已调查", d.mediated, d.solved, d.closed, d.closedOn, d.proof, d.revisited, d.note)
}

// over is a dispute that was settled, proved and followed up.
func over() dispute {
	return dispute{"2016-03-01", "上门调解", "2016-04-30", "已调处", "已解决", "是", "2016-04-20", "协议书", "2016-06-01", ""}
}

// measureBlank: nobody wrote down what was to be done.
func measureBlank(s *scene) {
	d := over()
	d.measure = ""
	who, path := s.disputed(d)
	s.document("case-four-fix-three-cover", path, who, who.name)
}

// caseRunning: still being mediated, with a month left.
func caseRunning(s *scene) {
	who, path := s.disputed(dispute{on: "2016-11-25", measure: "约谈双方", due: "2017-01-31", closed: "否"})
	s.soundDocument("case-four-fix-three-cover", "case-in-time", "没有到期，正在调处", path, who, who.name)
}

// deadlineOver: a month past its deadline and not settled.
func deadlineOver(s *scene) {
	who, path := s.disputed(dispute{on: "2016-10-08", measure: "上门调解", due: "2016-11-30", mediated: "已调处两次", solved: "尚未解决", closed: "否"})
	s.document("case-overdue", path, who, who.name)
}

// deadlineMoved: the township let it run on.
func deadlineMoved(s *scene) {
	who, path := s.disputed(dispute{on: "2016-10-08", measure: "上门调解", due: "2016-11-30", mediated: "已调处两次", solved: "尚未解决",
		closed: "否", note: "经批准延期至2017年2月底"})
	s.soundDocument("case-overdue", "case-extended", "批准延期", path, who, who.name)
}

// closedUnproved: closed, and nothing shows what was agreed.
func closedUnproved(s *scene) {
	d := over()
	d.proof = ""
	who, path := s.disputed(d)
	s.document("case-closed-no-evidence", path, who, who.name)
}

// closedAgreed: the agreement is told in another column.
func closedAgreed(s *scene) {
	d := over()
	d.proof, d.solved = "", "已达成调解协议"
	who, path := s.disputed(d)
	s.soundDocument("case-closed-no-evidence", "proof-told", "解决情况写明调解协议", path, who, who.name)
}

// closedThisMonth: closed in December, nobody came back yet.
func closedThisMonth(s *scene) {
	d := over()
	d.on, d.due, d.closedOn, d.revisited = "2016-11-20", "2016-12-31", "2016-12-12", ""
	who, path := s.disputed(d)
	s.soundDocument("case-closed-no-evidence", "just-closed", "当月销号，回访未到期", path, who, who.name)
}

// monthsOf is a row of twelve monthly visits, but for what one month's cell says.
func monthsOf(month int, says string) []any {
	cells := slices.Repeat([]any{"√"}, 12)
	if month > 0 {
		cells[month-1] = says
	}
	return cells
}

// onDrugRegister writes somebody to the register of drugs: visits of the months, and record, file and signature.
func (s *scene) onDrugRegister(state string, visits []any, records ...any) (*person, string) {
	who, v := s.stranger(s.between(1968, 1988)), s.nextVillage()
	headings := "姓名 性别 身份证号 村 毒品种类 状态"
	for _, month := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"} {
		headings += " " + month + "月回访"
	}
	list := s.townRegister("禁毒", "吸毒人员", "吸毒人员台账", headings+" 记录 档案 签字")
	return who, s.enter(list, who, slices.Concat([]any{who.name, who.sex(), who.number, v.name, "海洛因", state}, visits, records)...)
}

// helped gives somebody of a register a helper.
func (s *scene) helped(who *person) string {
	list := s.townRegister("帮教", "帮教责任书", "帮教责任书登记表", "村 姓名 身份证号 帮教责任人 级别 签订日期")
	return s.enter(list, who, s.nextVillage().name, who.name, who.number, s.newName("", false, nil), pick(s.builder, []string{"科级", "一般"}), "2016-01-10")
}

// monthUnvisited: nobody came in one month.
func monthUnvisited(s *scene) {
	who, path := s.onDrugRegister("社会面管控", monthsOf(s.between(2, 10), ""), "有", "有", "有")
	s.helped(who)
	s.document("drug-monthly-visit", path, who, who.name)
}

// monthAway: the cell of the month says why nobody came.
func monthAway(s *scene) {
	who, path := s.onDrugRegister("社会面管控", monthsOf(s.between(2, 10), "外出务工"), "有", "有", "有")
	s.helped(who)
	s.soundDocument("drug-monthly-visit", "month-excused", "当月外出务工", path, who, who.name)
}

// recordLacking: there is no file of him, and nobody signed.
func recordLacking(s *scene) {
	who, path := s.onDrugRegister("戒断三年以上", monthsOf(0, ""), "是", "否", "是")
	s.helped(who)
	s.document("drug-three-records", path, who, who.name)
}

// heldInTreatment: held in compulsory treatment all the year.
func heldInTreatment(s *scene) {
	who, path := s.onDrugRegister("强制隔离戒毒", slices.Repeat([]any{""}, 12), "", "", "")
	s.helped(who)
	s.soundDocument("drug-monthly-visit", "held-somewhere", "强制隔离戒毒", path, who, who.name)
	s.soundDocument("drug-three-records", "held-somewhere", "强制隔离戒毒", path, who, who.name)
}

// helperLacking: on the register, and nobody answers for him.
func helperLacking(s *scene) {
	who, path := s.onDrugRegister("社会面管控", monthsOf(0, ""), "有", "有", "有")
	s.document("helper-coverage", path, who, who.name)
}

// chargeUnknown: somebody answers for a man on no register.
func chargeUnknown(s *scene) {
	who := s.stranger(1975)
	s.document("helper-coverage", s.helped(who), who, who.name)
}

// chargeMoved: he moved away, nobody need answer for him.
func chargeMoved(s *scene) {
	who, path := s.onDrugRegister("已迁出，移交外县", slices.Repeat([]any{""}, 12), "", "", "")
	s.soundDocument("helper-coverage", "no-longer-helped", "已迁出", path, who, who.name)
}

// released writes somebody to the register of the released.
func (s *scene) released(on, helper, assessed, state, note string) (*person, string) {
	who, v := s.stranger(s.between(1968, 1985)), s.nextVillage()
	list := s.townRegister("安置帮教", "刑释人员", "刑满释放人员安置帮教台账", "姓名 身份证号 村 罪名 释放日期 帮教责任人 就业情况 年度考核 状态 备注")
	return who, s.enter(list, who, who.name, who.number, v.name, "盗窃", on, helper, "务农", assessed, state, note)
}

// letGoEarly: help ended in the second of three years.
func letGoEarly(s *scene) {
	who, path := s.released("2015-03-10", s.home.clerk, "合格", "已解除帮教", "")
	s.document("released-three-years", path, who, who.name)
}

// releasedUnhelped: the register names no helper.
func releasedUnhelped(s *scene) {
	who, path := s.released("2016-02-10", "", "", "在帮", "")
	s.helped(who)
	s.document("released-three-years", path, who, who.name)
}

// releasedMoved: he moved away, and was handed on.
func releasedMoved(s *scene) {
	who, path := s.released("2015-06-01", "", "", "", "户口迁出，已移交")
	s.soundDocument("released-three-years", "released-gone", "户口迁出", path, who, who.name)
}

// releasedHelped: helped and assessed.
func releasedHelped(s *scene) {
	who, path := s.released("2015-06-01", s.home.clerk, "合格", "在帮", "")
	s.helped(who)
	s.soundDocument("released-three-years", "", "已落实帮教并考核", path, who, who.name)
}
