package demo

// ledgerCases are those of households that came and left between two rosters.
var ledgerCases = []func(*scene){
	leftUnlisted, leftUnlisted, leftDead, leftForTekun, hiddenFromLedger, shortStays, largeLeft,
	cameBackUnlisted, cameBackUnlisted, cameBackAnew,
}

// gone is a household that left after the third quarter, which no list tells.
func (s *scene) gone(kind shape) *household {
	h := s.household(kind)
	h.leave(3, "")
	h.unlisted = true
	s.renamed(h.head()) // no namesake of his is on the lists
	return h
}

// leftUnlisted: on the roster of the third quarter, and no list says that it left.
func leftUnlisted(s *scene) {
	s.guilty("removal-without-reason", s.home.rosterPath(3), s.gone(couple).head())
}

// leftDead: the list of deaths tells why.
func leftDead(s *scene) {
	h := s.gone(single)
	s.die(h.head(), date{2016, 9, 20}, h.village)
	s.innocent("removal-without-reason", "left-by-death", "死亡名单上有", s.home.rosterPath(3), h.head())
}

// leftForTekun: enrolled in special hardship since.
func leftForTekun(s *scene) {
	h := s.gone(single)
	r := s.newResident(s.home, h.head())
	r.village, r.start = h.village, date{2016, 10, 1}
	s.innocent("removal-without-reason", "went-elsewhere", "转入特困供养", s.home.rosterPath(3), h.head())
}

// hiddenFromLedger: a household left, and the ledger goes on counting it; another village's ledger is right.
func hiddenFromLedger(s *scene) {
	v, good := s.home.villages[5], s.home.villages[2]
	h := s.householdIn(v, couple)
	h.leave(3, "家庭收入超过保障标准")
	v.hidden = h
	s.document("ledger-name-diff", ledgerPath, quarterOf{v, 4}, v.name)
	s.soundDocument("ledger-name-diff", "", "台账与名册增减相符", ledgerPath, quarterOf{good, 4}, good.name)
}

// shortStays: three households stood on the roster of one quarter alone; a fourth died.
func shortStays(s *scene) {
	for i := range 4 {
		h := s.householdIn(s.home.villages[oldRosterVillage], single)
		h.start, h.listedFrom, h.paidFrom = date{2016, 7, 1}, 3, 3
		if i < 3 {
			h.leave(3, "家庭收入超过保障标准")
			s.document("new-then-removed", s.home.rosterPath(3), h.head(), h.village.name)
			continue
		}
		h.leave(3, "死亡")
		s.die(h.head(), date{2016, 9, 10}, h.village)
		s.innocent("new-then-removed", "left-by-death", "死亡名单上有", s.home.rosterPath(3), h.head())
	}
}

// largeLeft: those who left a village in spring were households of five.
func largeLeft(s *scene) {
	v := s.home.villages[4]
	for range 5 {
		s.householdIn(v, three).leave(1, "家庭收入超过保障标准")
	}
	s.document("household-size-outlier", ledgerPath, quarterOf{v, 2}, v.name)
}

// cameBack is a household cleared in May and enrolled again in October.
func (s *scene) cameBack() *household {
	h := s.told(single, lasting(func(h *household) bool { return h.village.index != oldRosterVillage }))
	h.start, h.listedFrom, h.paidFrom, h.stoppedOnce = date{2016, 10, 1}, 4, 4, date{2016, 5, 1}
	return h
}

// cameBackUnlisted: no list tells that it was enrolled anew.
func cameBackUnlisted(s *scene) {
	h := s.cameBack()
	h.unlisted = true
	s.renamed(h.head())
	s.guilty("reappear", s.now(), h.head())
	s.document("ledger-name-diff", s.now(), h.head(), h.village.name)
}

// cameBackAnew: enrolled anew, as the list of newcomers says.
func cameBackAnew(s *scene) {
	s.innocent("reappear", "applied-anew", "增减名单上重新申请纳入", s.now(), s.cameBack().head())
}
