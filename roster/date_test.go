package roster

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParseDate(t *testing.T) {
	tests := []struct {
		text             string
		number, dated    bool
		want             string
		base1904, refuse bool
	}{
		{text: "1956-03-05", want: "1956-03-05"},
		{text: "2012/3/2", want: "2012-03-02"},
		{text: "2012.3.2", want: "2012-03-02"},
		{text: "1956.3", want: "1956-03"},
		{text: "1956.03", want: "1956-03"},
		{text: "1956.10", want: "1956-10"},
		{text: "1956-3", want: "1956-03"},
		{text: "1956年3月", want: "1956-03"},
		{text: "1956年3月份", want: "1956-03"},
		{text: "1956年 3月 5日", want: "1956-03-05"},
		{text: "1956年3月5", want: "1956-03-05"},
		{text: "１９５６年３月５日", want: "1956-03-05"},
		{text: "一九五六年三月", want: "1956-03"},
		{text: "二〇一六年十二月", want: "2016-12"},
		{text: "二○一○年十月三十一日", want: "2010-10-31"},
		{text: "二〇二〇年二月二十日", want: "2020-02-20"},
		{text: "20110315", want: "2011-03-15"},
		{text: "201103", want: "2011-03"},
		{text: "20110300", want: "2011-03"},
		{text: "1956", want: "1956"},
		{text: "1956年", want: "1956"},
		{text: "'1956-03-05", want: "1956-03-05"},
		{text: "\u30001956.3.5。", want: "1956-03-05"},
		{text: "1956-03-05 12:30:00", want: "1956-03-05"},
		{text: "1956-03-05T00:00:00Z", want: "1956-03-05"},
		{text: "1956年3月5日 星期一", want: "1956-03-05"},
		{text: "1956年3月5日出生", want: "1956-03-05"},
		{text: "1956.1", want: "1956-01"},
		{text: "1956.1", number: true, want: "1956"},
		{text: "1956.3", number: true, want: "1956-03"},
		{text: "1956.12", number: true, want: "1956-12"},
		{text: "1956.08", number: true, want: "1956-08"},
		{text: "20517", number: true, want: "1956-03-03"},
		{text: "20517", refuse: true},
		{text: "20517", number: true, base1904: true, want: "1960-03-04"},
		{text: "42735.5", number: true, dated: true, want: "2016-12-31"},
		{text: "42735.5", number: true, refuse: true},
		{text: "1", number: true, dated: true, want: "1900-01-01"},
		{text: "60", number: true, dated: true, want: "1900-02-28"},
		{text: "61", number: true, dated: true, want: "1900-03-01"},
		{text: "65", number: true, refuse: true},
		{text: "0", number: true, dated: true, refuse: true},
		{text: "80001", number: true, dated: true, refuse: true},
		{text: "201103", number: true, want: "2011-03"},
		{text: "20110315", number: true, want: "2011-03-15"},
		{text: "1956-13", refuse: true},
		{text: "1956-02-30", refuse: true},
		{text: "201113", refuse: true},
		{text: "201100", refuse: true},
		{text: "0056-03-05", refuse: true},
		{text: "2250-01-01", refuse: true},
		{text: "56年3月", refuse: true},
		{text: "2016年1-3月", refuse: true},
		{text: "2016.1-3", refuse: true},
		{text: "2016年1月5日至2016年3月5日", refuse: true},
		{text: "2016年第四季度", refuse: true},
		{text: "不详", refuse: true},
		{text: "", refuse: true},
		{text: "622921196503154019", refuse: true},
	}
	for _, test := range tests {
		got, ok := ParseDate(test.text, test.number, test.dated, test.base1904)
		if ok == test.refuse || got.String() != test.want {
			t.Errorf("ParseDate(%q, %t, %t, %t) = %v, %t; want %q", test.text, test.number, test.dated, test.base1904, got, ok, test.want)
		}
	}
}

func TestBeforeRespectsPrecision(t *testing.T) {
	tests := []struct {
		a, b      Date
		yes, sure bool
	}{
		{20160101, 20160102, true, true},
		{20160102, 20160102, false, true},
		{20160103, 20160102, false, true},
		{20160100, 20160115, false, false},
		{20160115, 20160100, false, false},
		{20160100, 20160201, true, true},
		{20160100, 20160100, false, false},
		{20160131, 20160100, false, true},
		{20160000, 20170100, true, true},
		{20160000, 20160100, false, false},
		{0, 20160100, false, false},
		{20160100, 0, false, false},
	}
	for _, test := range tests {
		if yes, sure := test.a.Before(test.b); yes != test.yes || sure != test.sure {
			t.Errorf("%v before %v: %t, %t; want %t, %t", test.a, test.b, yes, sure, test.yes, test.sure)
		}
	}
}

func TestAge(t *testing.T) {
	tests := []struct {
		born, on Date
		years    int
		known    bool
	}{
		{19560305, 20160305, 60, true},
		{19560305, 20160304, 59, true},
		{19560300, 20160304, 60, false},
		{19560300, 20160331, 60, true},
		{19560300, 20160201, 59, true},
		{19560000, 20160615, 60, false},
		{19560000, 20161231, 60, true},
		{19560305, 20160300, 60, false},
		{19560305, 20160400, 60, true},
		{19560229, 20170228, 60, true},
		{0, 20160101, 0, false},
		{19560305, 0, 0, false},
	}
	for _, test := range tests {
		if years, known := test.born.Age(test.on); years != test.years || known != test.known {
			t.Errorf("age of %v on %v = %d, %t; want %d, %t", test.born, test.on, years, known, test.years, test.known)
		}
	}
}

func TestAddMonths(t *testing.T) {
	tests := []struct {
		day    Date
		months int
		want   Date
	}{
		{20160131, 1, 20160229}, {20160131, -2, 20151130}, {20160115, 12, 20170115}, {20161200, 1, 20170100},
		{20160000, 12, 20170000}, {20160000, 11, 20160000}, {0, 5, 0},
	}
	for _, test := range tests {
		if got := test.day.AddMonths(test.months); got != test.want {
			t.Errorf("%v and %d months = %v, want %v", test.day, test.months, got, test.want)
		}
	}
}

// The calendar is held against the standard library's.
func TestDateLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.IntRange(-60000, 60000).Draw(t, "days")
		want := time.Unix(int64(days)*86400, 0).UTC()
		day := dayNumber(days)
		if day.String() != want.Format("2006-01-02") || !day.Exists() {
			t.Fatalf("day %d = %v, want %v", days, day, want)
		}
		for _, text := range []string{day.String(), want.Format("2006年1月2日"), want.Format("20060102"), want.Format("2006.1.2")} {
			if back, ok := ParseDate(text, false, false, false); !ok || back != day {
				t.Fatalf("%s is read as %v", text, back)
			}
		}
		other := dayNumber(rapid.IntRange(-60000, 60000).Draw(t, "other"))
		if yes, sure := day.Before(other); !sure || yes != (day < other) {
			t.Fatalf("%v before %v: %t, %t", day, other, yes, sure)
		}
		months := rapid.IntRange(-600, 600).Draw(t, "months")
		if moved := day.AddMonths(months); !moved.Exists() || moved.MonthOf() != day.MonthOf()+Month(months) {
			t.Fatalf("%v and %d months = %v", day, months, moved)
		}
	})
}

func TestParseDateDoesNotAllocate(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() {
		ParseDate("1956年3月5日", false, false, false)
		ParseDate("20110315", true, false, false)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"1956.3", "1956年3月5日", "二〇一六年十二月三十一日", "20110315", "20517", "2016-12-31 12:00", "十十十"} {
		f.Add(text, false, false, false)
		f.Add(text, true, true, true)
	}
	f.Fuzz(func(t *testing.T, text string, number, dated, base1904 bool) {
		day, ok := ParseDate(text, number, dated, base1904)
		if !ok {
			return
		}
		if !day.Exists() || day.Year() < firstYear || day.Year() > lastYear {
			t.Fatalf("%q is read as %d", text, day)
		}
		if back, ok := ParseDate(day.String(), false, false, false); !ok || back != day {
			t.Fatalf("%q: %v comes back as %v", text, day, back)
		}
	})
}
