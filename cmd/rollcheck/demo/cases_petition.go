package demo

// petitionCases are those of households enrolled after they had petitioned.
var petitionCases = []func(*scene){enrolledAfterPetition, petitionWithIncome}

// firstRowOf is the subject of the first row of a village's roster.
type firstRowOf struct{ village *village }

// petitioned puts an ordinary household of a village on the register of petitions in May and
// enrols it in July.
func (s *scene) petitioned(v *village) *household {
	h := s.toldIn(v, lasting(anyone))
	if h == nil {
		h = s.householdIn(v, couple)
	}
	h.start, h.listedFrom, h.paidFrom = date{2016, 7, 1}, 3, 3
	list := s.townRegister("信访", "信访", "信访登记表", "日期 村 当事人 身份证号 事项 处理结果")
	s.enter(list, h.head(), "2016-05-12", v.name, h.head().name, h.head().number, "反映生活困难", "已办结")
	return h
}

// enrolledAfterPetition: three of a village, without an income on the roster.
func enrolledAfterPetition(s *scene) {
	v := s.home.villages[3]
	for range 3 {
		s.petitioned(v).incomeBlank = true
	}
	s.document("petitioner-cover", s.now(), firstRowOf{v}, v.name)
}

// petitionWithIncome: of another village, with its income.
func petitionWithIncome(s *scene) {
	v := s.home.villages[5]
	s.petitioned(v)
	s.soundDocument("petitioner-cover", "income-filled", "名册已填收入", s.now(), firstRowOf{v}, v.name)
}
