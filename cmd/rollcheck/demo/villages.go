package demo

import "fmt"

// sizeOf is the subject of a village's row in the list of villages.
type sizeOf struct{ village *village }

func (t *township) villagesPath() string { return "基础/2016年" + t.name + "行政村名录.xlsx" }

// writeVillages writes the list of villages of the townships where cases play. A village has ten
// inhabitants to one on dibao, but for those of which more live on it.
func (b *builder) writeVillages() error {
	for _, t := range b.homes() {
		s := sheet{name: "行政村", title: "2016年" + t.name + "行政村名录", columns: columns("序号 乡镇 村 村代码 户数 人数 备注")}
		for _, v := range t.villages {
			covered := 0
			for _, h := range v.households {
				covered += h.count(4).persons
			}
			persons := covered * 10
			if v.poor {
				persons = covered * 3
			}
			s.records = append(s.records, record{subjects: []any{sizeOf{v}}, cells: []any{
				v.index + 1, t.name, v.name, t.code + "001" + fmt.Sprintf("%03d", v.index+1), persons / 4, persons, v.listNote}})
		}
		if err := b.workbook(t.villagesPath(), s); err != nil {
			return err
		}
	}
	return nil
}

// villageCases are those of villages of which many live on dibao.
var villageCases = []func(*scene){manyOnDibao, manyInPoorVillage}

// manyOnDibao: a third of a village is on dibao, of the others a tenth.
func manyOnDibao(s *scene) {
	v := s.home.villages[2]
	v.poor = true
	s.document("village-rate-outlier", s.home.villagesPath(), sizeOf{v}, v.name)
}

// manyInPoorVillage: the list says that the village is one of the poor.
func manyInPoorVillage(s *scene) {
	v := s.home.villages[0]
	v.poor, v.listNote = true, "省定贫困村"
	s.soundDocument("village-rate-outlier", "poor-village", "贫困村", s.home.villagesPath(), sizeOf{v}, v.name)
}
