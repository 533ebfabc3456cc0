package county

import (
	"slices"

	"rollcheck/roster"
)

// Money given back was not kept: a negative row takes an earlier payment off again, and a
// row noted 退回 never arrived. Which payment is meant is told by the months and the sum.

// Kept returns what is left of the payment, in fen; nothing of a row that gives back or that
// repeats what other lists pay.
func (p *Payment) Kept() roster.Money {
	if p.repeats {
		return 0
	}
	return max(0, p.Amount-p.back)
}

// Returns returns the rows that give some of the payment back.
func (p *Payment) Returns() []*Payment { return p.returns }

// settleReturns takes what was given back off the payments of each household and payee.
func (c *County) settleReturns() {
	for i := range c.Households {
		payments := c.Households[i].payments
		list := make([]*Payment, len(payments))
		for j := range payments {
			list[j] = &payments[j]
		}
		giveBack(list)
	}
	for i := range c.Persons {
		giveBack(c.Persons[i].unlisted())
	}
}

func giveBack(payments []*Payment) {
	for _, payment := range payments {
		if payment.Amount > 0 && payment.Row.Note().Says(roster.SaysReturned) {
			payment.back = payment.Amount
		}
	}
	for _, back := range payments {
		if back.Amount < 0 && !back.repeats {
			back.takeOff(payments)
		}
	}
}

// takeOff takes a sum given back off the payments it fits best: same months and sum, then the
// same sum, then the same months, then any, the latest first.
func (p *Payment) takeOff(payments []*Payment) {
	left := -p.Amount
	for _, fits := range [...]func(*Payment) bool{
		func(paid *Payment) bool { return paid.Months == p.Months && paid.Kept() == left },
		func(paid *Payment) bool { return paid.Kept() == left },
		func(paid *Payment) bool { return paid.Months == p.Months },
		func(*Payment) bool { return true },
	} {
		for _, paid := range slices.Backward(payments) {
			if left == 0 {
				return
			}
			if paid.Programme != p.Programme || paid.Kept() == 0 || !fits(paid) {
				continue
			}
			part := min(left, paid.Kept())
			paid.back += part
			paid.returns = append(paid.returns, p)
			left -= part
		}
	}
}
