package demo

var documentCases = []func(*scene){notAllVisited, awayAtWork, ledgerOff, wrongTotals, columnMissing, draftLeft}

// notAllVisited: in two villages one household was not visited, nor reviewed since last year; the
// findings speak of the village.
func notAllVisited(s *scene) {
	for _, index := range []int{1, 4} {
		h := s.householdIn(s.home.villages[index], couple)
		h.unvisited, h.reviewed = true, date{2015, 6, 10}
		s.document("review-overdue", s.home.reviewPath(), h.head(), h.village.name)
		s.document("visit-rate", s.now(), h.head(), h.village.name)
	}
}

// awayAtWork: nobody was at home, and the record says why.
func awayAtWork(s *scene) {
	h := s.home.villages[0].ordinary(1)
	h.away = "全家外出务工，已电话核实"
	s.innocent("visit-rate", "away-with-note", "外出务工，入户表有说明", s.now(), h.head())
}

// ledgerOff: two villages count one household and one person too many removed, in one quarter each.
func ledgerOff(s *scene) {
	for i, v := range []*village{s.home.villages[1], s.home.villages[3]} {
		v.ledgerOff = i + 2
		s.document("ledger-rollforward", ledgerPath, quarterOf{v, v.ledgerOff}, v.name)
	}
}

// wrongTotals: the sum rows of two villages are off by some yuan; another repeats each
// household's sum in every row, and its sum row counts it once.
func wrongTotals(s *scene) {
	for i, off := range []int{18, -45} {
		v := s.home.villages[i*3]
		v.totalOff = off
		s.document("sheet-total", s.now(), totalOf{v}, v.name)
	}
	v := s.home.villages[1]
	s.soundDocument("sheet-total", "", "整户金额每人重复填写，合计按每户一次相加", s.now(), totalOf{v}, v.name)
}

// columnMissing: the list of the destitute approved since lacks the column that says how they live.
func columnMissing(s *scene) {
	for range 2 {
		s.tekunBorn(1944).late = true
	}
	s.document("required-column-missing", s.home.latePath(), headingOf{s.home, "集中供养"}, s.home.name)
}

// draftLeft: the first draft of a roster was left beside the one that was sent.
func draftLeft(s *scene) {
	s.home.draftLeft = true
	s.document("roster-overlap", s.home.draftPath(), headingOf{s.home, draftName}, s.home.name)
}
