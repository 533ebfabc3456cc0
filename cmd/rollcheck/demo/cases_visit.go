package demo

// visitCases are those of how a household was visited and reviewed.
var visitCases = []func(*scene){visitsUnsigned, visitFingerprint, visitedInHospital, allInADay, allInADayByTeams, reviewedByVisit, enrolledSinceReview}

// visitIn is a household of a village visited as usual.
func (s *scene) visitIn(v *village) *household {
	for _, h := range v.households {
		if h.listed(4) && !h.unvisited && h.away+h.signer+h.surveyors == "" && h.visited == (date{}) && !h.told && h.payee == nil {
			h.told = true
			return h
		}
	}
	return s.householdIn(v, single)
}

// visitsUnsigned: in one village an officer went alone, in another nobody signed.
func visitsUnsigned(s *scene) {
	for i, v := range []*village{s.home.villages[2], s.home.villages[3]} {
		h := s.visitIn(v)
		if h.unsigned = i == 1; i == 0 {
			h.surveyors = s.home.checker
		}
		s.document("visit-unsigned", visitPath, h.head(), v.name)
	}
}

// visitFingerprint: the head cannot write.
func visitFingerprint(s *scene) {
	h := s.visitIn(s.home.villages[1])
	h.signer = "按指印"
	s.innocent("visit-unsigned", "fingerprint", "按指印", visitPath, h.head())
}

// visitedInHospital: nobody signed, and the record says why.
func visitedInHospital(s *scene) {
	h := s.visitIn(s.home.villages[1])
	h.away = "户主住院，已电话核实"
	s.innocent("visit-unsigned", "away-with-note", "住院，入户表有说明", visitPath, h.head())
}

// allInADay: two officers visited two whole villages in a day.
func allInADay(s *scene) {
	for _, v := range []*village{s.home.villages[0], s.home.villages[4]} {
		s.document("visit-date-impossible", visitPath, s.visitIn(v).head(), v.name)
		v.visited = date{2016, 11, 15}
	}
}

// allInADayByTeams: a village was visited by several teams.
func allInADayByTeams(s *scene) {
	v := s.home.villages[5]
	h := s.visitIn(v)
	v.visited, v.team = date{2016, 11, 16}, s.home.officers+"等六人"
	s.soundDocument("visit-date-impossible", "team-noted", "写明多人入户", visitPath, h.head(), v.name)
}

// reviewedByVisit: reviewed last year, and visited since.
func reviewedByVisit(s *scene) {
	h := s.visitIn(s.home.villages[1])
	h.reviewed = date{2015, 6, 12}
	s.innocent("review-overdue", "visited-meanwhile", "期内入户调查过", s.home.reviewPath(), h.head())
}

// enrolledSinceReview: enrolled after the reviews.
func enrolledSinceReview(s *scene) {
	s.innocent("review-overdue", "enrolled-lately", "复核以后才纳入", s.now(), s.home.villages[5].newcomer().head())
}
