package county

import (
	"slices"

	"rollcheck/roster"
)

// A payment list that sums up others pays nothing: the quarter's list beside those of its
// months, a list handed in twice. That is found once for the pair of lists; the payments of the
// one that sums up then repeat the others' and are not added to them.

// fewestRepeats is how many payees two lists must agree on: one person paid the same sum on two
// lists is paid twice.
const fewestRepeats = 3

// mostPayments is how many payments to one payee are compared with one another: ten years of
// months. Who is paid more often collects for many, and no sum of his is another's.
const mostPayments = 120

// Repeats says whether other lists of the input pay the same money: it is counted there.
func (p *Payment) Repeats() bool { return p.repeats }

// repeater finds payment lists that sum up others.
type repeater struct {
	position map[*roster.Sheet]int // in the order of contents
	sums     bool                  // look for lists that sum up others, else for those handed in twice
}

// noteRepeatedPayments finds lists handed in twice, then those that sum up others.
func (c *County) noteRepeatedPayments() {
	f := repeater{position: map[*roster.Sheet]int{}}
	for i, sheet := range c.Sheets {
		f.position[sheet] = i
	}
	rows := map[sheetPair]int{}
	for _, f.sums = range [...]bool{false, true} {
		repeated := f.repeated(c)
		if len(repeated) == 0 {
			continue
		}
		c.eachPayee(func(payments []*Payment) {
			for _, whole := range payments {
				if !repeated[whole.Row.Sheet] || whole.repeats || !f.sumsUp(whole, payments) {
					continue
				}
				for _, sheet := range f.partSheets(whole, payments) {
					rows[sheetPair{whole.Row.Sheet, sheet}]++
				}
				whole.repeats = true
			}
		})
	}
	c.overlaps = append(c.overlaps, gather(rows, c.Sheets)...)
}

// repeated returns the lists that agree with others on enough payees, or on every one of them
// to the day of payment.
func (f *repeater) repeated(c *County) map[*roster.Sheet]bool {
	agree, shared, sameDay := map[sheetPair]int{}, map[sheetPair]int{}, map[sheetPair]int{}
	c.eachPayee(func(payments []*Payment) {
		for _, whole := range payments {
			sums := f.sumsUp(whole, payments)
			for _, sheet := range f.partSheets(whole, payments) {
				pair := sheetPair{whole.Row.Sheet, sheet}
				shared[pair]++
				if sums {
					agree[pair]++
				}
				if sums && f.onSameDay(whole, sheet, payments) {
					sameDay[pair]++
				}
			}
		}
	})
	repeated := map[*roster.Sheet]bool{}
	for pair, count := range agree {
		if count >= fewestRepeats && 2*count > shared[pair] || sameDay[pair] == pair.a.Records() && pair.a.Records() == pair.b.Records() {
			repeated[pair.a] = true
		}
	}
	return repeated
}

// eachPayee calls visit for the payments of each household and of each payee without one.
func (c *County) eachPayee(visit func([]*Payment)) {
	for i := range c.Households {
		if payments := c.Households[i].payments; len(payments) > 1 {
			byPayee := map[*Person][]*Payment{} // an account of many would make every pair of them be compared
			for j := range payments {
				byPayee[payments[j].Payee] = append(byPayee[payments[j].Payee], &payments[j])
			}
			for _, list := range byPayee {
				if len(list) <= mostPayments {
					visit(list)
				}
			}
		}
	}
	for i := range c.Persons {
		if payments := c.Persons[i].unlisted(); len(payments) > 1 && len(payments) <= mostPayments {
			visit(payments)
		}
	}
}

// isPart says whether a payment of another list may be part of one: to the same payee, for
// some of its months; or for all of them, on a list that comes earlier in the order of contents.
func (f *repeater) isPart(whole, part *Payment) bool {
	if whole.Row.Sheet == part.Row.Sheet || whole.Payee != part.Payee || whole.Programme != part.Programme || whole.Months.From == 0 || part.Months.From == 0 || whole.repeats || part.repeats {
		return false
	}
	if f.sums {
		return whole.Months.Overlap(part.Months) == part.Months && part.Months.Months() < whole.Months.Months()
	}
	return whole.Months == part.Months && f.position[part.Row.Sheet] < f.position[whole.Row.Sheet]
}

// onSameDay says whether a list pays the payee on the day a payment was made.
func (f *repeater) onSameDay(whole *Payment, sheet *roster.Sheet, payments []*Payment) bool {
	return slices.ContainsFunc(payments, func(part *Payment) bool {
		return part.Row.Sheet == sheet && f.isPart(whole, part) && part.Row.Text(roster.FieldDate) == whole.Row.Text(roster.FieldDate)
	})
}

// partSheets lists the sheets with parts of a payment, each once.
func (f *repeater) partSheets(whole *Payment, payments []*Payment) []*roster.Sheet {
	var sheets []*roster.Sheet
	for _, part := range payments {
		if f.isPart(whole, part) && !slices.Contains(sheets, part.Row.Sheet) {
			sheets = append(sheets, part.Row.Sheet)
		}
	}
	return sheets
}

// sumsUp says whether the parts of a payment come to as much.
func (f *repeater) sumsUp(whole *Payment, payments []*Payment) bool {
	var sum roster.Money
	for _, part := range payments {
		if f.isPart(whole, part) {
			sum += part.Amount
		}
	}
	return whole.Amount != 0 && sum == whole.Amount
}
