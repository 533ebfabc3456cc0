package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var accountOwnerMismatch = &audit.Rule{
	ID: "account-owner-mismatch", Title: words.Text{ZH: "户名与对象不符", EN: "the account holder is not of the household"},
	Doc: words.Text{
		ZH: "账户名不是户主、家庭成员或监护人。供养机构账户、写明代管的、姓名写法不同的除外。核实账户归属和代领手续。",
		EN: "The holder of the account is neither head, member nor guardian. Accounts of homes, those in written charge of another, and variants of a name are excepted.",
	},
	Family: familyMoney, Remedy: remedyVerify, Severity: audit.Suspicion, OneSheet: true, NeedsRoster: true,
	MustNot: []*audit.Exemption{institutionAccount, guardianAccount},
	Columns: [][]roster.Field{{roster.FieldAccountName}},
	Check: audit.EachHousehold(func(p *audit.Pass, household *audit.Household) {
		members := household.Members()
		for _, entry := range members {
			holder := entry.Row.Text(roster.FieldAccountName)
			if holder == "" || belongs(holder, entry, members) {
				continue
			}
			finding := p.Find(household.Programme).About(entry.Person).AboutHousehold(household).Key(holder).Say(saysHolder, words.Name(holder)).
				Rests(evidenceHolder, audit.Own(entry.Row, roster.FieldAccountName)).Rests(evidenceEnrolled, entry.Number()).
				Test(institutionAccount, institutional(entry.Row)).
				Test(guardianAccount, containsAny(entry.Row.Text(roster.FieldNote), []string{"代管", "监护", "代领", "委托"}))
			p.Report(finding)
			return
		}
	}),
}

// belongs says whether an account holder is the person, a member, the head or the guardian.
func belongs(holder string, entry *audit.Entry, members []*audit.Entry) bool {
	names := []string{entry.Row.Text(roster.FieldHeadName), entry.Row.Text(roster.FieldGuardianName)}
	for _, member := range members {
		names = append(names, member.Row.PersonName())
	}
	for _, name := range names {
		if match := link.CompareNames(holder, name); match == link.NameEqual || match == link.NameVariant {
			return true
		}
	}
	return false
}

var (
	saysHolder     = words.Text{ZH: "账户名为%s, 不是户主、成员或监护人", EN: "the account is in the name of %s, who is neither head, member nor guardian"}
	evidenceHolder = words.Text{ZH: "账户名", EN: "account holder"}
)
