package demo

import "fmt"

var rowCases = []func(*scene){
	unreadableBirthday, unreadableStart, monthOnly,
	unknownRelation, unknownRelation, codedRelation,
	memberNotCounted, coveredNotCounted,
	moreCoveredThanFamily, moreCoveredThanFamily,
	fewerCovered, fewerCovered,
	noteMovedOut, noteMarriedOut, noteOfPermit, noteOfDaughter, noteDied,
}

// unreadableBirthday: the clerk knew the animal of the year only.
func unreadableBirthday(s *scene) {
	who := s.household(couple).members[1]
	who.written.birth = "属羊，腊月里"
	s.guilty("date-unparseable", s.now(), who)
}

// unreadableStart: nobody knows since when.
func unreadableStart(s *scene) {
	h := s.household(single)
	h.startText = "早先就有"
	s.guilty("date-unparseable", s.now(), h.head())
}

// monthOnly: a year and a month, as the old household register has it.
func monthOnly(s *scene) {
	who := s.household(couple).members[1]
	who.written.birth = fmt.Sprintf("%d.%d", who.birth.year, who.birth.month)
	s.innocent("date-unparseable", "", "只写到年月，是有效写法", s.now(), who)
}

// unknownRelation: a word that is in no table.
func unknownRelation(s *scene) {
	who := s.household(couple).members[1]
	who.written.relation = "搭伙过日子"
	s.guilty("relation-unknown", s.now(), who)
}

// codedRelation: the code of the national standard.
func codedRelation(s *scene) {
	who := s.household(couple).members[1]
	who.written.relation = "12"
	s.innocent("relation-unknown", "", "填的是国家标准代码", s.now(), who)
}

// memberNotCounted: the household is said to be one more than are listed.
func memberNotCounted(s *scene) {
	h := s.household(couple)
	h.sizeOff = 1
	s.guilty("count-members-mismatch", s.now(), h.head())
}

// coveredNotCounted: two are covered, the count says one.
func coveredNotCounted(s *scene) {
	h := s.household(couple)
	h.coveredOff = -1
	s.guilty("count-members-mismatch", s.now(), h.head())
}

// moreCoveredThanFamily: three are said to be covered of a household of two.
func moreCoveredThanFamily(s *scene) {
	h := s.household(couple)
	h.coveredOff = 1
	s.guilty("covered-exceeds-family", s.now(), h.head())
	s.guilty("count-members-mismatch", s.now(), h.head())
}

// fewerCovered: two of three are covered, and the money is right for two.
func fewerCovered(s *scene) {
	h := s.household(partly)
	s.innocent("amount-formula", "", "三口之家保障两人，金额按两人计算正确", s.now(), h.head())
	s.innocent("count-members-mismatch", "member-not-covered", "一名成员未纳入保障，人数相符", s.now(), h.head())
	s.innocent("covered-exceeds-family", "", "保障人数少于家庭人口，是正常的", s.now(), h.head())
}

// noteMovedOut: the clerk noted that he moved away, and left him covered.
func noteMovedOut(s *scene) {
	h := s.household(single)
	h.note = "户口已迁出"
	s.guilty("moved-out", s.now(), h.head())
}

// noteMarriedOut: the same of a marriage.
func noteMarriedOut(s *scene) {
	h := s.household(single)
	h.note = "2016年8月外嫁"
	s.guilty("moved-out", s.now(), h.head())
}

// noteOfPermit: her household register is elsewhere, and she lives here by a permit.
func noteOfPermit(s *scene) {
	h := s.household(single)
	h.note = "户籍迁出，持本县居住证"
	s.innocent("moved-out", "local-resident", "持居住证在本地申请", s.now(), h.head())
}

// noteOfDaughter: it is his daughter who married away.
func noteOfDaughter(s *scene) {
	h := s.household(single)
	h.note = "外嫁女赡养"
	s.innocent("moved-out", "", "备注说的是其女儿", s.now(), h.head())
}

// noteDied: no list of deaths has him, but the roster's own note.
func noteDied(s *scene) {
	h := s.household(single)
	h.note = "已死亡"
	s.guilty("active-after-death", s.now(), h.head())
}
