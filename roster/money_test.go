package roster

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseMoney(t *testing.T) {
	tests := []struct {
		text        string
		tenThousand bool
		want        string
	}{
		{"72", false, "72.00"},
		{"1,200.00", false, "1200.00"},
		{"1,234,567.8", false, "1234567.80"},
		{"１，２００．５０", false, "1200.50"},
		{"¥72", false, "72.00"},
		{"￥ 72.5", false, "72.50"},
		{"人民币72元整", false, "72.00"},
		{"72元", false, "72.00"},
		{"72 元", false, "72.00"},
		{"72元/月", false, "72.00"},
		{"72元／人·月", false, "72.00"},
		{"72/月", false, "72.00"},
		{"72.", false, "72.00"},
		{"6603.6265万元", false, "66036265.00"},
		{"6603.6265", true, "66036265.00"},
		{"57.17", true, "571700.00"},
		{"571700元", true, "571700.00"},
		{"-72", false, "-72.00"},
		{"−72", false, "-72.00"},
		{"(1,200.50)", false, "-1200.50"},
		{"（72元）", false, "-72.00"},
		{"¥-72", false, "-72.00"},
		{"0", false, "0.00"},
		{"-0.00", false, "0.00"},
		{"0.05", false, "0.05"},
		{"007.50", false, "7.50"},
		{"72.00000000000001", false, "72.00"},
		{"71.99999999999999", false, "72.00"},
		{"0.30000000000000004", false, "0.30"},
		{"-71.99999999999999", false, "-72.00"},
		{"6603.626499999999", true, "66036265.00"},
		{"72.005", false, ""},
		{"269.7970", false, ""},
		{"72.00001", false, ""},
		{"1,2", false, ""},
		{"1,20.00", false, ""},
		{"1,2000", false, ""},
		{",200", false, ""},
		{"1.2.3", false, ""},
		{".5", false, ""},
		{"(72", false, ""},
		{"72)", false, ""},
		{"--72", false, ""},
		{"72-80", false, ""},
		{"72人", false, ""},
		{"72月", false, ""},
		{"1 200", false, ""},
		{"1E+5", false, ""},
		{"", false, ""},
		{"元", false, ""},
		{"七十二", false, ""},
		{"9999999999999999", false, ""},
		{strings.Repeat("9", 60), false, ""},
		{"99999999999", true, ""},
	}
	for _, test := range tests {
		amount, ok := ParseMoney(test.text, test.tenThousand)
		if ok != (test.want != "") || ok && amount.String() != test.want {
			t.Errorf("ParseMoney(%q, %t) = %v, %t; want %q", test.text, test.tenThousand, amount, ok, test.want)
		}
	}
}

func TestMoneyText(t *testing.T) {
	tests := []struct {
		amount         Money
		plain, grouped string
	}{
		{0, "0.00", "0.00"}, {5, "0.05", "0.05"}, {-5, "-0.05", "-0.05"}, {99999, "999.99", "999.99"},
		{120000, "1200.00", "1,200.00"}, {-123456789, "-1234567.89", "-1,234,567.89"},
		{math.MinInt64, "-92233720368547758.08", "-92,233,720,368,547,758.08"},
	}
	for _, test := range tests {
		if test.amount.String() != test.plain || test.amount.Grouped() != test.grouped {
			t.Errorf("%d fen: %s, %s", int64(test.amount), test.amount, test.amount.Grouped())
		}
	}
}

func TestMoneyLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := Money(rapid.Int64Range(-maxScaled, maxScaled).Draw(t, "fen"))
		for _, text := range []string{amount.String(), amount.Grouped(), amount.Grouped() + "元"} {
			if back, ok := ParseMoney(text, false); !ok || back != amount {
				t.Fatalf("%s is read as %v, %t", text, back, ok)
			}
		}
	})
}

func TestParseMoneyDoesNotAllocate(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { ParseMoney("1,200.50元", false); ParseCount("65岁") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkParseMoney(b *testing.B) {
	for b.Loop() {
		ParseMoney("1200.50", false)
	}
}

func TestParseCount(t *testing.T) {
	tests := []struct {
		text string
		want int
		ok   bool
	}{
		{"5", 5, true}, {"5人", 5, true}, {"65岁", 65, true}, {"65 周岁", 65, true}, {"5.0", 5, true}, {"５", 5, true},
		{"1,200", 1200, true}, {"-3", -3, true}, {"0", 0, true}, {"4.9999999999", 5, true}, {"五口人", 5, true},
		{"十二", 12, true}, {"30%", 30, true}, {"5.5", 0, false}, {"5元", 0, false}, {"五人半", 0, false}, {"", 0, false},
		{"人", 0, false}, {"不详", 0, false}, {"99999999999", 0, false},
	}
	for _, test := range tests {
		if got, ok := ParseCount(test.text); got != test.want || ok != test.ok {
			t.Errorf("ParseCount(%q) = %d, %t; want %d, %t", test.text, got, ok, test.want, test.ok)
		}
	}
}

func FuzzParseMoney(f *testing.F) {
	for _, text := range []string{"1,200.00", "（72元）", "¥72", "6603.6265万元", "72.00000000000001", "-0.995", "五口人"} {
		f.Add(text, false)
		f.Add(text, true)
	}
	f.Fuzz(func(t *testing.T, text string, tenThousand bool) {
		ParseCount(text)
		amount, ok := ParseMoney(text, tenThousand)
		if !ok {
			return
		}
		if back, ok := ParseMoney(amount.String(), false); !ok || back != amount {
			t.Fatalf("%q: %v comes back as %v, %t", text, amount, back, ok)
		}
	})
}
