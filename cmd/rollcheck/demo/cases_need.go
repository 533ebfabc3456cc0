package demo

// needCases are those of persons who get less than they are due.
var needCases = []func(*scene){
	aloneOnDibao, aloneOnDibao, aloneWithSon, aloneAndUnwilling,
	oldLinePaid, oldLinePaid, oldLineInLag,
	belowStandard, belowStandard, belowTakenBack, belowSinceLately,
}

// aloneOld is an old person living alone, of whom the roster notes something.
func (s *scene) aloneOld(note string) *household {
	h := s.told(single, unnoted(func(h *household) bool { return len(h.members) == 1 }))
	h.note = note
	return h
}

// aloneOnDibao: old, alone and without children, and on dibao.
func aloneOnDibao(s *scene) {
	s.guilty("maybe-wubao-missed", s.now(), s.aloneOld("无儿无女").head())
}

// aloneWithSon: the archive of a cadre names him as a father.
func aloneWithSon(s *scene) {
	h := s.aloneOld("孤寡老人")
	h.start = date{2015, 3, 1}
	s.father(h, relative{filed: date{2015, 2, 20}})
	s.filed(h)
	s.innocent("maybe-wubao-missed", "has-supporter", "亲属档案上有儿子", s.now(), h.head())
}

// aloneAndUnwilling: he was told, and does not want to.
func aloneAndUnwilling(s *scene) {
	h := s.aloneOld("无儿无女，已告知特困政策，本人不愿")
	s.innocent("maybe-wubao-missed", "declined-aid", "已告知，本人不愿", s.now(), h.head())
}

// oldLinePaid: paid by last year's line.
func oldLinePaid(s *scene) {
	h := s.toldIn(s.home.villages[1], lasting(married))
	if h == nil {
		h = s.plainHousehold(family)
	}
	h.extra = -(lineRural - lineRuralBefore) / 12 * h.covered(4)
	s.guilty("line-not-updated", s.now(), h.head())
}

// oldLineInLag: the urban line rose in October, the household is still paid by the old one.
func oldLineInLag(s *scene) {
	h := s.newUrban(s.home, single)
	h.extra = lineUrbanBefore - lineUrban
	s.innocent("line-not-updated", "within-lag", "提标不满三个月", s.home.urbanPath(), h.head())
}

// belowStandard: less than the standard of those living at home.
func belowStandard(s *scene) {
	r := s.tekunBorn(1940)
	r.short = 40
	s.guilty("standard-below-floor", s.home.tekunPath(), r.person)
}

// belowTakenBack: what was paid too much is kept back.
func belowTakenBack(s *scene) {
	r := s.tekunBorn(1940)
	r.short, r.note = 40, "扣回上季多发"
	s.innocent("standard-below-floor", "taken-back", "扣回上季多发", s.home.tekunPath(), r.person)
}

// belowSinceLately: enrolled in December.
func belowSinceLately(s *scene) {
	r := s.tekunBorn(1940)
	r.short, r.start = 150, date{2016, 12, 1}
	s.innocent("standard-below-floor", "paid-in-part", "当月新纳入", s.home.tekunPath(), r.person)
}
