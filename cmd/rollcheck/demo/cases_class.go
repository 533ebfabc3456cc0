package demo

// tellsDecision says that the rosters of two villages tell when a household was approved.
func (v *village) tellsDecision() bool { return v.index == 3 || v.index == 4 }

// class is the class of a household in the village that pays by classes.
func (h *household) class() string {
	switch h.village.share(max(lineRural-h.perHead, 0) / 12) {
	case 160:
		return "一类"
	case 115:
		return "二类"
	}
	return "三类"
}

// decision is when a household was approved: in the month before its start.
func (h *household) decision() date {
	if h.decided != (date{}) {
		return h.decided
	}
	if h.start.month == 1 {
		return date{h.start.year - 1, 12, 20}
	}
	return date{h.start.year, h.start.month - 1, 20}
}

// classCases are those of what one village's roster tells beside.
var classCases = []func(*scene){notRegistered, registeredPoor, startedEarly, startedLate, startedNextMonth}

// ordinary is a household of a village no case made: the first, the second and so on.
func (v *village) ordinary(nth int) *household {
	for _, h := range v.households {
		if !h.planted && h.listed(1) && h.listed(4) {
			if nth == 0 {
				return h
			}
			nth--
		}
	}
	return v.households[0]
}

// notRegistered: the register of the poor lacks households of the first two classes.
func notRegistered(s *scene) {
	h := s.home.villages[5].ordinary(0)
	h.perHead, h.unregistered = lineRural-12*170, true
	s.renamed(h.head()) // no namesake of his is on the register
	s.document("outflow-not-in-poverty", s.now(), h.head(), h.village.name)
}

// registeredPoor: one of the first class is on it.
func registeredPoor(s *scene) {
	h := s.home.villages[5].ordinary(1)
	h.perHead, h.registered = lineRural-12*170, true
	s.innocent("outflow-not-in-poverty", "", "已登记为建档立卡贫困户", s.now(), h.head())
}

// startedEarly: paid from the month it was approved in.
func startedEarly(s *scene) {
	h := s.home.villages[4].newcomer()
	h.decided = date{h.start.year, h.start.month, 5}
	s.guilty("benefit-start-wrong", s.now(), h.head())
}

// startedLate: approved in April, paid from June.
func startedLate(s *scene) {
	h := s.home.villages[3].newcomer()
	h.decided, h.start = date{2016, 4, 12}, date{2016, 6, 1}
	h.months[2] = 1
	s.guilty("benefit-start-wrong", s.now(), h.head())
}

// startedNextMonth: paid from the month after.
func startedNextMonth(s *scene) {
	h := s.home.villages[4].ordinary(0)
	s.innocent("benefit-start-wrong", "", "审批下月起发", s.now(), h.head())
}
