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

// Repeats says whether other lists of the input pay the same money: it is counted there.
func (p *Payment) Repeats() bool { return p.repeats }

// repeater finds payment lists that sum up others.
type repeater struct {
	position map[*roster.Sheet]int // in the order of contents
}

// noteRepeatedPayments finds the lists that sum up others.
func (c *County) noteRepeatedPayments() {
	f := repeater{map[*roster.Sheet]int{}}
	for i, sheet := range c.Sheets {
		f.position[sheet] = i
	}
	agree, shared := map[sheetPair]int{}, map[sheetPair]int{}
	c.eachPayee(func(payments []*Payment) {
		for _, whole := range payments {
			for _, sheet := range f.partSheets(whole, payments) {
				pair := sheetPair{whole.Row.Sheet, sheet}
				shared[pair]++
				if f.sumsUp(whole, payments) {
					agree[pair]++
				}
			}
		}
	})
	repeated := map[*roster.Sheet]bool{}
	for pair, count := range agree {
		repeated[pair.a] = repeated[pair.a] || count >= fewestRepeats && 2*count > shared[pair]
	}
	if len(repeated) == 0 {
		return
	}
	rows := map[sheetPair]int{}
	c.eachPayee(func(payments []*Payment) {
		for _, whole := range payments {
			if repeated[whole.Row.Sheet] && f.sumsUp(whole, payments) {
				whole.repeats = true
				for _, sheet := range f.partSheets(whole, payments) {
					rows[sheetPair{whole.Row.Sheet, sheet}]++
				}
			}
		}
	})
	c.overlaps = append(c.overlaps, gather(rows, c.Sheets)...)
}

// eachPayee calls visit for the payments of each household and of each payee without one.
func (c *County) eachPayee(visit func([]*Payment)) {
	for i := range c.Households {
		if payments := c.Households[i].payments; len(payments) > 1 {
			list := make([]*Payment, len(payments))
			for j := range payments {
				list[j] = &payments[j]
			}
			visit(list)
		}
	}
	for i := range c.Persons {
		if payments := c.Persons[i].unlisted(); len(payments) > 1 {
			visit(payments)
		}
	}
}

// isPart says whether a payment of another list may be part of one: to the same payee, for
// months of it, fewer of them or as many of a list that comes later in the order of contents.
func (f *repeater) isPart(whole, part *Payment) bool {
	if whole.Row.Sheet == part.Row.Sheet || whole.Payee != part.Payee || whole.Programme != part.Programme || whole.Months.From == 0 || part.Months.From == 0 || part.repeats {
		return false
	}
	inside := whole.Months.Overlap(part.Months) == part.Months
	return inside && (part.Months.Months() < whole.Months.Months() || f.position[part.Row.Sheet] < f.position[whole.Row.Sheet])
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
	return whole.Amount > 0 && sum == whole.Amount
}
