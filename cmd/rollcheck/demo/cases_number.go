package demo

import "fmt"

var numberCases = []func(*scene){
	noNumber, noNumber, newborn, foundling,
	digitLost, digitAdded, disabilityNumber,
	wrongCheckDigit, wrongCheckDigit, wrongButIssued,
	storedAsNumber, storedAsNumber, endsInZeros,
	oldNumber, oldNumber, oldNumberPaid,
	noSuchBirthday, tooOld, centenarian,
	wrongSex, wrongSex, sexCorrected,
	wrongBirthday, wrongAge, lunarBirthday, traditionalAge,
	oneNumberTwoPersons, oneNumberTwoPersons, dottedName, oldCharacter,
	oneManTwoNumbers, oneManTwoNumbers, namesakeNextDoor, twinsOfOneName,
}

// noNumber: the clerk left the wife's number blank.
func noNumber(s *scene) { s.misnumbered("id-missing", func(*person) any { return "" }) }

// newborn: a grandchild of some months has no number yet.
func newborn(s *scene) {
	h := s.household(family)
	child := s.newPerson(h.head().surname(), true, 2016, "孙女", h.members)
	child.birth.month = 1 + child.birth.month%9
	s.renamed(child)
	child.written.number, child.note = "", "新生儿，未上户口"
	h.members = append(h.members, child)
	s.innocent("id-missing", "not-yet-registered", "新生儿，未上户口", s.now(), child)
}

// foundling: an orphan whom nobody knows has no number.
func foundling(s *scene) {
	o := s.newOrphan(s.home, nil)
	s.renamed(o.person).number, o.note = "", "弃婴，无户口"
	s.innocent("id-missing", "not-yet-registered", "弃婴，尚无户口", s.home.orphanPath(), o.person)
}

// digitLost and digitAdded: a number of seventeen and one of nineteen digits.
func digitLost(s *scene) { s.misnumbered("id-length", func(p *person) any { return p.number[:17] }) }
func digitAdded(s *scene) {
	s.misnumbered("id-length", func(p *person) any { return p.number[:14] + "0" + p.number[14:] })
}

// disabilityNumber: a disability number stands for the identity number, whose first eighteen characters it is.
func disabilityNumber(s *scene) {
	who := s.household(couple).members[1]
	who.written.number = who.number + "44"
	s.innocent("id-length", "disability-number", "填的是残疾证号，前18位即身份证号", s.now(), who)
}

// misnumbered plants a member whose number the roster writes wrongly.
func (s *scene) misnumbered(rule string, wrong func(*person) any) *person {
	who := s.renamed(s.household(couple).members[1])
	who.written.number = wrong(who)
	s.guilty(rule, s.now(), who)
	return who
}

// wrongCheckDigit: a number was mistyped in its last place, on every sheet alike.
func wrongCheckDigit(s *scene) {
	who := s.renamed(s.household(couple).members[1])
	who.number = mistyped(who.number)
	s.guilty("id-checksum", s.now(), who)
}

// wrongButIssued: the police issued the number so before 1999; the county's table says it is answered for.
func wrongButIssued(s *scene) {
	who := s.renamed(s.household(couple).members[1])
	who.number = mistyped(who.number)
	s.lists.excepted = append(s.lists.excepted, exception{"id-checksum", who, "公安机关证明早年发证时即为该号码"})
	s.innocent("id-checksum", "", "例外表已批准（早年误编号码）", s.now(), who)
}

// mistyped changes the last character of a number.
func mistyped(number string) string {
	wrong := byte('4')
	if last := number[17]; last != 'X' {
		wrong = '0' + (last-'0'+3)%10
	}
	return number[:17] + string(wrong)
}

// storedAsNumber: the cell is a number, of which Excel keeps fifteen digits.
func storedAsNumber(s *scene) {
	s.misnumbered("id-truncated", func(p *person) any {
		var kept int
		fmt.Sscan(p.number[:15]+"000", &kept)
		return kept
	})
}

// endsInZeros: a true number whose last three characters are 000.
func endsInZeros(s *scene) {
	who := s.household(couple).members[1]
	for who.number[15:] != "000" || s.used[who.number] {
		who.birth.month, who.birth.day = s.between(1, 12), s.between(1, 28)
		who.number = withCheck(fmt.Sprintf("990101%s%03d", who.birth.compact(), 100*s.between(0, 9)))
	}
	s.used[who.number] = true
	s.innocent("id-truncated", "", "号码本来就以000结尾，按文本存放", s.now(), who)
}

// oldNumber: the roster still gives the number of fifteen digits.
func oldNumber(s *scene) {
	s.misnumbered("id-15-digit", func(p *person) any { return p.number[:6] + p.number[8:17] })
}

// oldNumberPaid: the head too, who is paid under his number of eighteen digits: it is one person.
func oldNumberPaid(s *scene) {
	h := s.household(single)
	head := h.head()
	head.written.number = head.number[:6] + head.number[8:17]
	s.guilty("id-15-digit", s.now(), head)
	s.innocent("paid-not-listed", "", "名册为15位旧号，清册为18位，是同一人", paymentPath(4), head)
	s.innocent("unpaid", "", "名册为15位旧号，清册为18位，是同一人", s.now(), head)
}

// noSuchBirthday: the thirty-first of February stands in the number.
func noSuchBirthday(s *scene) {
	s.misnumbered("id-birth-impossible", func(p *person) any { return withCheck(p.number[:10] + "0231" + p.number[14:17]) })
}

// tooOld: by the number 126 years old.
func tooOld(s *scene) {
	who := s.household(couple).members[1]
	s.born(who, 1890)
	s.guilty("id-birth-impossible", s.now(), who)
}

// centenarian: 104 years old, which happens.
func centenarian(s *scene) {
	who := s.household(couple).members[1]
	s.born(who, 1912)
	s.innocent("id-birth-impossible", "", "百岁老人，号码和年龄都可信", s.now(), who)
}

// wrongSex: the wife is entered as a man.
func wrongSex(s *scene) {
	who := s.household(couple).members[1]
	who.written.sex = "男"
	s.guilty("id-sex-mismatch", s.now(), who)
}

// sexCorrected: the same, and the note says why.
func sexCorrected(s *scene) {
	who := s.household(couple).members[1]
	who.written.sex, who.note = "男", "性别已更正，新号码待换发"
	s.innocent("id-sex-mismatch", "sex-corrected", "性别更正，备注已说明", s.now(), who)
}

// wrongBirthday: the date of birth is another by some years.
func wrongBirthday(s *scene) {
	who := s.household(couple).members[1]
	who.written.birth = date{who.birth.year + 3, who.birth.month, who.birth.day}
	s.guilty("id-birth-mismatch", s.now(), who)
}

// wrongAge: the age is ten years too high.
func wrongAge(s *scene) {
	who := s.household(couple).members[1]
	who.written.ageOff = 10
	s.guilty("id-birth-mismatch", s.now(), who)
}

// lunarBirthday: the date of birth is by the lunar calendar, a month before the number's.
func lunarBirthday(s *scene) {
	who := s.household(couple).members[1]
	who.birth.month = max(who.birth.month, 2)
	who.number = s.newNumber(who)
	who.written.birth = date{who.birth.year, who.birth.month - 1, who.birth.day}
	s.innocent("id-birth-mismatch", "lunar-birthday", "出生日期按农历填写", s.now(), who)
}

// traditionalAge: the age is counted the traditional way, a year more.
func traditionalAge(s *scene) {
	who := s.household(couple).members[1]
	who.written.ageOff = 1
	s.innocent("id-birth-mismatch", "", "年龄按虚岁填写", s.now(), who)
}

// oneNumberTwoPersons: the wives of two households stand under one number.
func oneNumberTwoPersons(s *scene) {
	first, second := s.renamed(s.household(couple).members[1]), s.renamed(s.household(couple).members[1])
	second.birth, second.number = first.birth, first.number
	s.guilty("id-reused", s.now(), first)
}

// dottedName: one roster writes the dot of a transliterated name, the other leaves it out.
func dottedName(s *scene) {
	s.nameWritten(func(name []rune) string { return string(name[:1]) + "·" + string(name[1:]) }, "同一人，姓名中间点写法不同")
}

// oldCharacter: one roster writes the surname with its old character.
func oldCharacter(s *scene) {
	s.nameWritten(func(name []rune) string { return "馬" + string(name[1:]) }, "同一人，姓氏用了繁体字")
}

// nameWritten plants a veteran whose name the two rosters he is on write in two ways: to be
// corrected, but no second person.
func (s *scene) nameWritten(write func(name []rune) string, why string) {
	h := s.household(couple)
	head := h.head()
	head.name = s.newName("马", false, h.members)
	soldier := *head
	soldier.name = write([]rune(head.name))
	s.newVeteran(s.home, &soldier).account = h.account
	s.guilty("name-variant", s.home.veteranPath(), &soldier)
	s.innocent("id-reused", "name-variant", why, s.home.veteranPath(), &soldier)
}

// oneManTwoNumbers: an old man stands twice on the roster of his village, under two numbers; another signed for him.
func oneManTwoNumbers(s *scene) {
	first, second := s.sameBirth()
	first.signer, second.signer = "代签", "代签"
	s.guilty("person-multiple-ids", s.now(), first.head())
}

// namesakeNextDoor: two neighbours of one name, born on one day, each of whom signed.
func namesakeNextDoor(s *scene) {
	first, _ := s.sameBirth()
	s.innocent("person-multiple-ids", "namesake-neighbour", "两户都有本人入户签字", s.now(), first.head())
}

// sameBirth makes two households of one village whose heads have one name, sex and day of birth.
func (s *scene) sameBirth() (first, second *household) {
	first = s.household(single)
	second = s.householdIn(first.village, single)
	*second.head() = *first.head()
	second.head().number = s.newNumber(second.head())
	return first, second
}

// twinsOfOneName: of two twin daughters the clerk wrote one name twice.
func twinsOfOneName(s *scene) {
	h := s.household(three)
	*h.members[2] = *h.members[3]
	h.members[2].relation = "次女"
	h.members[2].number = s.newNumber(h.members[2])
	s.innocent("person-multiple-ids", "twins", "双胞胎姐妹", s.now(), h.members[3])
}
