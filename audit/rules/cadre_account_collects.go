package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var cadreAccountCollects = &audit.Rule{
	ID: "cadre-account-collects", Title: words.Text{ZH: "收款账号是村干部账号", EN: "money goes to a cadre's account"},
	Doc: words.Text{
		ZH: "一户的账号是村干部的账号。干部的账号只取自干部名册、其本人的名册和发放清册行，不凭户名认定。写明代管、代领、监护的，配偶所在的户，亲属档案上的近亲属，供养机构账户只作提示。请核实书面委托，移交给本人账户。",
		EN: "A household's account is that of a cadre, known from the list of cadres or from a row of his own; never by a name. Written charge, drawing for another, guardians, a spouse's household, close relatives and homes are a notice. Verify the written proxy and move the money to their own account.",
	},
	Family: familyKin, Remedy: words.Text{ZH: "核实委托手续，移交本人账户", EN: "verify the proxy, move it to their own account"}, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.Cadre},
	MustNot: []*audit.Exemption{guardianAccount, spouseAccount, relativesAccount, institutionAccount},
	Check:   audit.EachHousehold(checkCadreAccount),
}

func checkCadreAccount(p *audit.Pass, household *county.Household) {
	var rows []roster.Row
	for _, entry := range household.Members() {
		rows = append(rows, entry.Row)
	}
	for i := range household.Payments() {
		rows = append(rows, household.Payments()[i].Row)
	}
	reported := map[roster.Value]bool{}
	for _, row := range rows {
		account := row.Code(roster.FieldAccount)
		own, known := p.County.CadreAccount(account)
		if !known || reported[account] || own.Row == row || holdsMember(household, own.Cadre) || !perhapsHis(row, own.Cadre) {
			continue
		}
		reported[account] = true
		reportCadreAccount(p, household, rows, row, &own)
	}
}

// holdsMember says whether somebody of the household bears a cadre's number.
func holdsMember(household *county.Household, cadre roster.Row) bool {
	for _, entry := range household.Members() {
		if entry.Person.Number.Key() == cadre.PersonID().Key() {
			return true
		}
	}
	return false
}

// perhapsHis says whether the holder a row gives its account is the cadre, or not written.
func perhapsHis(row, cadre roster.Row) bool {
	holder := row.Text(roster.FieldAccountName)
	return holder == "" || link.CompareNames(holder, cadre.PersonName()) != link.NameOther
}

func reportCadreAccount(p *audit.Pass, household *county.Household, rows []roster.Row, row roster.Row, own *county.OwnAccount) {
	name, post := own.Cadre.PersonName(), own.Cadre.Text(roster.FieldPost)
	finding := p.Find(household.Programme).AboutHousehold(household).Key(row.Text(roster.FieldAccount)).
		Say(saysCadreAccount, words.Account(row.Text(roster.FieldAccount)), post, words.Name(name)).
		Rests(evidenceAccount, county.Own(row, roster.FieldAccount), county.Own(own.Row, roster.FieldAccount)).
		Rests(evidenceCadre, county.Own(own.Cadre, roster.FieldIDNumber))
	finding.Persons = max(1, county.CoveredCount(household.Members()))
	spouse, kin := relatedTo(p, household, own.Cadre)
	finding.Test(guardianAccount, inHisCharge(rows, name)).Test(spouseAccount, spouse).Test(relativesAccount, kin).Test(institutionAccount, institutional(row) || institutional(own.Row))
	office, _ := p.County.CadreOffice(own.Cadre.PersonID(), name, row.Sheet.Period.To)
	if testOffice(finding, office.Tenure); len(finding.Exempted) == 0 {
		finding.Say(saysVerifyProxy, finding.Message)
	}
	p.Report(finding)
}

// inHisCharge says whether rows of a household say that somebody keeps or draws its money, or
// name him as a guardian.
func inHisCharge(rows []roster.Row, name string) bool {
	for _, row := range rows {
		note := row.Note()
		if note.Says(roster.SaysInCharge) || note.Says(roster.SaysDrawnFor) || link.CompareNames(row.Text(roster.FieldGuardianName), name) == link.NameEqual || row.Sheet.Kind == roster.Orphan {
			return true
		}
	}
	return false
}

// relatedTo says whether a cadre's spouse or a close relative is in a household, by its roster or
// the archive.
func relatedTo(p *audit.Pass, household *county.Household, cadre roster.Row) (spouse, kin bool) {
	for _, entry := range household.Members() {
		spouse = spouse || spouseByName(entry, cadre)
		for _, related := range p.County.Related(entry.Person.Number, entry.Row.PersonName(), p.AsOf().MonthOf(), roster.KinArchive) {
			if related.Known && perhapsOf(p, &related, cadre) {
				spouse = spouse || related.Relation.Class == roster.KinSpouse
				kin = kin || related.Relation.Close
			}
		}
	}
	return spouse, kin
}

// perhapsOf says whether a row of the archive is, or may be, of a cadre: by number, else by name.
func perhapsOf(p *audit.Pass, kin *county.Kin, cadre roster.Row) bool {
	if number := p.County.CadreNumber(kin.Row); number.Key() != 0 {
		return number.Key() == cadre.PersonID().Key()
	}
	return link.CompareNames(kin.Cadre, cadre.PersonName()) == link.NameEqual
}

// spouseByName says whether a member without a number is listed as a spouse and has a cadre's name.
func spouseByName(entry *county.Entry, cadre roster.Row) bool {
	relation, known := roster.ParseRelation(entry.Row.Text(roster.FieldRelation))
	return known && relation.Class == roster.KinSpouse && entry.Person.Number.Key() == 0 &&
		link.CompareNames(entry.Row.PersonName(), cadre.PersonName()) == link.NameEqual
}

var (
	saysCadreAccount = words.Text{ZH: "账号 %s 是%s%s的账号", EN: "account %s is that of %s %s"}
	saysVerifyProxy  = words.Text{ZH: "%s：请核实书面委托手续", EN: "%s: verify the written proxy"}
)

var relativesAccount = &audit.Exemption{ID: "relatives-account", Title: words.Text{ZH: "近亲属账户", EN: "a close relative's account"}}
