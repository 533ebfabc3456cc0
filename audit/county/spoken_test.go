package county

import (
	"strconv"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// A list of a year covers the months its rows speak of; a list whose rows tell none, its title's.
func TestListCoversMonthsOfItsRows(t *testing.T) {
	who := fixture.Number(19500202, 3)
	row := func(months ...string) (rows string) {
		for _, month := range months {
			rows += "马一," + who + ",117," + month + "\n"
		}
		return rows
	}
	for _, test := range []struct{ name, title, rows, CoveredOf string }{
		{"the first months of the year", "2016年", row("2016-03", "2016-04", "2016-05"), "3 4 5"},
		{"a month left out", "2016年", row("2016-03", "2016-05"), "3 5"},
		{"a quarter in a cell", "2016年", row("2016年1-3月"), "1 2 3"},
		{"rows that tell none", "2016年第一季度", row(""), "1 2 3"},
		{"months of another year", "2016年", row("2015-12", "2016-01"), "1"},
		{"one row for a month of many", "2016年", row(strings.Fields(strings.Repeat("2016-05 ", 5) + "2016-02")...), "5"},
		{"cells nobody can read", "2016年", row("见附表"), ""},
		{"a list of one month", "2016年12月", row("2016-11"), "12"},
	} {
		t.Run(test.name, func(t *testing.T) {
			county := countyOf(t, map[string]string{"发放/石桥乡" + test.title + "农村低保发放清册.csv": "户主姓名,身份证号,发放金额,月份\n" + test.rows})
			var covered []string
			for month := 1; month <= 12; month++ {
				if county.Supply.Covers(roster.PaymentList, roster.RuralDibao, "石桥乡", "", roster.NewMonth(2016, month)) {
					covered = append(covered, strconv.Itoa(month))
				}
			}
			if got := strings.Join(covered, " "); got != test.CoveredOf {
				t.Errorf("covers %q, want %q", got, test.CoveredOf)
			}
		})
	}
}
