package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var paidAfterClearing = &audit.Rule{
	ID: "paid-after-clearing", Title: words.Text{ZH: "清退后仍发放", EN: "paid after a clearance"},
	Doc: words.Text{
		ZH: "清退或减少名单上写明停发月份, 此后仍有发放。补发以前月份的除外。核实后停发, 追回停发月份起的部分。",
		EN: "A list of cleared persons gives the month the money stops, and months after it were paid. Arrears of earlier months are excepted.",
	},
	Family: familyMoney, Remedy: remedyRecover, Severity: audit.Violation, Clearance: audit.ClearOther, Needs: []*roster.Kind{roster.PaymentList, roster.Cleared},
	MustNot: []*audit.Exemption{arrearsPaid, overLineGrace}, YieldsTo: []string{"paid-after-death"},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		cleared := who.On(roster.Cleared)
		if len(cleared) == 0 {
			return
		}
		match := cleared[len(cleared)-1]
		stop, ok := match.Date(roster.FieldEndDate)
		if !ok || stop.Value.MonthOf() == 0 {
			return
		}
		for _, household := range p.County.HouseholdsOf(who) {
			clearedPayments(p, who, household, match, stop, paymentsOf(household))
		}
		clearedPayments(p, who, nil, match, stop, p.County.Unlisted(who))
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

// clearedPayments reports what was paid for the stop month and later. A household that is
// on a roster again since is not a cleared one.
func clearedPayments(p *audit.Pass, who *county.Person, household *county.Household, match county.Match, stop county.Fact[roster.Date], payments []*county.Payment) {
	first := stop.Value.MonthOf()
	if household != nil && (household.InForce() || programmeOther(household, match)) {
		return
	}
	var finding *audit.Finding
	for _, payment := range payments {
		if payment.Months.To < first || payment.Months.From == 0 || payment.Arrears || payment.Kept() == 0 {
			continue
		}
		from := max(payment.Months.From, first)
		months := int(payment.Months.To-from) + 1
		if finding == nil {
			finding = p.Find(payment.Programme).About(who).AboutRow(match.Row, p.County.PlaceOf(match.Row)).Key(first.String()).Rests(evidenceCleared, stop)
			finding.Conduct = from.FirstDay()
			finding.Persons = clearedPersons(match.Row)
			finding.Clearance = clearanceOf(match.Row.Text(roster.FieldReason))
		}
		finding.Months += months
		finding.Recoverable += payment.Kept() * roster.Money(months) / roster.Money(payment.Months.Months())
		finding.Monthly = payment.Monthly()
		restsOnPayment(finding, payment)
	}
	if finding == nil {
		return
	}
	finding.Say(saysAfterClearing, stop.Value, finding.Months, finding.Recoverable).RuleOut(arrearsPaid)
	p.Report(finding.Test(overLineGrace, strings.Contains(match.Row.Text(roster.FieldNote), "渐退")))
}

// clearedPersons is how many persons a row of a clearance list is about.
func clearedPersons(row roster.Row) int {
	if persons, ok := row.Count(roster.FieldCoveredPersons); ok && persons > 0 {
		return persons
	}
	return 1
}

// programmeOther says whether a clearing is about another programme than the household's.
func programmeOther(household *county.Household, match county.Match) bool {
	programme := county.ProgrammeOf(match.Row)
	return programme != nil && programme != household.Programme
}

// clearanceOf returns the category of a reason as clearance lists word it.
func clearanceOf(reason string) audit.Clearance {
	switch {
	case strings.Contains(reason, "死亡"):
		return audit.ClearDeath
	case strings.Contains(reason, "收入") || strings.Contains(reason, "财产") || strings.Contains(reason, "超标"):
		return audit.ClearIncome
	case strings.Contains(reason, "地"):
		return audit.ClearLand
	case strings.Contains(reason, "军"):
		return audit.ClearArmy
	case strings.Contains(reason, "关系"):
		return audit.ClearRelation
	}
	return audit.ClearOther
}

var (
	saysAfterClearing = words.Text{ZH: "%s 起停发, 此后仍发放 %d 个月 %s 元", EN: "stopped from %s; %d months after were still paid, %s yuan"}
	evidenceCleared   = words.Text{ZH: "停发月份", EN: "stopped"}
)
