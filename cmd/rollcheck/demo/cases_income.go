package demo

var incomeCases = []func(*scene){
	overLine, overLine, overLineNoHistory,
	newlyOverLine, newlyOverLine,
	yearlyIncome, monthlyIncome,
}

// overLine: above the line on the roster of the first quarter already.
func overLine(s *scene) {
	h := s.richHousehold()
	s.guilty("income-over-line", s.now(), h.head())
}

// richHousehold is over the line, in the village whose old roster shows since when.
func (s *scene) richHousehold() *household {
	h := s.householdIn(s.home.villages[oldRosterVillage], family)
	h.perHead, h.extra, h.start = lineRural+12*s.between(20, 90), 240, date{2015, 3, 1}
	return h
}

// overLineNoHistory: above the line; no roster is old enough to show for how long.
func overLineNoHistory(s *scene) {
	h := s.householdIn(s.home.villages[0], family)
	h.perHead, h.extra = lineRural+600, 240
	s.guilty("income-over-line", s.now(), h.head())
}

// newlyOverLine: below the line in the third quarter, above it in the fourth.
func newlyOverLine(s *scene) {
	h := s.household(family)
	h.risen = lineRural + 300
	s.innocent("income-over-line", "over-line-grace", "第三季度尚未超标，在渐退期内", s.now(), h.head())
	s.guilty("income-over-line-grace", s.now(), h.head())
}

// yearlyIncome: 2160 yuan a year is below the rural line of 3000 a year, though above the urban 400 a month.
func yearlyIncome(s *scene) {
	h := s.household(couple)
	h.perHead = 2160
	s.innocent("income-over-line", "", "农村低保收入按年计，低于年标准", s.now(), h.head())
}

// monthlyIncome: 330 yuan a month is below the urban line of 400 a month, though 3960 a year is above the rural one.
func monthlyIncome(s *scene) {
	h := s.home.urban[0]
	h.perHead = 330
	s.innocent("income-over-line", "", "城市低保收入按月计，低于月标准", s.home.urbanPath(), h.head())
}
