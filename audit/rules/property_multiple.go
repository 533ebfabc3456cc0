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
		ZH: "保障对象名下登记的房产超过规定套数。安置房、危房改造、祖宅、共有的不计；一处房屋的房产证和土地证是一套。核实实际居住和归属。",
		EN: "A covered person has more homes registered than allowed. Resettlement and rebuilt homes, ancestral homes and shares do not count; the certificates of a house and of its land are one home.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearIncome, NeedsRoster: true, Needs: []*roster.Kind{roster.Properties},
	Params: []*county.Param{propertyCount}, MustNot: []*audit.Exemption{homeNotCounted},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		for _, entry := range who.EachBenefit() {
			if entry.Covered() && meansTested(entry.Household.Programme) {
				countHomes(p, who, entry)
			}
		}
	}),
}

func countHomes(p *audit.Pass, who *county.Person, entry *county.Entry) {
	homes := county.Homes(p.County.Holdings(entry, roster.Properties))
	allowed, _ := p.Parameter(propertyCount, entry.Township(), entry.Household.Programme, p.AsOf())
	if len(homes) <= allowed.Whole() {
		return
	}
	finding := p.Find(entry.Household.Programme).About(who).Key("homes").Say(saysHomes, len(homes), allowed.Whole())
	counted := 0
	for _, home := range homes {
		finding.Rests(evidenceHome, home.Fact(roster.FieldAddress))
		if home.Counted() {
			counted++
		}
		if home.OtherName != "" {
			finding.Say(saysOfAnother, words.Name(home.OtherName), words.Name(entry.Row.PersonName()), finding.Message)
		}
	}
	finding.Monthly = p.County.Share(entry)
	p.Report(finding.Rests(evidenceEnrolled, entry.Number()).Test(homeNotCounted, counted <= allowed.Whole()))
}

var (
	saysHomes    = words.Text{ZH: "登记房产 %d 套，上限 %d 套", EN: "%d homes registered, %d allowed"}
	evidenceHome = words.Text{ZH: "房产", EN: "home"}
)

var homeNotCounted = &audit.Exemption{ID: "home-not-counted", Title: words.Text{ZH: "安置房、危改、祖宅或共有", EN: "resettlement, rebuilt, ancestral or shared"}}
