package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var businessOwner = &audit.Rule{
	ID: "business-owner", Title: words.Text{ZH: "企业法人/股东/个体户", EN: "owns a business"},
	Doc: words.Text{
		ZH: "保障对象登记有存续的企业或个体工商户。已注销、吊销的，农民合作社成员（多为被动入社），扶贫小店不算；合作社的法定代表人要核实。挂名的须核实实际经营和收入。",
		EN: "A covered person has a business registered and alive. Dissolved ones, members of farmers' cooperatives and poverty-relief shops do not count, a cooperative's legal head does; a name lent to others is to be verified.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearIncome, NeedsRoster: true, Needs: []*roster.Kind{roster.Businesses},
	MustNot: []*audit.Exemption{businessGone, cooperativeMember},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachHolding(p, who, roster.Businesses, businessGone, func(entry *county.Entry, holding *county.Holding) *audit.Finding {
			if !entry.Covered() {
				return nil
			}
			row := holding.Row
			company := row.Text(roster.FieldCompany)
			return p.Find(entry.Household.Programme).About(who).Key(company).Say(saysBusiness, company, row.Text(roster.FieldPost)).
				Rests(evidenceBusiness, holding.Fact(row.PersonIDField()), holding.Fact(roster.FieldCompany)).
				Rests(evidenceEnrolled, entry.Number()).
				Test(cooperativeMember, holding.Passive())
		})
	}),
}

var (
	saysBusiness     = words.Text{ZH: "工商登记：%s %s", EN: "a business is registered: %s %s"}
	evidenceBusiness = words.Text{ZH: "工商登记", EN: "business"}
)

var businessGone = &audit.Exemption{ID: "business-gone", Title: words.Text{ZH: "已注销或吊销", EN: "dissolved"}}

var cooperativeMember = &audit.Exemption{ID: "cooperative-member", Title: words.Text{ZH: "合作社成员或扶贫小店", EN: "a cooperative or poverty-relief shop"}}
