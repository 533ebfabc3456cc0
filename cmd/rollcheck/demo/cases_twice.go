package demo

var twiceCases = []func(*scene){
	pastedTwice, pastedTwice, paidTwice, arrearsOfTheNew,
	inTwoTownships, inTwoTownships, movedToNeighbour, movedToNeighbour, movedInDecember,
	ruralAndUrban, ruralAndUrban, becameUrban,
	dibaoAndTekun, orphanAndDibao, becameTekun,
	marriedDaughter, marriedDaughter, marriedInDecember,
}

// pastedTwice: a row was pasted twice; nothing was paid twice.
func pastedTwice(s *scene) {
	h := s.plainHousehold(couple)
	h.pasted = h.members[1]
	s.guilty("duplicate-in-roster", s.now(), h.pasted)
}

// paidTwice: the head's row stands twice, and the fourth quarter was paid twice.
func paidTwice(s *scene) {
	h := s.plainHousehold(single)
	h.pasted = h.head()
	h.arrears = []arrear{{quarter: 4, months: 3}}
	s.guilty("duplicate-in-roster", s.now(), h.pasted)
}

// arrearsOfTheNew: approved in late September, listed since the fourth quarter, September paid beside it.
func arrearsOfTheNew(s *scene) {
	h := s.household(widow)
	h.listedFrom, h.paidFrom, h.start = 4, 4, date{2016, 9, 1}
	h.arrears = []arrear{{quarter: 4, months: 1, note: "补发以前月份"}}
	s.innocent("duplicate-in-roster", "arrears-paid", "同季两笔，一笔为补发，月份不同", paymentPath(4), h.head())
	s.innocent("paid-twice-in-month", "arrears-paid", "同季两笔，一笔为补发", paymentPath(4), h.head())
}

// inTwoTownships: an old person is covered alone here and in a household of the neighbour, for years.
func inTwoTownships(s *scene) {
	here := s.household(single)
	there := s.newHousehold(s.neighbour.villages[0], couple)
	here.start, there.start = date{2012, 4, 1}, date{2013, 7, 1}
	wife := s.newPerson("", true, here.head().birth.year+2, "妻", here.members)
	there.members = []*person{here.head(), wife}
	s.guilty("duplicate-cross-township", s.now(), here.head())
}

// moved makes the same household in the neighbour township, since a month of 2016.
func (s *scene) moved(here *household, month int) *household {
	there := s.newHousehold(s.neighbour.villages[0], couple)
	there.members, there.start, there.perHead, there.account = here.members, date{2016, month, 1}, here.perHead, here.account
	there.listedFrom, there.paidFrom, there.transferred = 4, 4, true
	return there
}

// movedToNeighbour: on this township's roster to the third quarter, on the neighbour's since.
func movedToNeighbour(s *scene) {
	here := s.household(couple)
	here.leave(3, "户籍迁往"+s.neighbour.name)
	here.transferred = true
	there := s.moved(here, 10)
	s.innocent("duplicate-cross-township", "earlier-roster", "十月起转入"+s.neighbour.name+"，本乡已停发", s.neighbour.rosterPath(4), there.head())
}

// movedInDecember: both rosters list them in December, the month in which they moved.
func movedInDecember(s *scene) {
	here := s.household(couple)
	s.moved(here, 12).paidFrom = never
	s.innocent("duplicate-cross-township", "transfer-month", "十二月移交当月，两乡都在册", s.now(), here.head())
}

// ruralAndUrban: an old man is covered in the village and in the town.
func ruralAndUrban(s *scene) {
	h := s.household(single)
	s.inTown(h)
	s.guilty("dibao-urban-rural-double", s.now(), h.head())
}

// becameUrban: his registration changed in December.
func becameUrban(s *scene) {
	h := s.household(single)
	town := s.inTown(h)
	town.start, town.paidFrom = date{2016, 12, 1}, never
	s.innocent("dibao-urban-rural-double", "changeover-month", "十二月农转非，转换当月", s.now(), h.head())
}

// inTown makes an urban household of a rural one's head.
func (s *scene) inTown(h *household) *household {
	town := s.newUrban(s.home, single)
	town.members = h.members[:1]
	return town
}

// dibaoAndTekun: an old man has dibao and the support of the destitute.
func dibaoAndTekun(s *scene) {
	h := s.household(single)
	s.newResident(s.home, h.head())
	s.guilty("exclusive-programmes", s.now(), h.head())
}

// orphanAndDibao: an orphan counts in his grandparents' household too; one is to be deducted from the other.
func orphanAndDibao(s *scene) {
	h := s.household(couple)
	o := s.newOrphan(s.home, nil)
	o.relation, o.village = "孙女", h.village
	h.members = append(h.members, o.person)
	s.guilty("exclusive-programmes", s.now(), o.person)
}

// becameTekun: he passed from dibao to the destitute in December.
func becameTekun(s *scene) {
	h := s.household(single)
	s.newResident(s.home, h.head()).start = date{2016, 12, 1}
	s.innocent("exclusive-programmes", "changeover-month", "十二月由低保转为特困，转换当月", s.now(), h.head())
}

// marriedDaughter: a daughter who married counts in her parents' household and in her husband's.
func marriedDaughter(s *scene) {
	_, daughter := s.married()
	s.guilty("member-in-two-households", s.now(), daughter)
}

// marriedInDecember: the same in the month in which her husband's household was approved.
func marriedInDecember(s *scene) {
	home, daughter := s.married()
	home.start, home.listedFrom, home.paidFrom = date{2016, 12, 1}, 4, never
	s.innocent("member-in-two-households", "moving-month", "十二月随夫家纳入，娘家下季核减", s.now(), daughter)
}

// married makes two households that share a daughter: her husband's, and her as that roster has her.
func (s *scene) married() (*household, *person) {
	parents, home := s.plainHousehold(couple), s.plainHousehold(family)
	wife := home.members[1]
	wife.name = s.newName(parents.head().surname(), true, append(parents.members, home.members...))
	daughter := *wife
	daughter.relation = "长女"
	parents.members = append(parents.members, &daughter)
	return home, wife
}
