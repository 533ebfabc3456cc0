package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var householdHeadDeadAccount = &audit.Rule{
	ID: "household-head-dead-account", Title: words.Text{ZH: "户主死亡仍打户主账户", EN: "paid to the account of a dead head"},
	Doc: words.Text{
		ZH: "户主已死亡并已不计入保障，家人仍在保，钱仍打到户主名下。家人应得，没有多发；请更换收款人和账户。",
		EN: "The head died and no longer counts, covered members live, and the money still goes to his account. The survivors are entitled: nothing is to be got back, the account is to be changed.",
	},
	Family: familyDeath, Remedy: words.Text{ZH: "更换账户", EN: "change the account"}, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Deaths, roster.PaymentList},
	YieldsTo: []string{"paid-after-death"},
	Check: audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		members := household.Members()
		payments := household.Payments()
		if len(payments) == 0 || county.CoveredCount(members) == 0 {
			return
		}
		last := &payments[len(payments)-1]
		death, ok := p.County.Died(last.Payee)
		if !ok || death.Month() == 0 || last.Months.To <= death.Month() || last.Arrears || last.Kept() == 0 || coveredAmong(members, last.Payee) {
			return
		}
		finding := p.Find(household.Programme).AboutHousehold(household).Key("account").
			Say(saysHeadDead, words.Name(last.Row.PersonName()), death.Value, last.Months, last.Amount).
			Rests(evidenceDeath, death).Rests(evidencePaid, last.Fact()).Rests(evidenceEnrolled, county.Facts(members, members[0].Row.PersonIDField())...)
		finding.Person = county.Who{Name: last.Row.PersonName(), Number: last.Row.Text(last.Row.PersonIDField())}
		finding.Persons = county.CoveredCount(members)
		finding.Conduct = last.Months.To.FirstDay()
		p.Report(finding)
	}),
}

func coveredAmong(members []*county.Entry, who *county.Person) bool {
	for _, entry := range members {
		if entry.Person == who && entry.Covered() {
			return true
		}
	}
	return false
}

var saysHeadDead = words.Text{ZH: "户主%s %s 死亡，%s 仍发到其名下 %s 元；家人应得，请更换账户", EN: "the head %s died on %s; %[4]s yuan for %[3]s still went to his account; the survivors are entitled, change the account"}
