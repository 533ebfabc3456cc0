package demo

// sumTooHigh: the household's sum is 30 yuan a month more than the formula gives.
func sumTooHigh(s *scene) {
	v := s.nextVillage()
	for v.perPerson() {
		v = s.nextVillage()
	}
	h := s.householdIn(v, couple)
	h.extra = 30
	s.guilty("amount-formula", s.now(), h.head())
}

// shareTooHigh: the same where the money column holds each person's share.
func shareTooHigh(s *scene) {
	h := s.householdIn(s.home.villages[2], family)
	h.extra = 10 * h.covered(4)
	s.guilty("amount-formula", s.now(), h.head())
}

// fewerCovered: two of three are covered, and the money is right for two.
func fewerCovered(s *scene) {
	h := s.household(partly)
	s.innocent("amount-formula", "三口之家保障两人，金额按两人计算正确", s.now(), h.head())
}

// oneAccountTwoHouseholds: two ordinary households of a village have one account.
func oneAccountTwoHouseholds(s *scene) {
	first := s.household(couple)
	second := s.householdIn(first.village, family)
	second.account = first.account
	s.guilty("account-shared", s.now(), first.head())
	s.guilty("account-shared", s.now(), second.head())
}

// spousesOneAccount: the husband's allowance as a veteran goes to the account of his household's dibao.
func spousesOneAccount(s *scene) {
	h := s.household(couple)
	h.members[0].birth.year = 1946 // a veteran past 60
	h.members[0].number = s.newNumber(h.members[0])
	s.home.veterans = append(s.home.veterans, &veteran{h.members[0], h.village, h.account})
	s.innocent("account-shared", "同一户夫妻共用一个账号", s.home.veteranPath(), h.members[0])
}

// siblingsOneGuardian: two orphans, their grandfather's account.
func siblingsOneGuardian(s *scene) {
	first := s.newOrphan(s.home, nil)
	second := s.newOrphan(s.home, first)
	s.innocent("account-shared", "姐妹孤儿共用监护人账号", s.home.orphanPath(), first.person)
	s.innocent("account-shared", "姐妹孤儿共用监护人账号", s.home.orphanPath(), second.person)
}

// homeForTheAged: the residents of the home for the aged share its account.
func homeForTheAged(s *scene) {
	for _, r := range s.home.tekun {
		if r.central {
			s.innocent("account-shared", "集中供养，敬老院集体账户", s.home.tekunPath(), r.person)
		}
	}
}

// notPaid: on the roster of the fourth quarter, not in its payments.
func notPaid(s *scene) {
	h := s.household(widow)
	h.paidThrough = 3
	s.guilty("unpaid", s.now(), h.head())
}

// paidOnNoRoster: paid in the fourth quarter, on no roster and not on the list of the cleared.
func paidOnNoRoster(s *scene) {
	h := s.household(single)
	h.listedFrom, h.paidFrom = never, 4
	s.guilty("paid-not-listed", paymentPath(4), h.head())
}

// paidAfterClearing: cleared from July, paid again in the fourth quarter.
func paidAfterClearing(s *scene) {
	h := s.household(couple)
	h.leave(2, "家庭收入超过保障标准")
	h.paidThrough = 4
	s.guilty("paid-after-clearing", clearedPath, h.head())
}

// leftLawfully: paid while on the roster, to September, and cleared from October.
func leftLawfully(s *scene) {
	h := s.household(family)
	h.leave(3, "家庭收入超过保障标准")
	s.innocent("paid-after-clearing", "停发月份之前的发放", clearedPath, h.head())
	s.innocent("paid-not-listed", "十月起清退，之前在册时发放", paymentPath(3), h.head())
}

// arrearsOfTheCleared: cleared from October; July, which the bank had sent back, is paid in December.
func arrearsOfTheCleared(s *scene) {
	h := s.household(couple)
	h.leave(3, "家庭收入超过保障标准")
	h.months[3] = 2
	h.arrears = []arrear{{4, 1, "补发2016年7月（账号有误退回）"}}
	s.innocent("paid-after-clearing", "补发清退前的月份", paymentPath(4), h.head())
	s.innocent("paid-not-listed", "补发清退前的月份", paymentPath(4), h.head())
}

// arrearsOfTheNew: approved in late September, listed since the fourth quarter, September paid beside it.
func arrearsOfTheNew(s *scene) {
	h := s.household(widow)
	h.listedFrom, h.paidFrom, h.start = 4, 4, date{2016, 9, 1}
	h.arrears = []arrear{{4, 1, "补发2016年9月"}}
	s.innocent("duplicate-in-roster", "同季两笔，一笔为补发，月份不同", paymentPath(4), h.head())
}

// wrongTotals: the sum rows of two villages are off by some yuan.
func wrongTotals(s *scene) {
	for i, off := range []int{18, -45} {
		v := s.home.villages[i*3]
		v.totalOff = off
		s.document("sheet-total", s.now(), totalOf{v}, v.name)
	}
}
