package demo

var deathCases = []func(*scene){
	aloneDiedLongAgo, aloneDiedLongAgo,
	memberDied, memberDied,
	diedInPaidMonth, diedAndStopped,
	headDiedOthersLive, headDiedOthersLive, headDiedAccountChanged,
	veteranDied, disabledVeteranDied, diedAndListed, diedAndListed,
	namesakeOfTheDead, namesakeOfTheDead,
	deathDatesDiffer, deathDatesDiffer, deathRevoked, registeredAndCremated,
	deadWithoutNumber, deadWithoutNumber, deadUnderMistypedNumber,
}

// aloneDiedLongAgo: lived alone, died in July, still on the roster and paid to December.
func aloneDiedLongAgo(s *scene) {
	h := s.household(single)
	h.visited = date{2016, 7, 5}
	s.die(h.head(), date{2016, 7, 15}, h.village)
	s.guilty("paid-after-death", deathPath, h.head())
}

// memberDied: a covered member died in May; the household is paid for her as before.
func memberDied(s *scene) {
	h := s.household(couple)
	s.die(h.members[1], date{2016, 5, 20}, h.village)
	s.guilty("paid-after-death", deathPath, h.members[1])
}

// diedInPaidMonth: died on 5 December; the month of death is paid, the roster of 20 December is within the lag.
func diedInPaidMonth(s *scene) {
	h := s.household(single)
	s.die(h.head(), date{2016, 12, 5}, h.village)
	s.innocent("paid-after-death", "died-in-paid-month", "死亡当月发放，没有次月的发放", deathPath, h.head())
	s.innocent("active-after-death", "registration-lag", "名册编制时死亡不到一个月，登记滞后", s.now(), h.head())
}

// diedAndStopped: died in September, paid to September, taken off from October.
func diedAndStopped(s *scene) {
	h := s.household(single)
	h.leave(3, "死亡")
	s.die(h.head(), date{2016, 9, 11}, h.village)
	s.innocent("paid-after-death", "died-in-paid-month", "死亡当月发放，次月已停发", deathPath, h.head())
}

// headDiedOthersLive: the head died in June and no longer counts; his wife is covered and paid through his account.
func headDiedOthersLive(s *scene) {
	h := s.household(couple)
	head := h.head()
	head.coveredThrough, h.note, h.signer = 2, "户主2016年6月去世，已核减1人", h.members[1].name
	s.die(head, date{2016, 6, 8}, h.village)
	s.innocent("paid-after-death", "survivors-entitled", "户主死亡后已不计保障人数，其配偶继续享受", deathPath, head)
	s.guilty("household-head-dead-account", deathPath, head)
	s.innocent("active-after-death", "", "户主死亡后已不计保障人数", s.now(), head)
	s.innocent("paid-after-clearing", "", "只核减户主一人，户仍在册", h.village.township.changesPath(), head)
}

// headDiedAccountChanged: the same, and the money goes to his widow.
func headDiedAccountChanged(s *scene) {
	h := s.household(couple)
	head := h.head()
	head.coveredThrough, h.note, h.payee, h.signer = 2, "户主2016年6月去世，已核减1人", h.members[1], h.members[1].name
	s.die(head, date{2016, 6, 8}, h.village)
	s.innocent("household-head-dead-account", "", "户主死亡后已更换收款人", deathPath, head)
}

// veteranDied: a former soldier died in September; his allowance goes on for six months.
func veteranDied(s *scene) {
	v := s.newVeteran(s.home, s.newPerson("", false, 1946, "本人", nil))
	s.die(v.person, date{2016, 9, 3}, v.village)
	s.innocent("paid-after-death", "death-grace", "优抚对象死亡后增发六个月", deathPath, v.person)
}

// disabledVeteranDied: a disabled serviceman's goes on for twelve.
func disabledVeteranDied(s *scene) {
	v := s.newVeteran(s.home, s.newPerson("", false, 1946, "本人", nil))
	v.class = "残疾军人"
	s.die(v.person, date{2016, 2, 19}, v.village)
	s.innocent("paid-after-death", "death-grace", "残疾军人死亡后增发十二个月", deathPath, v.person)
}

// diedAndListed: lived alone, died in September, not paid since, and still covered on the roster of December.
func diedAndListed(s *scene) {
	h := s.household(single)
	h.paidThrough, h.visited = 3, date{2016, 9, 1}
	s.die(h.head(), date{2016, 9, 11}, h.village)
	s.guilty("active-after-death", s.now(), h.head())
	s.innocent("unpaid", "", "保障对象已死亡，没有应发的钱", s.now(), h.head())
}

// namesakeOfTheDead: somebody of the same name and village died; the number is another.
func namesakeOfTheDead(s *scene) {
	h := s.household(single)
	dead := s.newPerson("", h.head().female, h.head().birth.year-4, "", nil)
	dead.name = h.head().name
	s.die(dead, date{2016, 3, 12}, h.village)
	s.innocent("paid-after-death", "", "同村同名，身份证号不同", s.now(), h.head())
}

// deathDatesDiffer: off the roster since October; one entry says he died in September, another in late November.
func deathDatesDiffer(s *scene) {
	who := s.deadTwice(date{2016, 11, 24}, "")
	s.guilty("death-source-conflict", deathPath, who)
}

// deathRevoked: the same, and the police note that the registration was a mistake.
func deathRevoked(s *scene) {
	who := s.deadTwice(date{2016, 11, 24}, "误注销，已恢复户口")
	s.innocent("death-source-conflict", "death-revoked", "派出所已注明误注销", deathPath, who)
}

// registeredAndCremated: two entries nine days apart.
func registeredAndCremated(s *scene) {
	who := s.deadTwice(date{2016, 9, 20}, "")
	s.innocent("death-source-conflict", "", "登记与火化相差数日", deathPath, who)
}

// deadTwice has somebody who left the roster in September twice on the list of deaths.
func (s *scene) deadTwice(second date, note string) *person {
	h := s.household(single)
	h.leave(3, "死亡")
	s.die(h.head(), date{2016, 9, 11}, h.village)
	s.dieNoted(h.head(), second, h.village, note)
	return h.head()
}

// deadWithoutNumber: an entry of the list has the name of somebody covered in the village, and no number.
func deadWithoutNumber(s *scene) {
	h := s.household(single)
	dead := s.newPerson("", h.head().female, h.head().birth.year, "", nil)
	dead.name, dead.number = h.head().name, ""
	s.die(dead, date{2016, 4, 7}, h.village)
	s.document("death-name-only", deathPath, dead, dead.name)
	s.innocent("paid-after-death", "", "死亡名单上只有同名，没有身份证号", s.now(), h.head())
}

// deadUnderMistypedNumber: died in June and still paid; the roster alone has his number wrong
// in its last place, so that only the rest says that it is he.
func deadUnderMistypedNumber(s *scene) {
	h := s.household(single)
	who := s.renamed(h.head())
	h.visited = date{2016, 6, 2}
	s.die(who, date{2016, 6, 20}, h.village)
	who.written.number = mistyped(who.number)
	s.guilty("id-checksum", s.now(), who)
	s.guilty("paid-after-death", deathPath, who)
}
