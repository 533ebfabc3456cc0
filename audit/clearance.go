package audit

import (
	"cmp"
	"slices"
)

// clearanceCase is one subject (a person, or a household by its head) proposed for clearance.
type clearanceCase struct {
	township string
	person   string
	reason   Clearance
	finding  *Finding
}

// countClearance counts the proposed clearance: each person once, by the first of death,
// army, relation, land, income, other among his findings (contract, "Clearance").
func countClearance(findings []*Finding) ClearanceTotals {
	certain, toVerify := map[string]*clearanceCase{}, map[string]*clearanceCase{}
	for _, finding := range findings {
		switch {
		case finding.Clearance == "" || finding.subject == "":
		case finding.Severity == Violation && finding.Grade.CarriesViolation():
			noteCase(certain, finding)
		case finding.Severity == Suspicion:
			noteCase(toVerify, finding)
		}
	}
	totals := ClearanceTotals{ByReason: map[Clearance]Heads{}}
	for key := range certain {
		delete(toVerify, key)
	}
	for _, c := range sortedCases(certain) {
		totals.add(c)
	}
	for _, c := range sortedCases(toVerify) {
		totals.ToVerify.Persons += c.finding.Persons
		totals.ToVerify.Households += c.finding.ClearsHouseholds
	}
	return totals
}

func noteCase(cases map[string]*clearanceCase, finding *Finding) {
	known := cases[finding.subject]
	if known != nil && clearanceRank[known.reason] <= clearanceRank[finding.Clearance] {
		return
	}
	cases[finding.subject] = &clearanceCase{township: finding.Township, person: finding.subject, reason: finding.Clearance, finding: finding}
}

func sortedCases(cases map[string]*clearanceCase) []*clearanceCase {
	var list []*clearanceCase
	for _, c := range cases {
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b *clearanceCase) int {
		return cmp.Or(cmp.Compare(a.township, b.township), cmp.Compare(a.person, b.person))
	})
	return list
}

func (t *ClearanceTotals) add(c *clearanceCase) {
	heads := Heads{Persons: c.finding.Persons, Households: c.finding.ClearsHouseholds}
	t.Heads = t.Heads.plus(heads)
	t.ByReason[c.reason] = t.ByReason[c.reason].plus(heads)
	t.Monthly += c.finding.Monthly
	if n := len(t.ByTownship); n == 0 || t.ByTownship[n-1].Township != c.township {
		t.ByTownship = append(t.ByTownship, TownshipClearance{Township: c.township, ByReason: map[Clearance]Heads{}})
	}
	last := &t.ByTownship[len(t.ByTownship)-1]
	last.Heads = last.Heads.plus(heads)
	last.ByReason[c.reason] = last.ByReason[c.reason].plus(heads)
	last.Monthly += c.finding.Monthly
}

func (h Heads) plus(other Heads) Heads {
	return Heads{Households: h.Households + other.Households, Persons: h.Persons + other.Persons}
}
