package demo

import (
	"cmp"
	"fmt"
)

// cadre is a village cadre and the relatives his archive names.
type cadre struct {
	*person
	post    string
	since   date
	kin     []relative
	planted bool // a case speaks of him or his relatives

	own      *household // his own household on a roster; nil for none
	ownFiled date       // when he filed that; zero: not
	lacks    string     // the kin of whom his archive says nothing
	before   *cadre     // who held the post when the archives were made; nil: himself
	note     string
}

// relative is a row of a cadre's archive; who is nil where there is none of the class.
type relative struct {
	who    *person
	kin    string
	work   string
	enjoys string
	filed  date // zero: not filed
	note   string
	house  *household // of a relative on a roster; nil otherwise
}

const (
	cadrePath   = "村干部/村干部名册.xlsx"
	archivePath = "村干部/村干部亲属档案.xlsx"
	filingPath  = "村干部/近亲属享受备案表.xlsx"
)

var posts = []string{"村党支部书记", "村委会主任", "村委会文书", "村务监督委员会主任"}

// appoint gives a village its four cadres.
func (b *builder) appoint(v *village) {
	for _, post := range posts {
		c := &cadre{person: b.newPerson("", false, b.between(1960, 1972), "", nil), post: post, since: date{2013, 12, b.between(5, 20)}}
		b.fillArchive(c)
		v.cadres = append(v.cadres, c)
	}
}

// fillArchive names the cadre's relatives in the five classes of the archive, none of them on a roster.
func (b *builder) fillArchive(c *cadre) {
	add := func(kin string, female bool, surname string, year int, work string) {
		members := []*person{c.person}
		for _, r := range c.kin {
			members = append(members, r.who)
		}
		c.kin = append(c.kin, relative{who: b.newPerson(surname, female, year, "", members), kin: kin, work: work, enjoys: "否"})
	}
	add("妻", true, "", c.birth.year+b.between(0, 3), "务农")
	add("父亲", false, c.surname(), c.birth.year-b.between(22, 28), "务农")
	add("长子", false, c.surname(), c.birth.year+b.between(22, 26), "务工")
	add("弟弟", false, c.surname(), c.birth.year+b.between(2, 5), "务农")
	c.kin = append(c.kin, relative{kin: "孙子女"})
}

// cadreOf makes a cadre of the person's village the child or the parent of the person:
// gap is how many years younger the cadre is (negative: older).
func (b *builder) cadreOf(who *person, v *village, gap int) *cadre {
	for _, c := range v.cadres {
		if c.planted {
			continue
		}
		since, post := c.since, c.post
		*c = cadre{person: b.newPerson(who.surname(), false, who.birth.year+gap, "", []*person{who}), post: post, since: since, planted: true}
		b.fillArchive(c)
		return c
	}
	c := &cadre{person: b.newPerson(who.surname(), false, who.birth.year+gap, "", []*person{who}), post: "村委会委员", since: date{2013, 12, 8}, planted: true}
	b.fillArchive(c)
	v.cadres = append(v.cadres, c)
	return c
}

// has puts a person in the place of the relative of that kin, or beside him.
func (c *cadre) has(r relative) {
	for i := range c.kin {
		if c.kin[i].kin == r.kin {
			c.kin[i] = r
			return
		}
	}
	c.kin = append(c.kin, r)
}

// writeCadres writes the list of cadres, their archive and the filings.
func (b *builder) writeCadres() error {
	list := sheet{name: "村干部", title: county + "村干部名册", info: "填报单位：" + county + "委组织部      填报时间：2016年12月5日",
		columns: columns("序号 乡镇 村 姓名 性别 职务 身份证号 任职时间 备注")}
	archive := sheet{name: "亲属档案", title: county + "村干部亲属档案", info: "填报单位：" + county + "纪委      填报时间：2016年11月25日",
		columns: archiveColumns()}
	filing := sheet{name: "备案表", title: county + "村干部近亲属享受民生项目备案表", info: "填报单位：" + county + "民政局      填报时间：2016年12月8日",
		columns: columns("序号 乡镇 村 干部姓名 职务 干部身份证号 亲属姓名 与干部关系 亲属身份证号 享受救助类别 享受时间 月金额 是否符合条件 备案时间 核查人 备注")}
	for _, t := range b.townships {
		for _, v := range t.villages {
			for _, c := range v.cadres {
				list.records = append(list.records, record{subjects: []any{c.person}, cells: []any{
					len(list.records) + 1, t.name, v.name, c.name, c.sex(), c.post, c.number, c.since.iso(), c.note}})
				cmp.Or(c.before, c).archive(&archive, v)
				c.filings(&filing, v)
			}
		}
	}
	if err := b.workbook(cadrePath, list); err != nil {
		return err
	}
	if err := b.workbook(archivePath, archive); err != nil {
		return err
	}
	return b.workbook(filingPath, filing)
}

func archiveColumns() []column {
	all := columns("序号 乡镇 村 干部姓名 职务 亲属姓名 亲属身份证号 与干部关系 年龄 健康状况 职业 是否享受民生项目 备注")
	for i := range all {
		all[i].merged = i < 5
	}
	return all
}

func (c *cadre) archive(s *sheet, v *village) {
	serial := 1
	if n := len(s.records); n > 0 {
		serial = s.records[n-1].block.(*serialBlock).serial + 1
	}
	block := &serialBlock{serial}
	for i, r := range c.kin {
		line := record{block: block, cells: []any{nil, nil, nil, nil, nil, "无", nil, r.kin, nil, nil, nil, nil, nil}}
		if r.who != nil {
			line.cells = []any{nil, nil, nil, nil, nil, r.who.name, r.who.number, r.kin, r.who.age(12), "一般", r.work, r.enjoys, r.note}
			line.subjects = []any{r.who}
		}
		if r.kin == c.lacks {
			continue
		}
		if i == 0 {
			copy(line.cells, []any{serial, v.township.name, v.name, c.name, c.post})
			line.subjects = append(line.subjects, archiveOf{c})
		}
		s.records = append(s.records, line)
	}
}

// serialBlock is the block of one cadre's rows and his serial number.
type serialBlock struct{ serial int }

func (c *cadre) filings(s *sheet, v *village) {
	if c.ownFiled != (date{}) {
		own := *c
		own.kin, own.ownFiled = []relative{{who: c.person, kin: "本人", filed: c.ownFiled, house: c.own}}, date{}
		own.filings(s, v)
	}
	for _, r := range c.kin {
		if r.filed == (date{}) {
			continue
		}
		s.records = append(s.records, record{subjects: []any{r.who}, cells: []any{
			len(s.records) + 1, v.township.name, v.name, c.name, c.post, c.number, r.who.name, r.kin, r.who.number, "农村低保",
			r.house.start.month6(), fmt.Sprint(r.house.monthly(4)), "是", r.filed.iso(), v.township.checker, ""}})
	}
}
