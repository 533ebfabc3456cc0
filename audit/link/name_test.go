package link

import (
	"testing"

	"pgregory.net/rapid"
)

func TestCompareNames(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want NameMatch
	}{
		{"", "", NameMissing}, {"张三", "", NameMissing}, {"", "张三", NameMissing},
		{"张三", "张三", NameEqual},
		{"呂三", "吕三", NameVariant}, {"黃三", "黄三", NameVariant}, {"馬三", "马三", NameVariant}, {"葉三", "叶三", NameVariant},
		{"鍾三", "锺三", NameVariant}, {"鍾三", "钟三", NameVariant}, {"龐三", "庞三", NameVariant},
		{"範三", "范三", NameVariant}, {"餘三", "余三", NameVariant}, {"薑三", "姜三", NameVariant}, {"於三", "于三", NameVariant}, {"後三", "后三", NameVariant},
		{"肖三", "萧三", NameVariant}, {"肖三", "蕭三", NameVariant}, {"付三", "傅三", NameVariant}, {"代三", "戴三", NameVariant}, {"闫三", "阎三", NameVariant},
		{"邱三", "丘三", NameVariant}, {"兰三", "蓝三", NameVariant},
		{"马·尔撒", "马尔撒", NameVariant}, {"马 三", "马三", NameVariant}, {"马　三", "马三", NameVariant},
		// Look-alikes, homophones and transliterations are no variants: they may be two persons.
		{"侯三", "候三", NameOther}, {"祁三", "祈三", NameOther}, {"马英", "马瑛", NameOther}, {"马永", "马勇", NameOther}, {"尤素夫", "优素福", NameOther},
		{"张三", "李三", NameOther}, {"张三", "张三丰", NameOther},
	} {
		if got := CompareNames(test.a, test.b); got != test.want {
			t.Errorf("%q and %q compare as %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestCompareNamesLaws(t *testing.T) {
	name := rapid.StringOfN(rapid.SampledFrom([]rune("肖萧蕭张張付傅兰蘭蓝三·")), 0, 4, -1)
	rapid.Check(t, func(t *rapid.T) {
		a, b := name.Draw(t, "a"), name.Draw(t, "b")
		if CompareNames(a, b) != CompareNames(b, a) {
			t.Fatalf("%q and %q compare differently when turned about", a, b)
		}
		if got := CompareNames(a, a); a != "" && got != NameEqual {
			t.Fatalf("%q is not equal to itself: %d", a, got)
		}
		if FoldName(FoldName(a)) != FoldName(a) {
			t.Fatalf("%q folds twice to %q", a, FoldName(FoldName(a)))
		}
	})
}
