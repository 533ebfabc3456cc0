package book

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// longText writes a text table of several windows, whose records end anywhere in them.
func longText(seed uint64) string {
	random := rand.New(rand.NewPCG(seed, 1))
	fields := []string{"", "张三", "990101195003150018", `"甲,乙"`, "\"一\r\n二\"", `"说""话"`, `="0012"`, "𬎆", `"` + strings.Repeat("低保\n", 9000) + `"`}
	var text strings.Builder
	for text.Len() < 4*textWindow {
		for column := range 3 + random.IntN(3) {
			if column > 0 {
				text.WriteByte(',')
			}
			field := fields[random.IntN(len(fields)-1)]
			if random.IntN(400) == 0 {
				field = fields[len(fields)-1]
			}
			text.WriteString(field)
		}
		text.WriteString([]string{"\n", "\r\n", "\r", "\n\n"}[random.IntN(4)])
	}
	return text.String()
}

// A text table gives the same rows, or the same error, from disk and from memory.
func TestTextOnDiskEqualsTextInMemory(t *testing.T) {
	long := longText(1)
	cases := map[string]string{
		"mark and separator":      "\xEF\xBB\xBFsep=;\r\n" + strings.ReplaceAll(long, ",", ";"),
		"tabs":                    strings.ReplaceAll(long, ",", "\t"),
		"open quote":              long + `"never closed`,
		"open quote, long":        `甲,"never closed` + "\n" + strings.ReplaceAll(long, `"`, ""),
		"stray quotes":            strings.ReplaceAll(strings.Join(register(","), "\n"), "\n赵", "\n\"赵") + strings.Repeat(strings.Join(register(","), "\n"), 900) + long,
		"a quote over all":        "甲,\"乙" + strings.Repeat(strings.Join(register(","), "\n"), 900) + "\",丙\n",
		"padded":                  long + strings.Repeat("\x00", 2*textWindow),
		"NUL far down":            long + "甲,\x00\n",
		"invalid far down":        long + "甲,\xFF\xFF\n",
		"GB18030 far down":        "a,b\n" + strings.Repeat("1,2\n", textWindow) + "\xD5\xC5,1\n",
		"a cell too long":         "a,\"" + strings.Repeat("长", maxText) + "\"\n",
		"a record of two windows": strings.Repeat("低保,", 16_000) + "\n" + strings.Repeat("990101195003150018,", 16_000) + "\n" + strings.Repeat("乡镇一二三四五六,", 16_000),
		"no line end":             strings.TrimRight(long, "\r\n"),
		"half a character":        long + "\xE4\xB8",
	}
	for name, from := range otherEncodings() {
		for seed := range uint64(2) {
			cases[name+strconv.Itoa(int(seed))] = encoded(t, from, "sep=;\r\n"+strings.ReplaceAll(longText(seed), ",", ";"))
		}
		cases[name+" cut"] = encoded(t, from, long+"甲")[:len(encoded(t, from, long+"甲"))-1]
	}
	for seed := range uint64(6) {
		cases[strconv.Itoa(int(seed))] = longText(seed)
	}
	for name, text := range cases {
		path := filepath.Join(t.TempDir(), "a.csv")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		opened, failure := Open(path)
		whole, wholeFailure := Read("a.csv", []byte(text))
		got, err := show(opened, failure)
		want, wantErr := show(whole, wholeFailure)
		if got != want || outcome(err) != outcome(wantErr) {
			t.Errorf("%s: %d bytes of rows, %s; in memory %d, %s", name, len(got), outcome(err), len(want), outcome(wantErr))
		}
		if failure == nil && remarks(opened) != remarks(whole) {
			t.Errorf("%s: %q said; in memory %q", name, remarks(opened), remarks(whole))
		}
		if failure == nil && opened.SHA256 != whole.SHA256 {
			t.Errorf("%s: another hash", name)
		}
	}
}

// otherEncodings are those a text table may be in besides UTF-8.
func otherEncodings() map[string]encoding.Encoding {
	return map[string]encoding.Encoding{
		"GB18030": simplifiedchinese.GB18030, "UTF-16 with a mark": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16, high byte first": unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "UTF-16 without a mark": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	}
}

func encoded(t testing.TB, from encoding.Encoding, text string) string {
	t.Helper()
	out, err := from.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A text is streamed wherever its characters meet the edges of the window.
func TestTextIsStreamed(t *testing.T) {
	all := otherEncodings()
	all["UTF-8"] = encoding.Nop
	for name, from := range all {
		for shift := range 4 {
			streamed(t, name, encoded(t, from, strings.Repeat("a", shift)+strings.Repeat("a张𬎆,三\n", textWindow/4)))
		}
	}
}

func streamed(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, streamed, err := openText(path); !streamed || err != nil {
		t.Errorf("%s: streamed %v, %v", name, streamed, err)
	}
}

// outcome shows an error; the last good row is part of it.
func outcome(err error) string {
	var failure *Error
	if errors.As(err, &failure) {
		return string(failure.Code) + " " + failure.Detail.Text.EN + " " + strconv.Itoa(failure.Row)
	}
	return "no error"
}

// A text table that changes between its two readings is not half one and half the other.
func TestTextChangedMeanwhile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.csv")
	write := func(text string, changed time.Time) {
		err := errors.Join(os.WriteFile(path, []byte(text), 0o600), os.Chtimes(path, changed, changed))
		if err != nil {
			t.Fatal(err)
		}
	}
	write("姓名\n张三\n", time.Unix(1, 0))
	opened, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	write("姓名\n李四\n", time.Unix(2, 0))
	if rows, err := show(opened, nil); err == nil {
		t.Errorf("no error, rows %q", rows)
	}
}
