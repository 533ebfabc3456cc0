package county

import "rollcheck/roster"

// A list named for several months covers those its rows speak of: a year's list that ends in
// May knows nothing of December.

// fewRows is the share of a list's rows a month needs to be covered: at least one in so many
// of the month most rows speak of. One late payment does not make a list of its month.
const fewRows = 4

// narrowSupply leaves to every payment list of several months the months its rows speak of.
func (r *resolver) narrowSupply() {
	spoken := map[*roster.Sheet]map[roster.Month]int{}
	for i := range r.county.Payments {
		payment := &r.county.Payments[i]
		sheet := payment.Row.Sheet
		if sheet.Period.Months() <= 1 {
			continue
		}
		if spoken[sheet] == nil {
			spoken[sheet] = map[roster.Month]int{}
		}
		months := payment.Months.Overlap(sheet.Period)
		for month := months.From; month <= months.To && month != 0; month++ {
			spoken[sheet][month]++
		}
	}
	for i := range r.county.Supply.Lists {
		list := &r.county.Supply.Lists[i]
		if counts := spoken[list.Sheet]; counts != nil {
			list.narrow(counts)
		}
	}
}

// narrow leaves the months that enough rows speak of; the period runs from the first to the
// last of them.
func (l *Supplied) narrow(counts map[roster.Month]int) {
	most := 0
	for _, count := range counts {
		most = max(most, count)
	}
	whole := l.Period
	l.Period, l.silent = roster.Period{}, map[roster.Month]bool{}
	for month := whole.From; month <= whole.To; month++ {
		switch {
		case counts[month] == 0 || counts[month]*fewRows < most:
			l.silent[month] = true
		case l.Period.From == 0:
			l.Period = roster.Period{From: month, To: month}
		default:
			l.Period.To = month
		}
	}
}
