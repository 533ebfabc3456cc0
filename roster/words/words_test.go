package words

import (
	"strings"
	"testing"
	"unicode"
)

const invented = "990101195003150072"

func TestShow(t *testing.T) {
	for _, test := range []struct {
		name                   string
		argument               any
		public, township, full string
	}{
		{"number", Number(invented), "******************", "990101********0072", invented},
		{"15-digit number", Number("990101500315007"), "***************", "990101*****5007", "990101500315007"},
		{"disability number", Number(invented + "43"), "******************", "990101**********7243", invented + "43"},
		{"cut number", Number("9901011950"), "**********", "99********", "9901011950"},
		{"one character", Number("9"), "*", "*", "9"},
		{"no number", Number(""), "", "", ""},
		{"account", Account("6210001234567890"), "****7890", "****7890", "6210001234567890"},
		{"short account", Account("1234567"), "*******", "*******", "1234567"},
		{"eight digits", Account("12345678"), "****5678", "****5678", "12345678"},
		{"birth", Birth("1950-03-15"), "****", "****", "1950-03-15"},
		{"name", Name("马尔撒"), "马**", "马尔撒", "马尔撒"},
		{"name of one character", Name("马"), "*", "马", "马"},
		{"plane 2 name", Name("马𬭎"), "马*", "马𬭎", "马𬭎"},
		{"no name", Name(""), "*", "", ""},
		{"text", "甲村", "甲村", "甲村", "甲村"},
		{"stringer", inventedStringer{}, "a b", "a b", "a b"},
		{"count", 12, "12", "12", "12"},
	} {
		t.Run(test.name, func(t *testing.T) {
			for privacy, want := range map[Privacy]string{Public: test.public, Township: test.township, Full: test.full} {
				if got := privacy.Show(test.argument); got != want {
					t.Errorf("%s shows %q, want %q", privacy, got, want)
				}
			}
		})
	}
}

type inventedStringer struct{}

func (inventedStringer) String() string { return "a\nb" }

// An unknown profile must never show more than township does.
func TestUnknownProfileShowsNoMore(t *testing.T) {
	for _, argument := range []any{Number(invented), Account("6210001234567890"), Birth("1950-03-15")} {
		if got, most := Privacy("fulll").Show(argument), Township.Show(argument); got != most {
			t.Errorf("%v shows %q, township %q", argument, got, most)
		}
	}
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		"甲村":                   "甲村",
		"甲\n村\t一":              "甲 村 一",
		"甲\r\n村":               "甲  村",
		"\x1b[31m红\x1b[0m":     "[31m红[0m",
		"甲\u202e村\u200b\ufeff": "甲村",
		"\u2066甲\u2069":        "甲",
		"甲\x00\x07\x7f\u0085村": "甲村",
		"马𬭎":                   "马𬭎",
	} {
		if got := Plain(text); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}

func FuzzShow(f *testing.F) {
	for _, text := range []string{"", "马六", invented, invented + "43B1", "6210001234567890", "\x1b]0;x\x07", "甲\u202e村", "\xff"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, privacy := range []Privacy{Public, Township, Full} {
			for _, argument := range []any{text, Number(text), Account(text), Birth(text), Name(text)} {
				shown := privacy.Show(argument)
				if strings.ContainsFunc(shown, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }) {
					t.Fatalf("%s shows a control character of %q: %q", privacy, argument, shown)
				}
			}
		}
		plain := []rune(Plain(text))
		if shown := Township.Show(Number(text)); len(plain) > 0 && !strings.Contains(shown, "*") {
			t.Fatalf("a number is not masked: %q", shown)
		}
		if shown := Township.Show(Account(text)); len(plain) > 0 && !strings.Contains(shown, "*") {
			t.Fatalf("an account is not masked: %q", shown)
		}
		if shown := []rune(Public.Show(Name(text))); len(plain) > 1 && strings.Trim(string(shown[1:]), "*") != "" {
			t.Fatalf("a name is not masked: %q", string(shown))
		}
	})
}

func TestMessage(t *testing.T) {
	text := Text{"%s 缺少 %s, 共 %d 行", "%s lacks %s, %d rows"}
	message := text.With(Number(invented), []Text{{"姓名", "name"}, {"村", "village"}}, 3)
	if got, want := message.In(Chinese, Township), "990101********0072 缺少 姓名、村, 共 3 行"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := message.In(English, Full), invented+" lacks name, village, 3 rows"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	outer := Text{"因为: %s", "because: %s"}.With(message)
	if got := outer.In(Chinese, Public); strings.Contains(got, "9901") {
		t.Errorf("a message inside a message is not masked: %q", got)
	}
	list := Text{"%s", "%s"}.With([]Message{{Text: Text{"甲", "a"}}, {Text: Text{"乙", "b"}}})
	if got := list.In(English, Public); got != "a; b" {
		t.Errorf("a list gives %q", got)
	}
	if got := (Text{"%s", "%s"}).With([]string{"甲\n", "\x1b乙"}).In(Chinese, Public); got != "甲 、乙" {
		t.Errorf("strings give %q", got)
	}
	sum := Text{"%s＝%s", "%s＝%s"}.With(Sum{"+", []string{"1897", "25", "2", "88", "39", "68", invented}}, "2119")
	if got, want := sum.In(Chinese, Public), "1897+25+2+88+39+68+******************＝2119"; got != want {
		t.Errorf("a sum gives %q, want %q", got, want)
	}
	if got := (Text{ZH: "100%"}).With().In(Chinese, Public); got != "100%" {
		t.Errorf("a text without arguments gives %q", got)
	}
	if !(Message{}).Empty() || message.Empty() {
		t.Error("an empty message")
	}
	if got := (Text{ZH: "甲"}).In(English); got != "甲" {
		t.Errorf("a text without a twin gives %q", got)
	}
	if got := (&Error{What: message}).Error(); strings.Contains(got, invented) {
		t.Errorf("an error shows a number: %q", got)
	}
}

// Every integer is a number in a text, however wide.
func TestMessageShowsIntegers(t *testing.T) {
	for _, number := range []any{int(7), int8(7), int16(7), int32(7), int64(7), uint(7), uint8(7), uint16(7), uint32(7), uint64(7)} {
		if got := (Text{"%d 行", "%d rows"}).With(number).In(Chinese, Township); got != "7 行" {
			t.Errorf("%T is shown as %s", number, got)
		}
	}
}
