package demo

// electionCases are those of cadres who took their posts after the archives were made.
var electionCases = []func(*scene){archiveOld, archiveOfTheElected}

// archiveOld: the head of a village took his post in December, after the archives were made.
func archiveOld(s *scene) {
	for _, v := range []*village{s.home.villages[1], s.home.villages[3]} {
		c := s.aCadre(v)
		before := *c
		*c = cadre{person: s.newPerson("", false, 1968, "", nil), post: c.post, since: date{2016, 12, 1}, planted: true, before: &before}
		s.document("archive-stale", cadrePath, c.person, v.name)
	}
}

// archiveOfTheElected: elected again in December; he is in the archives.
func archiveOfTheElected(s *scene) {
	v := s.home.villages[5]
	c := s.aCadre(v)
	c.since = date{2016, 12, 1}
	s.soundDocument("archive-stale", "in-archive", "连任，档案里已有", cadrePath, c.person, v.name)
}
