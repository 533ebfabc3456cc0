package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var payrollPublic = &audit.Rule{
	ID: "payroll-public", Title: words.Text{ZH: "财政供养人员享受", EN: "on the public payroll"},
	Doc: words.Text{
		ZH: "保障对象在财政供养名单上。公益性岗位、护林员、保洁、村干部误工补贴、遗属补助不是财政供养。不得只凭职业认定：一家人平均后仍可能低于标准，须核实收入。",
		EN: "A covered person is on the public payroll. Public-welfare posts, forest guards, cleaners, village allowances and survivors' pay do not count. Never by occupation alone: the income a head may still be below the line.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearIncome, NeedsRoster: true, Needs: []*roster.Kind{roster.Payroll},
	MustNot: []*audit.Exemption{welfarePost},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachHolding(p, who, roster.Payroll, leftPayroll, func(entry *county.Entry, holding *county.Holding) *audit.Finding {
			if !entry.Covered() {
				return nil
			}
			row := holding.Row
			return p.Find(entry.Household.Programme).About(who).Key(row.Text(roster.FieldEmployer)).
				Say(saysPayroll, row.Text(roster.FieldEmployer), row.Text(roster.FieldEmploymentType)).
				Rests(evidencePayroll, holding.Fact(row.PersonIDField()), holding.Fact(roster.FieldEmployer)).
				Rests(evidenceEnrolled, entry.Number()).
				Test(welfarePost, !holding.Counts)
		})
	}),
}

var (
	saysPayroll     = words.Text{ZH: "财政供养名单：%s %s", EN: "on the public payroll: %s %s"}
	evidencePayroll = words.Text{ZH: "财政供养", EN: "payroll"}
)

var welfarePost = &audit.Exemption{ID: "welfare-post", Title: words.Text{ZH: "公益性岗位等", EN: "a public-welfare post or the like"}}

var leftPayroll = &audit.Exemption{ID: "left-payroll", Title: words.Text{ZH: "已离职或调出", EN: "left the post"}}
