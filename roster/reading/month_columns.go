package reading

import (
	"regexp"
	"rollcheck/roster"
	"strings"
)

// monthHeading is the heading of one month's or quarter's money: 1月, 2016年十一月, 一月份金额,
// 第一季度.
var monthHeading = regexp.MustCompile(`^(?:([0-9]{4})年?)?(?:发放|补助|金额|保障金|低保金|补贴|各月|每月|按月)*第?([0-9]{1,2}|[一二三四五六七八九十]{1,2})(月|季度)份?(?:发放|补助|实发|应发|金额|保障金|低保金|补贴|合计|资金)*$`)

func monthMatch(text string) []string {
	if !strings.Contains(text, "月") && !strings.Contains(text, "季度") {
		return nil
	}
	return monthHeading.FindStringSubmatch(normalHeading(strings.ReplaceAll(text, levelMark, "")))
}

// isMonthHeading says whether a heading may be one of several months side by side.
func isMonthHeading(text string) bool { return monthMatch(text) != nil }

// findMonths lists the columns of a payment list that has its months side by side. The year
// is the heading's own or the sheet's; without one the months are not guessed.
func findMonths(h heading) groupList {
	list := groupList{claimed: map[int]roster.Field{}}
	for _, column := range h.columnsInOrder() {
		match := monthMatch(h.texts[column])
		if match == nil {
			continue
		}
		year, number := h.year, 0
		if match[1] != "" {
			year, _, _ = roster.Numeral(match[1])
		}
		number, _, _ = roster.Numeral(match[2])
		from, to := number, number
		if match[3] == "季度" {
			from, to = number*3-2, number*3
		}
		months, ok := roster.MonthsOfYear(year, from, to)
		if !ok {
			return groupList{}
		}
		list.open(roster.Group{Months: months})
		list.claim(len(list.groups)-1, column, roster.FieldAmount)
	}
	if len(list.groups) < 2 {
		return groupList{}
	}
	return list
}
