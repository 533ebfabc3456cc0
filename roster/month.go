package roster

import (
	"fmt"
	"strings"
)

// Month is a calendar month: twelve times the year plus the month from 0. Zero is none.
type Month int32

// NewMonth makes a month of a year and a month from 1.
func NewMonth(year, month int) Month { return Month(year*12 + month - 1) }

// Year returns the year.
func (m Month) Year() int { return int(m) / 12 }

// Month returns the month from 1, 0 for none.
func (m Month) Month() int {
	if m == 0 {
		return 0
	}
	return int(m)%12 + 1
}

// String returns the month as 2016-12.
func (m Month) String() string {
	if m == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m.Year(), m.Month())
}

// FirstDay returns the first day of the month.
func (m Month) FirstDay() Date {
	if m == 0 {
		return 0
	}
	return NewDate(m.Year(), m.Month(), 1)
}

// LastDay returns the last day of the month.
func (m Month) LastDay() Date {
	if m == 0 {
		return 0
	}
	return NewDate(m.Year(), m.Month(), 0).last()
}

// Period is a run of months, both ends included. The zero period is unknown.
type Period struct{ From, To Month }

// Months returns how many months the period has.
func (p Period) Months() int {
	if p.From == 0 || p.To < p.From {
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

// ParsePeriod reads a cell that holds a period; a date gives its month, a bare year all
// twelve. The flags are those of [ParseDate]. The number 2016.1 is refused: it may have been
// 2016.10, and twelve months would be wrong for both.
func ParsePeriod(text string, number, dated, base1904 bool) (Period, bool) {
	if day, ok := ParseDate(text, number, dated, base1904); ok {
		ambiguous := number && day.Precision() == ToYear && strings.Contains(text, ".")
		return day.period(), !ambiguous
	}
	return FindPeriod(text)
}

// period returns the months a date may mean: one, or a year's twelve.
func (d Date) period() Period {
	if d.Precision() == ToYear {
		return Period{NewMonth(d.Year(), 1), NewMonth(d.Year(), 12)}
	}
	return Period{d.MonthOf(), d.MonthOf()}
}
