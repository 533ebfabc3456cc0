package demo

var ageCases = []func(*scene){
	orphanGrownUp, orphanGrown, orphanStudent,
	tekunTooYoung, tekunTooYoung, tekunWithCard, tekunUnableToWork, tekunChild,
	veteranTooYoung, veteranTooYoung, veteranOfAnotherClass,
}

// orphanGrownUp: nineteen, and the roster itself says that she left school.
func orphanGrownUp(s *scene) {
	s.guilty("orphan-over-age", s.home.orphanPath(), s.grown("已毕业").person)
}

// orphanGrown: nineteen, and the roster does not say.
func orphanGrown(s *scene) { s.guilty("orphan-over-age", s.home.orphanPath(), s.grown("").person) }

// orphanStudent: nineteen and at school.
func orphanStudent(s *scene) {
	s.innocent("orphan-over-age", "at-school", "在校就读", s.home.orphanPath(), s.grown("青禾县职业中专").person)
}

func (s *scene) grown(school string) *orphan {
	o := s.newOrphan(s.home, nil)
	s.born(o.person, 1997)
	o.school = school
	return o
}

// tekunTooYoung: fifty and able to work, with a card of a level that does not count.
func tekunTooYoung(s *scene) {
	r := s.tekunBorn(1966)
	s.addCard(r.person, "肢体", "四级", "44")
	s.guilty("elderly-wubao-age", s.home.tekunPath(), r.person)
}

// tekunWithCard: fifty, with a card of the second level.
func tekunWithCard(s *scene) {
	r := s.tekunBorn(1966)
	s.addCard(r.person, "智力", "二级", "52")
	s.innocent("elderly-wubao-age", "severely-disabled", "持有智力二级残疾证", s.home.tekunPath(), r.person)
}

// tekunUnableToWork: fifty, and the roster says that he cannot work.
func tekunUnableToWork(s *scene) {
	r := s.tekunBorn(1966)
	r.labour = "丧失劳动能力"
	s.innocent("elderly-wubao-age", "severely-disabled", "名册写明丧失劳动能力", s.home.tekunPath(), r.person)
}

// tekunChild: a boy of twelve whom nobody supports.
func tekunChild(s *scene) {
	s.innocent("elderly-wubao-age", "minor-in-hardship", "未成年特困人员", s.home.tekunPath(), s.tekunBorn(2004).person)
}

func (s *scene) tekunBorn(year int) *resident {
	return s.newResident(s.home, s.newPerson("", false, year, "本人", nil))
}

// veteranTooYoung: fifty-six, with the allowance of sixty.
func veteranTooYoung(s *scene) {
	s.guilty("veteran-age", s.home.veteranPath(), s.veteranBorn1960().person)
}

// veteranOfAnotherClass: those who fought have it at any age.
func veteranOfAnotherClass(s *scene) {
	v := s.veteranBorn1960()
	v.class = "参战退役人员"
	s.innocent("veteran-age", "other-veteran", "参战退役人员不看年龄", s.home.veteranPath(), v.person)
}

func (s *scene) veteranBorn1960() *veteran {
	return s.newVeteran(s.home, s.newPerson("", false, 1960, "本人", nil))
}
