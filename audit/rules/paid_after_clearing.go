package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
	"slices"
)

var paidAfterClearing = &audit.Rule{
	ID: "paid-after-clearing", Title: words.Text{ZH: "清退后仍发放", EN: "paid after a clearance"},
	Doc: words.Text{
		ZH: "清退或减少名单上写明停发月份，此后仍有发放。补发以前月份的除外。核实后停发，追回停发月份起的部分。",
		EN: "A list of cleared persons gives the month the money stops, and months after it were paid. Arrears of earlier months are excepted.",
	},
	Family: familyMoney, Remedy: remedyRecover, Severity: audit.Violation, Clearance: audit.ClearOther, Needs: []*roster.Kind{roster.PaymentList, roster.Cleared},
	MustNot: []*audit.Exemption{arrearsPaid, overLineGrace}, YieldsTo: []string{"paid-after-death"},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		stops := slices.DeleteFunc(who.Stops(nil), func(stop county.Stop) bool { return stop.Match.Row.Sheet.Kind != roster.Cleared })
		for i, stop := range stops {
			until := p.AsOf().MonthOf() // months after a later stop are that one's
			for _, later := range stops[i+1:] {
				if county.ProgrammeOf(later.Match.Row) == county.ProgrammeOf(stop.Match.Row) {
					until = later.Month() - 1
					break
				}
			}
			for _, household := range p.County.HouseholdsOf(who) {
				clearedPayments(p, who, household, stop, until, paymentsOf(household))
			}
			clearedPayments(p, who, nil, stop, until, p.County.Unlisted(who))
		}
	}),
}

func paymentsOf(household *county.Household) []*county.Payment {
	var list []*county.Payment
	payments := household.Payments()
	for i := range payments {
		list = append(list, &payments[i])
	}
	return list
}

// clearedPayments reports what was paid for the stop month and later, until the household was
// on a roster again.
func clearedPayments(p *audit.Pass, who *county.Person, household *county.Household, stop county.Stop, until roster.Month, payments []*county.Payment) {
	months := roster.Period{From: stop.Month(), To: until}
	if household != nil {
		if otherProgramme(stop.Match, household.Programme) {
			return
		}
		again, doubtful := p.County.EnrolledAgain(who, household, stop)
		if again != 0 {
			months.To = min(until, again-1)
		}
		if doubtful != nil {
			stop.Against = append(stop.Against, doubtful.Number().Cell)
		}
	}
	var finding *audit.Finding
	counted := map[roster.Month]bool{} // two lists may pay one month
	for _, payment := range payments {
		paid := payment.Months.Overlap(months)
		if paid.Months() == 0 || payment.ForOlder() || payment.Kept() == 0 || otherProgramme(stop.Match, payment.Programme) {
			continue
		}
		if finding == nil {
			finding = p.Find(payment.Programme).About(who).AboutRow(stop.Match.Row, p.County.PlaceOf(stop.Match.Row)).Key(stop.Month().String()).Rests(evidenceCleared, stop)
			finding.Conduct = paid.From.FirstDay()
			finding.Persons = clearedPersons(stop.Match.Row)
			finding.Clearance = clearances[stop.Match.Row.Reason()]
		}
		for month := paid.From; month <= paid.To; month++ {
			counted[month] = true
		}
		finding.Recoverable += payment.Kept() * roster.Money(paid.Months()) / roster.Money(payment.Months.Months())
		finding.Monthly = payment.Monthly()
		restsOnPayment(finding, payment)
	}
	if finding == nil {
		return
	}
	finding.Months = len(counted)
	finding.Say(saysAfterClearing, stop.Value, finding.Months, finding.Recoverable).RuleOut(arrearsPaid)
	p.Report(finding.Test(overLineGrace, stop.Match.Row.Note().Says(roster.SaysGrace)))
}

// otherProgramme says whether a clearing is about another programme than a household or payment.
func otherProgramme(match county.Match, than *roster.Kind) bool {
	programme := county.ProgrammeOf(match.Row)
	return programme != nil && than != nil && programme != than
}

// clearedPersons is how many persons a row of a clearance list is about.
func clearedPersons(row roster.Row) int {
	if persons, ok := row.Count(roster.FieldCoveredPersons); ok && persons > 0 {
		return persons
	}
	return 1
}

// clearances are the categories of what clearance lists give as reasons.
var clearances = map[roster.Reason]audit.Clearance{
	roster.ReasonOther: audit.ClearOther, roster.ReasonDeath: audit.ClearDeath, roster.ReasonIncome: audit.ClearIncome,
	roster.ReasonLand: audit.ClearLand, roster.ReasonArmy: audit.ClearArmy, roster.ReasonRelation: audit.ClearRelation,
}

var (
	saysAfterClearing = words.Text{ZH: "%s 起停发，此后仍发放 %d 个月 %s 元", EN: "stopped from %s; %d months after were still paid, %s yuan"}
	evidenceCleared   = words.Text{ZH: "停发月份", EN: "stopped"}
)
