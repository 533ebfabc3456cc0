package demo

import "slices"

// paperCases are those of papers, bills and meetings.
var paperCases = []func(*scene){
	papersLack, papersLack, papersWhole, consentLater, consentLater, consentSameDay, decidedLate, decidedLate, decidedInTime,
	billsGap, billsGap, billsNewMeter, billsHigh, billsHeating, stepsMissing, quorumShort,
}

// unfiled is an ordinary household whose papers are not listed yet.
func (s *scene) unfiled() *household {
	v := s.nextVillage()
	for _, h := range v.households {
		known := slices.ContainsFunc(s.home.papers, func(p paper) bool { return p.household == h })
		if h.listed(1) && h.listed(4) && !known {
			return h
		}
	}
	return s.householdIn(v, single)
}

// file lists the papers of an ordinary household, its own first.
func (s *scene) file(own ...paper) *household {
	h := s.unfiled()
	usual := []paper{{name: "低保申请审批表", on: date{2013, 10, 8}}, {name: "授权书", on: date{2013, 10, 8}}, {name: "入户调查表", on: date{2013, 10, 12}}, {name: "公示照片", on: date{2013, 10, 20}}}
	for _, p := range append(own, usual...) {
		if p.name == "" {
			break
		}
		p.household = h
		s.home.papers = append(s.home.papers, p)
	}
	return h
}

// papersLack: a household has no photograph of its notice on file.
func papersLack(s *scene) {
	h := s.file(paper{name: "申请书", on: date{2013, 10, 8}}, paper{name: "授权书", on: date{2013, 10, 8}}, paper{name: "入户调查表", on: date{2013, 10, 12}}, paper{name: "审批表", on: date{2013, 10, 30}}, paper{})
	s.guilty("documents-missing", s.home.papersPath(), h.head())
}

// papersWhole: one form is application and decision.
func papersWhole(s *scene) {
	s.innocent("documents-missing", "", "申请审批表一表两用", s.home.papersPath(), s.file().head())
}

// consentLater: the authorisation is four days younger than the check.
func consentLater(s *scene) {
	h := s.file(paper{name: "家庭经济状况核对报告", on: date{2013, 10, 4}})
	s.guilty("check-authorisation", s.home.papersPath(), h.head())
}

// consentSameDay: checked on the day of the authorisation.
func consentSameDay(s *scene) {
	h := s.file(paper{name: "家庭经济状况核对报告", on: date{2013, 10, 8}})
	s.innocent("check-authorisation", "", "授权当天核对", s.home.papersPath(), h.head())
}

// decidedLate: half a year went by between acceptance and decision.
func decidedLate(s *scene) {
	h := s.file(paper{name: "受理通知书", on: date{2016, 1, 11}}, paper{name: "审批表", on: date{2016, 7, 11}})
	s.guilty("approval-timing", s.home.papersPath(), h.head())
}

// decidedInTime: within the month.
func decidedInTime(s *scene) {
	h := s.file(paper{name: "受理通知书", on: date{2016, 3, 1}}, paper{name: "审批表", on: date{2016, 3, 31}})
	s.innocent("approval-timing", "", "一个月内办结", s.home.papersPath(), h.head())
}

// billed gives a new urban household bills from one month to another.
func (s *scene) billed(from, to, power int, note string) *household {
	h := s.newUrban(s.home, single)
	for month := from; month <= to; month++ {
		s.home.bills = append(s.home.bills, bill{h, month, 12, power, note})
		note = ""
	}
	return h
}

// billsGap: bills of nine months where ten are asked for.
func billsGap(s *scene) {
	s.guilty("utility-proof-gap", s.home.billsPath(), s.billed(2, 10, 31, "").head())
}

// billsNewMeter: the meter is new, and the note says so.
func billsNewMeter(s *scene) {
	s.innocent("utility-proof-gap", "new-meter", "七月新装表", s.home.billsPath(), s.billed(7, 11, 31, "7月新装表").head())
}

// billsHigh: two thirds of what the household declares goes into power.
func billsHigh(s *scene) {
	s.guilty("utility-inconsistent", s.home.billsPath(), s.billed(1, 11, 270, "").head())
}

// billsHeating: a household heats with power, and the note says so.
func billsHeating(s *scene) {
	s.innocent("utility-inconsistent", "electric-heating", "电采暖", s.home.billsPath(), s.billed(1, 11, 260, "电采暖").head())
}

// hold records the steps of a village's round, but for one.
func (s *scene) hold(v *village, but string) {
	for i, stage := range []string{"支部提议", "两委商议", "党员审议", "村民代表会议决议", "决议公开", "结果公开"} {
		if stage != but {
			s.home.sittings = append(s.home.sittings, sitting{village: v, stage: stage, on: date{2016, 5, 2 + 3*i}})
		}
	}
}

// stepsMissing: one village has no record of its party members' deliberation, another took every step.
func stepsMissing(s *scene) {
	lacking, whole := s.home.villages[0], s.home.villages[2]
	s.hold(lacking, "党员审议")
	s.hold(whole, "")
	s.document("four-two-missing", s.home.meetingsPath(), meetingOf{lacking}, lacking.name)
	s.soundDocument("four-two-missing", "", "六个环节都有", s.home.meetingsPath(), meetingOf{whole}, whole.name)
}

// quorumShort: of thirty who assessed nineteen are representatives; elsewhere twenty, as the rules ask.
func quorumShort(s *scene) {
	few, enough := s.home.villages[1], s.home.villages[3]
	s.home.sittings = append(s.home.sittings,
		sitting{few, "民主评议", date{2016, 4, 8}, 40, 30, 19, 28}, sitting{enough, "民主评议", date{2016, 4, 8}, 40, 30, 20, 28})
	s.document("democratic-vote-quorum", s.home.meetingsPath(), meetingOf{few}, few.name)
	s.soundDocument("democratic-vote-quorum", "", "三分之二是村民代表", s.home.meetingsPath(), meetingOf{enough}, enough.name)
}
