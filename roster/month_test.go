package roster

import "testing"

func TestMonth(t *testing.T) {
	month := NewMonth(2016, 12)
	if month.String() != "2016-12" || month.Year() != 2016 || month.Month() != 12 || (month+1).String() != "2017-01" {
		t.Errorf("month %v", month)
	}
	if month.FirstDay() != 20161201 || month.LastDay() != 20161231 || NewMonth(2016, 2).LastDay() != 20160229 {
		t.Errorf("days %v to %v", month.FirstDay(), month.LastDay())
	}
	if Month(0).String() != "" || Month(0).FirstDay() != 0 || Month(0).LastDay() != 0 || Month(0).Month() != 0 {
		t.Error("no month must be empty")
	}
}

func TestParsePeriod(t *testing.T) {
	tests := []struct {
		text          string
		number, dated bool
		want          string
	}{
		{"2017年第一季度", false, false, "2017-01..2017-03"},
		{"2016年四季度", false, false, "2016-10..2016-12"},
		{"2016年第4季度", false, false, "2016-10..2016-12"},
		{"2016年度第四季度", false, false, "2016-10..2016-12"},
		{"2016年一至三季度", false, false, "2016-01..2016-09"},
		{"2016年1-3月", false, false, "2016-01..2016-03"},
		{"2016年1－3月份", false, false, "2016-01..2016-03"},
		{"2016年1-3", false, false, "2016-01..2016-03"},
		{"2016.1-3", false, false, "2016-01..2016-03"},
		{"2016-1-3月", false, false, "2016-01..2016-03"},
		{"2016年1、2、3月", false, false, "2016-01..2016-03"},
		{"2016年10月至12月", false, false, "2016-10..2016-12"},
		{"2016年10月份—12月份", false, false, "2016-10..2016-12"},
		{"201601-201603", false, false, "2016-01..2016-03"},
		{"2016.10-2017.3", false, false, "2016-10..2017-03"},
		{"2016年12月1日至2017年3月31日", false, false, "2016-12..2017-03"},
		{"2016-10~2016-12", false, false, "2016-10..2016-12"},
		{"2016-12", false, false, "2016-12"},
		{"201612", false, false, "2016-12"},
		{"201612", true, false, "2016-12"},
		{"42705", true, true, "2016-12"},
		{"2016年度", false, false, "2016-01..2016-12"},
		{"2016年", false, false, "2016-01..2016-12"},
		{"2016", false, false, "2016-01..2016-12"},
		{"2016年上半年", false, false, "2016-01..2016-06"},
		{"2016下半年", false, false, "2016-07..2016-12"},
		{"2016年12月", false, false, "2016-12"},
		{"二〇一六年第四季度", false, false, "2016-10..2016-12"},
		{"二〇一六年十至十二月", false, false, "2016-10..2016-12"},
		{"2016年12月31日", false, false, "2016-12"},
		{"2016.1", true, false, ""},
		{"2016.1", false, false, "2016-01"},
		{"2016年11-1月", false, false, ""},
		{"201603-201601", false, false, ""},
		{"2016年12-31日", false, false, "2016-12"},
		{"2016年13月", false, false, ""},
		{"第四季度", false, false, ""},
		{"12月", false, false, ""},
		{"", false, false, ""},
		{"622921196503154019", false, false, ""},
	}
	for _, test := range tests {
		got, ok := ParsePeriod(test.text, test.number, test.dated, false)
		if !ok {
			got = Period{}
		}
		if got.String() != test.want || ok != (test.want != "") {
			t.Errorf("ParsePeriod(%q) = %v, %t; want %s", test.text, got, ok, test.want)
		}
	}
}

func TestFindPeriod(t *testing.T) {
	tests := []struct{ text, want string }{
		{"石桥乡2016年第四季度农村低保花名册", "2016-10..2016-12"},
		{"2016.12", "2016-12"},
		{"填报时间：2016年12月31日", "2016-12"},
		{"20170105_石桥乡2016年第四季度", "2016-10..2016-12"},
		{"2016年石桥乡低保花名册 填报时间:2016年12月31日", "2016-12"},
		{"2016年农村低保", "2016-01..2016-12"},
		{"石桥乡2016年五保供养对象花名册", "2016-01..2016-12"},
		{"石桥乡2016年五保供养对象花名册 填报时间：2016年12月20日", "2016-12"},
		{"2016年一折通发放表", "2016-01..2016-12"},
		{"2016年三无人员名单", "2016-01..2016-12"},
		{"2016年5月五保供养对象", "2016-05"},
		{"石桥乡二〇一六年十二月农村低保", "2016-12"},
		{"低保发放201612.xlsx", "2016-12"},
		{"民发〔2016〕52号", ""},
		{"2016", ""},
		{"622921196503154019", ""},
		{"第一季度", ""},
		{"13800001234", ""},
	}
	for _, test := range tests {
		got, ok := FindPeriod(test.text)
		if got.String() != test.want || ok != (test.want != "") {
			t.Errorf("FindPeriod(%q) = %v, %t; want %s", test.text, got, ok, test.want)
		}
	}
}

func TestFindDate(t *testing.T) {
	tests := []struct{ text, want string }{
		{"填报单位：石桥乡　填报时间：2016年12月31日", "2016-12-31"},
		{"2016年第四季度 打印20170105", "2017-01-05"},
		{"二〇一六年十二月三十一日", "2016-12-31"},
		{"2016年12月", ""},
		{"622921196503154019", ""},
	}
	for _, test := range tests {
		got, ok := FindDate(test.text)
		if got.String() != test.want || ok != (test.want != "") {
			t.Errorf("FindDate(%q) = %v, %t; want %s", test.text, got, ok, test.want)
		}
	}
}

func TestPeriodParts(t *testing.T) {
	quarter := Period{NewMonth(2016, 10), NewMonth(2016, 12)}
	if quarter.Months() != 3 || (Period{}).Months() != 0 || (Period{quarter.To, quarter.From}).Months() != 0 {
		t.Error("months of a period")
	}
	if !quarter.Contains(NewMonth(2016, 10)) || quarter.Contains(NewMonth(2017, 1)) || (Period{}).Contains(0) {
		t.Error("months in a period")
	}
	year := Period{NewMonth(2016, 1), NewMonth(2016, 12)}
	if year.Overlap(quarter) != quarter || quarter.Overlap(Period{NewMonth(2017, 1), NewMonth(2017, 1)}) != (Period{}) || quarter.Overlap(Period{}) != (Period{}) {
		t.Error("overlap")
	}
}

func BenchmarkParsePeriod(b *testing.B) {
	for b.Loop() {
		ParsePeriod("2016年第四季度", false, false, false)
	}
}

func FuzzFindPeriod(f *testing.F) {
	for _, text := range []string{"石桥乡2016年第四季度", "2016年1、2、3月", "201601-201603", "2016.10-2017.3", "二〇一六年十至十二月", "2016-上半年"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		period, ok := FindPeriod(text)
		if ok != (period != Period{}) || ok && period.Months() < 1 {
			t.Fatalf("%q: %v, %t", text, period, ok)
		}
		if again, ok := FindPeriod("前" + text); ok && again != period {
			t.Fatalf("%q: %v, with a character before %v", text, period, again)
		}
		if day, ok := FindDate(text); ok && day.Precision() != ToDay {
			t.Fatalf("%q: %v", text, day)
		}
	})
}
