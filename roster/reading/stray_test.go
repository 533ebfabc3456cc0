package reading

import (
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// A row that holds a person's identity number is a record, or it is told: wherever it stands.
func TestNoPersonIsPassedInSilence(t *testing.T) {
	const heading = "\n姓名|身份证号|村|户编号|月保障金\n"
	persons := func(from, count int) string {
		var rows []string
		for i := from; i < from+count; i++ {
			rows = append(rows, "张三|"+number(i)+"|甲村|H1|72")
		}
		return strings.Join(rows, "\n")
	}
	for _, test := range []struct {
		name, rows                   string
		records, heading, note, told int
	}{
		{"none", "石桥乡农村低保花名册" + heading + persons(0, 3), 3, 2, 0, 0},
		{"heading in the middle", persons(0, 2) + heading + persons(2, 3), 5, 1, 0, 0},
		{"heading last", persons(0, 5) + heading, 5, 1, 0, 0},
		{"title, persons, heading", "石桥乡农村低保花名册\n" + persons(0, 2) + heading + persons(2, 3), 5, 2, 0, 0},
		{"other columns above", "1|甲村|张三|" + number(9) + heading + persons(0, 3), 3, 2, 0, 1},
		{"a form above", "户主姓名|张三|身份证号|" + number(9) + heading + persons(0, 3), 3, 2, 0, 1},
		{"in the title", "石桥乡农村低保花名册（经办人 " + number(9) + "）" + heading + persons(0, 3), 3, 2, 0, 1},
		{"footnote", strings.TrimSpace(heading) + "\n" + persons(0, 3) + "\n备注：" + number(9) + " 已死亡\n注：本表一式两份", 3, 1, 2, 1},
		{"signature", strings.TrimSpace(heading) + "\n" + persons(0, 3) + "\n制表人：李四（" + number(9) + "）", 3, 1, 1, 1},
		{"behind the sum", strings.TrimSpace(heading) + "\n" + persons(0, 3) + "\n合计||||216|" + number(9), 3, 1, 0, 1},
		{"example", strings.TrimSpace(heading) + "\n示例|" + number(9) + "|甲村|H1|72\n" + persons(0, 3), 3, 1, 1, 0},
		{"long number", strings.TrimSpace(heading) + "\n" + persons(0, 3) + "\n备注：卡号 6217" + number(9) + "1", 3, 1, 1, 0},
	} {
		sheet := readTable(t, "石桥乡农村低保.csv", strings.TrimSpace(test.rows))
		account := sheet.Account
		if sheet.Kind != roster.RuralDibao || account.Records != test.records || account.Heading != test.heading || account.Note != test.note || sheet.Unread != test.told || !account.Balanced() {
			t.Errorf("%s: %+v, told %d, %v", test.name, account, sheet.Unread, sheet.Fault)
		}
		if doubt := sheet.Doubt.In(words.Chinese, words.Full); sheet.Doubt.Empty() != (test.told == 0) {
			t.Errorf("%s: doubt %q", test.name, doubt)
		}
		if strings.Contains(sheet.Title, "甲村") || sheet.Township != "石桥乡" || sheet.Village != "" {
			t.Errorf("%s: titled %q, of %s %s", test.name, sheet.Title, sheet.Township, sheet.Village)
		}
	}
}
