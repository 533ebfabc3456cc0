package demo

import (
	"cmp"
	"fmt"
)

const (
	visitPath   = "核查/入户调查表.xlsx"
	ledgerPath  = "台账/2016年季度台账.xlsx"
	clearedPath = "清退/2016年清退名单.xlsx"
)

func (t *township) changesPath() string { return "台账/" + t.name + "2016年增减名单.csv" }

func quarterName(quarter int) string { return "2016年" + quarters[quarter] }

// writeEvidence writes visits, notices, ledger, figures, changes and clearances.
func (b *builder) writeEvidence() error {
	if err := b.workbook(visitPath, b.visits()...); err != nil {
		return err
	}
	if err := b.workbook(noticePath, b.notices()...); err != nil {
		return err
	}
	if err := b.workbook(ledgerPath, b.ledger()); err != nil {
		return err
	}
	if err := b.workbook(figuresPath, b.figures()...); err != nil {
		return err
	}
	if err := b.workbook(clearedPath, b.cleared()); err != nil {
		return err
	}
	for _, t := range b.townships {
		if err := b.text(t.changesPath(), false, t.changes()); err != nil {
			return err
		}
	}
	return nil
}

// visits is one sheet a township: two officers, twelve households a day, from September on.
func (b *builder) visits() []sheet {
	var all []sheet
	for _, t := range b.townships {
		s := sheet{name: t.name, title: t.name + "2016年低保特困家庭入户调查表", info: t.info(date{2016, 12, 10}, "户"),
			columns: columns("序号 村 户主姓名 户主身份证号 救助类别 调查日期 调查人 户主签字 备注")}
		turn := 0
		add := func(village, kind string, who *person, on date, surveyors, signer, away string) {
			surveyors = cmp.Or(surveyors, t.officers)
			if away != "" {
				s.records = append(s.records, record{subjects: []any{who}, cells: []any{
					len(s.records) + 1, village, who.name, who.number, kind, "", surveyors, "", away}})
				return
			}
			if on == (date{}) {
				days := turn / 12
				on = date{2016, 9 + days/28, 1 + days%28}
				turn++
			}
			s.records = append(s.records, record{subjects: []any{who}, cells: []any{
				len(s.records) + 1, village, who.name, who.number, kind, on.iso(), surveyors, signer, ""}})
		}
		for _, v := range t.villages {
			for _, h := range v.households {
				if h.listed(4) && !h.unvisited {
					add(v.name, "农村低保", h.head(), cmp.Or(h.visited, v.visited), cmp.Or(h.surveyors, v.team), h.signature(), h.away)
				}
				if h.again != "" {
					add(v.name, "农村低保", h.head(), date{2016, 12, 6}, h.again, h.signature(), "")
				}
			}
		}
		for _, h := range t.urban {
			add(t.community(), "城市低保", h.head(), date{}, "", h.head().name, "")
		}
		for _, r := range t.tekun {
			add(r.village.name, "特困供养", r.person, date{}, "", r.name, "")
		}
		all = append(all, s)
	}
	return all
}

// signature is who signed for a visit.
func (h *household) signature() string {
	if h.unsigned {
		return ""
	}
	return cmp.Or(h.signer, h.head().name)
}

// ledger is the county's quarterly ledger of rural dibao: a row a village and quarter.
func (b *builder) ledger() sheet {
	s := sheet{name: "季度台账", title: county + "2016年农村低保季度台账", info: "填报单位：" + county + "民政局      填报时间：2016年12月25日      单位：户、人、元/月"}
	s.columns = columns("季度 乡镇 村")
	for _, group := range []string{"期初", "新增", "减少", "期末"} {
		for _, what := range []string{"户数", "人数", "资金"} {
			s.columns = append(s.columns, column{group: group, name: group + what})
		}
	}
	for quarter := 1; quarter <= 4; quarter++ {
		for _, t := range b.townships {
			for _, v := range t.villages {
				s.records = append(s.records, record{subjects: []any{quarterOf{v, quarter}}, cells: v.ledgerRow(quarter)})
			}
		}
	}
	return s
}

// count is households, persons and money a month.
type count struct{ households, persons, money int }

func (h *household) count(quarter int) count {
	if !h.listed(quarter) {
		return count{}
	}
	return count{1, h.covered(quarter), h.monthly(quarter)}
}

func (c *count) add(households, persons, money int) {
	c.households += max(households, 0)
	c.persons += max(persons, 0)
	c.money += max(money, 0)
}

func (v *village) ledgerRow(quarter int) []any {
	var opening, added, removed, closing count
	for _, h := range v.households {
		before, now := h.count(quarter-1), h.count(quarter)
		if h == v.hidden && quarter == 4 {
			now = before
		}
		opening.add(before.households, before.persons, before.money)
		closing.add(now.households, now.persons, now.money)
		added.add(now.households-before.households, now.persons-before.persons, now.money-before.money)
		removed.add(before.households-now.households, before.persons-now.persons, before.money-now.money)
	}
	if v.ledgerOff == quarter {
		removed.households++
		removed.persons++
	}
	cells := []any{quarterName(quarter), v.township.name, v.name}
	for _, c := range []count{opening, added, removed, closing} {
		cells = append(cells, c.households, c.persons, c.money)
	}
	return cells
}

// changes is a township's list of households and persons added and removed.
func (t *township) changes() sheet {
	s := sheet{columns: columns("序号 季度 乡镇 村 户主姓名 户主身份证号 姓名 身份证号 变动类型 变动时间 变动人数 变动金额(元/月) 变动原因")}
	add := func(v *village, h *household, who *person, quarter int, kind string, persons, money int, reason string) {
		s.records = append(s.records, record{subjects: []any{who}, cells: []any{
			len(s.records) + 1, quarterName(quarter), t.name, v.name, h.head().name, h.head().number, who.name, who.number,
			kind, date{2016, quarter*3 - 2, 1}.month6(), persons, money, reason}})
	}
	for quarter := 1; quarter <= 4; quarter++ {
		for _, v := range t.villages {
			for _, h := range v.households {
				before, now := h.count(quarter-1), h.count(quarter)
				switch {
				case h.unlisted:
				case before.households < now.households:
					add(v, h, h.head(), quarter, "新增户", now.persons, now.money, h.arrival())
				case before.households > now.households:
					add(v, h, h.head(), quarter, "减少户", before.persons, before.money, h.leaving)
				case before.persons > now.persons:
					add(v, h, h.lost(quarter), quarter, "减少人员", 1, before.money-now.money, cmp.Or(h.lossWhy, "成员死亡，其余成员继续保障"))
				}
			}
		}
	}
	return s
}

func (h *household) arrival() string {
	if h.transferred {
		return "户籍由外乡镇迁入"
	}
	return "新申请批准"
}

// lost is the member covered until the quarter before.
func (h *household) lost(quarter int) *person {
	for _, p := range h.members {
		if p.coveredIn(quarter-1) && !p.coveredIn(quarter) {
			return p
		}
	}
	return h.head()
}

// cleared is the county's list of the households cleared in the year.
func (b *builder) cleared() sheet {
	s := sheet{name: "清退名单", title: county + "2016年农村低保清退名单", info: "填报单位：" + county + "民政局      填报时间：2016年12月20日",
		columns: columns("序号 乡镇 村 户主姓名 户主身份证号 保障人数 月保障金(元) 停发月份 清退原因 备注")}
	for _, t := range b.townships {
		for _, v := range t.villages {
			for _, h := range v.households {
				if h.stoppedOnce == (date{}) && (h.listedThrough >= 4 || h.transferred || h.unlisted) {
					continue
				}
				last := h.count(h.listedThrough)
				stop := cmp.Or(h.stop, h.stoppedOnce)
				if stop == (date{}) {
					stop = date{2016, h.listedThrough*3 + 1, 1}
				}
				s.records = append(s.records, record{subjects: []any{h.head()}, cells: []any{
					len(s.records) + 1, t.name, v.name, h.head().name, h.head().number, last.persons, last.money,
					fmt.Sprintf("%d年%d月", stop.year, stop.month), cmp.Or(h.leaving, "家庭收入超过保障标准"), h.clearNote}})
			}
		}
	}
	return s
}
