package book

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"rollcheck/roster/words"
)

func gb18030(t testing.TB, text string) string {
	t.Helper()
	encoded, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

func swapped(wide string) string {
	bytes := []byte(wide)
	for i := 0; i+1 < len(bytes); i += 2 {
		bytes[i], bytes[i+1] = bytes[i+1], bytes[i]
	}
	return string(bytes)
}

func TestTextTable(t *testing.T) {
	const table, want = "姓名,身份证号\n张三㛃,990101200001011234\n", "1 At:姓名 Bt:身份证号\n2 At:张三㛃 Bt:990101200001011234\n"
	for _, test := range []struct{ name, file, content, want string }{
		{"UTF-8", "a.csv", table, want},
		{"UTF-8 with mark", "a.CSV", "\xEF\xBB\xBF" + table, want},
		{"GB18030", "a.csv", gb18030(t, table), want},
		{"UTF-16 low byte first", "a.csv", wideText(table), want},
		{"UTF-16 high byte first", "a.csv", swapped(wideText(table)), want},
		{"UTF-16 without mark", "a.csv", wideText("id,name\n1,张\n")[2:], "1 At:id Bt:name\n2 At:1 Bt:张\n"},
		{"semicolon", "a.csv", "a;b\n1,5;2\n", "1 At:a Bt:b\n2 At:1,5 Bt:2\n"},
		{"tab", "a.tsv", "a\tb,c\n1\t2\n", "1 At:a Bt:b,c\n2 At:1 Bt:2\n"},
		{"bar", "a.csv", "a|b\n1|2\n", "1 At:a Bt:b\n2 At:1 Bt:2\n"},
		{"stated separator", "a.csv", "sep=;\r\na,b;c\n", "1 At:a,b Bt:c\n"},
		{"one column", "a.csv", "a\nb\n", "1 At:a\n2 At:b\n"},
		{"title above", "a.csv", "县低保名册;2023\na,b,c\n1,2,3\n", "1 At:县低保名册;2023\n2 At:a Bt:b Ct:c\n3 At:1 Bt:2 Ct:3\n"},
		{"quotes", "a.csv", "\"a\"\"b\",\"c,d\",\"e\r\nf\",g\"h\n1,2,3,4\n", "1 At:a\"b Bt:c,d Ct:e\nf Dt:g\"h\n2 At:1 Bt:2 Ct:3 Dt:4\n"},
		{"separators far behind", "a.csv", "a,b" + strings.Repeat(",", 3*MaxColumn) + "\nc,d\n", "1 At:a Bt:b\n2 At:c Bt:d\n"},
		{"open quote", "a.csv", "a,b\nc,\"d\n", "1 At:a Bt:b\n2 At:c Bt:d\n"},
		{"text behind a quote", "a.csv", "\"a\"b,c\n", "1 At:ab Bt:c\n"},
		{"blank lines and fields", "a.csv", "a,b\n\n,,\n\"\",d\n", "1 At:a Bt:b\n4 Bt:d\n"},
		{"line ends", "a.csv", "a,b\r\nc,d\re,f", "1 At:a Bt:b\n2 At:c Bt:d\n3 At:e Bt:f\n"},
		{"text form", "a.csv", "=\"0012\",\"=\"\"34\"\"\",'56,=\"\n", "1 At:0012 Bt:34 Ct:'56 Dt:=\"\n"},
		{"a web export named .xls", "a.xls", "a\tb\n1\t2\n", "1 At:a Bt:b\n2 At:1 Bt:2\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			opened, err := Read(test.file, []byte(test.content))
			got, err := show(opened, err)
			if err != nil || got != test.want || opened.Format != "csv" {
				t.Errorf("got %q, error %v; want %q", got, err, test.want)
			}
		})
	}
}

func TestTextTableDamaged(t *testing.T) {
	for _, test := range []struct {
		name, content string
		text          words.Text
		row           int
	}{
		{"NUL", "name,number\n\n" + "someone,990101200001011234\x00\n", words.TextNull, 2},
		{"nothing but NUL", "\x00\x00\x00\x00\x00", words.TextNull, 0},
		{"no encoding", "a,b\n\xFF\xFF\x20", words.TextNoEncoding, 0},
		{"UTF-16 cut within a pair", "\xFF\xFEa\x00\x3D\xD8", words.TextNoEncoding, 0},
		{"empty", "", words.FileEmpty, 0},
		{"too long", "a,b\n" + strings.Repeat("x", maxText+1), words.FieldTooLong, 1},
		{"too wide", "a\n" + strings.Repeat(",", MaxColumn) + "x", words.CellReferenceBad, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := show(Read("a.csv", []byte(test.content)))
			var failure *Error
			if !errors.As(err, &failure) || failure.Detail.Text != test.text || failure.Row != test.row {
				t.Errorf("got %#v, want row %d: %v", failure, test.row, test.text.EN)
			}
		})
	}
}
