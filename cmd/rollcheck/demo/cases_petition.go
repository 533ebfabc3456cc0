package demo

import "slices"

// petitionCases are those of households enrolled after they had petitioned.
var petitionCases = []func(*scene){enrolledAfterPetition, petitionWithIncome}

// firstRowOf is the subject of the first row of a village's roster.
type firstRowOf struct{ village *village }

// petitioned puts a household on the register of petitions in May.
func (s *scene) petitioned(h *household) {
	list := s.townRegister("信访", "信访", "信访登记表", "日期 村 当事人 身份证号 事项 处理结果")
	s.enter(list, h.head(), "2016-05-12", h.village.name, h.head().name, h.head().number, "反映生活困难", "已办结")
}

// enrolledAfterPetition: three of a village were enrolled in July, without an income on the roster.
func enrolledAfterPetition(s *scene) {
	v := s.home.villages[3]
	for range 3 {
		h := s.toldIn(v, lasting(anyone))
		h.start, h.listedFrom, h.paidFrom, h.incomeBlank = date{2016, 7, 1}, 3, 3, true
		s.petitioned(h)
	}
	s.document("petitioner-cover", s.now(), firstRowOf{v}, v.name)
}

// petitionWithIncome: the newcomer of another village has his income on the roster.
func petitionWithIncome(s *scene) {
	v := s.home.villages[5]
	s.petitioned(v.newcomer())
	s.soundDocument("petitioner-cover", "income-filled", "名册已填收入", s.now(), firstRowOf{v}, v.name)
}

// newcomer is the ordinary household of a village that was enrolled in the year.
func (v *village) newcomer() *household {
	return v.households[slices.IndexFunc(v.households, func(h *household) bool {
		return !h.planted && h.listedFrom > 0 && h.listed(4) && !h.incomeBlank && h.stoppedOnce == (date{})
	})]
}
