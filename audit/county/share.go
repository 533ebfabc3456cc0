package county

import (
	"rollcheck/audit/link"
	"rollcheck/roster"
	"slices"
)

// PaidShare is one person's share of one payment in the months after a date.
type PaidShare struct {
	Payment  *Payment
	Entry    *Entry // his row on the roster that speaks for the months; nil where none lists him
	From, To roster.Month
	Months   int
	Amount   roster.Money // his share over those months, in fen
	Alone    bool         // he was the only covered person
	Unclear  bool         // his roster covers fewer than it lists and marks nobody: perhaps not him
}

// HouseholdsOf returns the households a person was ever listed in, each once.
func (c *County) HouseholdsOf(who *Person) []*Household {
	var households []*Household
	for _, entry := range who.entries {
		if len(households) == 0 || households[len(households)-1] != entry.Household {
			households = append(households, entry.Household)
		}
	}
	return households
}

// SharesAfter returns what a household's payments gave a person for months after one. A
// payment that is one member's belongs to him alone, any other to the covered persons of the
// roster that speaks for its months, in equal shares (contract, "Absence and time"); a person
// that roster no longer covers has none of them.
func (c *County) SharesAfter(who *Person, household *Household, after roster.Month) []PaidShare {
	var shares []PaidShare
	for i := range household.payments {
		payment := &household.payments[i]
		months, from := monthsAfter(payment, after)
		if months == 0 {
			continue
		}
		entry, persons := c.sharer(payment, who)
		if entry == nil {
			continue
		}
		shares = append(shares, PaidShare{
			Payment: payment, Entry: entry, From: from, To: payment.Months.To, Months: months,
			Amount: payment.Part(months) / roster.Money(persons), Alone: persons == 1, Unclear: unclear(household.Roster(payment.Months.To)),
		})
	}
	return shares
}

// sharer returns the row by which a person has a share of a payment to his household, and
// among how many it is shared; nil if he has none.
func (c *County) sharer(payment *Payment, who *Person) (*Entry, int) {
	members := payment.Household.Covered(payment.Months.To)
	if owner := c.ownerOf(payment, members); owner != nil {
		if owner.Person != who {
			return nil, 0
		}
		return owner, 1
	}
	for _, entry := range members {
		if entry.Person == who {
			return entry, max(1, CoveredCount(members))
		}
	}
	return nil, 0
}

// ownerOf returns the member a payment is for alone; nil where the household shares it. Dibao
// is the household's, unless each of its covered members is paid by a row of his own; the
// other programmes pay a person, unless he collects more than his own and the others nothing.
func (c *County) ownerOf(payment *Payment, covered []*Entry) *Entry {
	household := payment.Household
	owner := household.lastRow(payment.Payee, payment.Months.To)
	if owner == nil || len(covered) == 0 || len(covered) == 1 && covered[0].Person == payment.Payee && CoveredCount(covered) > 1 {
		return nil
	}
	if paidEach(household, payment, covered) {
		return owner
	}
	if isDibao(household.Programme) {
		return nil
	}
	own, known := owner.Row.Money(roster.FieldMonthlyAmount)
	if known && own > 0 && len(covered) > 1 && payment.Amount > own*roster.Money(payment.Months.Months()) {
		return nil
	}
	return owner
}

// lastRow returns a person's row on the newest of the household's rosters that is not after a
// month, else on any; nil if none lists him.
func (h *Household) lastRow(who *Person, month roster.Month) *Entry {
	var last *Entry
	for i := range h.entries {
		entry := &h.entries[i]
		if who.Number == 0 || entry.Person != who {
			continue
		}
		if to := entry.Row.Sheet.Period.To; last == nil || to <= month && to > last.Row.Sheet.Period.To {
			last = entry
		}
	}
	return last
}

// paidEach says whether every other covered member has a payment of his own for a month of it.
func paidEach(household *Household, payment *Payment, covered []*Entry) bool {
	others := 0
	for _, entry := range covered {
		if entry.Person == payment.Payee {
			continue
		}
		others++
		own := func(p Payment) bool {
			return p.Payee == entry.Person && p.Months.Overlap(payment.Months).Months() > 0
		}
		if entry.Person.Number == 0 || !slices.ContainsFunc(household.payments, own) {
			return false
		}
	}
	return others > 0
}

// UnlistedAfter returns payments to a person for months after one that reached no household
// of a roster.
func (c *County) UnlistedAfter(who *Person, after roster.Month) []PaidShare {
	var shares []PaidShare
	for _, payment := range who.unlisted() {
		if months, from := monthsAfter(payment, after); months > 0 {
			shares = append(shares, PaidShare{Payment: payment, From: from, To: payment.Months.To, Months: months, Amount: payment.Part(months), Alone: true})
		}
	}
	return shares
}

// Unlisted returns the payments to a person that reached no household of a roster.
func (c *County) Unlisted(who *Person) []*Payment { return who.unlisted() }

func monthsAfter(payment *Payment, after roster.Month) (months int, from roster.Month) {
	if payment.Months.From == 0 || payment.ForOlder() || payment.Kept() == 0 || payment.Months.To <= after {
		return 0, 0
	}
	from = max(payment.Months.From, after+1)
	return int(payment.Months.To-from) + 1, from
}

// Part returns what is kept of the last months of the payment.
func (p *Payment) Part(months int) roster.Money {
	return p.Kept() * roster.Money(months) / roster.Money(p.Months.Months())
}

// Share returns what an enrolment is worth to the person a month: his own share of the
// household's monthly money.
func (c *County) Share(entry *Entry) roster.Money {
	members := entry.Household.Members()
	if persons := CoveredCount(members); persons > 0 {
		return c.Monthly(members) / roster.Money(persons)
	}
	return 0
}

// Months returns the months an enrolment is known to cover: from its start to its roster's
// last month. Known is false where the roster has no date.
func Months(entry *Entry) (roster.Period, bool) {
	period := entry.Row.Sheet.Period
	if period.To == 0 {
		return roster.Period{}, false
	}
	if started := entry.Started(); started != 0 && started <= period.To {
		period.From = started
	} else if started == 0 {
		period.From = period.To
	}
	return period, true
}

// InMonths returns the months an enrolment is known to cover, without those after a stop.
func (c *County) InMonths(entry *Entry) (roster.Period, bool) {
	period, known := Months(entry)
	if stop, stopped := c.Stopped(entry); known && stopped {
		period.To = stop.Month() - 1
		period.From = min(period.From, period.To)
	}
	return period, known
}

// MatchRows grades two rosters' rows that bear one number.
func MatchRows(a, b roster.Row) link.Grade {
	return link.ByNumber(link.Side{Number: a.PersonID(), Name: a.PersonName()}, link.Side{Number: b.PersonID(), Name: b.PersonName()})
}
