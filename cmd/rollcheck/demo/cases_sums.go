package demo

import "slices"

var sumsCases = []func(*scene){reasonsOff, sexesOff, levelsOff, shareOff, yearOff, sentUpOff}

const figuresPath = "报表/2016年统计报表.xlsx"

// figuresOf is the subject of a village's row of a table of figures.
type figuresOf struct {
	village *village
	table   string
}

// Names of the tables of figures.
const (
	reasonTable  = "清退原因统计表"
	peopleTable  = "留守人员统计表"
	disputeTable = "矛盾纠纷统计表"
	shareTable   = "入户走访统计表"
	orphanTable  = "孤儿年度统计表"
	ruralTable   = "农村低保统计表"
)

// reasonsOff: the reasons of one village are one person more than its total; those of another
// add up to its households.
func reasonsOff(s *scene) { s.figuresOff("reason-sum", reasonTable, "各原因按户数相加相符") }

// sexesOff: men and women of one village are one less than its persons.
func sexesOff(s *scene) {
	s.figuresOff("register-partition", peopleTable, "老年人、党员会重叠，不是分项")
}

// levelsOff: what villages and townships settled is one less than all; elsewhere some are still open.
func levelsOff(s *scene) {
	s.figuresOff("case-level-sum", disputeTable, "尚未调处的不计，与调处数相符")
}

// shareOff: a rate is told ten percent too high; elsewhere it is rounded.
// Only the first townships tell so: the same mistake all over a county is told once, of the sheet.
func shareOff(s *scene) {
	if slices.Index(s.townships, s.home) < 2 {
		s.figuresOff("percent-recompute", shareTable, "四舍五入到整数")
	}
}

// yearOff: the orphans of a township are reported to have been paid thirteen months in a year.
func yearOff(s *scene) {
	s.home.yearOff = 1
	s.document("programme-year-total", figuresPath, figuresOf{s.home.villages[0], orphanTable}, s.home.name)
}

// sentUpOff: a household and two persons more are sent up of one village than its roster lists.
func sentUpOff(s *scene) { s.figuresOff("report-vs-roster", ruralTable, "与名册保障人数相符") }

func (s *scene) figuresOff(rule, table, why string) {
	bad, good := s.home.villages[1], s.home.villages[2]
	if bad.figuresOff == nil {
		bad.figuresOff = map[string]bool{}
	}
	bad.figuresOff[table] = true
	s.document(rule, figuresPath, figuresOf{bad, table}, bad.name)
	s.soundDocument(rule, "", why, figuresPath, figuresOf{good, table}, good.name)
}

// figures are the tables a county sends up: a row a village.
func (b *builder) figures() []sheet {
	tables := []struct {
		name, columns string
		row           func(off int, i int) []any
	}{
		{reasonTable, "乡镇 村 清退户数 清退人数 家庭收入变化 失地 参军 关系保 死亡 其他", func(off, i int) []any {
			if i == 2 {
				return []any{4, 9, 2, 0, 0, 0, 1, 1}
			}
			return []any{4 + i, 9 + i, 5 + i + off, 1, 0, 0, 2, 1}
		}},
		{peopleTable, "乡镇 村 人数 男 女 老年人 党员", func(off, i int) []any { return []any{12 + i, 9 + i - off, 3, 11 + i, 4 + i} }},
		{disputeTable, "乡镇 村 排查总数 调处数 村级调处 镇级调处", func(off, i int) []any { return []any{9 + i, 8 + i, 6 + i - off, 2} }},
		{shareTable, "乡镇 村 应走访户数 已走访户数 走访率", func(off, i int) []any {
			rates := []string{"85%", "95%"}
			return []any{20, 17, rates[off]}
		}},
	}
	var all []sheet
	for _, table := range tables {
		s := sheet{name: table.name, title: county + "2016年" + table.name, info: "填报单位：" + county + "民政局      填报时间：2016年12月25日", columns: columns(table.columns)}
		for _, t := range b.townships {
			for i, v := range t.villages {
				off := 0
				if v.figuresOff[table.name] {
					off = 1
				}
				s.records = append(s.records, record{subjects: []any{figuresOf{v, table.name}}, cells: append([]any{t.name, v.name}, table.row(off, i)...)})
			}
		}
		all = append(all, s)
	}
	return append(all, b.orphanYear(), b.ruralFigures())
}

// orphanYear is what the orphans of each township were paid in the year.
func (b *builder) orphanYear() sheet {
	s := sheet{name: orphanTable, title: county + "2016年度孤儿基本生活费统计表", info: "填报单位：" + county + "民政局      填报时间：2016年12月25日", columns: columns("乡镇 项目 人数 资金(元)")}
	for _, t := range b.townships {
		s.records = append(s.records, record{subjects: []any{figuresOf{t.villages[0], orphanTable}},
			cells: []any{t.name, "孤儿", len(t.orphans), len(t.orphans) * orphanMonthly * (12 + t.yearOff)}})
	}
	return s
}

// ruralFigures are the households and persons of rural dibao at the end of the year.
func (b *builder) ruralFigures() sheet {
	s := sheet{name: ruralTable, title: county + "2016年12月农村低保统计表", info: "填报单位：" + county + "民政局", columns: columns("乡镇 村 户数 人数")}
	for _, t := range b.townships {
		for _, v := range t.villages {
			var listed count
			for _, h := range v.households {
				now := h.count(4)
				listed.add(now.households, now.persons, 0)
			}
			if v.figuresOff[ruralTable] {
				listed.add(1, 2, 0)
			}
			s.records = append(s.records, record{subjects: []any{figuresOf{v, ruralTable}}, cells: []any{t.name, v.name, listed.households, listed.persons}})
		}
	}
	return s
}
