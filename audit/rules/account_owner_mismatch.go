package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var accountOwnerMismatch = &audit.Rule{
	ID: "account-owner-mismatch", Title: words.Text{ZH: "户名与对象不符", EN: "the account holder is not of the household"},
	Doc: words.Text{
		ZH: "名册或发放清册上的账户名不是户主、家庭成员或监护人。没有名册对照的发放清册，只提示账户名与领款人不同。供养机构账户、写明代管的、姓名写法不同的除外。核实账户归属和代领手续。",
		EN: "The holder of the account, on a roster or a payment list, is neither head, member nor guardian. Of a list without a roster only the sheet is asked about. Accounts of homes, those in written charge of another, and variants of a name are excepted.",
	},
	Family: familyMoney, Remedy: remedyVerify, Severity: audit.Suspicion, OneSheet: true,
	MustNot: []*audit.Exemption{institutionAccount, guardianAccount},
	Columns: [][]roster.Field{{roster.FieldAccountName}},
	Check: audit.Both(audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		members := household.Members()
		for _, entry := range members {
			holder := entry.Row.Text(roster.FieldAccountName)
			if holder == "" || belongs(holder, entry, members) {
				continue
			}
			finding := p.Find(household.Programme).About(entry.Person).AboutHousehold(household).Key(holder).Say(saysHolder, words.Name(holder)).
				Rests(evidenceHolder, county.Own(entry.Row, roster.FieldAccountName)).Rests(evidenceEnrolled, entry.Number()).
				Test(institutionAccount, institutional(entry.Row)).
				Test(guardianAccount, entry.Row.Note().Says(roster.SaysInCharge))
			p.Report(orphansAccount(finding, entry))
			return
		}
	}), audit.EachPayment(checkPayee)),
}

// checkPayee compares the holder of the account a payment went to with the payee and his
// household, where the roster does not name that holder already.
func checkPayee(p *audit.Pass, payment *county.Payment) {
	row := payment.Row
	holder := row.Text(roster.FieldAccountName)
	if holder == "" {
		return
	}
	names := []string{row.PersonName(), row.Text(roster.FieldHeadName), row.Text(roster.FieldGuardianName)}
	inHome, charge := institutional(row), row.Note().Says(roster.SaysInCharge)
	if payment.Household != nil {
		for _, entry := range payment.Household.Roster(payment.Months.To) {
			names = append(names, entry.Row.PersonName(), entry.Row.Text(roster.FieldHeadName), entry.Row.Text(roster.FieldGuardianName), entry.Row.Text(roster.FieldAccountName))
			inHome, charge = inHome || institutional(entry.Row), charge || entry.Row.Note().Says(roster.SaysInCharge)
		}
	}
	if oneOfNames(holder, names) {
		return
	}
	finding := p.Find(payment.Programme).AboutRow(row, *payment.Place).Key(holder).Say(saysPaidTo, words.Name(holder)).
		Rests(evidenceHolder, county.Own(row, roster.FieldAccountName)).Rests(evidencePaid, payment.Fact()).
		Test(institutionAccount, inHome).Test(guardianAccount, charge)
	if payment.Household == nil {
		finding.AtMost(audit.Quality)
	}
	p.Report(finding)
}

// orphansAccount lowers what is found of an orphan whose roster names no guardian: a child's
// money goes to whoever brings it up, and nothing says that the holder does not.
func orphansAccount(finding *audit.Finding, entry *county.Entry) *audit.Finding {
	if entry.Row.Sheet.Kind == roster.Orphan && entry.Row.Value(roster.FieldGuardianName).Empty() {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, words.NotCheckedBecause.With(guardianAccount.Title, saysNoGuardian))
	}
	return finding
}

// belongs says whether an account holder is the person, a member, the head or the guardian.
func belongs(holder string, entry *county.Entry, members []*county.Entry) bool {
	names := []string{entry.Row.Text(roster.FieldHeadName), entry.Row.Text(roster.FieldGuardianName)}
	for _, member := range members {
		names = append(names, member.Row.PersonName())
	}
	return oneOfNames(holder, names)
}

func oneOfNames(holder string, names []string) bool {
	for _, name := range names {
		if match := link.CompareNames(holder, name); match == link.NameEqual || match == link.NameVariant {
			return true
		}
	}
	return false
}

var (
	saysHolder     = words.Text{ZH: "账户名为%s，不是户主、成员或监护人", EN: "the account is in the name of %s, who is neither head, member nor guardian"}
	saysPaidTo     = words.Text{ZH: "发放到%s的账户，不是领款人、户主、成员或监护人", EN: "paid into the account of %s, who is neither the payee nor head, member or guardian"}
	saysNoGuardian = words.Text{ZH: "名册没有监护人", EN: "the roster names no guardian"}
	evidenceHolder = words.Text{ZH: "账户名", EN: "account holder"}
)
