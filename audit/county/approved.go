package county

import "rollcheck/roster"

// Approved is what one payment list pays a household, or one member by himself, for the same
// months, beside what the roster of those months approved.
type Approved struct {
	Household *Household
	Owner     *Entry // whose own money it is; nil where it is the household's
	Members   []*Entry
	Payments  []*Payment
	Months    roster.Period
	Monthly   roster.Money // the roster's, a month
	Extra     roster.Money // supplements the roster gives beside it, a month
}

// Sum returns what the list pays, in fen.
func (a *Approved) Sum() roster.Money {
	var sum roster.Money
	for _, payment := range a.Payments {
		sum += payment.Kept()
	}
	return sum
}

// Due returns what the months come to, in fen, without supplements.
func (a *Approved) Due() roster.Money { return a.Monthly * roster.Money(a.Months.Months()) }

// Fits says whether the sum is what was approved: with its supplements or without, to within a
// tolerance a month.
func (a *Approved) Fits(tolerance roster.Money) bool {
	months := roster.Money(a.Months.Months())
	return Within(a.Sum(), a.Due(), tolerance*months) || a.Extra > 0 && (Within(a.Sum(), a.Due()+a.Extra*months, tolerance*months) || Within(a.Sum(), a.Due()+a.Extra, tolerance*months))
}

// approvedKey tells what is added up: rows of one list for the same months to one household, or
// to one member by himself.
type approvedKey struct {
	household *Household
	owner     *Person
	months    roster.Period
}

// ApprovedOn compares the payments of a list with the rosters of their months. Payments whose
// months are unknown, that name other months, or during which somebody came or left, are left out.
func (c *County) ApprovedOn(sheet *roster.Sheet) []Approved {
	index := map[approvedKey]int{}
	var all []Approved
	for _, payment := range c.paymentsOn[sheet] {
		if payment.Months.From == 0 || payment.named || payment.Kept() == 0 {
			continue
		}
		members, ok := payment.Household.steady(c, payment.Months)
		if !ok {
			continue
		}
		key := approvedKey{household: payment.Household, months: payment.Months}
		owner := c.ownerOf(payment, CoveredOf(members))
		if owner != nil {
			key.owner, members = owner.Person, []*Entry{owner}
		}
		position, known := index[key]
		if !known {
			position = len(all)
			index[key] = position
			all = append(all, Approved{Household: payment.Household, Owner: owner, Members: members, Months: payment.Months, Monthly: c.Monthly(members), Extra: Supplements(members)})
		}
		all[position].Payments = append(all[position].Payments, payment)
	}
	kept := all[:0]
	for _, paid := range all {
		if paid.Monthly > 0 {
			kept = append(kept, paid)
		}
	}
	return kept
}

// notePaymentsOn gathers the payments of each list that reached a household.
func (c *County) notePaymentsOn() {
	c.paymentsOn = map[*roster.Sheet][]*Payment{}
	for i := range c.Payments {
		if payment := &c.Payments[i]; payment.Household != nil {
			c.paymentsOn[payment.Row.Sheet] = append(c.paymentsOn[payment.Row.Sheet], payment)
		}
	}
}

// steady returns the members on the roster of some months if it speaks of all of them and
// nobody is known to have come, died or left in them.
func (h *Household) steady(c *County, months roster.Period) ([]*Entry, bool) {
	members := h.Roster(months.To)
	if len(members) == 0 || members[0].Row.Sheet.Period.Overlap(months) != months {
		return nil, false
	}
	for _, entry := range members {
		if entry.Row.Sheet != members[0].Row.Sheet || entry.Started() > months.From {
			return nil, false
		}
		if stop, stopped := c.Stopped(entry); stopped && stop.Month() <= months.To {
			return nil, false
		}
		if death, died := c.Died(entry.Person); died && death.Month() <= months.To {
			return nil, false
		}
	}
	return members, true
}

// Supplements adds what the roster gives members beside the monthly money.
func Supplements(members []*Entry) roster.Money {
	var sum roster.Money
	for _, entry := range members {
		for _, field := range [...]roster.Field{roster.FieldSupplement, roster.FieldOtherSubsidy} {
			amount, _ := entry.Row.Money(field)
			sum += amount
		}
	}
	return sum
}

// PaymentsOn returns the payments of a list that reached a household.
func (c *County) PaymentsOn(sheet *roster.Sheet) []*Payment { return c.paymentsOn[sheet] }

// Order returns the household's position among the county's.
func (h *Household) Order() int { return int(h.number) }
