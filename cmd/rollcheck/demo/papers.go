package demo

import "slices"

// What a township keeps of its households' papers and bills, and of its villages' meetings.

func (t *township) papersPath() string { return "档案/" + t.name + "低保档案材料清单.csv" }

func (t *township) billsPath() string {
	return "水电/" + t.name + "2016年城市低保水电费证明.csv"
}

func (t *township) meetingsPath() string {
	return "四议两公开/" + t.name + "2016年农村低保会议记录.csv"
}

// meetingOf is the subject of the rows of a village's meetings.
type meetingOf struct{ village *village }

// paper is one line of the list of papers.
type paper struct {
	household *household
	name      string
	on        date
}

// bill is one month's bill of water and power.
type bill struct {
	household    *household
	month        int
	water, power int // yuan
	note         string
}

// sitting is one meeting or notice of a village.
type sitting struct {
	village                                    *village
	stage                                      string
	on                                         date
	expected, present, representatives, agreed int
}

// writePapers writes those lists; a township without any gives none.
func (b *builder) writePapers() error {
	for _, t := range b.townships {
		for _, list := range []struct {
			path string
			sheet
		}{{t.papersPath(), t.papersSheet()}, {t.billsPath(), t.billsSheet()}, {t.meetingsPath(), t.meetingsSheet()}} {
			if len(list.records) == 0 {
				continue
			}
			if err := b.text(list.path, false, list.sheet); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *township) papersSheet() sheet {
	s := sheet{columns: columns("序号 村 户主姓名 户主身份证号 材料名称 日期 页数 备注")}
	for _, p := range t.papers {
		head := p.household.head()
		s.records = append(s.records, record{subjects: []any{head}, cells: []any{
			len(s.records) + 1, p.household.village.name, head.name, head.number, p.name, p.on.iso(), 1, ""}})
	}
	return s
}

func (t *township) billsSheet() sheet {
	s := sheet{columns: columns("序号 社区 姓名 身份证号 户号 月份 水费(元) 电费(元) 备注")}
	for _, p := range t.bills {
		head := p.household.head()
		s.records = append(s.records, record{subjects: []any{head}, cells: []any{
			len(s.records) + 1, t.community(), head.name, head.number, "S" + p.household.number, date{2016, p.month, 1}.month6(), p.water, p.power, p.note}})
	}
	return s
}

func (t *township) meetingsSheet() sheet {
	s := sheet{columns: columns("序号 村 会议时间 环节 应到人数 实到人数 其中村民代表 同意 会议结果")}
	for _, p := range t.sittings {
		cells := []any{len(s.records) + 1, p.village.name, p.on.iso(), p.stage, "", "", "", "", ""}
		if p.present > 0 {
			cells = slices.Concat(cells[:4], []any{p.expected, p.present, p.representatives, p.agreed, "通过"})
		}
		s.records = append(s.records, record{subjects: []any{meetingOf{p.village}}, cells: cells})
	}
	return s
}
