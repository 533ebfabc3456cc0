package demo

// notAllVisited: in two villages one household was not visited; the finding speaks of the village.
func notAllVisited(s *scene) {
	for _, index := range []int{1, 4} {
		h := s.householdIn(s.home.villages[index], couple)
		h.unvisited = true
		s.document("visit-rate", s.now(), h.head(), h.village.name)
	}
}

// ledgerOff: two villages count one household and one person too many removed, in one quarter each.
func ledgerOff(s *scene) {
	for i, v := range []*village{s.home.villages[1], s.home.villages[3]} {
		v.ledgerOff = i + 2
		s.document("ledger-rollforward", ledgerPath, quarterOf{v, v.ledgerOff}, v.name)
	}
}
