package demo

// wrongCheckDigit: a number was mistyped in its last place, on every sheet alike.
func wrongCheckDigit(s *scene) {
	who := s.household(couple).members[1]
	last := who.number[17]
	wrong := byte('0' + (last-'0'+3)%10)
	if last == 'X' {
		wrong = '4'
	}
	who.number = who.number[:17] + string(wrong)
	s.guilty("id-checksum", s.now(), who)
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

// movedToNeighbour: on this township's roster to the third quarter, on the neighbour's since.
func movedToNeighbour(s *scene) {
	here := s.household(couple)
	here.leave(3, "户籍迁往"+s.neighbour.name)
	here.transferred = true
	there := s.newHousehold(s.neighbour.villages[0], couple)
	there.members, there.start, there.perHead, there.account = here.members, date{2016, 10, 1}, here.perHead, here.account
	there.listedFrom, there.paidFrom, there.transferred = 4, 4, true
	s.innocent("duplicate-cross-township", "十月起转入"+s.neighbour.name+"，本乡已停发", s.neighbour.rosterPath(4), there.head())
}
