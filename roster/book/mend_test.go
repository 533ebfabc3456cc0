package book

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

func gbk(t *testing.T, text string) []byte {
	t.Helper()
	content, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// A broken byte costs its cell: what stands before and behind it is read.
func TestBrokenBytes(t *testing.T) {
	const text = "姓名,住址,备注\n窦长贵,石桥乡柏树村,长期患病需要照顾\n谢春花,石桥乡柏树村,残疾"
	const want = "1 At:姓名 Bt:住址 Ct:备注\n2 At:窦长贵 Bt:石桥乡柏树村 Ct:长期患病需要照?\n3 At:谢春花 Bt:石桥乡柏树村 Ct:残疾\n"
	for name, content := range map[string][]byte{
		"GBK, a lone lead byte":     bytes.Replace(gbk(t, text), gbk(t, "顾"), gbk(t, "顾")[:1], 1),
		"GBK, a byte FF":            bytes.Replace(gbk(t, text), gbk(t, "顾"), []byte{0xFF}, 1),
		"UTF-8, a cut character":    []byte(strings.Replace(text, "顾", "顾"[:2], 1)),
		"UTF-8, a foreign byte":     []byte(strings.Replace(text, "顾", "\xC9", 1)),
		"UTF-8, with a mark before": []byte("\uFEFF" + strings.Replace(text, "顾", "\xFF", 1)),
		"UTF-16, half a pair":       wideBroken(text, 0xD800),
		"UTF-16, the other half":    wideBroken(text, 0xDC01),
		"UTF-16, high byte first":   []byte(swapped(string(wideBroken(text, 0xD800)))),
	} {
		got, err := show(Read("a.csv", content))
		if got = strings.ReplaceAll(got, "\uFFFD", "?"); err != nil || got != want {
			t.Errorf("%s: %q, error %v", name, got, err)
		}
	}
}

// wideBroken writes a text as UTF-16 with a unit that is no character for the last one of 照顾.
func wideBroken(text string, unit uint16) []byte {
	good := wideText("顾")[2:]
	return []byte(strings.Replace(wideText(text), good, string([]byte{byte(unit), byte(unit >> 8)}), 1))
}

// A UTF-16 text cut within a character loses that character.
func TestCutWideText(t *testing.T) {
	whole := wideText("姓名,住址,备注\n窦长贵,石桥乡柏树村,残疾\n")
	got, err := show(Read("a.csv", []byte(whole[:len(whole)-3])))
	if want := "1 At:姓名 Bt:住址 Ct:备注\n2 At:窦长贵 Bt:石桥乡柏树村 Ct:残\uFFFD\n"; err != nil || got != want {
		t.Errorf("%q, error %v", got, err)
	}
}

// Text that is mostly broken is refused, not guessed at.
func TestMostlyBroken(t *testing.T) {
	random := rand.New(rand.NewPCG(14, 2))
	noise := []byte("\xFF\xFE")
	for range 4000 {
		noise = append(noise, byte(1+random.IntN(255)))
	}
	for _, content := range []string{string(noise), "a,b\n\xFF\xFE\xFF,1\n", "姓名\n\xFF\xFF\xFF\xFF", strings.Repeat("\x81\x20\xFF张", 50)} {
		if opened, err := Read("a.csv", []byte(content)); err == nil {
			got, _ := show(opened, nil)
			t.Errorf("%q is read as %q", content, got)
		}
	}
}

// Codes GBK kept for private use are characters: those of FE59 and its like have a place of
// their own today.
func TestPrivateCodes(t *testing.T) {
	for code, want := range map[string]rune{"\xFE\x59": 0xE81E, "\xFE\xA0": 0xE864, "\xFE\x80": 0x4723, "\xAA\xA1": 0xE000, "\xF8\xA1": 0xE234, "\xA1\x40": 0xE4C6, "\xA7\xA0": 0xE765, "\xFE\xFE": 0xE4C5} {
		content := bytes.Replace(gbk(t, "姓名,住址\n张一,石桥乡"), gbk(t, "一"), []byte(code), 1)
		got, err := show(Read("a.csv", content))
		if want := "1 At:姓名 Bt:住址\n2 At:张" + string(want) + " Bt:石桥乡\n"; err != nil || got != want {
			t.Errorf("% X: %q, error %v, want %q", code, got, err, want)
		}
	}
}
