package demo

var moneyCases = []func(*scene){
	sumTooHigh, sumTooHigh, shareTooHigh, shareTooHigh,
	sumRounded, paidByClass, withSupplement,
	totalOff, totalOff, totalRight,
	notPaid, notPaid, approvedInDecember, paymentFrozen,
	paidOnNoRoster, paidOnNoRoster,
	paidAfterClearing, paidAfterClearing, clearedInGrace,
	leftLawfully, leftLawfully, leftInOctober,
	arrearsOfTheCleared, paidWhileMoving, paidBesideDamagedNumber,
	aidToGuardian, heatingOfTheHome,
}

// sumTooHigh: the household's sum is 30 yuan a month more than the formula gives.
func sumTooHigh(s *scene) {
	h := s.plainHousehold(couple)
	h.extra = 30
	s.guilty("amount-formula", s.now(), h.head())
}

// shareTooHigh: the same where the money column holds each person's share.
func shareTooHigh(s *scene) {
	h := s.householdIn(s.home.villages[2], family)
	h.extra = 10 * h.covered(4)
	s.guilty("amount-formula", s.now(), h.head())
}

// sumRounded: a village that rounds every household's money up to ten yuan.
func sumRounded(s *scene) {
	h := s.householdIn(s.home.villages[4], single)
	h.perHead = lineRural - 12*123
	s.innocent("amount-formula", "rounded-amount", "全村按十元进整", s.now(), h.head())
}

// paidByClass: a village that pays by classes.
func paidByClass(s *scene) {
	h := s.householdIn(s.home.villages[5], couple)
	s.innocent("amount-formula", "paid-by-classes", "全村分档发放", s.now(), h.head())
}

// withSupplement: the sum includes forty yuan for the illness of the wife.
func withSupplement(s *scene) {
	h := s.plainHousehold(couple)
	h.members[1].supplement, h.members[1].note = 40, "重病，分类施保"
	s.innocent("amount-formula", "supplement-paid", "月保障金含分类施保金40元", s.now(), h.head())
}

// totalOff: benefit and supplement of an urban household are not its total.
func totalOff(s *scene) {
	h := s.newUrban(s.home, single)
	h.supplement, h.totalOff = 60, 20
	s.guilty("row-sum", s.home.urbanPath(), h.head())
}

// totalRight: another with a supplement adds up.
func totalRight(s *scene) {
	h := s.newUrban(s.home, single)
	h.supplement = 60
	s.innocent("row-sum", "", "保障金加分类施保金等于合计", s.home.urbanPath(), h.head())
}

// notPaid: on the roster of the fourth quarter, not in its payments.
func notPaid(s *scene) {
	h := s.household(widow)
	h.paidThrough = 3
	s.guilty("unpaid", s.now(), h.head())
}

// approvedInDecember: the money comes from January.
func approvedInDecember(s *scene) {
	h := s.household(widow)
	h.listedFrom, h.paidFrom, h.start = 4, never, date{2016, 12, 1}
	s.innocent("unpaid", "new-this-month", "十二月新纳入，次月起发放", s.now(), h.head())
}

// paymentFrozen: the bank sent the money back, and the note says so.
func paymentFrozen(s *scene) {
	h := s.household(widow)
	h.paidThrough, h.note = 3, "账户冻结，第四季度退票，待补发"
	s.innocent("unpaid", "payment-held", "账户冻结退票，备注已说明", s.now(), h.head())
}

// paidOnNoRoster: paid in the fourth quarter, on no roster and not on the list of the cleared.
func paidOnNoRoster(s *scene) {
	h := s.household(single)
	h.listedFrom, h.paidFrom = never, 4
	s.guilty("paid-not-listed", paymentPath(4), s.renamed(h.head()))
}

// paidAfterClearing: cleared from July, paid again in the fourth quarter.
func paidAfterClearing(s *scene) {
	h := s.household(couple)
	h.leave(2, "家庭收入超过保障标准")
	h.paidThrough = 4
	s.guilty("paid-after-clearing", clearedPath, h.head())
}

// clearedInGrace: cleared from October, paid to December as the grace allows.
func clearedInGrace(s *scene) {
	h := s.household(couple)
	h.leave(3, "家庭收入超过保障标准")
	h.paidThrough, h.clearNote = 4, "渐退期发放至2016年12月"
	s.innocent("paid-after-clearing", "over-line-grace", "渐退期内继续发放", clearedPath, h.head())
}

// leftLawfully: paid while on the roster, to September, and cleared from October.
func leftLawfully(s *scene) {
	h := s.household(family)
	h.leave(3, "家庭收入超过保障标准")
	s.innocent("paid-after-clearing", "", "停发月份之前的发放", clearedPath, h.head())
	s.innocent("paid-not-listed", "", "十月起清退，之前在册时发放", paymentPath(3), h.head())
}

// leftInOctober: cleared from November and paid for October, when the roster of the quarter had dropped it.
func leftInOctober(s *scene) {
	h := s.household(family)
	h.leave(3, "家庭收入超过保障标准")
	h.stop = date{2016, 11, 1}
	h.arrears = []arrear{{quarter: 4, months: 1, day: date{2016, 10, 20}}}
	s.innocent("paid-not-listed", "lawful-leaver", "十一月起清退，发放的是十月", paymentPath(4), h.head())
	s.innocent("paid-after-clearing", "", "停发月份之前的发放", paymentPath(4), h.head())
}

// arrearsOfTheCleared: cleared from October; July, which the bank had sent back, is paid in December.
func arrearsOfTheCleared(s *scene) {
	h := s.household(couple)
	h.leave(3, "家庭收入超过保障标准")
	h.months[3] = 2
	h.arrears = []arrear{{quarter: 4, months: 1, note: "补发2016年7月（账号有误退回）"}}
	s.innocent("paid-after-clearing", "arrears-paid", "补发清退前的月份", paymentPath(4), h.head())
	s.innocent("paid-not-listed", "arrears-paid", "补发清退前的月份", paymentPath(4), h.head())
}

// paidWhileMoving: on the neighbour's roster since October, whose money this township still paid.
func paidWhileMoving(s *scene) {
	here := s.household(couple)
	here.leave(3, "户籍迁往"+s.neighbour.name)
	here.transferred = true
	here.arrears = []arrear{{quarter: 4, months: 1, day: date{2016, 10, 20}}}
	s.moved(here, 10).months[4] = 2
	s.innocent("paid-not-listed", "moved-township", "已转入"+s.neighbour.name+"，十月仍由本乡发放", paymentPath(4), here.head())
}

// paidBesideDamagedNumber: the roster has a digit of the head's number too few; a fuel subsidy was paid to the right one.
func paidBesideDamagedNumber(s *scene) {
	h := s.household(single)
	head := s.renamed(h.head())
	head.written.number = head.number[:17]
	h.arrears = []arrear{{quarter: 4, months: 1, note: "取暖补贴", bare: true}}
	s.guilty("id-length", s.now(), head)
	s.innocent("paid-not-listed", "damaged-on-roster", "名册上同名者号码少一位，是同一人", paymentPath(4), head)
}

// aidToGuardian: a subsidy for an orphan went to her guardian's own account.
func aidToGuardian(s *scene) {
	o := s.newOrphan(s.home, nil)
	s.home.priceAid = append(s.home.priceAid, allowance{o.village, o.guardian, s.newAccount(), 20, "价格临时补贴，监护人代领"})
	s.innocent("paid-not-listed", "guardian-account", "收款人是孤儿的监护人", otherPaymentPath(4), o.guardian)
}

// heatingOfTheHome: fuel for the home for the aged was paid to another account of the home.
func heatingOfTheHome(s *scene) {
	home := &person{name: s.home.name + "敬老院"}
	s.home.heating = append(s.home.heating, allowance{s.home.villages[0], home, s.newAccount(), 200, "取暖费，敬老院集体账户"})
	s.innocent("paid-not-listed", "institution-account", "供养机构的集体账户", otherPaymentPath(4), home)
}
