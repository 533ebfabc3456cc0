package roster

import (
	"testing"
	"unicode"
)

// What nobody sees does not count, what looks alike is alike, and what is readable stays.
func TestCleanText(t *testing.T) {
	for written, want := range map[string]string{
		"\u202d990101193909180774\u202c": "990101193909180774", "窦长贵\ufe0d": "窦长贵", "窦\u200b长\u2060贵\ufeff": "窦长贵", "窦\u00ad长贵\u2028": "窦长贵",
		"\u3164张三\u115f\u1160\uffa0\u2800": "张三", "辻\U000e0100": "辻", "姓\u200e名": "姓名", "张\u034f三\x07\x1f\u0085": "张三", "\U000e0041张": "张",
		"⻰⻓⽼": "龙长老", "居⺠⻢⽅": "居民马方", "\uf9dc\ufa0e": "隆\ufa0e", "\U0002f800": "丽", "\ue81e\ue864": "龴龻", "\ue819": "乙",
		"张\u2003三\u202f四": "张 三 四", "张　三\u00a0四\t\n": "张　三\u00a0四\t\n", "（√①·“—×Ⅳ）ＡＢ": "（√①·“—×Ⅳ）ＡＢ", "𠮷㛃": "𠮷㛃", "\ue000": "\ue000", "": "",
	} {
		if got := CleanText(written); got != want {
			t.Errorf("%+q becomes %+q, want %+q", written, got, want)
		}
		if got := CleanText(CleanText(written)); got != want {
			t.Errorf("%+q cleaned twice is %+q", written, got)
		}
	}
}

// One list: whatever Unicode calls a format character is dropped, and the quick look at the
// bytes agrees with the slow one at the character.
func TestInvisible(t *testing.T) {
	for r := rune(' '); r <= unicode.MaxRune; r++ {
		if r >= 0xD800 && r <= 0xDFFF || r == unicode.ReplacementChar {
			continue
		}
		text := string(r)
		if (unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r)) && CleanText(text) != "" {
			t.Fatalf("%U is not dropped", r)
		}
		if IsPlain(text) != (cleanCharacter(r) == r) {
			t.Fatalf("%U is plain: %t", r, IsPlain(text))
		}
	}
	if IsPlain("张\ufffd") {
		t.Error("what could not be read is taken for plain")
	}
}
