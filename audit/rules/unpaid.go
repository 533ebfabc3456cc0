package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var unpaid = &audit.Rule{
	ID: "unpaid", Title: words.Text{ZH: "在册未发放", EN: "enrolled and not paid"},
	Doc: words.Text{
		ZH: "名册上的户，在有发放清册的月份没有发放：户主、成员和账户都不在清册上。核实是否退票、账户冻结或次月起发；应发未发的补发。",
		EN: "A household of the roster was not paid in a month of which a payment list is among the input: neither its head, its members nor its account are on it. Verify and pay what is owed.",
	},
	Family: familyMoney, Remedy: remedyPay, Severity: audit.Omission, NeedsRoster: true, Needs: []*roster.Kind{roster.PaymentList},
	MustNot: []*audit.Exemption{newThisMonth, paymentHeld},
	Check: audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		members := household.Members()
		if len(members) == 0 || county.CoveredCount(members) == 0 || standsAlone(p, members) {
			return
		}
		period := members[0].Row.Sheet.Period
		if period.To == 0 {
			p.NotRunBecause(members[0].Row.Sheet, words.Message{Text: words.NoRosterDate})
			return
		}
		if sheet := p.County.MaskedPayments(household.Programme, household.Township); sheet != nil {
			p.NotRunBecause(sheet, words.NumbersMasked.With())
			return
		}
		if missing := unpaidMonths(p, household, members, period); len(missing) > 0 {
			reportUnpaid(p, household, members, missing)
		}
	}),
}

// unpaidMonths returns the months of the roster that a payment list covers and that paid
// the household nothing. Arrears pay for earlier months.
func unpaidMonths(p *audit.Pass, household *county.Household, members []*county.Entry, period roster.Period) []roster.Month {
	var missing []roster.Month
	for month := period.From; month <= period.To; month++ {
		if members[0].Started() >= month || stopped(p.County, members, month) || !anyAlive(p.County, members, month) || !p.Absent(roster.PaymentList, household.Programme, household.Township, household.Village, month) {
			continue
		}
		if !household.PaidIn(month) {
			missing = append(missing, month)
		}
	}
	return missing
}

// stopped says whether every covered member left before or in a month.
func stopped(c *county.County, members []*county.Entry, month roster.Month) bool {
	return !slices.ContainsFunc(members, func(entry *county.Entry) bool {
		stop, left := c.Stopped(entry)
		return entry.Covered() && (!left || stop.Month() > month)
	})
}

// anyAlive says whether a covered member did not die before a month: to the dead nothing is
// owed. A death that may be another's settles nothing.
func anyAlive(c *county.County, members []*county.Entry, month roster.Month) bool {
	return slices.ContainsFunc(members, func(entry *county.Entry) bool {
		death, died := c.Died(entry.Person)
		return entry.Covered() && (!died || !death.Certain() || death.Month() == 0 || death.Month() >= month)
	})
}

func reportUnpaid(p *audit.Pass, household *county.Household, members []*county.Entry, missing []roster.Month) {
	monthly := p.County.Monthly(members)
	finding := p.Find(household.Programme).AboutHousehold(household).Key(missing[0].String()).
		Say(saysUnpaid, roster.Period{From: missing[0], To: missing[len(missing)-1]}, monthly).
		Rests(evidenceEnrolled, county.Facts(members, members[0].Row.PersonIDField())...)
	finding.Persons, finding.Months, finding.Monthly = county.CoveredCount(members), len(missing), monthly
	finding.Owed = monthly * roster.Money(len(missing))
	finding.Conduct = missing[0].FirstDay()
	if members[0].Started() == 0 {
		finding.NotCheck(newThisMonth, words.NoStartDate)
	} else {
		finding.RuleOut(newThisMonth)
	}
	bounced := cameBack(household, missing)
	for _, payment := range bounced {
		finding.Rests(evidenceReturned, payment.Fact())
	}
	p.Report(finding.Test(paymentHeld, held(members) || len(bounced) > 0))
}

// cameBack returns the payments for the missing months that the lists say did not arrive.
func cameBack(household *county.Household, missing []roster.Month) (bounced []*county.Payment) {
	months := roster.Period{From: missing[0], To: missing[len(missing)-1]}
	for _, payment := range paymentsOf(household) {
		if payment.Amount > 0 && payment.Kept() == 0 && !payment.Repeats() && payment.Months.Overlap(months).Months() > 0 {
			bounced = append(bounced, payment)
		}
	}
	return bounced
}

// held says whether the roster itself tells why the money did not arrive.
func held(members []*county.Entry) bool {
	for _, entry := range members {
		if entry.Row.Note().Says(roster.SaysHeld) {
			return true
		}
	}
	return false
}

var saysUnpaid = words.Text{ZH: "%s 没有发放，每月应发 %s 元", EN: "not paid for %s, %s yuan a month"}

var newThisMonth = &audit.Exemption{ID: "new-this-month", Title: words.Text{ZH: "当月新纳入", EN: "enrolled that month"}}

var paymentHeld = &audit.Exemption{ID: "payment-held", Title: words.Text{ZH: "退票、账户冻结或缓发", EN: "the payment came back or is held"}}
