package book

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
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

// The text tables of the invented township, cut anywhere: told, or cut between two rows, or in
// a field that may be any length.
func TestCutTextTables(t *testing.T) {
	cuts, silent := 0, 0
	err := filepath.WalkDir("../../testdata/township", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".csv" {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if opened, err := Read("a.csv", content); err != nil || doubts(opened) != "" {
			t.Errorf("%s: %v", path, err)
		}
		for at := len(content) / 2; at < len(content); at += 7 {
			opened, err := Read("a.csv", content[:at])
			if _, err := show(opened, err); err != nil {
				continue
			}
			cuts++
			if doubts(opened) == "" && content[at] != '\n' && content[at-1] != '\n' {
				silent++
			}
		}
		return nil
	})
	t.Logf("%d cuts, %d in silence within a row", cuts, silent)
	if err != nil || cuts == 0 || silent*10 > cuts {
		t.Errorf("of %d cuts %d are not told, error %v", cuts, silent, err)
	}
}
