package reading

import (
	"fmt"
	"regexp"
	"rollcheck/roster"
	"rollcheck/roster/book"
	"strings"
)

// monthHeading is the heading of one month's or quarter's money: 1月, 2016年十一月, 一月份金额,
// 第一季度.
var monthHeading = regexp.MustCompile(`^(?:([0-9]{4})年?)?(?:发放|补助|金额|保障金|低保金|补贴|各月|每月|按月)*第?([0-9]{1,2}|[一二三四五六七八九十]{1,2})(月|季度)份?(?:发放|补助|实发|应发|金额|保障金|低保金|补贴|合计|资金)*$`)

func monthMatch(text string) []string {
	if !strings.Contains(text, "月") && !strings.Contains(text, "季度") {
		return nil
	}
	if match := monthHeading.FindStringSubmatch(normalHeading(strings.ReplaceAll(text, levelMark, ""))); match != nil {
		return match
	}
	above, last, levels := strings.Cut(text, levelMark)
	if !levels {
		return nil
	}
	within := periodGroup.FindStringSubmatch(normalHeading(above))
	match := monthHeading.FindStringSubmatch(normalHeading(last))
	if within == nil || match == nil || match[3] != "月" {
		return nil
	}
	if match[1] == "" {
		match[1] = within[1]
	}
	return match
}

// periodGroup is the group of the months of a quarter or half a year: 2025年第一季度, 上半年.
var periodGroup = regexp.MustCompile(`^(?:([0-9]{4})年度?)?(?:第?[1-4一二三四]季度|[上下]半年)?(?:发放|补助|补贴|实发|应发|金额|情况|明细)*$`)

// isMonthHeading says whether a heading may be one of several months side by side.
func isMonthHeading(text string) bool { return monthMatch(text) != nil }

// monthNumber returns the month a heading cell stands for: 1 to 12, 2016-03, 201603 or a date
// cell; 0 if it is none.
func monthNumber(cell *book.Cell) int {
	text := strings.TrimSpace(cell.Text)
	if value, count, rest := roster.Numeral(text); count > 0 && rest == "" && value >= 1 && value <= 12 {
		return value
	}
	if months, ok := roster.ParsePeriod(text, cell.Kind == book.Number, cell.Date, false); ok && months.Months() == 1 {
		return months.From.Month()
	}
	return 0
}

// headingText returns what a cell of a heading says: a month in figures as a month in words.
func headingText(cell *book.Cell, months bool) string {
	text := strings.TrimSpace(cell.Text)
	if cell.Kind != book.Number && !allDigits(text) {
		return text
	}
	if found, ok := roster.ParsePeriod(text, cell.Kind == book.Number, cell.Date, false); ok && found.Months() == 1 {
		return fmt.Sprintf("%d年%d月", found.From.Year(), found.From.Month())
	}
	if months && monthNumber(cell) != 0 {
		return text + "月"
	}
	return text
}

// isPeriodHeading says whether a cell of figures may head a column: a year, a month, a date.
func isPeriodHeading(cell *book.Cell) bool {
	if cell.Date || monthNumber(cell) != 0 {
		return true
	}
	text := strings.TrimSpace(cell.Text)
	return len(text) == 4 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20"))
}

// findMonths lists the columns of a payment list that has its months side by side. The year
// is the heading's own or the sheet's; without one the months are not guessed.
func findMonths(h *heading) groupList {
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
