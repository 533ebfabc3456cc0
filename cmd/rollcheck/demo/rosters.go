package demo

import "fmt"

var quarters = [5]string{"", "第一季度", "第二季度", "第三季度", "第四季度"}

// rosterPath is the file of a township's rural dibao roster of a quarter.
func (t *township) rosterPath(quarter int) string {
	return "农村低保/" + t.name + "2016年" + quarters[quarter] + "农村低保花名册.xlsx"
}

// info is the unit line below a title.
func (t *township) info(day date, unit string) string {
	return fmt.Sprintf("填报单位：%s人民政府      填报时间：%s      单位：%s", t.name, day.chinese(), unit)
}

// footer is the last line of a sheet.
func (t *township) footer(day date) string {
	return fmt.Sprintf("制表人：%s      审核人：%s      制表时间：%s", t.clerk, t.checker, day.chinese())
}

// rosterDay is the day of a quarter's roster.
func rosterDay(quarter int) date { return date{2016, quarter * 3, 20} }

// oldRosterVillage is the one village of a township whose roster of the first quarter was kept.
const oldRosterVillage = 1

// writeRosters writes the rural dibao rosters of the last two quarters, and one village's of the first.
func (b *builder) writeRosters() error {
	for _, t := range b.townships {
		for _, quarter := range []int{1, 3, 4} {
			var sheets []sheet
			for _, v := range t.villages {
				if quarter > 1 || v.index == oldRosterVillage {
					sheets = append(sheets, v.roster(quarter))
				}
			}
			if err := b.workbook(t.rosterPath(quarter), sheets...); err != nil {
				return err
			}
		}
	}
	return nil
}

// rosterColumns are the headings of a village's roster; merged is whether household cells are merged.
func rosterColumns(group string, merged bool) []column {
	head, members, money := "户主情况", "家庭成员情况", "保障情况"
	return []column{
		{"", "序号", merged}, {"", group, merged}, {"", "户编号", merged},
		{head, "户主姓名", merged}, {head, "户主身份证号", merged},
		{members, "姓名", false}, {members, "身份证号", false}, {members, "与户主关系", false},
		{members, "性别", false}, {members, "出生日期", false}, {members, "年龄", false}, {members, "是否保障对象", false},
		{"", "家庭人口", merged}, {"", "保障人数", merged},
		{money, "家庭年人均收入(元)", merged}, {money, "保障标准(元/年)", merged}, {money, "月保障金(元)", merged}, {money, "分类施保金(元)", false},
		{"", "一折通账号", merged}, {"", "起始年月", merged}, {"", "备注", false},
	}
}

// columns are the headings of this village's roster: one tells the class it pays by, two when a household was approved.
func (v *village) columns(group string) []column {
	all := rosterColumns(group, v.merged())
	switch {
	case v.byClasses():
		return append(all, column{"", "低保类别", false})
	case v.tellsDecision():
		return append(all, column{"", "审批时间", false})
	}
	return all
}

// roster is the sheet of a village: merged household cells in some, repeated ones in
// others, and in one the money of each person instead of the household's sum.
func (v *village) roster(quarter int) sheet {
	t := v.township
	group := "村民小组"
	if t.name == "柳林乡" {
		group = "村组"
	}
	s := sheet{
		name:    v.name,
		title:   t.name + v.name + "2016年" + quarters[quarter] + "农村低保花名册",
		info:    t.info(rosterDay(quarter), "元"),
		footer:  t.footer(rosterDay(quarter)),
		columns: v.columns(group),
	}
	households, persons, money := 0, 0, 0
	for _, h := range v.households {
		if !h.listed(quarter) {
			continue
		}
		households++
		money += h.monthly(quarter)
		for i, p := range h.members {
			persons++
			serial := persons
			if v.merged() {
				serial = households
			}
			s.records = append(s.records, v.member(h, i, serial, quarter))
			if p == h.pasted {
				s.records = append(s.records, v.pastedRow(h, i, serial, quarter))
			}
		}
	}
	if quarter == 4 {
		money += v.totalOff
	}
	s.records[0].subjects = append(s.records[0].subjects, firstRowOf{v})
	total := make([]any, len(s.columns))
	total[0], total[3], total[5], total[16] = "合计", fmt.Sprintf("%d户", households), fmt.Sprintf("%d人", persons), money
	s.records = append(s.records, record{cells: total, subjects: []any{totalOf{v}}})
	return s
}

// member is the row of a household's member.
func (v *village) member(h *household, i, serial, quarter int) record {
	p, head := h.members[i], h.head()
	group := h.group
	if v.township.name == "柳林乡" {
		group = v.name + h.group
	}
	covered, note := "是", p.note
	if !p.coveredIn(quarter) {
		covered = "否"
	}
	if i == 0 && h.note != "" {
		note = h.note
	}
	r := record{block: h, subjects: []any{p}, cells: []any{
		serial, group, h.number, head.name, head.rosterNumber(),
		p.name, p.rosterNumber(), v.relation(p), p.rosterSex(), v.birth(p), p.age(quarter*3) + p.written.ageOff, covered,
		len(h.members) + h.sizeOff, h.covered(quarter) + h.coveredOff, h.incomeCell(quarter), lineRural, h.money(p, quarter), p.supplementCell(),
		h.account, v.start(h), note,
	}}
	if i > 0 && v.merged() {
		r.blankMerged()
	}
	if v.byClasses() {
		r.cells = append(r.cells, h.class())
	}
	if v.tellsDecision() {
		r.cells = append(r.cells, h.decision().iso())
	}
	return r
}

// pastedRow is a member's row once more.
func (v *village) pastedRow(h *household, i, serial, quarter int) record {
	r := v.member(h, i, serial, quarter)
	if v.merged() {
		r.blankMerged()
	}
	return r
}

// blankMerged empties the cells that the household's first row fills.
func (r *record) blankMerged() {
	for c, column := range rosterColumns("", true) {
		if column.merged {
			r.cells[c] = nil
		}
	}
}

// incomeCell is the income a head as the roster gives it.
func (h *household) incomeCell(quarter int) any {
	if h.incomeBlank {
		return nil
	}
	return h.income(quarter)
}

func (p *person) supplementCell() any {
	if p.supplement == 0 {
		return nil
	}
	return p.supplement
}

// money is the money cell of a member's row: his share, or the household's sum.
func (h *household) money(p *person, quarter int) int {
	switch {
	case !h.village.perPerson():
		return h.monthly(quarter)
	case !p.coveredIn(quarter):
		return 0
	}
	return h.monthly(quarter) / h.covered(quarter)
}

// Clerks of different villages write the same things differently.

func (v *village) relation(p *person) string {
	if p.written.relation != "" {
		return p.written.relation
	}
	if p.relation == "本人" && v.index%2 == 1 {
		return "户主"
	}
	return p.relation
}

func (v *village) birth(p *person) any {
	d := p.birth
	switch other := p.written.birth.(type) {
	case string:
		return other
	case date:
		d = other
	}
	switch v.index % 3 {
	case 0:
		return d.iso()
	case 1:
		if d.year >= 1900 { // Excel has no day before
			return d
		}
	}
	return fmt.Sprintf("%d.%02d.%02d", d.year, d.month, d.day)
}

func (v *village) start(h *household) string {
	if h.startText != "" {
		return h.startText
	}
	if v.index%2 == 0 {
		return h.start.month6()
	}
	return fmt.Sprintf("%d年%d月", h.start.year, h.start.month)
}
