package demo

// kinNotFiled: a cadre's son is the head of a covered household; nobody filed it, the archive says so.
func kinNotFiled(s *scene) {
	h := s.kinHousehold(family)
	s.cadreOf(h.head(), h.village, -24).has(relative{who: h.head(), kin: "长子", work: "务农", enjoys: "是（农村低保）", house: h})
	s.guilty("relative-unregistered", s.now(), h.head())
}

// parentNotFiled: a cadre's father is covered, not filed, and the archive says he is not.
func parentNotFiled(s *scene) {
	h := s.kinHousehold(single)
	s.father(h)
	s.cadreOf(h.head(), h.village, 24).has(relative{who: h.head(), kin: "父亲", work: "务农", enjoys: "否", house: h})
	s.guilty("relative-unregistered", s.now(), h.head())
	s.guilty("archive-undeclared", archivePath, h.head())
}

// kinFiled: a cadre's son, filed the month before the benefit began.
func kinFiled(s *scene) {
	h := s.kinHousehold(family)
	s.cadreOf(h.head(), h.village, -25).has(relative{who: h.head(), kin: "长子", work: "务农", enjoys: "是（农村低保）", filed: date{2015, 2, 16}, house: h})
	s.filed(h)
}

// parentFiled: a cadre's father, filed the month before the benefit began.
func parentFiled(s *scene) {
	h := s.kinHousehold(single)
	s.father(h)
	s.cadreOf(h.head(), h.village, 26).has(relative{who: h.head(), kin: "父亲", work: "务农", enjoys: "是（农村低保）", filed: date{2015, 2, 20}, house: h})
	s.filed(h)
}

// kinHousehold is a household whose benefit began well after the cadres took their posts.
func (s *scene) kinHousehold(kind shape) *household {
	h := s.household(kind)
	h.start = date{2015, 3, 1}
	return h
}

// father makes the head a man.
func (s *scene) father(h *household) {
	*h.head() = *s.newPerson(h.head().surname(), false, h.head().birth.year, "本人", nil)
}

func (s *scene) filed(h *household) {
	s.guilty("relative-registered", s.now(), h.head())
	s.innocent("relative-unregistered", "近亲属已在享受前备案", s.now(), h.head())
}

// namesakeOfKin: a cadre's brother has the name of a covered person of the village, with another number.
func namesakeOfKin(s *scene) {
	h := s.household(single)
	s.father(h)
	c := h.village.cadres[len(h.village.cadres)-1]
	brother := s.newPerson("", false, c.birth.year+3, "", nil)
	brother.name = h.head().name
	c.has(relative{who: brother, kin: "表兄", work: "务农", enjoys: "否"})
	s.innocent("relative-unregistered", "与干部亲属同村同名，身份证号不同", s.now(), h.head())
}
