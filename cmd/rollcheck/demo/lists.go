package demo

import "fmt"

const (
	deathPath      = "比对名单/死亡.csv"
	payrollPath    = "比对名单/财政供养.xlsx"
	vehiclePath    = "比对名单/车辆.xlsx"
	businessPath   = "比对名单/工商.xlsx"
	propertyPath   = "比对名单/房产.xlsx"
	disabilityPath = "比对名单/残疾证.xlsx"
)

// lists are the rows of the reference lists the cases ask for; writeLists adds strangers to each.
type lists struct {
	deaths     []death
	payroll    []entry
	vehicles   []entry
	businesses []entry
	properties []entry
	disabled   []entry
	excepted   []exception
	relief     []relief
	staff      []staffKin
}

// exception is somebody the county has answered for.
type exception struct {
	rule string
	*person
	why string
}

// death is a row of the list of deaths.
type death struct {
	who     *person
	on      date
	village *village
	note    string
}

// entry is a row of another list: the cells after name and number.
type entry struct {
	who   *person
	cells []any
}

// die puts a death on the list.
func (b *builder) die(who *person, on date, v *village) {
	b.dieNoted(who, on, v, "")
}

// dieNoted puts a death on the list with a note.
func (b *builder) dieNoted(who *person, on date, v *village, note string) {
	b.lists.deaths = append(b.lists.deaths, death{who, on, v, note})
}

// writeLists writes the lists other offices gave for comparison.
func (b *builder) writeLists() error {
	strangers := 0
	for _, t := range b.townships {
		strangers += 2 * len(t.villages)
	}
	for range strangers {
		b.addStrangers(pick(b, pick(b, b.townships).villages))
	}
	if err := b.text(deathPath, true, b.deathSheet()); err != nil {
		return err
	}
	for _, file := range []struct {
		path, name, headings string
		rows                 []entry
	}{
		{payrollPath, "财政供养人员", "人员类别 单位 职务 应发工资(元) 进入时间", b.lists.payroll},
		{vehiclePath, "车辆", "车辆类型 车辆品牌 车牌号码 登记时间 登记价值(万元) 状态", b.lists.vehicles},
		{businessPath, "工商", "企业名称 职务 注册号 注册资金(万元) 注册时间 当前状态", b.lists.businesses},
		{propertyPath, "房管", "房产证编码 房屋建筑面积(㎡) 房屋坐落位置 房屋类型 产权状态 登记时间", b.lists.properties},
		{disabilityPath, "残疾人证", "残疾证号 残疾类别 残疾等级 发证日期", b.lists.disabled},
	} {
		s := sheet{name: file.name, title: county + file.name + "信息比对名单", info: "反馈日期：2016年12月15日",
			columns: columns("序号 姓名 身份证号 " + file.headings)}
		b.random.Shuffle(len(file.rows), func(x, y int) { file.rows[x], file.rows[y] = file.rows[y], file.rows[x] })
		for i, r := range file.rows {
			s.records = append(s.records, record{subjects: []any{r.who}, cells: append([]any{i + 1, r.who.name, r.who.number}, r.cells...)})
		}
		if err := b.workbook(file.path, s); err != nil {
			return err
		}
	}
	return nil
}

// deathSheet is the list of deaths as a system exports it: a tab after each number keeps Excel from rounding it.
func (b *builder) deathSheet() sheet {
	s := sheet{columns: columns("姓名 身份证号 性别 出生日期 死亡时间 所属派出所 住址 备注")}
	rows := b.lists.deaths
	b.random.Shuffle(len(rows), func(x, y int) { rows[x], rows[y] = rows[y], rows[x] })
	for _, d := range rows {
		t := d.village.township.name
		s.records = append(s.records, record{subjects: []any{d.who}, cells: []any{
			d.who.name, d.who.number + "\t", d.who.sex(), d.who.birth.iso(), d.on.iso(), t + "派出所", county + t + d.village.name, d.note}})
	}
	return s
}

// addStrangers adds a person who is on no roster to each list.
func (b *builder) addStrangers(v *village) {
	adult := func() *person { return b.newPerson("", b.random.IntN(2) == 0, b.between(1962, 1990), "", nil) }
	b.die(b.newPerson("", b.random.IntN(2) == 0, b.between(1925, 1950), "", nil), date{2016, b.between(1, 12), b.between(1, 28)}, v)
	b.lists.payroll = append(b.lists.payroll, entry{adult(), []any{pick(b, []string{"在职", "退休"}), v.township.name + "中心小学", "教师", b.between(2800, 5200), "2005-09-01"}})
	b.addVehicle(adult(), "小型轿车", "正常")
	b.addBusiness(adult(), county+v.name+"百货商店", "经营者", "存续")
	b.addProperty(adult(), v)
	b.addCard(adult(), "肢体", "四级", "44")
}

func (b *builder) addVehicle(who *person, kind, status string) {
	b.lists.vehicles = append(b.lists.vehicles, entry{who, []any{kind, pick(b, []string{"长安牌", "五菱牌", "比亚迪牌", "金城牌"}),
		fmt.Sprintf("甘Z%05d", b.between(10000, 99999)), date{b.between(2012, 2015), b.between(1, 12), b.between(1, 28)}, b.between(2, 9), status}})
}

func (b *builder) addBusiness(who *person, company, role, status string) {
	b.lists.businesses = append(b.lists.businesses, entry{who, []any{company, role, fmt.Sprintf("6299%011d", b.random.Int64N(1e11)),
		b.between(2, 10), date{b.between(2011, 2015), b.between(1, 12), b.between(1, 28)}, status}})
}

func (b *builder) addProperty(who *person, v *village) {
	b.lists.properties = append(b.lists.properties, entry{who, []any{fmt.Sprintf("青房权证字第%06d号", b.between(1, 999999)), b.between(45, 110),
		county + v.township.name + v.name, "住宅", "有效", date{b.between(2004, 2014), b.between(1, 12), b.between(1, 28)}}})
}

// addCard adds a disability card: its number is the identity number, the kind and the level (spec/domain.md section 2).
func (b *builder) addCard(who *person, kind, level, code string) {
	b.lists.disabled = append(b.lists.disabled, entry{who, []any{who.number + code, kind, level, "2012-05-10"}})
}
