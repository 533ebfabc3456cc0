package roster

import "strings"

// FindDays finds the day a text runs from and the one it runs to, as notices write them:
// 2016-11-01至2016-11-08, 2016年11月1日—7日, 2016.11.1-11.8. The last is zero where it names none.
func FindDays(text string) (first, last Date) {
	for rest := text; rest != ""; rest = afterNumber(rest) {
		day, after, ok := readDate(rest)
		if !ok || day.Precision() != ToDay {
			continue
		}
		after, spans := cutSpanMark(strings.TrimLeft(after, "日号起"+blanks))
		if !spans {
			return day, 0
		}
		return day, dayAfter(day, strings.TrimLeft(after, blanks))
	}
	return 0, 0
}

// dayAfter reads the end of a run of days, which need not repeat the year or month; zero where
// it is none.
func dayAfter(from Date, text string) Date {
	if day, _, ok := readDate(text); ok && day.Precision() == ToDay {
		return day
	}
	number, count, rest := Numeral(text)
	if count == 0 || count > 2 {
		return 0
	}
	month, day := from.Month(), number
	if next, _, _, ok := datePart(rest, "月-/.．－／"); ok {
		month, day = number, next
	}
	if to, ok := checked(NewDate(from.Year(), month, day)); ok && to.Precision() == ToDay {
		return to
	}
	return 0
}
