package demo

const (
	reliefPath = "救灾/2016年12月冬春救助花名册.xlsx"
	staffPath  = "村干部/民政经办人员及近亲属名单.xlsx"
)

var powerCases = []func(*scene){
	reliefToCadre, reliefToCadre, reliefToKin, reliefToPoorKin, reliefToStranger,
	moneyToCadre, moneyToSon,
	kinOfStaff, namesakeOfStaff,
}

// relief is a row of the list of winter relief.
type relief struct {
	who     *person
	village *village
	class   string
	account string
}

// staffKin is a row of the list of handlers and their relatives.
type staffKin struct {
	staff, who *person
	kin        string
}

func (s *scene) relieve(who *person, v *village, class string) string {
	account := s.newAccount()
	s.lists.relief = append(s.lists.relief, relief{who, v, class, account})
	return account
}

// reliefToCadre: a cadre stands on the list of relief, filed by nobody and of no needy class.
func reliefToCadre(s *scene) {
	v := s.nextVillage()
	c := s.aCadre(v)
	s.relieve(c.person, v, "其他户")
	s.guilty("relief-cadre", reliefPath, c.person)
}

// reliefToKin: a cadre's brother does.
func reliefToKin(s *scene) {
	v := s.nextVillage()
	c := s.aCadre(v)
	brother := s.newPerson(c.surname(), false, c.birth.year+2, "", nil)
	c.has(relative{who: brother, kin: "弟弟", work: "务农", enjoys: "否"})
	s.relieve(brother, v, "其他户")
	s.guilty("relief-cadre", reliefPath, brother)
}

// reliefToPoorKin: a cadre's brother whose row says that he is of a needy class.
func reliefToPoorKin(s *scene) {
	v := s.nextVillage()
	c := s.aCadre(v)
	brother := s.newPerson(c.surname(), false, c.birth.year+2, "", nil)
	c.has(relative{who: brother, kin: "弟弟", work: "务农", enjoys: "否"})
	s.relieve(brother, v, "低保户")
	s.innocent("relief-cadre", "in-need", "家庭类型写明低保户", reliefPath, brother)
}

// reliefToStranger: a stranger on the list is nobody's relative.
func reliefToStranger(s *scene) {
	v := s.nextVillage()
	who := s.newPerson("", false, 1965, "", nil)
	s.relieve(who, v, "其他户")
	s.innocent("relief-cadre", "", "与村干部没有亲属关系", reliefPath, who)
}

// moneyToCadre: a household's account is the one a cadre gives for himself.
func moneyToCadre(s *scene) {
	h := s.household(single)
	c := s.aCadre(h.village)
	h.account = s.relieve(c.person, h.village, "优抚对象")
	s.guilty("cadre-account-collects", s.now(), h.head())
}

// moneyToSon: a filed father without a card of his own draws by the account of his son, a cadre.
func moneyToSon(s *scene) {
	h := s.kinHousehold(single)
	s.father(h, relative{filed: date{2015, 2, 20}})
	s.filed(h)
	for _, c := range h.village.cadres {
		for _, r := range c.kin {
			if r.who == h.head() {
				h.account = s.relieve(c.person, h.village, "优抚对象")
			}
		}
	}
	s.innocent("cadre-account-collects", "relatives-account", "账户是儿子的", s.now(), h.head())
}

// kinOfStaff: the head of a household is the son of a handler, and nobody filed it.
func kinOfStaff(s *scene) {
	h := s.kinHousehold(single)
	s.guilty("civil-staff-relative", s.now(), s.relatedToStaff(h.head(), "长子"))
}

// namesakeOfStaff: a handler's brother has the name of a head, with another number.
func namesakeOfStaff(s *scene) {
	h := s.household(single)
	brother := s.newPerson("", false, h.head().birth.year+4, "", nil)
	brother.name = h.head().name
	s.relatedToStaff(brother, "弟弟")
	s.innocent("civil-staff-relative", "", "与经办人员亲属同名，身份证号不同", s.now(), h.head())
}

// relatedToStaff puts somebody on the list as a handler's relative.
func (s *scene) relatedToStaff(who *person, kin string) *person {
	staff := s.newPerson("", true, 1970, "", nil)
	s.lists.staff = append(s.lists.staff, staffKin{staff, who, kin})
	return who
}

// writePower writes the list of relief and the list of handlers.
func (b *builder) writePower() error {
	given := sheet{name: "冬春救助", title: county + "2016年冬春救助花名册", info: "填报单位：" + county + "民政局      填报时间：2016年12月10日      单位：元",
		columns: columns("序号 乡镇 村 户主姓名 户主身份证号 家庭人口 家庭类型 救助金额 账号 备注")}
	for i, r := range b.lists.relief {
		given.records = append(given.records, record{subjects: []any{r.who}, cells: []any{
			i + 1, r.village.township.name, r.village.name, r.who.name, r.who.number, 3, r.class, 300, r.account, ""}})
	}
	if err := b.workbook(reliefPath, given); err != nil {
		return err
	}
	staff := sheet{name: "经办人员及近亲属", title: county + "民政经办人员及近亲属名单", info: "填报单位：" + county + "民政局      填报时间：2016年12月8日",
		columns: columns("序号 单位 姓名 身份证号 职务 亲属姓名 亲属身份证号 关系")}
	for i, r := range b.lists.staff {
		staff.records = append(staff.records, record{subjects: []any{r.who}, cells: []any{
			i + 1, county + "民政局", r.staff.name, r.staff.number, "民政专干", r.who.name, r.who.number, r.kin}})
	}
	return b.workbook(staffPath, staff)
}
