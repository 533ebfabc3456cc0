package demo

// custodyCases are those of the lists of prisoners and soldiers, and of members who do not count.
var custodyCases = []func(*scene){
	imprisoned, imprisoned, onProbation, arrearsBeforePrison,
	inPrisonByNote, inPrisonByNote, clericOfOld, clericSinceLately,
	conscript, conscript, sergeant, soldierOnce,
}

// withSon fits a household of a couple and a son.
func withSon(h *household) bool {
	return married(h) && len(h.members) > 2 && h.members[2].relation == "长子" && !h.members[2].uncovered
}

// imprison puts a member of a household on the list of prisoners.
func (s *scene) imprison(h *household, who *person, since, until, where, state string) *person {
	if who == h.head() {
		h.signer = h.members[1].name
	}
	list := register{path: "公安/青禾县在押人员名单.xlsx", name: "在押人员", title: county + "在押人员名单", headings: "姓名 身份证号 罪名 收监时间 刑满时间 关押场所 状态"}
	s.enter(list, who, who.name, who.number, "盗窃", since, until, where, state)
	return who
}

// imprisoned: in prison since May, his share is paid; what his wife gets is hers.
func imprisoned(s *scene) {
	h := s.told(family, lasting(married))
	s.guilty("detained-paid", s.now(), s.imprison(h, h.head(), "2016-05-10", "2018-05-09", "某监狱", "服刑"))
	s.innocent("detained-paid", "others-entitled", "家人的部分照发", s.now(), h.members[1])
}

// onProbation: corrected in the community, he was never in prison.
func onProbation(s *scene) {
	h := s.told(family, lasting(married))
	s.innocent("detained-paid", "not-in-prison", "社区矫正", s.now(), s.imprison(h, h.head(), "2016-02-10", "2017-02-09", "司法所", "社区矫正"))
}

// arrearsBeforePrison: his wife went to prison in September and is off the roster from October; in
// December August was paid late.
func arrearsBeforePrison(s *scene) {
	h := s.told(family, lasting(func(h *household) bool { return married(h) && !s.aided[h] }))
	who := s.imprison(h, h.members[1], "2016-09-12", "2018-09-11", "某监狱", "服刑")
	who.coveredThrough, h.lossWhy = 3, "成员服刑，其余成员继续保障"
	h.months[3] = 2
	h.arrears = append(h.arrears, arrear{quarter: 4, months: 1, note: "补发2016年8月"})
	s.innocent("detained-paid", "arrears-paid", "补发入监以前的月份", s.now(), who)
}

// inPrisonByNote: the roster itself says that he is in prison, and covers him.
func inPrisonByNote(s *scene) {
	h := s.told(family, unnoted(married))
	h.head().note, h.signer = "服刑", h.members[1].name
	s.guilty("non-counted-member", s.now(), h.head())
}

// clericOfOld: a cleric since years, whom the county counts all the same.
func clericOfOld(s *scene) {
	h := s.told(family, unnoted(married))
	h.head().note, h.signer = "宗教教职人员，2010年出家", h.members[1].name
	s.innocent("non-counted-member", "counted-locally", "当地规定仍计入", s.now(), h.head())
}

// clericSinceLately: he left his family last year.
func clericSinceLately(s *scene) {
	h := s.told(family, unnoted(married))
	h.head().note, h.signer = "宗教教职人员，2015年出家", h.members[1].name
	s.innocent("non-counted-member", "cleric-lately", "离家不满三年", s.now(), h.head())
}

// enlist makes the son of a household a soldier.
func (s *scene) enlist(h *household, born int, since, until, class string) *person {
	son := h.members[2]
	s.born(son, born)
	list := register{path: "武装部/青禾县现役军人名单.xlsx", name: "现役军人", title: county + "现役军人名单", headings: "姓名 身份证号 入伍时间 退伍时间 状态 备注"}
	s.enter(list, son, son.name, son.number, since, until, class, "")
	return son
}

// conscript: a conscript since September of last year counts on the roster; the county says that he does not.
func conscript(s *scene) {
	s.guilty("veteran-army", s.now(), s.enlist(s.told(family, withSon), 1997, "2015-09-10", "", "义务兵"))
}

// sergeant: the county's rule speaks of conscripts alone.
func sergeant(s *scene) {
	s.innocent("veteran-army", "other-soldier", "士官不在当地规定之列", s.now(), s.enlist(s.told(family, withSon), 1994, "2012-09-10", "", "士官"))
}

// soldierOnce: he came home three years ago.
func soldierOnce(s *scene) {
	h := s.told(family, lasting(withSon))
	h.start = date{2015, 3, 1}
	s.innocent("veteran-army", "served-other-time", "2013年已退伍", s.now(), s.enlist(h, 1993, "2011-09-10", "2013-09-10", "义务兵"))
}
