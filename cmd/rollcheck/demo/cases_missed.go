package demo

// missedCases are those of children on a list of student aid who are no orphans on a roster.
var missedCases = []func(*scene){orphanMissed, orphanMissed, orphanDeclined, orphanWithMeans, orphanListed}

// studentAid puts a child on the list of student aid.
func (s *scene) studentAid(child *person, note string) string {
	list := s.townRegister("教育", "学生资助", "秋季学生资助名单", "乡镇 村 姓名 身份证号 学校 资助金额 备注")
	return s.enter(list, child, s.home.name, s.nextVillage().name, child.name, child.number, s.home.name+"中心小学", 500, note)
}

// orphanMissed: the school calls him an orphan, and no roster lists him.
func orphanMissed(s *scene) {
	child := s.missedChild()
	s.guilty("missed-eligible", s.studentAid(child, "孤儿"), child)
}

// orphanDeclined: his guardian was told, and does not want to apply.
func orphanDeclined(s *scene) {
	child := s.missedChild()
	s.innocent("missed-eligible", "declined-aid", "已告知，监护人放弃", s.studentAid(child, "孤儿，已告知政策，监护人放弃"), child)
}

// orphanWithMeans: a house is registered in his name.
func orphanWithMeans(s *scene) {
	child := s.missedChild()
	s.addProperty(child, s.nextVillage())
	s.innocent("missed-eligible", "own-means", "名下有房产", s.studentAid(child, "孤儿"), child)
}

// orphanListed: on the roster of orphans.
func orphanListed(s *scene) {
	child := s.newOrphan(s.home, nil).person
	s.innocent("missed-eligible", "", "孤儿名册上有", s.studentAid(child, "孤儿"), child)
}

// missedChild is a child of a name no roster has.
func (s *scene) missedChild() *person {
	return s.renamed(s.newPerson("佟", false, 2006, "", nil))
}
