package county

import (
	"fmt"
	"sort"
	"strings"
	"unicode"

	"rollcheck/roster"
)

// timePayments works out which months every payment pays for (contract, "Absence and
// time") and puts each household's payments in the order of their months.
func (r *resolver) timePayments() {
	for i := range r.county.Payments {
		payment := &r.county.Payments[i]
		if period, ok := arrearsMonths(payment); ok {
			payment.Months, payment.named = period, true
			continue
		}
		payment.Months, payment.perhaps = r.county.monthsOf(payment)
	}
	for i := range r.county.Households {
		payments := r.county.Households[i].payments
		sort.SliceStable(payments, func(a, b int) bool { return payments[a].Months.From < payments[b].Months.From })
	}
}

// monthsOf returns the months a payment pays for, and those it may pay for where they are
// not told: a row that has its own period or day is never spread over the months of a title.
func (c *County) monthsOf(payment *Payment) (months, perhaps roster.Period) {
	row, title := payment.Row, payment.Row.Sheet.Period
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period, roster.Period{}
	}
	if title.Months() != 1 && (unread(row, roster.FieldPeriod) || unread(row, roster.FieldDate)) {
		return roster.Period{}, title
	}
	day := ownDay(row)
	return monthsFrom(day, c.countOf(payment, day), title)
}

// arrearsMonths returns the months a note of arrears names: 补发2016年7-9月, 补发7-9月.
func arrearsMonths(payment *Payment) (roster.Period, bool) {
	before, said, arrears := strings.Cut(payment.Row.Text(roster.FieldNote), "补发")
	if !arrears || strings.ContainsAny(before, "含并另加") { // its own month too
		return roster.Period{}, false
	}
	if period, ok := roster.FindPeriod(said); ok {
		return period, true
	}
	paid := ownDay(payment.Row)
	if paid == 0 {
		paid = payment.Row.Sheet.Period.To
	}
	said = strings.TrimLeftFunc(said, func(r rune) bool { return !unicode.IsDigit(r) })
	if paid == 0 || said == "" || !strings.Contains(said, "月") {
		return roster.Period{}, false
	}
	period, ok := roster.FindPeriod(fmt.Sprintf("%d年%s", paid.Year(), said))
	return period, ok && period.To <= paid && period.Months() < mostMonths
}

// monthsFrom tells the months from the day of payment, their count and the title's months;
// day and count are zero where they are unknown.
func monthsFrom(day roster.Month, count int, title roster.Period) (months, perhaps roster.Period) {
	switch {
	case day == 0 && count == 0, count > 1 && title.Months() == count: // perhaps paid in advance
		return title, roster.Period{}
	case day != 0 && count == 0: // only when it was paid is known
		return lastMonths(day, 1), title
	case day != 0:
		return lastMonths(day, count), roster.Period{}
	case title.Months() > count: // which of the title's months is not told
		return roster.Period{}, title
	case title.To != 0:
		return lastMonths(title.To, count), roster.Period{}
	}
	return roster.Period{}, roster.Period{}
}

// unread says whether a row fills a field that tells its months with what tells none.
func unread(row roster.Row, field roster.Field) bool {
	if row.Value(field).Empty() {
		return false
	}
	if field == roster.FieldPeriod {
		_, ok := row.Period(field)
		return !ok
	}
	return ownDay(row) == 0
}

// ownDay returns the month of a row's own day of payment, zero if it has none.
func ownDay(row roster.Row) roster.Month {
	date, ok := row.Date(roster.FieldDate)
	if !ok {
		return 0
	}
	return date.MonthOf()
}

// mostMonths is the most months one payment is taken to pay for where they are not stated;
// mostStated what a count of months may say, for arrears of years are paid at once.
const (
	mostMonths = 12
	mostStated = 60
)

// countOf returns how many months a payment pays for: as the row states, else, where its day
// is known, the payment divided by the household's monthly money if that is whole. Zero is
// unknown.
func (c *County) countOf(payment *Payment, day roster.Month) int {
	if months, ok := payment.Row.Count(roster.FieldMonths); ok {
		if months > 0 && months <= mostStated {
			return months
		}
		return 0
	}
	if day == 0 || payment.Household == nil || payment.Amount <= 0 {
		return 0
	}
	monthly := c.Monthly(payment.Household.Roster(day))
	if monthly <= 0 || payment.Amount%monthly != 0 || payment.Amount/monthly > mostMonths {
		return 0
	}
	return int(payment.Amount / monthly)
}

func lastMonths(to roster.Month, months int) roster.Period {
	return roster.Period{From: to - roster.Month(months) + 1, To: to}
}
