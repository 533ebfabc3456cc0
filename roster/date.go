package roster

import (
	"fmt"
	"strconv"
	"strings"
)

// Date is a day, month or year, with its precision: yyyymmdd, where a zero day or month is
// not known. Zero is no date. Dates compare as integers; an imprecise one comes first.
type Date int32

// NewDate makes a date; a zero month or day leaves it imprecise.
func NewDate(year, month, day int) Date { return Date(year*10000 + month*100 + day) }

// Year returns the year.
func (d Date) Year() int { return int(d) / 10000 }

// Month returns the month from 1, 0 if unknown.
func (d Date) Month() int { return int(d) / 100 % 100 }

// Day returns the day of the month, 0 if unknown.
func (d Date) Day() int { return int(d) % 100 }

// Exists says whether the calendar has the date, to its precision.
func (d Date) Exists() bool {
	if d.Month() == 0 {
		return d.Day() == 0 && d.Year() > 0
	}
	return d.Month() <= 12 && d.Day() <= daysIn(d.Year(), d.Month())
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && year%100 != 0 || year%400 == 0 {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// MonthOf returns the month of the date, zero where only its year is known.
func (d Date) MonthOf() Month {
	if d.Month() == 0 {
		return 0
	}
	return NewMonth(d.Year(), d.Month())
}

// String returns the date in ISO form to its precision: 1956, 1956-03, 1956-03-05.
func (d Date) String() string {
	switch {
	case d == 0:
		return ""
	case d.Month() == 0:
		return strconv.Itoa(d.Year())
	case d.Day() == 0:
		return fmt.Sprintf("%04d-%02d", d.Year(), d.Month())
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year(), d.Month(), d.Day())
}

// Age returns the full years of somebody born on the date, on a day. Known is false where
// the precision leaves it open; the age is then the higher of the two possible.
func (d Date) Age(on Date) (years int, known bool) {
	years = on.Year() - d.Year()
	switch {
	case d.Month() == 0:
		return years, false
	case on.Month() < d.Month() || on.Month() == d.Month() && d.Day() != 0 && on.Day() < d.Day():
		years--
	case on.Month() == d.Month() && d.Day() == 0:
		return years, false
	}
	return years, true
}

// ParseDate reads a date as offices write it: ISO and its relatives, 1956.3, 1956年3月5日,
// 一九五六年三月, 20110315, 201103, a year, and the serial day of a cell stored as a number
// and shown as a date. Dated says whether the number's format shows a date.
func ParseDate(text string, number, dated, base1904 bool) (Date, bool) {
	text = trimBlank(text)
	if number && (dated || !strings.Contains(text, ".")) {
		if day, ok := serialDate(text, dated, base1904); ok {
			return day, true
		}
	}
	if day, ok := compactDate(text); ok {
		return day, true
	}
	parts, count, ok := dateParts(text)
	if !ok {
		return 0, false
	}
	if number && count == 2 { // 1956.1 stored as a number may be 1956.10
		return checked(NewDate(parts[0], 0, 0))
	}
	return checked(NewDate(parts[0], parts[1], parts[2]))
}

func checked(day Date) (Date, bool) {
	if day.Year() < 1800 || day.Year() > 2200 || !day.Exists() {
		return 0, false
	}
	return day, true
}

// serialDate reads Excel's day count. Without a date format only what is plainly a day of
// the years 1927 to 2119 counts as one.
func serialDate(text string, dated, base1904 bool) (Date, bool) {
	whole, _, _ := strings.Cut(text, ".")
	serial, err := strconv.Atoi(whole)
	if err != nil || serial < 1 || serial > 80000 || !dated && serial < 10000 {
		return 0, false
	}
	if base1904 {
		serial += 1462
	}
	if serial < 60 { // Excel counts a 29 February 1900 that never was
		serial++
	}
	return dayNumber(serial - 25569), true
}

// dayNumber returns the date of a day counted from 1970-01-01 (Howard Hinnant's civil_from_days).
func dayNumber(days int) Date {
	days += 719468
	era := days / 146097
	if days < 0 {
		era = (days - 146096) / 146097
	}
	dayOfEra := days - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	day := dayOfYear - (153*shifted+2)/5 + 1
	month := shifted + 3
	if month > 12 {
		month -= 12
	}
	year := yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return NewDate(year, month, day)
}

// compactDate reads 20110315, 201103 and 2011.
func compactDate(text string) (Date, bool) {
	if len(text) != 8 && len(text) != 6 && len(text) != 4 {
		return 0, false
	}
	number, err := strconv.Atoi(text)
	if err != nil || number < 0 {
		return 0, false
	}
	for range (8 - len(text)) / 2 {
		number *= 100
	}
	return checked(Date(number))
}

// dateParts splits a date at its separators; blanks and a time of day after it are dropped.
func dateParts(text string) (parts [3]int, count int, ok bool) {
	seen := false
	for _, r := range text {
		if digit, isDigit := digitOf(r); isDigit {
			if !seen {
				if count == 3 {
					return parts, count, false
				}
				count++
				seen = true
			}
			parts[count-1] = joinDigit(parts[count-1], digit, r)
			if parts[count-1] > 99999 {
				return parts, count, false
			}
			continue
		}
		switch r {
		case '-', '/', '.', '年', '月', '．', '－', '／', '–', '—':
			seen = false
		case '日', '号':
			return parts, count, count == 3
		case ' ', '\u00a0', '\u3000', 'T':
			if count == 3 {
				return parts, count, true
			}
		default:
			return parts, count, false
		}
	}
	return parts, count, count > 1 || count == 1 && strings.ContainsRune(text, '年')
}

// digitOf reads ASCII, full-width and Chinese digits; 十 is ten.
func digitOf(r rune) (int, bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= '０' && r <= '９':
		return int(r - '０'), true
	}
	switch r {
	case '〇', '○', '零':
		return 0, true
	case '十':
		return 10, true
	}
	const digits = "一二三四五六七八九"
	if i := strings.IndexRune(digits, r); i >= 0 {
		return i/3 + 1, true
	}
	return 0, false
}

// joinDigit appends a digit to a number read so far, 十 as spoken: 十二 is 12, 二十一 is 21.
func joinDigit(number, digit int, r rune) int {
	switch {
	case r == '十' && number == 0:
		return 10
	case r == '十':
		return number * 10
	case isChineseDigit(r) && number >= 10 && number < 100 && number%10 == 0:
		return number + digit
	}
	return number*10 + digit
}

func isChineseDigit(r rune) bool { return strings.ContainsRune("一二三四五六七八九", r) }

// trimBlank drops blanks around a text, wide ones too, and a leading apostrophe.
func trimBlank(text string) string {
	return strings.TrimLeft(strings.Trim(text, " \t\r\n\u00a0\u3000\u200b\ufeff"), "'’")
}
