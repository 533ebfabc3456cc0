package demo

// Notices by names: two villages' of the fourth quarter, and a township's that stays up since March.

func (v *village) namesPath() string {
	return "公示/" + v.township.name + v.name + "2016年第四季度农村低保公示名单.xlsx"
}

func (t *township) lastingPath() string {
	return "公示/" + t.name + "农村低保长期公示名单.xlsx"
}

// firstShown is the subject of the first row of a village's notice.
type firstShown struct{ village *village }

// shown is somebody on a village's notice who is on no roster.
type shown struct {
	who    *person
	result string
}

// writeNames writes the notices by names of the townships where cases play.
func (b *builder) writeNames() error {
	for _, t := range b.homes() {
		for _, v := range t.villages {
			if v.strangers == nil {
				continue
			}
			if err := b.workbook(v.namesPath(), v.names()); err != nil {
				return err
			}
		}
		if err := b.workbook(t.lastingPath(), t.lasting()); err != nil {
			return err
		}
	}
	return nil
}

// names is the notice of a village; most hide the middle of the numbers.
func (v *village) names() sheet {
	s := sheet{name: "公示名单", title: v.township.name + v.name + "2016年第四季度农村低保公示名单",
		columns: columns("序号 户主姓名 身份证号 保障人数 月保障金(元) 公示开始时间 公示结束时间 公示结果 监督电话")}
	add := func(who *person, number string, persons, money int, result string) {
		if v.hides {
			number = number[:6] + "********" + number[14:]
		}
		s.records = append(s.records, record{subjects: []any{who}, cells: []any{
			len(s.records) + 1, who.name, number, persons, money, "2016-10-10", "2016-10-17", result, "0930-6230000"}})
	}
	for _, h := range v.households {
		if h.listed(4) && !h.unshown && h.start.year < 2017 {
			add(h.head(), h.head().number, h.covered(4)+h.coveredOff, h.monthly(4), "无异议")
		}
	}
	for _, one := range v.strangers {
		add(one.who, one.who.number, 1, 120, one.result)
	}
	s.records[0].subjects = append(s.records[0].subjects, firstShown{v})
	return s
}

// lasting is the notice that stays up: those enrolled by March, but for what is missing.
func (t *township) lasting() sheet {
	s := sheet{name: "长期公示", title: t.name + "农村低保长期公示名单", columns: columns("序号 村 户主姓名 保障人数 月保障金(元) 公示时间")}
	for _, v := range t.villages {
		for _, h := range v.households {
			if v.unshown || !h.listed(4) || h.unshown || h.start.iso() > "2016-03-31" {
				continue
			}
			s.records = append(s.records, record{subjects: []any{h.head()}, cells: []any{
				len(s.records) + 1, v.name, h.head().name, h.covered(4) + h.coveredOff, h.monthly(4), "2016-03-10"}})
		}
	}
	return s
}
