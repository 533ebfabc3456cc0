package demo

import (
	"cmp"
	"fmt"
)

// resident is a person in the programme of the destitute (tekun).
type resident struct {
	*person
	village *village
	central bool // lives in the home for the aged
	account string
	start   date
	owner   string // of the account; "": his own, or the home's
	labour  string // his ability to work; "": he looks after himself
	short   int    // yuan a month by which it is below the standard
	late    bool   // on the list of those approved since, which lacks a column
}

// monthly is the support a month, yuan: 5400 and 4200 yuan a year (settings.go).
func (r *resident) monthly() int {
	if r.central {
		return 450 - r.short
	}
	return 350 - r.short
}

// orphan is a child supported as an orphan; the money goes to the guardian's account.
type orphan struct {
	*person
	village  *village
	guardian *person
	kin      string // of the guardian to the child
	account  string
	school   string
}

// orphanMonthly is the support of an orphan living with kin, yuan a month.
const orphanMonthly = 640

// veteran is a former soldier with a monthly allowance.
type veteran struct {
	*person
	village *village
	account string
	class   string
	paidOff int    // yuan by which the fourth quarter's payment is off
	payNote string // its remark
}

// veteranMonthly is the allowance of a former soldier past sixty, yuan a month.
const veteranMonthly = 275

// settleProgrammes makes the beneficiaries of the other programmes, about one household in ten.
func (b *builder) settleProgrammes(t *township, households int) {
	for range max(households/16, 2) {
		b.newUrban(t, pick(b, shapes))
	}
	for i := range max(households/8, 2) {
		r := b.newResident(t, b.newPerson("", b.random.IntN(4) == 0, b.between(1931, 1950), "本人", nil))
		if r.central = i%2 == 0; r.central {
			r.account = t.home
		}
	}
	for range max(households/16, 2) {
		b.newOrphan(t, nil)
		b.newVeteran(t, b.newPerson("", false, b.between(1944, 1955), "本人", nil))
	}
}

// newUrban adds a household of urban dibao.
func (b *builder) newUrban(t *township, kind shape) *household {
	h := b.newHousehold(t.villages[0], kind)
	t.villages[0].households = t.villages[0].households[:len(t.villages[0].households)-1]
	h.perHead, h.note = lineUrban-b.between(60, 180), ""
	t.urban = append(t.urban, h)
	return h
}

// newResident adds a person to the destitute, living at home.
func (b *builder) newResident(t *township, who *person) *resident {
	r := &resident{person: who, village: pick(b, t.villages), account: b.newAccount(), start: date{b.between(2010, 2015), b.between(1, 12), 1}}
	t.tekun = append(t.tekun, r)
	return r
}

// newVeteran adds a former soldier.
func (b *builder) newVeteran(t *township, who *person) *veteran {
	v := &veteran{who, pick(b, t.villages), b.newAccount(), "60岁退役士兵", 0, ""}
	t.veterans = append(t.veterans, v)
	return v
}

// newOrphan adds an orphan, or a sister of one who shares the guardian and his account.
func (b *builder) newOrphan(t *township, sibling *orphan) *orphan {
	child := b.newPerson("", true, b.between(2003, 2009), "本人", nil)
	guardian := b.newPerson("", false, b.between(1948, 1955), "", nil)
	o := &orphan{child, pick(b, t.villages), guardian, "祖父", b.newAccount(), t.name + "中心小学"}
	child.name = b.newName(guardian.surname(), true, nil)
	if sibling != nil {
		o.village, o.guardian, o.account = sibling.village, sibling.guardian, sibling.account
		child.name = b.newName(o.guardian.surname(), true, []*person{sibling.person})
	}
	t.orphans = append(t.orphans, o)
	return o
}

func (t *township) urbanPath() string {
	return "城市低保/" + t.name + "2016年第四季度城市低保花名册.xlsx"
}
func (t *township) tekunPath() string {
	return "特困/" + t.name + "2016年特困供养人员花名册.xlsx"
}
func (t *township) latePath() string {
	return "特困/" + t.name + "2016年集中供养特困人员花名册.xlsx"
}
func (t *township) orphanPath() string { return "孤儿/" + t.name + "2016年孤儿花名册.xlsx" }
func (t *township) draftPath() string {
	return "孤儿/" + t.name + "2016年孤儿花名册（初稿）.xlsx"
}
func (t *township) veteranPath() string {
	return "优抚/" + t.name + "2016年优抚对象花名册.xlsx"
}
func (t *township) povertyPath() string {
	return "建档立卡/" + t.name + "2016年建档立卡贫困户花名册.xlsx"
}

// writeProgrammes writes the rosters of the other programmes.
func (b *builder) writeProgrammes() error {
	for _, t := range b.townships {
		for _, file := range []struct {
			path  string
			sheet sheet
		}{
			{t.urbanPath(), t.urbanSheet()}, {t.tekunPath(), t.tekunSheet()}, {t.latePath(), t.lateSheet()}, {t.orphanPath(), t.orphanSheet()}, {t.draftPath(), t.draftSheet()},
			{t.veteranPath(), t.veteranSheet()}, {t.povertyPath(), t.povertySheet()},
		} {
			if len(file.sheet.records) == 0 {
				continue
			}
			file.sheet.info = t.info(rosterDay(4), "元")
			file.sheet.footer = t.footer(rosterDay(4))
			if err := b.workbook(file.path, file.sheet); err != nil {
				return err
			}
		}
	}
	return nil
}

// oddHeading is what this township's clerk calls the account; settings.go says what it means.
const oddHeading = "领钱折子"

// urbanMonthly is the household's money a month, yuan; incomes of urban dibao are monthly.
func (h *household) urbanMonthly() int { return (lineUrban-h.perHead)*h.covered(4) + h.extra }

func (t *township) urbanSheet() sheet {
	s := sheet{name: "城市低保", title: t.name + "2016年第四季度城市低保花名册",
		columns: columns("序号 社区 户编号 户主姓名 户主身份证号 姓名 身份证号 与户主关系 性别 年龄 是否保障对象 家庭人口 保障人数 家庭月人均收入(元) 保障标准(元/月) 月保障金(元) 分类施保金(元) 发放合计(元) " + oddHeading + " 起始年月 备注")}
	total, serial := 0, 0
	for n, h := range t.urban {
		h.number = fmt.Sprintf("%s99%04d", t.code, n+1)
		total += h.urbanMonthly()
		for _, p := range h.members {
			serial++
			covered := "是"
			if p.uncovered {
				covered = "否"
			}
			s.records = append(s.records, record{block: h, subjects: []any{p}, cells: []any{
				serial, t.community(), h.number, h.head().name, h.head().number, p.name, p.number, p.relation, p.sex(), p.age(12), covered,
				len(h.members), h.covered(4), h.perHead, lineUrban, h.urbanMonthly(), h.supplement, h.urbanMonthly() + h.supplement + h.totalOff, h.account, h.start.month6(), p.note}})
		}
	}
	cells := make([]any, len(s.columns))
	cells[0], cells[15] = "合计", total
	s.records = append(s.records, record{cells: cells})
	return s
}

func (t *township) tekunSheet() sheet {
	s := sheet{name: "特困供养", title: t.name + "2016年特困供养人员花名册",
		columns: columns("序号 村 姓名 性别 身份证号 出生日期 年龄 供养方式 供养机构 生活自理能力 月供养金(元) 账户名 账号 起始年月 备注")}
	for _, r := range t.tekun {
		if r.late {
			continue
		}
		mode, home, owner := "分散", "", r.name
		if r.central {
			mode, home, owner = "集中", t.name+"敬老院", t.name+"敬老院"
		}
		s.records = append(s.records, record{subjects: []any{r.person}, cells: []any{
			len(s.records) + 1, r.village.name, r.name, r.sex(), r.number, r.birth.iso(), r.age(12), mode, home, cmp.Or(r.labour, "完全自理"),
			r.monthly(), cmp.Or(r.owner, owner), r.account, r.start.month6(), r.note}})
	}
	return s
}

// lateSheet lists the destitute approved since, without the column that says how they live.
func (t *township) lateSheet() sheet {
	s := sheet{name: "集中供养", title: t.name + "2016年集中供养特困人员花名册", subject: headingOf{t, "集中供养"},
		columns: columns("序号 村 姓名 性别 身份证号 月供养金(元) 账号 起始年月 备注")}
	for _, r := range t.tekun {
		if r.late {
			s.records = append(s.records, record{subjects: []any{r.person}, cells: []any{
				len(s.records) + 1, r.village.name, r.name, r.sex(), r.number, r.monthly(), r.account, r.start.month6(), r.note}})
		}
	}
	return s
}

func (t *township) orphanSheet() sheet {
	s := sheet{name: "孤儿", title: t.name + "2016年孤儿花名册",
		columns: columns("序号 村 儿童姓名 性别 出生日期 身份证号 养育方式 父亲情况 母亲情况 监护人姓名 与儿童关系 监护人身份证号 联系电话 就读学校 发放标准(元/月) 账户名 账号 备注")}
	for i, o := range t.orphans {
		s.records = append(s.records, record{subjects: []any{o.person}, cells: []any{
			i + 1, o.village.name, o.name, o.sex(), o.birth.iso(), o.number, "社会散居", "死亡", "死亡", o.guardian.name, o.kin, o.guardian.number,
			"1390000" + o.guardian.number[13:17], o.school, orphanMonthly, o.guardian.name, o.account, o.note}})
	}
	return s
}

// draftName is the sheet of a draft.
const draftName = "孤儿初稿"

// draftSheet is the first draft of the orphans' roster, where it was left in the folder.
func (t *township) draftSheet() sheet {
	s := sheet{name: draftName, title: t.name + "2016年孤儿花名册", subject: headingOf{t, draftName},
		columns: columns("序号 村 儿童姓名 性别 身份证号 监护人姓名 监护人身份证号 就读学校 发放标准(元/月) 账户名 账号 备注")}
	if !t.draftLeft {
		return s
	}
	for i, o := range t.orphans {
		s.records = append(s.records, record{cells: []any{
			i + 1, o.village.name, o.name, o.sex(), o.number, o.guardian.name, o.guardian.number, o.school, orphanMonthly, o.guardian.name, o.account, o.note}})
	}
	return s
}

func (t *township) veteranSheet() sheet {
	s := sheet{name: "优抚", title: t.name + "2016年优抚对象花名册",
		columns: columns("序号 村 姓名 性别 身份证号 出生日期 优抚对象类别 享受待遇时间 月标准(元) 开户银行 账号 备注")}
	for i, v := range t.veterans {
		s.records = append(s.records, record{subjects: []any{v.person}, cells: []any{
			i + 1, v.village.name, v.name, v.sex(), v.number, v.birth.iso(), v.class, fmt.Sprintf("%d-08", min(max(v.birth.year+60, 2011), 2015)), veteranMonthly,
			"农村信用社", v.account, v.note}})
	}
	return s
}

// povertySheet lists every sixth dibao household in the poverty register, some numbers in their 20-character form.
func (t *township) povertySheet() sheet {
	s := sheet{name: "建档立卡", title: t.name + "2016年建档立卡贫困户花名册",
		columns: columns("序号 乡镇 行政村 户编号 人编号 姓名 证件号码 人数 与户主关系 健康状况 致贫原因 人均纯收入 备注")}
	serial, household := 0, 0
	for _, v := range t.villages {
		for n, h := range v.households {
			if h.unregistered || !h.registered && (n%6 != 0 || !h.listed(4) || h.planted) {
				continue
			}
			household++
			for i, p := range h.members {
				serial++
				number, health := p.number, "健康"
				if serial%9 == 0 {
					number, health = p.number+"44", "残疾"
				}
				s.records = append(s.records, record{subjects: []any{p}, cells: []any{
					serial, t.name, v.name, fmt.Sprintf("62%06d", household), fmt.Sprintf("62%06d%02d", household, i+1), p.name, number, len(h.members),
					p.relation, health, "缺技术", h.perHead, ""}})
			}
		}
	}
	return s
}
