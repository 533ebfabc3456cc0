package roster

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Month is a calendar month: twelve times the year plus the month from 0. Zero is none.
type Month int32

// NewMonth makes a month of a year and a month from 1.
func NewMonth(year, month int) Month { return Month(year*12 + month - 1) }

// String returns the month as 2016-12.
func (m Month) String() string {
	if m == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m/12, m%12+1)
}

// FirstDay returns the first day of the month.
func (m Month) FirstDay() Date {
	if m == 0 {
		return 0
	}
	return NewDate(int(m)/12, int(m)%12+1, 1)
}

// Period is a run of months, both ends included. The zero period is unknown.
type Period struct{ From, To Month }

// Months returns how many months the period has.
func (p Period) Months() int {
	if p.To == 0 || p.To < p.From {
		return 0
	}
	return int(p.To-p.From) + 1
}

// Contains says whether a month lies in the period.
func (p Period) Contains(month Month) bool { return p.From != 0 && p.From <= month && month <= p.To }

// Overlap returns the months two periods share; zero where there are none.
func (p Period) Overlap(other Period) Period {
	shared := Period{From: max(p.From, other.From), To: min(p.To, other.To)}
	if p.From == 0 || other.From == 0 || shared.From > shared.To {
		return Period{}
	}
	return shared
}

// String returns the period as 2016-10 or 2016-10..2016-12.
func (p Period) String() string {
	if p.From == p.To {
		return p.From.String()
	}
	return p.From.String() + ".." + p.To.String()
}

func monthsOfYear(year, from, to int) (Period, bool) {
	if year < 1900 || year > 2200 || from < 1 || to > 12 || from > to {
		return Period{}, false
	}
	return Period{NewMonth(year, from), NewMonth(year, to)}, true
}

var (
	quarterPattern   = regexp.MustCompile(`(\d{4})\s*年?度?\s*第?\s*([一二三四1234])\s*季度?`)
	halfYearPattern  = regexp.MustCompile(`(\d{4})\s*年\s*([上下])半年`)
	monthSpanPattern = regexp.MustCompile(`(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*月?\s*(?:份)?\s*[-—–~～至到]+\s*(\d{1,2})\s*月`)
	twoMonthsPattern = regexp.MustCompile(`(\d{4})[年.\-/]?(\d{1,2})月?\s*[-—–~～至到]+\s*(\d{4})[年.\-/]?(\d{1,2})月?`)
	dayPattern       = regexp.MustCompile(`(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})`)
	monthPattern     = regexp.MustCompile(`(\d{4})\s*[年.\-/]\s*(\d{1,2})(?:\s*月|\D|$)`)
	compactPattern   = regexp.MustCompile(`(?:^|\D)((?:19|20)\d{2})(0[1-9]|1[0-2])(?:[0-3]\d)?(?:\D|$)`)
	yearPattern      = regexp.MustCompile(`(\d{4})\s*年`)
)

// FindPeriod finds the months a title or a name speaks of: a quarter, half a year, a span
// of months, a day's or a month's month, a year. Chinese digits are read too.
func FindPeriod(text string) (Period, bool) {
	text = westernDigits(text)
	for _, find := range []func(string) (Period, bool){
		findQuarter, findHalfYear, findTwoMonths, findMonthSpan, findMonth, findYear,
	} {
		if period, ok := find(text); ok {
			return period, true
		}
	}
	return Period{}, false
}

// ParsePeriod reads a cell that holds a period; a date gives its month.
func ParsePeriod(text string, number, dated, base1904 bool) (Period, bool) {
	if !number || dated {
		if day, ok := ParseDate(text, number, dated, base1904); ok && day.MonthOf() != 0 {
			return Period{day.MonthOf(), day.MonthOf()}, true
		}
	} else if day, ok := ParseDate(text, number, dated, base1904); ok && day.MonthOf() != 0 {
		return Period{day.MonthOf(), day.MonthOf()}, true
	}
	if period, ok := FindPeriod(text); ok {
		return period, true
	}
	if day, ok := compactDate(trimBlank(text)); ok && day.Month() == 0 {
		return monthsOfYear(day.Year(), 1, 12)
	}
	return Period{}, false
}

// FindDate finds a day in a longer text, such as an information line.
func FindDate(text string) (Date, bool) {
	match := dayPattern.FindStringSubmatch(westernDigits(text))
	if match == nil {
		return 0, false
	}
	return checked(NewDate(atoi(match[1]), atoi(match[2]), atoi(match[3])))
}

func findQuarter(text string) (Period, bool) {
	match := quarterPattern.FindStringSubmatch(text)
	if match == nil {
		return Period{}, false
	}
	quarter := strings.Index("一二三四", match[2])/3 + 1
	if match[2][0] < 0x80 {
		quarter = atoi(match[2])
	}
	return monthsOfYear(atoi(match[1]), quarter*3-2, quarter*3)
}

func findHalfYear(text string) (Period, bool) {
	match := halfYearPattern.FindStringSubmatch(text)
	if match == nil {
		return Period{}, false
	}
	if match[2] == "上" {
		return monthsOfYear(atoi(match[1]), 1, 6)
	}
	return monthsOfYear(atoi(match[1]), 7, 12)
}

func findMonthSpan(text string) (Period, bool) {
	match := monthSpanPattern.FindStringSubmatch(text)
	if match == nil {
		return Period{}, false
	}
	return monthsOfYear(atoi(match[1]), atoi(match[2]), atoi(match[3]))
}

func findTwoMonths(text string) (Period, bool) {
	match := twoMonthsPattern.FindStringSubmatch(text)
	if match == nil {
		return Period{}, false
	}
	from, fromOK := monthsOfYear(atoi(match[1]), atoi(match[2]), atoi(match[2]))
	to, toOK := monthsOfYear(atoi(match[3]), atoi(match[4]), atoi(match[4]))
	if !fromOK || !toOK || from.From > to.To {
		return Period{}, false
	}
	return Period{from.From, to.To}, true
}

func findMonth(text string) (Period, bool) {
	if match := monthPattern.FindStringSubmatch(text); match != nil {
		if period, ok := monthsOfYear(atoi(match[1]), atoi(match[2]), atoi(match[2])); ok {
			return period, true
		}
	}
	if match := compactPattern.FindStringSubmatch(text); match != nil {
		return monthsOfYear(atoi(match[1]), atoi(match[2]), atoi(match[2]))
	}
	return Period{}, false
}

func findYear(text string) (Period, bool) {
	match := yearPattern.FindStringSubmatch(text)
	if match == nil {
		return Period{}, false
	}
	return monthsOfYear(atoi(match[1]), 1, 12)
}

func atoi(digits string) int {
	number, _ := strconv.Atoi(digits)
	return number
}

// westernDigits writes full-width digits, and Chinese digits of a year, as ASCII digits.
func westernDigits(text string) string {
	runes := []rune(text)
	for i, r := range runes {
		if r >= '０' && r <= '９' {
			runes[i] = r - '０' + '0'
		}
	}
	for i := 0; i+4 < len(runes); i++ {
		if runes[i+4] == '年' && allChineseDigits(runes[i:i+4]) {
			for j := i; j < i+4; j++ {
				digit, _ := digitOf(runes[j])
				runes[j] = rune('0' + digit)
			}
			spokenMonth(runes, i+5)
		}
	}
	return strings.ReplaceAll(string(runes), "\x00", "")
}

func allChineseDigits(runes []rune) bool {
	for _, r := range runes {
		if digit, ok := digitOf(r); !ok || digit > 9 || r < 0x80 {
			return false
		}
	}
	return true
}

// spokenMonth writes the month after a year in Chinese digits as ASCII digits.
func spokenMonth(runes []rune, at int) {
	end, number := at, 0
	for end < len(runes) && end < at+3 {
		digit, ok := digitOf(runes[end])
		if !ok {
			break
		}
		number = joinDigit(number, digit, runes[end])
		end++
	}
	if end == at || end >= len(runes) || runes[end] != '月' || number > 12 {
		return
	}
	digits := []rune(strconv.Itoa(number))
	for i := at; i < end; i++ {
		runes[i] = 0
	}
	copy(runes[end-len(digits):end], digits)
	if len(digits) > end-at {
		copy(runes[at:end], digits[:end-at])
	}
}
