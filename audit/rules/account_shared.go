package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var accountSharedLimit = &county.Param{
	Key: "account.shared", Title: words.Text{ZH: "同一账号户数", EN: "households of one account"}, Unit: "户",
	BuiltIn: []county.Setting{{Number: 200}}, Source: common,
}

var accountShared = &audit.Rule{
	ID: "account-shared", Title: words.Text{ZH: "一账号多户", EN: "one account, several households"},
	Doc: words.Text{
		ZH: "两户以上使用同一账号。供养机构的集体账户、监护人账户、配偶账户除外。核实代领手续和钱款去向。",
		EN: "Several households use one account. Accounts of homes, guardians and spouses are excepted. Verify the authority to collect and where the money went.",
	},
	Family: familyMoney, Remedy: remedyVerify, Severity: audit.Suspicion, OneSheet: true, NeedsRoster: true,
	Params: []*county.Param{accountSharedLimit}, MustNot: []*audit.Exemption{institutionAccount, guardianAccount, spouseAccount},
	Columns: [][]roster.Field{{roster.FieldAccount}},
	Check: audit.EachAccount(func(p *audit.Pass, account *county.Account) {
		households := usersOf(account)
		limit, _ := p.Parameter(accountSharedLimit, households[0].Township, households[0].Programme, p.AsOf())
		if len(households) < limit.Whole() || samePeople(households) {
			return
		}
		finding := p.Find(households[0].Programme).AboutHousehold(households[0]).Key(account.Number).
			Say(saysShared, words.Account(account.Number), len(households), heads(households))
		for _, use := range account.Uses {
			if use.Row.Sheet.Kind != roster.PaymentList {
				finding.Rests(evidenceAccount, county.Own(use.Row, roster.FieldAccount))
			}
		}
		if len(finding.Evidence) == 0 {
			for _, use := range account.Uses {
				finding.Rests(evidenceAccount, county.Own(use.Row, roster.FieldAccount))
			}
		}
		finding.Persons = 0
		for _, household := range households {
			finding.Persons += max(1, county.CoveredCount(household.Members()))
		}
		p.Report(finding.Test(institutionAccount, without(account, institutional) == 0).
			Test(guardianAccount, without(account, guarded) <= 1).
			Test(spouseAccount, spouses(households)))
	}),
}

func usersOf(account *county.Account) []*county.Household {
	var households []*county.Household
	seen := map[*county.Household]bool{}
	for _, use := range account.Uses {
		if !seen[use.Household] {
			seen[use.Household] = true
			households = append(households, use.Household)
		}
	}
	return households
}

// samePeople says whether all households are one family on several programmes: each shares
// a person with the first.
func samePeople(households []*county.Household) bool {
	first := map[*county.Person]bool{}
	for _, entry := range households[0].Members() {
		first[entry.Person] = true
	}
	for _, household := range households[1:] {
		shared := false
		for _, entry := range household.Members() {
			shared = shared || first[entry.Person]
		}
		if !shared {
			return false
		}
	}
	return true
}

// without counts the households of an account none of whose rows passes a test: a note on one
// row says nothing of the others. The guardian's own household is one that names none.
func without(account *county.Account, test func(roster.Row) bool) int {
	passes := map[*county.Household]bool{}
	for _, use := range account.Uses {
		passes[use.Household] = passes[use.Household] || test(use.Row)
	}
	count := 0
	for _, passed := range passes {
		if !passed {
			count++
		}
	}
	return count
}

// guarded says whether a row's account is a guardian's: an orphan's row, or one that names
// a guardian or somebody in whose charge the account is.
func guarded(row roster.Row) bool {
	return row.Sheet.Kind == roster.Orphan || !row.Value(roster.FieldGuardianName).Empty() || row.Note().Says(roster.SaysInCharge)
}

// spouses says whether a member of one household is named as the spouse of another's: two
// households of one couple.
func spouses(households []*county.Household) bool {
	if len(households) != 2 {
		return false
	}
	return namesSpouse(households[0], households[1]) || namesSpouse(households[1], households[0])
}

func namesSpouse(a, b *county.Household) bool {
	for _, entry := range a.Members() {
		relation, known := roster.ParseRelation(entry.Row.Text(roster.FieldRelation))
		if known && relation.Class == roster.KinSpouse && link.CompareNames(entry.Row.PersonName(), b.HeadName().Name) == link.NameEqual && entry.Person.Number.Key() == 0 {
			return true
		}
	}
	return false
}

// heads names the first heads of several households.
func heads(households []*county.Household) []words.Name {
	var names []words.Name
	for _, household := range households[:min(5, len(households))] {
		names = append(names, words.Name(household.HeadName().Name))
	}
	return names
}

var (
	saysShared      = words.Text{ZH: "账号 %s 有 %d 户使用：%s", EN: "account %s is used by %d households: %s"}
	evidenceAccount = words.Text{ZH: "账号", EN: "account"}
)

var spouseAccount = &audit.Exemption{ID: "spouse-account", Title: words.Text{ZH: "配偶账户", EN: "a spouse's account"}}
