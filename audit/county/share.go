package county

import (
	"rollcheck/audit/link"
	"rollcheck/roster"
)

// PaidShare is one person's share of one payment in the months after a date.
type PaidShare struct {
	Payment  *Payment
	Entry    *Entry // his row on the roster that speaks for the months; nil where none lists him
	From, To roster.Month
	Months   int
	Amount   roster.Money // his share over those months, in fen
	Alone    bool         // he was the only covered person
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
// payment belongs to the covered persons of the roster that speaks for its months, in equal
// shares (contract, "Absence and time"); a person that roster no longer covers has none.
func (c *County) SharesAfter(who *Person, household *Household, after roster.Month) []PaidShare {
	var shares []PaidShare
	for i := range household.payments {
		payment := &household.payments[i]
		months, from := monthsAfter(payment, after)
		if months == 0 {
			continue
		}
		members := household.Covered(payment.Months.To)
		for _, entry := range members {
			if entry.Person == who {
				shares = append(shares, PaidShare{
					Payment: payment, Entry: entry, From: from, To: payment.Months.To, Months: months,
					Amount: payment.part(months) / roster.Money(len(members)), Alone: len(members) == 1 && !coversMore(entry),
				})
				break
			}
		}
	}
	return shares
}

// coversMore says whether a head's row stands for more covered persons than are listed.
func coversMore(entry *Entry) bool {
	stated, ok := entry.Row.Count(roster.FieldCoveredPersons)
	return ok && stated > 1
}

// UnlistedAfter returns payments to a person on no roster for months after one.
func (c *County) UnlistedAfter(who *Person, after roster.Month) []PaidShare {
	if len(who.entries) > 0 {
		return nil
	}
	var shares []PaidShare
	for _, payment := range who.unlisted() {
		if months, from := monthsAfter(payment, after); months > 0 {
			shares = append(shares, PaidShare{Payment: payment, From: from, To: payment.Months.To, Months: months, Amount: payment.part(months), Alone: true})
		}
	}
	return shares
}

// Unlisted returns the payments to a person that reached no household of a roster.
func (c *County) Unlisted(who *Person) []*Payment { return who.unlisted() }

func monthsAfter(payment *Payment, after roster.Month) (months int, from roster.Month) {
	if payment.Months.From == 0 || payment.Arrears || payment.Kept() == 0 || payment.Months.To <= after {
		return 0, 0
	}
	from = max(payment.Months.From, after+1)
	return int(payment.Months.To-from) + 1, from
}

// part returns what is kept of the last months of the payment.
func (p *Payment) part(months int) roster.Money {
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

// MatchRows grades two rosters' rows that bear one number.
func MatchRows(a, b roster.Row) link.Grade {
	return link.ByNumber(link.Side{Number: a.PersonID(), Name: a.PersonName()}, link.Side{Number: b.PersonID(), Name: b.PersonName()})
}
