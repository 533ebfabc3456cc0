package demo

// handlerCases are those of who looked into the households of cadres' kin, and when those were enrolled.
var handlerCases = []func(*scene){visitedByAll, poorBefore, electedAgain}

// kinTold makes the head of an ordinary household the son of a cadre who filed it in time, and returns the cadre.
func (s *scene) kinTold(start, filed date) (*household, *cadre) {
	h := s.told(family, lasting(married))
	h.start = start
	s.son(h, relative{filed: filed})
	s.filed(h)
	return h, h.kinOf()
}

// kinOf is the cadre whose archive names the head of a household.
func (h *household) kinOf() *cadre {
	for _, c := range h.village.cadres {
		for _, r := range c.kin {
			if r.who == h.head() {
				return c
			}
		}
	}
	return nil
}

// visitBy lets a cadre of a name of his own, as a surveyor is known by name and post alone, visit a household.
func (s *scene) visitBy(h *household, c *cadre) {
	h.surveyors = s.renamed(c.person).name + "（" + c.post + "）、" + s.home.checker
}

// visitedByAll: the officers of the township came once more in December.
func visitedByAll(s *scene) {
	h, c := s.kinTold(date{2015, 3, 1}, date{2015, 2, 16})
	s.visitBy(h, c)
	h.again = s.home.officers
	s.innocent("handler-is-relative", "visited-by-others", "乡镇干部另行入户调查", s.now(), h.head())
}

// poorBefore: enrolled three months after his father took the post, of a household on the register of the poor.
func poorBefore(s *scene) {
	h, _ := s.kinTold(date{2014, 3, 1}, date{2014, 2, 18})
	h.registered = true
	s.innocent("position-timing", "eligible-before", "已登记为建档立卡贫困户", s.now(), h.head())
}

// electedAgain: the same, of a cadre who had held the post before.
func electedAgain(s *scene) {
	h, c := s.kinTold(date{2014, 3, 1}, date{2014, 2, 18})
	c.note = "2013年12月换届连任"
	s.innocent("position-timing", "held-before", "换届连任", s.now(), h.head())
}
