package demo

var accountCases = []func(*scene){
	oneAccountTwoHouseholds, oneAccountTwoHouseholds,
	veteranOfTheHousehold, coupleOnTwoProgrammes, siblingsOneGuardian, homeForTheAged,
}

var payeeCases = []func(*scene){
	accountOfAnother, accountOfAnother, accountInCharge, accountNameDotted,
}

// oneAccountTwoHouseholds: two ordinary households of a village have one account.
func oneAccountTwoHouseholds(s *scene) {
	first := s.household(couple)
	second := s.householdIn(first.village, family)
	second.account = first.account
	s.guilty("account-shared", s.now(), first.head())
	s.guilty("account-shared", s.now(), second.head())
}

// veteranOfTheHousehold: the husband's allowance as a veteran goes to the account of his household's dibao.
func veteranOfTheHousehold(s *scene) {
	h := s.household(couple)
	s.born(h.head(), 1946)
	s.newVeteran(s.home, h.head()).account = h.account
	s.innocent("account-shared", "", "同一户夫妻共用一个账号", s.home.veteranPath(), h.head())
}

// coupleOnTwoProgrammes: he has dibao, she the support of the destitute, in one account; his roster lacks her number.
func coupleOnTwoProgrammes(s *scene) {
	h := s.household(couple)
	wife := s.renamed(h.members[1])
	wife.written.number, wife.uncovered, wife.note = "", true, "本人享受特困供养"
	s.newResident(s.home, wife).account = h.account
	s.guilty("id-missing", s.now(), wife)
	s.innocent("account-shared", "spouse-account", "夫妻两个项目共用一个账号", s.now(), h.head())
}

// siblingsOneGuardian: two orphans, their grandfather's account.
func siblingsOneGuardian(s *scene) {
	first := s.newOrphan(s.home, nil)
	second := s.newOrphan(s.home, first)
	s.innocent("account-shared", "guardian-account", "姐妹孤儿共用监护人账号", s.home.orphanPath(), first.person)
	s.innocent("account-shared", "guardian-account", "姐妹孤儿共用监护人账号", s.home.orphanPath(), second.person)
}

// homeForTheAged: the residents of the home for the aged share its account.
func homeForTheAged(s *scene) {
	for _, r := range s.home.tekun {
		if r.central {
			s.innocent("account-shared", "institution-account", "集中供养，敬老院集体账户", s.home.tekunPath(), r.person)
			s.innocent("account-owner-mismatch", "institution-account", "集中供养，账户名是敬老院", s.home.tekunPath(), r.person)
		}
	}
}

// accountOfAnother: the account of a man in nobody's charge is a stranger's.
func accountOfAnother(s *scene) {
	r := s.tekunBorn(1945)
	r.owner = s.newName("", false, []*person{r.person})
	s.guilty("account-owner-mismatch", s.home.tekunPath(), r.person)
}

// accountInCharge: the same, and the note says who keeps it and why.
func accountInCharge(s *scene) {
	r := s.tekunBorn(1945)
	r.owner = s.newName("", false, []*person{r.person})
	r.note = "本人失能，签有委托书，由侄子代管"
	s.innocent("account-owner-mismatch", "guardian-account", "备注写明代管", s.home.tekunPath(), r.person)
}

// accountNameDotted: the bank writes the name with a dot.
func accountNameDotted(s *scene) {
	r := s.tekunBorn(1945)
	name := []rune(r.name)
	r.owner = string(name[:1]) + "·" + string(name[1:])
	s.innocent("account-owner-mismatch", "", "账户名只是中间点写法不同", s.home.tekunPath(), r.person)
}
