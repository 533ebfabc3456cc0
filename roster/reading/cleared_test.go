package reading

import (
	"strings"
	"testing"

	"rollcheck/roster"
)

// A list that says of everybody on it why and when he left is one of those cleared, whatever
// programme its title names; a roster that has such columns and hardly fills them is a roster.
func TestClearedByColumns(t *testing.T) {
	cases := []struct {
		name, heading, left string
		filled              int
		want                *roster.Kind
	}{
		{"2024年取消低保人员名单.csv", "村,户主姓名,身份证号,保障人数,月保障金,取消原因,取消时间", "收入超标,2024-05", 4, roster.Cleared},
		{"退出特困供养人员名单.csv", "村,姓名,身份证号,供养方式,月供养金,退出原因,退出时间", "死亡,2024-05", 4, roster.Cleared},
		{"农村低保花名册.csv", "村,户主姓名,身份证号,保障人数,月保障金,停保原因,停保时间", "死亡,2024-05", 1, roster.RuralDibao},
	}
	for _, one := range cases {
		lines := []string{one.heading}
		for row := range 4 {
			left := ","
			if row < one.filled {
				left = one.left
			}
			lines = append(lines, strings.Join([]string{"甲村", "马正华", number(row + 1), "2", "420", left}, ","))
		}
		sheet := readFolder(t, map[string][]byte{one.name: []byte(strings.Join(lines, "\n"))}).Files[0].Sheets[0]
		if sheet.Kind != one.want {
			t.Errorf("%s: %v", one.name, sheet.Why.In("en", "full"))
		}
	}
}
