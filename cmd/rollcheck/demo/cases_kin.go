package demo

var kinCases = []func(*scene){
	kinNotFiled, kinNotFiled, parentNotFiled, parentNotFiled, kinFiledLate,
	kinFiled, kinFiled, parentFiled, parentFiled,
	marriedIn, archiveBeforeBenefit,
	kinOverLine, kinFiledOverLine, kinOverLineExcepted, kinNewlyOverLine, kinPastedTwice,
	namesakeOfKin, namesakeOfKin, kinWithoutNumber, kinWithoutNumber,
}

// kinNotFiled: a cadre's son is the head of a covered household since some months after his father took
// his post; nobody filed it, the archive says so.
func kinNotFiled(s *scene) {
	h := s.kinHousehold(family)
	h.start = date{2014, 3, 1}
	s.guilty("position-timing", s.now(), h.head())
	s.son(h, relative{})
	s.guilty("relative-unregistered", s.now(), h.head())
}

// parentNotFiled: a cadre's father is covered, not filed, and the archive says he is not.
func parentNotFiled(s *scene) {
	h := s.kinHousehold(single)
	s.father(h, relative{enjoys: "否"})
	s.guilty("relative-unregistered", s.now(), h.head())
	s.guilty("archive-undeclared", archivePath, h.head())
}

// kinFiledLate: filed a year after the benefit began.
func kinFiledLate(s *scene) {
	h := s.kinHousehold(family)
	s.son(h, relative{filed: date{2016, 4, 11}})
	s.guilty("relative-unregistered", s.now(), h.head())
}

// kinFiled: a cadre's son, filed the month before the benefit began, soon after the father took his post.
func kinFiled(s *scene) {
	h := s.kinHousehold(family)
	h.start = date{2014, 3, 1}
	s.son(h, relative{filed: date{2014, 2, 17}})
	s.filed(h)
	s.innocent("position-timing", "filed-relative", "享受前已备案", s.now(), h.head())
}

// parentFiled: a cadre's father, filed the month before the benefit began; the son himself visited him.
func parentFiled(s *scene) {
	h := s.kinHousehold(single)
	s.father(h, relative{filed: date{2015, 2, 20}})
	s.filed(h)
	s.visitBy(h, h.kinOf())
	s.guilty("handler-is-relative", s.now(), h.head())
}

func (s *scene) filed(h *household) {
	s.guilty("relative-registered", s.now(), h.head())
	s.innocent("relative-unregistered", "filed-relative", "近亲属已在享受前备案", s.now(), h.head())
}

// marriedIn: she married the cadre's son a year after her household's benefit began.
func marriedIn(s *scene) {
	h := s.kinHousehold(widow)
	s.cadreOf(h.head(), h.village, -22).has(relative{who: h.head(), kin: "长媳", work: "务农", enjoys: "是（农村低保）", note: "2016年5月登记结婚", house: h})
	s.innocent("relative-unregistered", "related-since", "享受之后才与干部之子结婚", s.now(), h.head())
}

// archiveBeforeBenefit: the archive of December says no, which it was: the benefit begins in January.
func archiveBeforeBenefit(s *scene) {
	h := s.kinHousehold(family)
	h.listedFrom, h.paidFrom, h.start = 4, never, date{2017, 1, 1}
	s.son(h, relative{enjoys: "否", filed: date{2016, 12, 6}})
	s.innocent("archive-undeclared", "archive-older", "档案填报早于享受", archivePath, h.head())
	s.guilty("relative-registered", s.now(), h.head())
}

// kinOverLine: a cadre's son, not filed, in a household over the line since long.
func kinOverLine(s *scene) {
	h := s.richHousehold()
	s.son(h, relative{})
	s.guilty("relative-unregistered", s.now(), h.head())
	s.ineligible(h)
}

// kinFiledOverLine: the same, filed: filing makes nobody eligible.
func kinFiledOverLine(s *scene) {
	h := s.richHousehold()
	s.son(h, relative{filed: date{2015, 2, 16}})
	s.filed(h)
	s.ineligible(h)
}

func (s *scene) ineligible(h *household) {
	s.guilty("relative-ineligible", s.now(), h.head())
	s.guilty("income-over-line", s.now(), h.head())
}

// kinOverLineExcepted: the same, and the county's table answers for the income.
func kinOverLineExcepted(s *scene) {
	h := s.richHousehold()
	s.son(h, relative{filed: date{2015, 2, 16}})
	s.filed(h)
	s.lists.excepted = append(s.lists.excepted, exception{"income-over-line", h.head(), "重病刚性支出扣减后低于保障标准"})
	s.innocent("income-over-line", "", "例外表已批准（刚性支出扣减）", s.now(), h.head())
	s.innocent("relative-ineligible", "", "例外表已批准（刚性支出扣减）", s.now(), h.head())
}

// kinNewlyOverLine: a cadre's son, filed, over the line since the fourth quarter only.
func kinNewlyOverLine(s *scene) {
	h := s.kinHousehold(family)
	h.risen = lineRural + 300
	s.son(h, relative{filed: date{2015, 2, 16}})
	s.filed(h)
	s.guilty("income-over-line-grace", s.now(), h.head())
	s.innocent("relative-ineligible", "over-line-grace", "收入刚超标，在渐退期内", s.now(), h.head())
}

// kinPastedTwice: a cadre's father, filed, whose row the clerk pasted twice: the clerk's doing.
func kinPastedTwice(s *scene) {
	h := s.plainHousehold(single)
	h.start, h.pasted = date{2015, 3, 1}, h.head()
	s.father(h, relative{filed: date{2015, 2, 20}})
	s.innocent("relative-unregistered", "filed-relative", "近亲属已在享受前备案", s.now(), h.head())
	s.guilty("duplicate-in-roster", s.now(), h.head())
	s.innocent("relative-ineligible", "", "行粘贴两次是经办人的差错，不是亲属不符合条件", s.now(), h.head())
}

// namesakeOfKin: a cadre's brother has the name of a covered person of the village, with another number.
func namesakeOfKin(s *scene) {
	h := s.household(single)
	s.man(h)
	c := s.aCadre(h.village)
	brother := s.newPerson("", false, c.birth.year+3, "", nil)
	brother.name = h.head().name
	c.has(relative{who: brother, kin: "表兄", work: "务农", enjoys: "否"})
	s.innocent("relative-unregistered", "", "与干部亲属同村同名，身份证号不同", s.now(), h.head())
	s.innocent("relative-ineligible", "", "与干部亲属同村同名，身份证号不同", s.now(), h.head())
}

// kinWithoutNumber: the archive names a cousin without a number; somebody covered has the same name.
func kinWithoutNumber(s *scene) {
	h := s.household(single)
	s.man(h)
	cousin := s.newPerson("", false, h.head().birth.year+15, "", nil)
	cousin.name, cousin.number = h.head().name, ""
	s.aCadre(h.village).has(relative{who: cousin, kin: "堂兄", work: "务农", enjoys: "否"})
	s.document("name-only-kin-match", archivePath, cousin, cousin.name)
	s.innocent("relative-unregistered", "", "亲属档案只有同名，没有身份证号", s.now(), h.head())
}

// kinHousehold is a household whose benefit began well after the cadres took their posts.
func (s *scene) kinHousehold(kind shape) *household {
	h := s.household(kind)
	h.start = date{2015, 3, 1}
	return h
}

// son makes the head the son of a cadre, and father his father; what the archive and the
// filing say of it stands in r.
func (s *scene) son(h *household, r relative) {
	s.kin(h, r, "长子", -25)
}

func (s *scene) father(h *household, r relative) {
	s.man(h)
	s.kin(h, r, "父亲", 25)
}

func (s *scene) kin(h *household, r relative, kin string, gap int) {
	r.who, r.kin, r.work, r.house = h.head(), kin, "务农", h
	if r.enjoys == "" {
		r.enjoys = "是（农村低保）"
	}
	s.cadreOf(h.head(), h.village, gap).has(r)
}

// man makes the head a man.
func (s *scene) man(h *household) {
	*h.head() = *s.newPerson(h.head().surname(), false, h.head().birth.year, "本人", nil)
}
