package county

import (
	"slices"

	"rollcheck/roster"
)

// guardianPaid is what a guardian was paid for his wards: one payment may be for any of them.
type guardianPaid struct {
	payments []*Payment
	months   map[roster.Month]bool // those he was paid for and kept the money of
}

// manyWards is from how many wards on a guardian is an institution, whose lists pay its wards
// in the order in which the rosters name them.
const manyWards = 100

// wardQueue is where a list stands among the wards of an institution.
type wardQueue struct {
	guardian  uint64
	sheet     *roster.Sheet
	programme *roster.Kind
}

// nextWard returns the next ward of a programme that a list has not paid yet, the last one
// where all are paid.
func (f *householdFinder) nextWard(wards []*Household, p *paid) *Household {
	at := wardQueue{p.row.PersonID().Key(), p.row.Sheet, p.programme}
	for i := f.queues[at]; i < len(wards); i++ {
		if p.programme == nil || wards[i].Programme == p.programme {
			f.queues[at] = i + 1
			return wards[i]
		}
	}
	f.queues[at] = len(wards)
	return f.choose(wards[len(wards)-1:], p)
}

// noteGuardian keeps a payment that reached its household through the guardian of its child.
func (f *householdFinder) noteGuardian(payment *Payment) {
	guardian := payment.Row.PersonID().Key()
	paid := f.guardians[guardian]
	if paid == nil {
		paid = &guardianPaid{months: map[roster.Month]bool{}}
		f.guardians[guardian] = paid
		f.r.county.guardians = append(f.r.county.guardians, paid)
		for _, ward := range f.byGuardian[guardian] {
			if !slices.Contains(ward.guardians, paid) {
				ward.guardians = append(ward.guardians, paid)
			}
		}
	}
	paid.payments = append(paid.payments, payment)
}

// noteGuardianMonths notes for which months guardians kept money, once returns are settled.
func (c *County) noteGuardianMonths() {
	for _, guardian := range c.guardians {
		for _, payment := range guardian.payments {
			if payment.Kept() <= 0 || payment.Months.From == 0 {
				continue
			}
			for month := payment.Months.From; month <= payment.Months.To; month++ {
				guardian.months[month] = true
			}
		}
	}
}
