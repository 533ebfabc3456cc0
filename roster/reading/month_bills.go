package reading

import (
	"regexp"
	"strings"

	"rollcheck/roster"
)

// billHeading is the heading of one month's bill of water or power: 2017年3月水费, 3月电费.
var billHeading = regexp.MustCompile(`^(?:([0-9]{4})年?)?([0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(?:缴纳|缴)?(水费|电费|水电费|金额)?$`)

var billFields = map[string]roster.Field{"水费": roster.FieldWaterBill, "电费": roster.FieldPowerBill, "水电费": roster.FieldAmount, "金额": roster.FieldAmount, "": roster.FieldAmount}

// findBills lists the columns of a list of bills that has its months side by side, those of a
// month together. The year is the heading's own or the sheet's; without one the months are not guessed.
func findBills(h *heading) groupList {
	list := groupList{claimed: map[int]roster.Field{}}
	at := map[roster.Period]int{}
	for _, column := range h.columnsInOrder() {
		match := billHeading.FindStringSubmatch(normalHeading(strings.ReplaceAll(h.texts[column], levelMark, "")))
		if match == nil {
			continue
		}
		year := h.year
		if match[1] != "" {
			year, _, _ = roster.Numeral(match[1])
		}
		number, _, _ := roster.Numeral(match[2])
		month, ok := roster.MonthsOfYear(year, number, number)
		if !ok {
			return groupList{}
		}
		group, known := at[month]
		if !known {
			group = len(list.groups)
			at[month] = group
			list.open(roster.Group{Months: month})
		}
		list.claim(group, column, billFields[match[3]])
	}
	if len(list.groups) < 2 {
		return groupList{}
	}
	return list
}
