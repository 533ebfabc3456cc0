package book

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// register is a text table of a heading and twenty people, a line a person.
func register(separator string) []string {
	lines := []string{strings.Join([]string{"姓名", "身份证号", "村", "户主关系", "月保障金", "备注"}, separator)}
	for person := 1; person <= 20; person++ {
		number := fmt.Sprintf("9901011950%02d01%04d", person%12+1, person)
		lines = append(lines, strings.Join([]string{"赵建国", number, "西村", "户主", fmt.Sprint(199 + person), "无"}, separator))
	}
	return lines
}

// A quote that runs over whole records takes none of them away, and is said.
func TestStrayQuote(t *testing.T) {
	change := func(old, new string, at ...int) func([]string) {
		return func(lines []string) {
			for _, line := range at {
				lines[line] = strings.Replace(lines[line], old, new, 1)
			}
		}
	}
	for name, spoil := range map[string]func([]string){
		"names":               change("赵", `"赵`, 3, 12),
		"open and close":      func(l []string) { change("西村", `"西村`, 3)(l); change("西村", `西村"`, 12)(l) },
		"first and next":      func(l []string) { change("赵", `"赵`, 5)(l); change("国", `国"`, 6)(l) },
		"middle and next":     func(l []string) { change("西", `"西`, 5)(l); change("村", `村"`, 6)(l) },
		"last column":         func(l []string) { change("无", `"无`, 5)(l); change("无", `无"`, 15)(l) },
		"last column, next":   func(l []string) { change("无", `"无`, 5)(l); change("无", `无"`, 6)(l) },
		"backslash":           change("赵建国", `"赵建国\""`, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20),
		"backslash once":      change("赵建国", `"赵建国\""`, 7),
		"quoted further down": func(l []string) { change("西村", `"西村 `, 5)(l); change("赵建国", `"赵建国"`, 8)(l) },
		"last row":            change("赵", `"赵`, 20),
		"last cell":           change("无", `"无`, 20),
		"heading":             change("姓", `"姓`, 0, 9),
		"heading, closed":     func(l []string) { change("姓", `"姓`, 0)(l); change("国", `国"`, 9)(l) },
		"first row":           change("赵", `"赵`, 1, 2),
		"never closed":        change("户", `"户`, 2),
		"no number": func(l []string) {
			change("赵", `"赵`, 5)(l)
			change("国", `国"`, 6)(l)
			l[6] = l[6][:strings.Index(l[6], "990")] + l[6][strings.Index(l[6], "990")+18:]
		},
	} {
		for _, separator := range []string{",", "\t", ";"} {
			for _, end := range []string{"\n", "\r\n", "\r"} {
				lines := register(separator)
				spoil(lines)
				rows, sheet := readBoth(t, name, strings.Join(lines, end)+end)
				if count := strings.Count(rows, "\n"); count != 21 || sheet.Doubt.Text != words.DoubtQuote {
					t.Errorf("%s, separator %q, line end %q: %d rows, doubt %v\n%s", name, separator, end, count, sheet.Doubt, rows)
				}
			}
		}
	}
}

// Cells of several lines are read as they are, without a word.
func TestQuotedLines(t *testing.T) {
	for name, cell := range map[string]string{
		"address":            "区一路,\n二号,东,三室\n四层",
		"note with a number": "与下列人员同户\n990101195001010002\n已核实",
		"members":            "李四,990101195001010002\n王五,990101195001010003\n赵六,990101195001010004",
		"members of three":   "李四,990101195001010002,妻\n王五,990101195001010003,子\n赵六,990101195001010004,女",
		"sentences":          "a,b,c,d,e\nf,g,h,i,j\nk,l,m,n,o,p\nq,r",
		"two of three":       "a,b,c\nd,e,f",
		"blank lines":        "\n\n\n",
		"quotes":             "说\"\"好\"\"\n又说\"\"不\"\"",
		"many lines":         strings.Repeat("低保,核实\n", 3000),
	} {
		for column := range 6 {
			lines := register(",")
			for _, at := range []int{0, 1, 7, 8, 20} {
				fields := strings.Split(lines[at], ",")
				fields[column] = `"` + cell + `"`
				lines[at] = strings.Join(fields, ",")
			}
			rows, sheet := readBoth(t, name, strings.Join(lines, "\n")+"\n")
			text := strings.ReplaceAll(cell, `""`, `"`)
			if !sheet.Doubt.Empty() || strings.Count(rows, "t:"+text) != 5 {
				t.Errorf("%s in column %d: %d cells, doubt %v", name, column, strings.Count(rows, "t:"+text), sheet.Doubt)
			}
		}
	}
}

// readBoth reads a text table from memory and from disk, which must be the same.
func readBoth(t *testing.T, name, text string) (string, *Sheet) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	opened, err := Open(path)
	rows, err := show(opened, err)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	whole, err := Read("a.csv", []byte(text))
	wholeRows, err := show(whole, err)
	if err != nil || wholeRows != rows || remarks(whole) != remarks(opened) {
		t.Errorf("%s: disk and memory differ, %v", name, err)
	}
	return rows, opened.Sheets[0]
}

// A text table that ends in NUL bytes is read up to them, and they are said.
func TestPaddedText(t *testing.T) {
	whole := strings.Join(register(","), "\n")
	for _, end := range []string{"\n", ""} {
		for _, padding := range []int{1, 4096, 3 * textWindow} {
			rows, sheet := readBoth(t, "padded", whole+end+strings.Repeat("\x00", padding))
			if count := strings.Count(rows, "\n"); count != 21 || sheet.Doubt.Text != words.DoubtPadding {
				t.Errorf("%d NUL bytes: %d rows, doubt %v", padding, count, sheet.Doubt)
			}
		}
	}
}
