package demo

func (t *township) reviewPath() string {
	return "复核/" + t.name + "2016年农村低保复核登记表.xlsx"
}

// writeReviews writes the register of the yearly reviews of the townships where cases play: a row a
// household enrolled before the second half of the year.
func (b *builder) writeReviews() error {
	for _, t := range b.homes() {
		s := sheet{name: "复核", title: t.name + "2016年农村低保复核登记表", info: t.info(date{2016, 12, 10}, "户"),
			columns: columns("序号 村 户主姓名 户主身份证号 复核日期 复核人 复核结果 备注")}
		for _, v := range t.villages {
			for _, h := range v.households {
				if !h.listed(4) || h.listedFrom > 2 {
					continue
				}
				on := h.reviewed
				if on == (date{}) {
					on = date{2016, 6, 6 + v.index}
				}
				s.records = append(s.records, record{subjects: []any{h.head()}, cells: []any{
					len(s.records) + 1, v.name, h.head().name, h.head().number, on.iso(), t.officers, "继续享受", ""}})
			}
		}
		if err := b.workbook(t.reviewPath(), s); err != nil {
			return err
		}
	}
	return nil
}
