package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var propertyCount = &county.Param{
	Key: "property.count", Title: words.Text{ZH: "房产套数上限", EN: "homes allowed"}, Unit: "套",
	BuiltIn: []county.Setting{{Number: 100}}, Source: common,
}

var propertyMultiple = &audit.Rule{
	ID: "property-multiple", Title: words.Text{ZH: "多套房产", EN: "several homes"},
	Doc: words.Text{
		ZH: "保障对象名下登记的房产超过规定套数。安置房、危房改造、祖宅、共有的不计。核实实际居住和归属。",
		EN: "A covered person has more homes registered than allowed. Resettlement and rebuilt homes, ancestral homes and shares do not count.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearIncome, NeedsRoster: true, Needs: []*roster.Kind{roster.Properties},
	Params: []*county.Param{propertyCount}, MustNot: []*audit.Exemption{homeNotCounted},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		entry := who.Current(nil)
		if entry == nil || !entry.Covered() || !meansTested(entry.Household.Programme) {
			return
		}
		homes, counted := distinctHomes(who.On(roster.Properties))
		allowed, _ := p.Parameter(propertyCount, entry.Township(), entry.Household.Programme, p.AsOf())
		if len(homes) <= allowed.Whole() {
			return
		}
		finding := p.Find(entry.Household.Programme).About(who).Key("homes").Say(saysHomes, len(homes), allowed.Whole()).
			Test(homeNotCounted, counted <= allowed.Whole())
		for _, match := range homes {
			finding.Rests(evidenceHome, match.Fact(roster.FieldAddress))
		}
		finding.Monthly = p.County.Share(entry)
		p.Report(finding.Rests(evidenceEnrolled, entry.Number()))
	}),
}

// distinctHomes returns a row a home, and how many of them count: not those that are
// resettlement, rebuilt, ancestral or shared, nor those no longer owned.
func distinctHomes(matches []county.Match) (homes []county.Match, counted int) {
	seen := map[string]bool{}
	for _, match := range matches {
		address := match.Row.Text(roster.FieldAddress) + match.Row.Text(roster.FieldCertificateNumber)
		if seen[address] {
			continue
		}
		seen[address] = true
		homes = append(homes, match)
		if row := match.Row; !row.Note().Says(roster.SaysHomeNotItsOwn) && !roster.SaysHomeNotItsOwn.In(row.Text(roster.FieldCategory)+row.Text(roster.FieldStatus)) {
			counted++
		}
	}
	return homes, counted
}

var (
	saysHomes    = words.Text{ZH: "登记房产 %d 套, 上限 %d 套", EN: "%d homes registered, %d allowed"}
	evidenceHome = words.Text{ZH: "房产", EN: "home"}
)

var homeNotCounted = &audit.Exemption{ID: "home-not-counted", Title: words.Text{ZH: "安置房、危改、祖宅或共有", EN: "resettlement, rebuilt, ancestral or shared"}}
