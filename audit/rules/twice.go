package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// eachPair calls visit for every two enrolments in force of a person, of one name.
func eachPair(who *county.Person, visit func(first, second *county.Entry)) {
	if who.Number.Key() == 0 {
		return
	}
	county.EachPair(who.Enrolled(), func(first, second *county.Entry) {
		switch {
		case farApart(first, second):
		case first.Household.Programme == second.Household.Programme && first.Household.Compare(second.Household) > 0:
			visit(second, first)
		default:
			visit(first, second)
		}
	})
}

// farApart says whether more than a year lies between two rosters: the older is the newest of
// its programme and place that was handed in, and tells nothing of who is enrolled now.
func farApart(first, second *county.Entry) bool {
	a, b := first.Row.Sheet.Period, second.Row.Sheet.Period
	return a.To != 0 && b.To != 0 && max(a.From, b.From)-min(a.To, b.To) > 12
}

// twice starts a finding about a person enrolled twice.
func twice(p *audit.Pass, who *county.Person, first, second *county.Entry) *audit.Finding {
	finding := p.Find(first.Household.Programme).About(who).
		Rests(evidenceEnrolled, first.Number(), county.Match{Row: second.Row, Grade: county.MatchRows(first.Row, second.Row)}.Fact(second.Row.PersonIDField()))
	finding.Monthly = min(p.County.Share(first), p.County.Share(second))
	return finding
}

// sameTownship says whether two enrolments are in one township; an unknown one may be the same.
func sameTownship(a, b *county.Entry) bool { return !otherTownship(a, b) }

// bothCovered says whether both rosters count the person among the covered.
func bothCovered(a, b *county.Entry) bool { return a.Covered() && b.Covered() }

// overlapping decides the exemption of a month of change: it applies where the known months
// overlap by no more than the transfer, and cannot be tested where a roster has no date.
func overlapping(p *audit.Pass, finding *audit.Finding, exemption *audit.Exemption, first, second *county.Entry) {
	a, aKnown := p.County.InMonths(first)
	b, bKnown := p.County.InMonths(second)
	grace, _ := p.Parameter(graceTransfer, first.Township(), first.Household.Programme, p.AsOf())
	switch shared := a.Overlap(b); {
	case !aKnown || !bKnown:
		finding.NotCheck(exemption, words.NoRosterDate)
	case first.Started() == 0 || second.Started() == 0:
		finding.NotCheck(exemption, words.NoStartDate)
	default:
		finding.Months = shared.Months()
		finding.Test(exemption, shared.Months() <= grace.Whole())
	}
}

// undated says whether one of two rosters of a programme and place has no date: then
// nothing found only across the two is above quality (contract, "Absence and time").
func undated(first, second *county.Entry) bool {
	return first.Row.Sheet != second.Row.Sheet && (first.Row.Sheet.Period.To == 0) != (second.Row.Sheet.Period.To == 0)
}

func sameName(a, b *county.Entry) bool {
	return link.CompareNames(a.Row.PersonName(), b.Row.PersonName()) != link.NameOther
}

// programmePair says whether two enrolments are in two programmes, in either order.
func programmePair(first, second *county.Entry, a, b *roster.Kind) bool {
	x, y := first.Household.Programme, second.Household.Programme
	return x == a && y == b || x == b && y == a
}
