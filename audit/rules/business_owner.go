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
		ZH: "保障对象登记有存续的企业或个体工商户。已注销、吊销的, 农民合作社成员(多为被动入社), 扶贫小店不算。挂名的须核实实际经营和收入。",
		EN: "A covered person has a business registered and alive. Dissolved ones, members of farmers' cooperatives and poverty-relief shops do not count; a name lent to others is to be verified.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearIncome, NeedsRoster: true, Needs: []*roster.Kind{roster.Businesses},
	MustNot: []*audit.Exemption{businessGone, cooperativeMember},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachHit(p, who, roster.Businesses, func(entry *county.Entry, match county.Match) *audit.Finding {
			row := match.Row
			company := row.Text(roster.FieldCompany)
			finding := p.Find(entry.Household.Programme).About(who).Key(company).Say(saysBusiness, company, row.Text(roster.FieldPost)).
				Rests(evidenceBusiness, match.Fact(row.PersonIDField()), match.Fact(roster.FieldCompany)).
				Test(cooperativeMember, containsAny(company, []string{"合作社", "扶贫", "互助"}))
			if !row.Sheet.Has(roster.FieldStatus) {
				return finding.NotCheck(businessGone, saysNoBusinessStatus)
			}
			return finding.Test(businessGone, containsAny(row.Text(roster.FieldStatus), []string{"注销", "吊销", "撤销", "停业", "歇业"}))
		})
	}),
}

var (
	saysBusiness         = words.Text{ZH: "工商登记: %s %s", EN: "a business is registered: %s %s"}
	saysNoBusinessStatus = words.Text{ZH: "工商名单没有状态一栏", EN: "the list of businesses has no status"}
	evidenceBusiness     = words.Text{ZH: "工商登记", EN: "business"}
)

var businessGone = &audit.Exemption{ID: "business-gone", Title: words.Text{ZH: "已注销或吊销", EN: "dissolved"}}

var cooperativeMember = &audit.Exemption{ID: "cooperative-member", Title: words.Text{ZH: "合作社成员或扶贫小店", EN: "a cooperative or poverty-relief shop"}}
