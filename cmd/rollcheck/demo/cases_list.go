package demo

// listCases are those of one payment list by itself.
var listCases = []func(*scene){
	monthsWrong, monthsWrong, monthsWithArrears, monthsWithSupplement, monthsTakenBack, monthsRight,
	paidOverAgain, paidOverAgain, heatingBeside, paidInParts,
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
