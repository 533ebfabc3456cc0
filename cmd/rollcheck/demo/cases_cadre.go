package demo

import "slices"

var cadreCases = []func(*scene){cadreCovered, cadreCovered, cadreCoveredAndFiled}

// archiveCases come before those that make a cadre of the village somebody's kin.
var archiveCases = []func(*scene){postMissing, kinMissing, twoPostsOneMan}

// cadreCovered: a village cadre is the head of a covered household.
func cadreCovered(s *scene) {
	h, _ := s.cadreHousehold()
	s.guilty("cadre-self-benefit", s.now(), h.head())
}

// cadreCoveredAndFiled: the same, and he filed it before it began.
func cadreCoveredAndFiled(s *scene) {
	h, c := s.cadreHousehold()
	c.ownFiled = date{2015, 2, 16}
	s.innocent("cadre-self-benefit", "filed-relative", "本人享受已在享受前备案", s.now(), h.head())
}

func (s *scene) cadreHousehold() (*household, *cadre) {
	h := s.kinHousehold(single)
	c := s.aCadre(h.village)
	c.own, c.person.relation = h, "本人"
	h.members = []*person{c.person}
	return h, c
}

// aCadre is a cadre of the village of whom no other case speaks.
func (s *scene) aCadre(v *village) *cadre {
	for _, c := range v.cadres {
		if !c.planted {
			c.planted = true
			return c
		}
	}
	return s.cadreOf(s.newPerson("", false, 1940, "", nil), v, 25)
}

// postMissing: the archive of a village has no head of the supervisors.
func postMissing(s *scene) {
	v := s.home.villages[2]
	v.cadres = slices.DeleteFunc(v.cadres, func(c *cadre) bool { return c.post == posts[3] })
	s.document("archive-incomplete", archivePath, archiveOf{v.cadres[0]}, v.name)
}

// kinMissing: a cadre's archive says nothing of his brothers and sisters.
func kinMissing(s *scene) {
	c := s.home.villages[0].cadres[1]
	c.lacks, c.planted = "弟弟", true
	s.document("archive-incomplete", archivePath, archiveOf{c}, c.name)
}

// twoPostsOneMan: one man is party secretary and head of the village committee.
func twoPostsOneMan(s *scene) {
	v := s.home.villages[4]
	v.cadres[0].post, v.cadres[0].planted = "村党支部书记、主任（一肩挑）", true
	v.cadres = slices.DeleteFunc(v.cadres, func(c *cadre) bool { return c.post == posts[1] })
	s.soundDocument("archive-incomplete", "two-posts", "书记、主任一肩挑", archivePath, archiveOf{v.cadres[0]}, v.name)
}
