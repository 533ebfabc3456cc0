package demo

import "slices"

// aidCases are those of medical aid, premiums, relief, housing and allowances, and of registers.
var aidCases = []func(*scene){
	treatedAfterDeath, treatedAfterDeath, settledAfterDeath,
	billOff, billOff, billRemitted, billRounded,
	medicalOnNoRoster, medicalOnNoRoster, medicalOnTheEdge, medicalListed,
	premiumOfTheDead, premiumOfTheDead, premiumDiedInYear, premiumReturned,
	needOverSize, needOverSize, needOfSome,
	dividedEqually, dividedEqually, dividedByHead,
	mendedTwice, mendedTwice, mendedLongAgo, rebuiltAfterFlood,
	mendedAsPoor, mendedAsPoor, mendedListed,
	aidedThrice, aidedThrice, aidedTwice,
	allowedEarly, allowedEarly, allowedDisabled, tierTooHigh, tierTooHigh, tierAtBirthday,
	minorGrown, minorGrown, minorWithCard,
	tekunWithSon, tekunWithSon, tekunWithDisabledSon,
	landPaid, landPaid, landBefore,
	spousesApart, spouseDisabled,
	relationOfOtherSex, relationOfOtherSex, spouseUntold,
}

// stranger is somebody on no roster.
func (s *scene) stranger(year int) *person { return s.newPerson("", false, year, "本人", nil) }

// settled is an ordinary household that no case changed and none of these speaks of yet: lists
// of others alone speak of it, so it need not be made for them.
func (s *scene) settled(fits func(*household) bool) *household {
	for range s.home.villages {
		for _, h := range s.nextVillage().households {
			if !h.planted && !s.aided[h] && h.listed(4) && h.note == "" && fits(h) {
				s.aided[h] = true
				return h
			}
		}
	}
	return s.household(couple)
}

// alone fits somebody living by himself: a man, or a woman.
func alone(female bool) func(*household) bool {
	return func(h *household) bool { return len(h.members) == 1 && h.head().female == female }
}

// married fits a household of a man and his wife, and perhaps children.
func married(h *household) bool { return len(h.members) > 1 && h.members[1].relation == "妻" }

// bill writes a stay of medical aid: the total, what the insurance paid and his own part.
func (s *scene) bill(who *person, class, from, to, settled string, own int, note string) string {
	return s.aid(medicalList, who, s.nextVillage(), class, from, to, 20000, 12000, own, 2000, settled, note)
}

// treatedAfterDeath: taken into hospital ten days after the death.
func treatedAfterDeath(s *scene) {
	who := s.stranger(1950)
	s.die(who, date{2016, 5, 10}, s.nextVillage())
	s.guilty("medical-after-death", s.bill(who, "低保边缘", "2016-05-20", "2016-05-28", "2016-06-10", 8000, ""), who)
}

// settledAfterDeath: the stay was before the death, the bill was settled half a year later.
func settledAfterDeath(s *scene) {
	who := s.stranger(1950)
	s.die(who, date{2016, 5, 10}, s.nextVillage())
	s.innocent("medical-after-death", "", "生前住院，死后才结算", s.bill(who, "低保边缘", "2016-04-20", "2016-05-09", "2016-11-10", 8000, ""), who)
}

// billOff: his own part is five hundred too much.
func billOff(s *scene) {
	who := s.stranger(1960)
	s.guilty("medical-arithmetic", s.bill(who, "低保边缘", "2016-03-01", "2016-03-10", "2016-03-12", 8500, ""), who)
}

// billRemitted: another insurance paid part of what was left.
func billRemitted(s *scene) {
	who := s.stranger(1960)
	s.innocent("medical-arithmetic", "other-relief-paid", "大病保险支付了一部分", s.bill(who, "低保边缘", "2016-03-01", "2016-03-10", "2016-03-12", 6000, "大病保险支付2000元"), who)
}

// billRounded: all amounts are right.
func billRounded(s *scene) {
	for range 3 {
		who := s.stranger(1960)
		s.innocent("medical-arithmetic", "", "费用相符", s.bill(who, "支出型", "2016-03-01", "2016-03-10", "2016-03-12", 8000, ""), who)
	}
}

// medicalOnNoRoster: aided as one on dibao, whom no roster lists.
func medicalOnNoRoster(s *scene) {
	who := s.stranger(1960)
	s.guilty("medical-aid-not-eligible", s.bill(who, "农村低保", "2016-11-01", "2016-11-10", "2016-11-12", 8000, ""), who)
}

// medicalOnTheEdge: those on the edge of dibao are entitled too.
func medicalOnTheEdge(s *scene) {
	who := s.stranger(1960)
	s.innocent("medical-aid-not-eligible", "", "低保边缘家庭也可以救助", s.bill(who, "低保边缘", "2016-11-01", "2016-11-10", "2016-11-12", 8000, ""), who)
}

// medicalListed: a member of a household on the roster.
func medicalListed(s *scene) {
	who := s.settled(married).members[1]
	s.innocent("medical-aid-not-eligible", "", "在册成员", s.bill(who, "农村低保", "2016-11-01", "2016-11-10", "2016-11-12", 8000, ""), who)
}

// premium writes a premium of 2016 paid for somebody who died.
func (s *scene) premium(died date, note string) (*person, string) {
	who := s.stranger(1945)
	s.die(who, died, s.nextVillage())
	return who, s.aid(premiumList, who, s.nextVillage(), "城乡居民基本医疗保险", 120, "2016", "2016-01-20", note)
}

// premiumOfTheDead: dead in 2014, paid for 2016.
func premiumOfTheDead(s *scene) {
	who, path := s.premium(date{2014, 6, 8}, "")
	s.guilty("insurance-subsidy-dead", path, who)
}

// premiumDiedInYear: died in the insured year.
func premiumDiedInYear(s *scene) {
	who, path := s.premium(date{2016, 6, 8}, "")
	s.innocent("insurance-subsidy-dead", "", "参保年度内死亡", path, who)
}

// premiumReturned: the insurer gave it back.
func premiumReturned(s *scene) {
	who, path := s.premium(date{2015, 6, 8}, "已退费")
	s.innocent("insurance-subsidy-dead", "premium-returned", "已退费", path, who)
}

// needOverSize: four in need of three.
func needOverSize(s *scene) {
	who := s.stranger(1960)
	s.guilty("relief-persons-exceed", s.aid(reliefList, who, s.nextVillage(), 3, 4, 400), who)
}

// needOfSome: part of a household is in need.
func needOfSome(s *scene) {
	for range 4 {
		who := s.stranger(1960)
		s.innocent("relief-persons-exceed", "", "只有一部分人需救助", s.aid(reliefList, who, s.nextVillage(), 4, 2, 200), who)
	}
}

// relieved writes the winter relief of a village of ten households, and returns the first of them.
func (s *scene) relieved(v *village, amount func(size int) int) (first *person, path string) {
	for i := range 10 {
		who := s.stranger(1955 + i)
		path = s.aid(flatList, who, v, i%3+1, amount(i%3+1))
		if first == nil {
			first = who
		}
	}
	return first, path
}

// dividedEqually: every household of the village got the same, whatever its size.
func dividedEqually(s *scene) {
	v := s.unrelieved()
	first, path := s.relieved(v, func(int) int { return 300 })
	s.document("winter-relief-all-flat", path, first, v.name)
}

// dividedByHead: the village was helped by the head.
func dividedByHead(s *scene) {
	v := s.unrelieved()
	first, path := s.relieved(v, func(size int) int { return 100 * size })
	s.soundDocument("winter-relief-all-flat", "", "按需救助人口计发", path, first, v.name)
}

// unrelieved is a village the list of relief does not hold yet.
func (s *scene) unrelieved() *village {
	for _, v := range s.home.villages {
		listed := slices.ContainsFunc(s.aidLists, func(l *aidList) bool {
			return l.path == s.aidPath(flatList) && slices.ContainsFunc(l.rows, func(r aidRow) bool { return r.village == v })
		})
		if !listed {
			return v
		}
	}
	return s.home.villages[0]
}

// mended writes a house mended in a year.
func (s *scene) mended(year string, who *person, class, note string) string {
	return s.aid(housingList(year), who, s.nextVillage(), class, "D级", year+"-10-10", 15000, note)
}

// mendedTwice: in 2010 and again in 2016, with ten years asked for.
func mendedTwice(s *scene) {
	who := s.stranger(1955)
	s.mended("2010", who, "一般户", "")
	s.guilty("housing-twice", s.mended("2016", who, "一般户", ""), who)
}

// mendedLongAgo: eleven years apart.
func mendedLongAgo(s *scene) {
	who := s.stranger(1955)
	s.mended("2005", who, "一般户", "")
	s.innocent("housing-twice", "", "相隔十一年", s.mended("2016", who, "一般户", ""), who)
}

// rebuiltAfterFlood: the mended house fell in a flood.
func rebuiltAfterFlood(s *scene) {
	who := s.stranger(1955)
	s.mended("2010", who, "一般户", "")
	s.innocent("housing-twice", "disaster-rebuilt", "洪灾倒塌后重建", s.mended("2016", who, "一般户", "洪灾倒塌"), who)
}

// mendedAsPoor: as one on dibao, whom no roster lists.
func mendedAsPoor(s *scene) {
	who := s.stranger(1955)
	s.guilty("housing-category-false", s.mended("2016", who, "农村低保户", ""), who)
}

// mendedListed: on the roster.
func mendedListed(s *scene) {
	who := s.settled(married).head()
	s.innocent("housing-category-false", "", "在册低保户", s.mended("2016", who, "农村低保户", ""), who)
}

// occasions writes temporary aid of some months of 2016.
func (s *scene) occasions(months ...string) (who *person, path string) {
	who = s.stranger(1962)
	for _, month := range months {
		path = s.aid(tempList, who, s.nextVillage(), 3, "突发重病", 1500, "2016-"+month+"-06")
	}
	return who, path
}

// aidedThrice: three times a year, where the county allows two.
func aidedThrice(s *scene) {
	who, path := s.occasions("02", "05", "10")
	s.guilty("temp-aid-repeat", path, who)
}

// aidedTwice: as often as the county allows.
func aidedTwice(s *scene) {
	who, path := s.occasions("02", "10")
	s.innocent("temp-aid-repeat", "", "一年两次，未超过规定", path, who)
}

// allowed writes the allowance of high age of somebody born in a year.
func (s *scene) allowed(born date, tier, note string) (*person, string) {
	who := s.stranger(born.year)
	who.birth = born
	s.born(who, born.year)
	return who, s.aid(allowanceList, who, s.nextVillage(), tier, 60, note)
}

// allowedEarly: seventy-six, where the county asks for eighty.
func allowedEarly(s *scene) {
	who, path := s.allowed(date{1940, 3, 2}, "一档", "")
	s.guilty("age-allowance-too-young", path, who)
}

// allowedDisabled: a class that does not hang on the high age.
func allowedDisabled(s *scene) {
	who, path := s.allowed(date{1945, 3, 2}, "一档", "失能老人")
	s.innocent("age-allowance-too-young", "other-age-class", "失能老人补贴不看高龄", path, who)
}

// tierTooHigh: eighty-five in the tier of ninety.
func tierTooHigh(s *scene) {
	who, path := s.allowed(date{1931, 3, 2}, "90-99周岁", "")
	s.guilty("age-allowance-tier-wrong", path, who)
}

// tierAtBirthday: ninety within the month of the list.
func tierAtBirthday(s *scene) {
	who, path := s.allowed(date{1926, 12, 15}, "80-89周岁", "")
	s.innocent("age-allowance-tier-wrong", "", "名单当月满90周岁", path, who)
}

// grownMinor is somebody kept in special hardship since he was a child.
func (s *scene) grownMinor() *resident {
	r := s.tekunBorn(1998)
	r.start = date{2010, 3, 1}
	return r
}

// minorGrown: eighteen, in hardship since he was twelve; the roster tells of no school.
func minorGrown(s *scene) {
	r := s.grownMinor()
	s.guilty("minor-wubao-age", s.home.tekunPath(), r.person)
}

// minorWithCard: the same, gravely disabled.
func minorWithCard(s *scene) {
	r := s.grownMinor()
	s.addCard(r.person, "智力", "二级", "52")
	s.innocent("minor-wubao-age", "severely-disabled", "持有智力二级残疾证", s.home.tekunPath(), r.person)
}

// registered writes a household of the police register.
func (s *scene) registered(relation string, others ...*person) {
	v := s.nextVillage()
	number := others[0].number[6:14] + others[0].number[14:17]
	s.aid(registerList, others[0], v, number, "户主", "")
	for _, other := range others[1:] {
		s.aid(registerList, other, v, number, relation, "")
	}
}

// tekunWithSon: a son of forty lives on the same page of the register.
func tekunWithSon(s *scene) {
	r := s.tekunBorn(1944)
	s.registered("长子", r.person, s.stranger(1976))
	s.guilty("wubao-has-supporter", s.home.tekunPath(), r.person)
}

// tekunWithDisabledSon: the son is gravely disabled.
func tekunWithDisabledSon(s *scene) {
	r, son := s.tekunBorn(1944), s.stranger(1976)
	s.addCard(son, "精神", "二级", "62")
	s.registered("长子", r.person, son)
	s.innocent("wubao-has-supporter", "", "独子重度残疾，无履行能力", s.home.tekunPath(), r.person)
}

// landPaid: paid for land while on dibao.
func landPaid(s *scene) {
	who := s.settled(married).head()
	s.guilty("land-lost", s.aid(landList, who, s.nextVillage(), "1.5亩", 45000, "2016-08-01"), who)
}

// landBefore: paid years before the benefit began.
func landBefore(s *scene) {
	who := s.settled(married).head()
	s.innocent("land-lost", "paid-before-benefit", "享受以前征地", s.aid(landList, who, s.nextVillage(), "1.5亩", 30000, "2001-08-01"), who)
}

// spouses makes two registered spouses in two households of dibao.
func (s *scene) spouses() (man, wife *person) {
	man, wife = s.settled(alone(false)).head(), s.settled(alone(true)).head()
	s.registered("配偶", man, wife)
	return man, wife
}

// spousesApart: man and wife have dibao each by himself.
func spousesApart(s *scene) {
	man, wife := s.spouses()
	s.guilty("split-household", s.now(), lower(man, wife))
}

// spouseDisabled: the wife is gravely disabled and applied alone.
func spouseDisabled(s *scene) {
	man, wife := s.spouses()
	s.addCard(wife, "精神", "二级", "62")
	s.innocent("split-household", "single-application", "重度残疾，可以单独申请", s.now(), lower(man, wife))
}

// lower is whose number comes first: the finding about two is his.
func lower(a, b *person) *person {
	if b.number < a.number {
		return b
	}
	return a
}

// relationOfOtherSex: the wife stands there as a husband.
func relationOfOtherSex(s *scene) {
	who := s.settled(married).members[1]
	who.written.relation = "丈夫"
	s.guilty("relation-sex-mismatch", s.now(), who)
}

// spouseUntold: 配偶 tells of no sex.
func spouseUntold(s *scene) {
	who := s.settled(married).members[1]
	who.written.relation = "配偶"
	s.innocent("relation-sex-mismatch", "", "配偶不分男女", s.now(), who)
}
