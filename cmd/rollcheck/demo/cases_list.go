package demo

// listCases are those of one payment list by itself.
var listCases = []func(*scene){
	monthsWrong, monthsWrong, monthsWithArrears, monthsWithSupplement, monthsTakenBack, monthsRight,
	paidOverAgain, paidOverAgain, heatingBeside, paidInParts,
	paidMore, paidMore, paidWithArrears, paidWithFuel, paidLess,
}

// monthsWrong: a former soldier was paid a hundred more than three months come to.
func monthsWrong(s *scene) {
	s.guilty("amount-months", otherPaymentPath(4), s.paidSoldier(100, ""))
}

// monthsWithArrears: a month of the third quarter is paid along, and the note says so.
func monthsWithArrears(s *scene) {
	s.innocent("amount-months", "arrears-paid", "含补发的九月", otherPaymentPath(4), s.paidSoldier(veteranMonthly, "含补发2016年9月"))
}

// monthsWithSupplement: fuel is paid along.
func monthsWithSupplement(s *scene) {
	s.innocent("amount-months", "supplement-paid", "含取暖补贴200元", otherPaymentPath(4), s.paidSoldier(200, "含取暖补贴200元"))
}

// monthsTakenBack: what was paid too much in September is taken back.
func monthsTakenBack(s *scene) {
	s.innocent("amount-months", "taken-back", "扣回九月多发", otherPaymentPath(4), s.paidSoldier(-100, "扣回9月多发100元"))
}

// monthsRight: three months' money.
func monthsRight(s *scene) {
	s.innocent("amount-months", "", "三个月的补助正好", otherPaymentPath(4), s.paidSoldier(0, ""))
}

// paidSoldier makes a former soldier whose payment of the fourth quarter is off.
func (s *scene) paidSoldier(off int, note string) *person {
	v := s.newVeteran(s.home, s.newPerson("", false, 1948, "本人", nil))
	v.paidOff, v.payNote = off, note
	return v.person
}

// paidOverAgain: listed once, the fourth quarter paid twice on one list.
func paidOverAgain(s *scene) {
	h := s.plainHousehold(single)
	h.arrears = []arrear{{quarter: 4, months: 3}}
	s.guilty("paid-twice-in-month", paymentPath(4), h.head())
}

// heatingBeside: a subsidy for fuel stands beside the quarter's money.
func heatingBeside(s *scene) {
	h := s.plainHousehold(single)
	h.arrears = []arrear{{quarter: 4, months: 1, note: "取暖补贴"}}
	s.innocent("paid-twice-in-month", "supplement-paid", "另一笔是取暖补贴", paymentPath(4), h.head())
}

// paidInParts: two payments are together what the quarter is worth.
func paidInParts(s *scene) {
	h := s.plainHousehold(single)
	h.halved = true
	h.arrears = []arrear{{quarter: 4, months: 3}}
	s.innocent("paid-twice-in-month", "paid-in-parts", "两笔合起来正好是一个季度", paymentPath(4), h.head())
}

// paidMore: the fourth quarter's payment is more than the roster approved.
func paidMore(s *scene) {
	s.guilty("approved-vs-paid", paymentPath(4), s.paidHousehold(150, ""))
}

// paidWithArrears: a month of the third quarter is paid along, and the note says so.
func paidWithArrears(s *scene) {
	s.innocent("approved-vs-paid", "arrears-paid", "含补发的九月", paymentPath(4), s.paidHousehold(120, "含补发2016年9月差额"))
}

// paidWithFuel: a subsidy for fuel is paid along.
func paidWithFuel(s *scene) {
	s.innocent("approved-vs-paid", "supplement-paid", "含取暖补贴", paymentPath(4), s.paidHousehold(200, "含取暖补贴200元"))
}

// paidLess: what was paid too much in September is taken back.
func paidLess(s *scene) {
	s.innocent("approved-vs-paid", "taken-back", "扣回九月多发", paymentPath(4), s.paidHousehold(-60, "扣回9月多发60元"))
}

// paidHousehold makes a household whose payment of the fourth quarter is off.
func (s *scene) paidHousehold(off int, note string) *person {
	h := s.plainHousehold(single)
	h.paidOff, h.payNote = off, note
	return h.head()
}
