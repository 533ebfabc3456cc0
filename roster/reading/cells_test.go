package reading

import (
	"rollcheck/roster"
	"testing"
)

// What offices write in a cell, and what is read of it; a cell that cannot be read keeps its
// text and is told.
func TestCellHabits(t *testing.T) {
	valid := number(1)
	for _, test := range []struct {
		field         roster.Field
		written, want string
		fault         bool
	}{
		{roster.FieldAge, "65岁", "65", false}, {roster.FieldAge, "65周岁", "65", false}, {roster.FieldAge, "六十五", "65", false},
		{roster.FieldMonthlyAmount, "72元/月", "72.00", false}, {roster.FieldMonthlyAmount, "1,200.00", "1200.00", false}, {roster.FieldMonthlyAmount, "¥72", "72.00", false},
		{roster.FieldMonthlyAmount, "6603.6265万元", "66036265.00", false}, {roster.FieldMonthlyAmount, "约72", "约72", true},
		{roster.FieldStartDate, "1956.3", "1956-03", false}, {roster.FieldStartDate, "1956.03", "1956-03", false}, {roster.FieldStartDate, "1956年3月", "1956-03", false},
		{roster.FieldStartDate, "一九五六年三月", "1956-03", false}, {roster.FieldStartDate, "20110315", "2011-03-15", false}, {roster.FieldStartDate, "201103", "2011-03", false},
		{roster.FieldStartDate, "2012/3/2", "2012-03-02", false}, {roster.FieldStartDate, "1956-3", "1956-03", false}, {roster.FieldStartDate, "去年", "去年", true},
		{roster.FieldPeriod, "2017年第一季度", "2017-01..2017-03", false}, {roster.FieldPeriod, "2017年1-3月", "2017-01..2017-03", false},
		{roster.FieldIDNumber, " " + valid + " ", valid, false}, {roster.FieldIDNumber, "'" + valid, valid, false}, {roster.FieldIDNumber, "#" + valid, valid, false},
		{roster.FieldIDNumber, valid[:6] + " " + valid[6:14] + " " + valid[14:], valid, false}, {roster.FieldIDNumber, valid + "。", valid, false},
		{roster.FieldIDNumber, fullWidth(valid), valid, false},
		{roster.FieldIDNumber, "11010519491231002×", "11010519491231002X", false}, {roster.FieldIDNumber, "11010519491231002Х", "11010519491231002X", false}, {roster.FieldIDNumber, "11010519491231002x", "11010519491231002X", false},
		{roster.FieldIDNumber, valid + "43", valid, false}, {roster.FieldIDNumber, valid + "43B1", valid, false},
		{roster.FieldIDNumber, valid + "、" + number(2), valid + "、" + number(2), true}, {roster.FieldIDNumber, "9.90101195003E+17", "9.90101195003E+17", true},
		{roster.FieldIDNumber, "不详", "不详", true}, {roster.FieldIDNumber, "无", "无", true},
		{roster.FieldNote, "2016年3月已死", "2016年3月已死", false}, {roster.FieldNote, "外嫁", "外嫁", false},
	} {
		row := []string{"张三", number(3), "H1", "", "", "", "", ""}
		for i, field := range []roster.Field{roster.FieldName, roster.FieldIDNumber, roster.FieldHouseholdNumber, roster.FieldAge, roster.FieldMonthlyAmount, roster.FieldStartDate, roster.FieldPeriod, roster.FieldNote} {
			if field == test.field {
				row[i] = test.written
			}
		}
		read := readFolder(t, map[string][]byte{"农村低保花名册.csv": asCSV(t, [][]string{{"姓名", "身份证号", "户编号", "年龄", "月保障金", "起始年月", "期间", "备注"}, row})}).Files[0].Sheets[0]
		if read.Records() != 1 {
			t.Errorf("%s: %d records", test.written, read.Records())
			continue
		}
		if got := read.Row(0).Text(test.field); got != test.want || len(read.Faults) > 0 != test.fault {
			t.Errorf("%s: %s is read as %q, want %q; faults %+v", test.field.Spec().Name, test.written, got, test.want, read.Faults)
		}
	}
}

func fullWidth(text string) string {
	var wide []rune
	for _, r := range text {
		wide = append(wide, r-'0'+'０')
	}
	return string(wide)
}

func TestFlag(t *testing.T) {
	p := &parser{pool: roster.NewPool()}
	for text, want := range map[string]roster.Value{"是": roster.Good(1), "√": roster.Good(1), " 已备案 ": roster.Good(1), "TRUE": roster.Good(1), "否": roster.Good(2), "无": roster.Good(2), "×": roster.Good(2), "": 0, "　": 0} {
		if got := p.flag(text); got != want {
			t.Errorf("%q gives %d, want %d", text, got, want)
		}
	}
	if value := p.flag("待定"); !value.Raw() || p.pool.Text(roster.Symbol(value.Payload())) != "待定" {
		t.Error("a word that says neither yes nor no is not kept")
	}
}
