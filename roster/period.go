package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spanMarks stand between the two ends of a run of months.
const spanMarks = "-－—–~～至到"

// FindPeriod finds the months a title, an information line or a name speaks of: quarters, a
// half year, a run of months, a month, a day's month, a year with 年 behind it. What is said
// most plainly wins: 2016年第四季度 over a day it was printed on, a month over a year.
func FindPeriod(text string) (Period, bool) {
	var best Period
	bestRank := rankNone
	for rest := text; rest != ""; {
		if found, rank := periodAt(rest); rank > bestRank {
			best, bestRank = found, rank
		}
		rest = afterNumber(rest)
	}
	return best, best != Period{}
}

// FindDate finds the first full day in a longer text.
func FindDate(text string) (Date, bool) {
	for rest := text; rest != ""; rest = afterNumber(rest) {
		if day, _, ok := readDate(rest); ok && day.Precision() == ToDay {
			return day, true
		}
	}
	return 0, false
}

// afterNumber skips to the next number in a text: past the digits it begins with, then past
// what is none.
func afterNumber(text string) string {
	text = strings.TrimLeftFunc(text, isDigitRune)
	return strings.TrimLeftFunc(text, func(r rune) bool { return !isDigitRune(r) })
}

func isDigitRune(r rune) bool {
	_, ok := digitOf(r)
	return ok
}

// periodRank orders what a text says of a period, the plainest last.
type periodRank uint8

const (
	rankNone periodRank = iota
	rankYear
	rankDay
	rankMonth
	rankSpan
	rankWrong // a run that ends before it begins: nothing else is to be taken for it
)

// periodAt reads a period at the start of a text.
func periodAt(text string) (Period, periodRank) {
	year, count, rest := Numeral(text)
	switch {
	case count == 6 || count == 8:
		day, rest, ok := readDate(text)
		return daysAt(day, rest, ok)
	case count != 4 || year < firstYear || year > lastYear:
		return Period{}, rankNone
	}
	if found, ok := partOfYear(year, rest); ok {
		return found, rankSpan
	}
	if from, to, ok := monthRun(rest); ok {
		return runOf(NewMonth(year, from), NewMonth(year, to))
	}
	day, after, ok := readDate(text)
	if ok && day.Precision() == ToMonth && countsNoMonth(text[:len(text)-len(after)], after) {
		return daysAt(NewDate(year, 0, 0), "", true)
	}
	if ok && day.Precision() == ToYear && !strings.HasPrefix(strings.TrimLeft(rest, blanks), "年") {
		return Period{}, rankNone
	}
	return daysAt(day, after, ok)
}

// countsNoMonth says whether the number behind a year begins a word: 2016年五保, 2016年一折通.
func countsNoMonth(read, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	return !strings.HasSuffix(read, "月") && strings.Contains(read, "年") && unicode.Is(unicode.Han, next) && !strings.ContainsRune(spanMarks, next)
}

// daysAt makes a period of a date, and of the date that follows a span mark.
func daysAt(from Date, rest string, ok bool) (Period, periodRank) {
	if !ok {
		return Period{}, rankNone
	}
	rest, spans := cutSpanMark(strings.TrimLeft(rest, "日号份"+blanks))
	to, _, ok := readDate(rest)
	if !spans || !ok || to.Precision() == ToYear || from.Precision() == ToYear {
		return from.period(), rankOf(from)
	}
	return runOf(from.MonthOf(), to.MonthOf())
}

// runOf ranks a run of months; one that ends before it begins is wrong.
func runOf(from, to Month) (Period, periodRank) {
	if from > to {
		return Period{}, rankWrong
	}
	return Period{from, to}, rankSpan
}

// rankOf ranks a date as a period: a month says more of one than a day.
func rankOf(day Date) periodRank {
	switch day.Precision() {
	case ToYear:
		return rankYear
	case ToMonth:
		return rankMonth
	}
	return rankDay
}

// partOfYear reads what follows a year where it is a quarter, quarters or a half year.
func partOfYear(year int, rest string) (Period, bool) {
	rest = strings.TrimLeft(rest, "年度-_"+blanks)
	switch {
	case strings.HasPrefix(rest, "上半年"):
		return MonthsOfYear(year, 1, 6)
	case strings.HasPrefix(rest, "下半年"):
		return MonthsOfYear(year, 7, 12)
	}
	from, rest, ok := quarterNumber(rest)
	if !ok {
		return Period{}, false
	}
	to := from
	if after, spans := cutSpanMark(strings.TrimPrefix(strings.TrimPrefix(rest, "季"), "度")); spans {
		if to, rest, ok = quarterNumber(after); !ok {
			return Period{}, false
		}
	}
	if !strings.HasPrefix(rest, "季") {
		return Period{}, false
	}
	return MonthsOfYear(year, from*3-2, to*3)
}

func quarterNumber(text string) (int, string, bool) {
	text = strings.TrimLeft(strings.TrimPrefix(text, "第"), blanks)
	quarter, _, rest := Numeral(text)
	return quarter, strings.TrimLeft(rest, "个"+blanks), quarter >= 1 && quarter <= 4
}

// monthRun reads what follows a year where it is a run of months of that year: 年1-3月,
// 年10月至12月, 年1、2、3月.
func monthRun(rest string) (from, to int, ok bool) {
	from, separator, rest, ok := datePart(rest, "年.-/．")
	if !ok {
		return 0, 0, false
	}
	to, rest, listed := listedMonths(from, rest)
	if !listed {
		if to, rest, ok = spanEnd(rest); !ok {
			return 0, 0, false
		}
	}
	if from < 1 || from > 12 || to < 1 || to > 12 {
		return 0, 0, false
	}
	rest = strings.TrimLeft(rest, blanks)
	plain := !listed && separator != "-" && !strings.HasPrefix(rest, "日") // 2016.1-3, but not a day
	return from, to, plain || strings.HasPrefix(rest, "月")
}

// listedMonths reads 、2、3 behind a month, as long as the months follow each other.
func listedMonths(from int, rest string) (to int, after string, listed bool) {
	to = from
	for strings.HasPrefix(rest, "、") {
		month, count, after := Numeral(strings.TrimPrefix(rest, "、"))
		if count == 0 || month != to+1 {
			break
		}
		to, rest, listed = month, after, true
	}
	return to, rest, listed
}

// spanEnd reads the second month of a run, behind 月, 份 and a span mark.
func spanEnd(rest string) (to int, after string, ok bool) {
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "月"), "份")
	rest, spans := cutSpanMark(rest)
	to, count, after := Numeral(rest)
	return to, after, spans && count > 0 && count <= 2
}

func cutSpanMark(text string) (string, bool) {
	rest := strings.TrimLeft(text, blanks)
	r, size := utf8.DecodeRuneInString(rest)
	if size == 0 || !strings.ContainsRune(spanMarks, r) {
		return text, false
	}
	return strings.TrimLeft(rest[size:], spanMarks+blanks), true
}

// monthsOfYear makes a period of a year's months from and to, both from 1.
func MonthsOfYear(year, from, to int) (Period, bool) {
	if year < firstYear || year > lastYear || from < 1 || to > 12 || from > to {
		return Period{}, false
	}
	return Period{NewMonth(year, from), NewMonth(year, to)}, true
}
