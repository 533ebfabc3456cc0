package roster

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Date is a day, month or year, with its precision: yyyymmdd, where a zero day or month is
// not known. Zero is no date. Dates compare as integers; an imprecise one comes first.
type Date int32

// Precision says how much of a date is known.
type Precision uint8

// The precisions of a date.
const (
	NoDate Precision = iota
	ToYear
	ToMonth
	ToDay
)

// The years a roster may speak of; anything else is a slip.
const (
	firstYear = 1800
	lastYear  = 2200
)

// NewDate makes a date; a zero month or day leaves it imprecise.
func NewDate(year, month, day int) Date { return Date(year*10000 + month*100 + day) }

// Year returns the year.
func (d Date) Year() int { return int(d) / 10000 }

// Month returns the month from 1, 0 if unknown.
func (d Date) Month() int { return int(d) / 100 % 100 }

// Day returns the day of the month, 0 if unknown.
func (d Date) Day() int { return int(d) % 100 }

// Precision returns how much of the date is known.
func (d Date) Precision() Precision {
	switch {
	case d == 0:
		return NoDate
	case d.Month() == 0:
		return ToYear
	case d.Day() == 0:
		return ToMonth
	}
	return ToDay
}

// Exists says whether the calendar has the date, to its precision.
func (d Date) Exists() bool {
	if d <= 0 || d.Year() == 0 {
		return false
	}
	if d.Month() == 0 {
		return d.Day() == 0
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
	switch d.Precision() {
	case NoDate:
		return ""
	case ToYear:
		return fmt.Sprintf("%04d", d.Year())
	case ToMonth:
		return fmt.Sprintf("%04d-%02d", d.Year(), d.Month())
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year(), d.Month(), d.Day())
}

// first and last return the days between which an imprecise date lies.
func (d Date) first() Date {
	return NewDate(d.Year(), max(d.Month(), 1), max(d.Day(), 1))
}

func (d Date) last() Date {
	month, day := d.Month(), d.Day()
	if month == 0 {
		month = 12
	}
	if day == 0 {
		day = daysIn(d.Year(), month)
	}
	return NewDate(d.Year(), month, day)
}

// Days returns the first and the last day an imprecise date may be; a full date is both.
func (d Date) Days() (first, last Date) { return d.first(), d.last() }

// Before says whether the date lies before another. Sure is false where the precision of
// one leaves it open, or one is missing; yes is then false.
func (d Date) Before(other Date) (yes, sure bool) {
	if d == 0 || other == 0 {
		return false, false
	}
	if d.last() < other.first() {
		return true, true
	}
	return false, d.first() >= other.last()
}

// AddMonths moves the date by months, back where they are negative. The day is held within
// the month it comes to: 2016-01-31 and a month is 2016-02-29. A date known to the year
// alone moves by full years only.
func (d Date) AddMonths(months int) Date {
	switch d.Precision() {
	case NoDate:
		return 0
	case ToYear:
		return NewDate(d.Year()+months/12, 0, 0)
	}
	month := d.MonthOf() + Month(months)
	moved := NewDate(month.Year(), month.Month(), 0)
	return moved + Date(min(d.Day(), daysIn(moved.Year(), moved.Month())))
}

// Age returns the full years of somebody born on the date, on another day. Known is false
// where a precision leaves it open; the age is then the higher of the two possible.
func (d Date) Age(on Date) (years int, known bool) {
	if d == 0 || on == 0 {
		return 0, false
	}
	years = fullYears(d.first(), on.last())
	return years, years == fullYears(d.last(), on.first())
}

func fullYears(from, to Date) int {
	years := to.Year() - from.Year()
	if to%10000 < from%10000 {
		years--
	}
	return years
}

// ParseDate reads a date as offices write it: ISO and its relatives, 1956.3, 1956年3月5日,
// 一九五六年三月, 20110315, 201103, a year, and Excel's day count. A time of day is dropped.
// Number says that the cell was stored as a number, dated that its format shows a date,
// base1904 that the workbook counts days from 1904. The number 1956.1 may have been 1956.10
// and is known to the year alone.
func ParseDate(text string, number, dated, base1904 bool) (Date, bool) {
	text = TrimBlank(text)
	if number {
		if day, ok := serialDate(text, dated, base1904); ok {
			return day, true
		}
		if strings.HasSuffix(text, ".1") && len(text) == len("1956.1") {
			text = strings.TrimSuffix(text, ".1")
		}
	}
	day, rest, ok := readDate(text)
	if !ok || !endsDate(rest) {
		return 0, false
	}
	return day, true
}

func checked(day Date) (Date, bool) {
	if day.Year() < firstYear || day.Year() > lastYear || !day.Exists() {
		return 0, false
	}
	return day, true
}

// readDate reads a date at the start of a text and returns what follows.
func readDate(text string) (Date, string, bool) {
	year, count, rest := Numeral(text)
	switch count {
	case 4:
	case 6, 8:
		return compactDate(year, count, rest)
	default:
		return 0, text, false
	}
	month, separator, rest, ok := datePart(rest, "年-/.．－／–—、")
	if !ok {
		day, valid := checked(NewDate(year, 0, 0))
		return day, strings.TrimPrefix(rest, "年"), valid
	}
	if separator == "年" {
		separator = "月"
	}
	day, _, rest, ok := datePart(rest, separator)
	if !ok {
		rest = strings.TrimPrefix(rest, "月")
	}
	found, valid := checked(NewDate(year, month, day))
	return found, rest, valid
}

// datePart reads one of the separators and the one or two digits behind it.
func datePart(text, separators string) (value int, separator, rest string, ok bool) {
	if text == "" {
		return 0, "", "", false
	}
	rest = strings.TrimLeft(text, blanks)
	r, size := utf8.DecodeRuneInString(rest)
	if !strings.ContainsRune(separators, r) {
		return 0, "", text, false
	}
	value, count, after := Numeral(strings.TrimLeft(rest[size:], blanks))
	if count == 0 || count > 3 || value > 99 {
		return 0, "", text, false
	}
	return value, rest[:size], after, true
}

// compactDate reads a number of six or eight digits: 201103, 20110315.
func compactDate(number, count int, rest string) (Date, string, bool) {
	if count == 6 {
		number *= 100
	}
	day, ok := checked(Date(number))
	return day, rest, ok && day.Month() != 0
}

// endsDate says whether a date may end so: a time of day, a weekday, 日, 份, 生.
func endsDate(rest string) bool {
	rest = strings.TrimLeft(rest, "日号份.。"+blanks)
	switch rest {
	case "", "生", "出生":
		return true
	}
	if strings.HasPrefix(rest, "星期") || strings.HasPrefix(rest, "周") {
		return utf8.RuneCountInString(rest) <= 3
	}
	return strings.Contains(rest, ":") && strings.Trim(rest, "T0123456789:.+Z上下午AMP"+blanks) == ""
}

// serialDate reads Excel's day count. Without a date format only what is plainly a day of
// the years 1927 to 2119 counts as one.
func serialDate(text string, dated, base1904 bool) (Date, bool) {
	whole, _, fraction := strings.Cut(text, ".")
	if fraction && !dated {
		return 0, false
	}
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
