package reading

import (
	"fmt"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// A list of ours is known by its tokens wherever they stand; a roster with a few of our
// numbers in it, or with bank cards written in fours, is none.
func TestOwnListIsKnown(t *testing.T) {
	head := "村|姓名|身份证号|停发月份|编号"
	row := func(n int, token string) string {
		return fmt.Sprintf("\n上坪村|张三%d|{%d}|2016-06|%s", n, n, token)
	}
	rows := func(count int, token func(int) string) string {
		var all strings.Builder
		for n := range count {
			all.WriteString(row(n, token(n)))
		}
		return all.String()
	}
	running := func(n int) string { return roster.Token(n + 1) }
	number := func(n int) string { return fmt.Sprintf("%04x-f7e0-6830-c7e7", n) }
	few := func(of int) func(int) string {
		return func(n int) string {
			if n%of > 0 {
				return ""
			}
			return number(n)
		}
	}
	for name, test := range map[string]struct {
		table string
		ours  bool
	}{
		"running tokens":                      {head + rows(5, running), true},
		"numbers":                             {head + rows(200, number), true},
		"one row":                             {head + row(0, number(0)), true},
		"one row under titles":                {"清退名单\n核查日期 2016-12-31\n" + head + row(0, running(0)), true},
		"one row, tokens first, under titles": {"清退名单\n核查日期\n编号|村|姓名|身份证号|停发月份\n" + running(0) + "|上坪村|张三|{0}|2016-06\n合计||||1", true},
		"no heading":                          {strings.TrimPrefix(rows(3, running), "\n"), true},
		"half the numbers lost":               {head + rows(40, few(2)), true},
		"an empty list":                       {head + "\n(无)||||" + running(0), true},
		"signed at the end":                   {head + row(0, number(0)) + "\n审核人: 李四\n日期: 2017-03-05\n单位(盖章)", true},
		"a roster with a few of our numbers":  {head + rows(40, few(10)), false},
		"a roster with bank cards in fours":   {head + rows(9, func(n int) string { return fmt.Sprintf("6217-0000-9999-%04d", n) }), false},
		"a roster with codes":                 {head + rows(9, func(n int) string { return fmt.Sprintf("疑-%06d-x", n) }), false},
		"a remark that names a number":        {head + row(0, "见疑点2b40-f7e0-6830-c7e7"), false},
	} {
		sheet := readTable(t, "2016年12月农村低保清退名单.csv", test.table)
		if ours := sheet.PassedOver.Text == words.PassedOverReport; ours != test.ours || ours && sheet.Records() > 0 {
			t.Errorf("%s: taken for ours %v, %d records, %v", name, ours, sheet.Records(), sheet.PassedOver)
		}
	}
}
