package book

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// tableOf writes a text table of rows that all have these fields.
func tableOf(rows int, fields string) string {
	var text strings.Builder
	text.WriteString("序号,姓名,金额,备注\n")
	for row := range rows {
		fmt.Fprintf(&text, "%d,张三,300.00,%s\n", row+1, fields)
	}
	return text.String()
}

// A text table that was cut, or lost a piece, is told; one whose writer leaves empty fields out is not.
func TestWidths(t *testing.T) {
	table := tableOf(50, "")
	for name, test := range map[string]struct {
		text   string
		doubts bool
	}{
		"whole":                        {table, false},
		"no line end":                  {strings.TrimSuffix(tableOf(50, "甲"), "\n"), false},
		"cut in a row":                 {table[:len(table)-6], true},
		"cut in the last field":        {strings.TrimSuffix(tableOf(50, "6229000000000000001"), "01\n"), true},
		"title":                        {"石桥乡名册\n" + table, false},
		"note at the end":              {table + "制表人: 张三\n", false},
		"a row that is short":          {strings.Replace(table, "\n20,张三,300.00,\n", "\n20,张三\n", 1), true},
		"two rows run together":        {strings.Replace(table, ",\n20,", ",20,", 1), true},
		"line ends of another kind":    {strings.NewReplacer("甲\n5", "甲\v5", "甲\n9", "甲\u20289").Replace(tableOf(9, "甲")), true},
		"a narrow title":               {"甲,乙,丙,丁\n" + strings.Repeat("1,2,3,4,5,6,7\n", 20), false},
		"a wide heading":               {"甲,乙,丙,丁,戊,己,庚\n" + strings.Repeat("1,2,3,4\n", 20) + "1,2,3,4,5,6,7\n1,2,3,4\n", false},
		"empty fields left out":        {strings.ReplaceAll(tableOf(50, ""), ",\n", "\n"), false},
		"many empty fields left out":   {strings.Repeat("1,张三,300,甲\n2,张三,300\n3,张三,300,乙\n", 30), false},
		"sixteen rows without remarks": {table + strings.Repeat("9,张三,300.00\n", 16) + tableOf(300, ""), false},
		"sums":                         {strings.Repeat(strings.Repeat("1,张三,300,甲\n", 20)+"小计,6000\n", 5), false},
	} {
		opened, err := Read("a.csv", []byte(test.text))
		if _, err := show(opened, err); err != nil {
			t.Fatal(err)
		}
		if got := doubts(opened); (got != "") != test.doubts {
			t.Errorf("%s: told %q", name, got)
		}
	}
}

// A text table is read whatever its number of rows: Excel's limit is none of its own.
func TestLongTextTable(t *testing.T) {
	opened, err := Read("a.csv", bytes.Repeat([]byte("1,2\n"), MaxRow+10))
	last := 0
	if err == nil {
		err = opened.Sheets[0].Rows(func(row *Row) error { last = row.Number; return nil })
	}
	if err != nil || last != MaxRow+10 {
		t.Errorf("read to row %d, error %v", last, err)
	}
}

// The text tables of the invented township, cut anywhere: told, or cut between two rows.
func TestCutTextTables(t *testing.T) {
	cuts, silent, step := 0, 0, 7
	if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
		step = 1
	}
	err := filepath.WalkDir("../../testdata/township", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".csv" {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if opened, err := Read("a.csv", content); err != nil || remarks(opened) != "" {
			t.Errorf("%s: %v", path, err)
		}
		for at := len(content) / 2; at < len(content); at += step {
			opened, err := Read("a.csv", content[:at])
			if _, err := show(opened, err); err != nil {
				continue
			}
			cuts++
			if remarks(opened) == "" && withinRow(content, at, 1) {
				silent++
			}
		}
		return nil
	})
	t.Logf("%d cuts, %d in silence within a row", cuts, silent)
	if err != nil || cuts == 0 || silent > 0 {
		t.Errorf("of %d cuts %d are not told, error %v", cuts, silent, err)
	}
}

// withinRow says whether a cut takes a part of a row away, in an encoding of so many bytes a line end.
func withinRow(content []byte, at, unit int) bool {
	first := at / unit * unit
	begins := first == at && content[first-unit] == '\n'
	return !begins && content[first] != '\n' && content[first] != '\r'
}

// remarks are the doubts and remarks of a book that was read.
func remarks(opened *Book) string {
	all := doubts(opened)
	for _, sheet := range opened.Sheets {
		all += sheet.Remark.In(words.English, words.Township)
	}
	return all
}

// lastColumns are columns that may be a table's last, each with a value for every row.
var lastColumns = map[string]func(row int) string{
	"numbers":  func(row int) string { return fmt.Sprintf("9901011950010100%02d", row) },
	"accounts": func(row int) string { return "62290000000000000001"[:16+row%4] },
	"dates":    func(row int) string { return fmt.Sprintf("2016-12-%02d", row%28+1) },
	"months":   func(row int) string { return fmt.Sprintf("2016-%02d", row%12+1) },
	"amounts":  func(row int) string { return fmt.Sprint(row * 37) },
	"remarks": func(row int) string {
		return []string{"新申请批准", "家庭收入超过保障标准", "死亡", ""}[row%4]
	},
	"quoted":           func(row int) string { return []string{`"一,二"`, `"说""话"""`, "\"一\n二\""}[row%3] },
	"yes or no":        func(row int) string { return []string{"是", "否"}[row%2] },
	"nothing":          func(int) string { return "" },
	"remarks left out": func(row int) string { return []string{"甲", "\b"}[row%2] },
}

// tableWith is a text table with a last column; one of "\b" takes its separator away.
func tableWith(last func(row int) string) string {
	var text strings.Builder
	text.WriteString("序号,姓名,金额,备注\r\n")
	for row := range 24 {
		fmt.Fprintf(&text, "%d,张三,300.00,%s\r\n", row+1, last(row))
	}
	return strings.ReplaceAll(text.String(), ",\b", "")
}

// A cut within a row is told whatever the last column, the encoding and the end of the row above.
func TestCutInLastColumns(t *testing.T) {
	cuts, silent := 0, 0
	for name, last := range lastColumns {
		text := tableWith(last)
		for encoding, content := range map[string]string{"UTF-8": text, "GB18030": gb18030(t, text), "UTF-16": wideText(text)} {
			unit := 1
			if encoding == "UTF-16" {
				unit = 2
			}
			for at := len(content) - 300; at < len(content); at++ {
				opened, err := Read("a.csv", []byte(content[:at]))
				if _, err := show(opened, err); err != nil || !withinRow([]byte(content), at, unit) {
					continue
				}
				if cuts++; remarks(opened) == "" {
					silent++
					t.Errorf("%s in %s: cut before %q", name, encoding, content[at:min(len(content), at+6)])
				}
			}
		}
	}
	t.Logf("%d cuts, %d in silence", cuts, silent)
}

// Many exporters write no line end behind the last row: that is no doubt of the sheet, and
// nothing at all where the last row ends with a number or date as long as all others.
func TestNoLineEnd(t *testing.T) {
	whole, doubtful, remarked := 0, 0, 0
	for name, last := range lastColumns {
		lines := strings.SplitAfter(tableWith(last), "\r\n")
		for rows := 3; rows < len(lines); rows++ {
			text := strings.TrimSuffix(strings.Join(lines[:rows], ""), "\r\n")
			opened, err := Read("a.csv", []byte(text))
			if _, err := show(opened, err); err != nil {
				t.Fatal(err)
			}
			whole++
			if doubts(opened) != "" {
				doubtful++
				t.Logf("%s, %d rows: %s", name, rows, doubts(opened))
			}
			if remarks(opened) != "" {
				if remarked++; name == "numbers" || name == "dates" {
					t.Errorf("%s, %d rows: %s", name, rows, remarks(opened))
				}
			}
		}
	}
	t.Logf("%d whole tables without a line end, %d with a doubt, %d with a remark", whole, doubtful, remarked)
	if doubtful*100 > whole {
		t.Errorf("of %d whole tables without a line end %d are said to be cut", whole, doubtful)
	}
}
