package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var civilStaffRelative = &audit.Rule{
	ID: "civil-staff-relative", Title: words.Text{ZH: "民政经办人员及近亲属享受未备案", EN: "a handler or his relative is enrolled and not filed"},
	Doc: words.Text{
		ZH: "经办人员名单上的人或者其近亲属在册享受，没有备案记录。只凭身份证号对上。符合条件的可以享受，缺的是备案：补登备案，由县级入户核实；已备案的只作提示。低保以外的项目、近亲属以外的亲属，当地未规定备案范围时只作提示。",
		EN: "Somebody on the list of handlers, or a close relative of one, is enrolled and no filing is on record; matched by number only. Who is eligible may receive: what is missing is the filing. Filed ones, and all beyond the national scope unless a local rule widens it, are a notice.",
	},
	Family: familyKin, Remedy: remedyFile, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Staff},
	Params: []*county.Param{filingScope}, Local: filingScope, MustNot: []*audit.Exemption{filedRelative},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		if who.Number.Key() == 0 {
			return
		}
		for _, entry := range who.Enrolled() {
			month, name := p.County.EnrolledFrom(entry), entry.Row.PersonName()
			if kin := p.County.Related(who.Number, name, month, roster.Staff); len(kin) > 0 {
				reportStaff(p, relativeFinding(p, who, entry, &kin[0]), entry, &kin[0])
			} else if rows := p.County.HandlersOf(who.Number); len(rows) > 0 && link.CompareNames(rows[0].PersonName(), name) != link.NameOther {
				reportHandler(p, who, entry, rows[0])
			}
		}
	}),
}

// reportStaff reports an enrolled relative of a handler.
func reportStaff(p *audit.Pass, finding *audit.Finding, entry *county.Entry, kin *county.Kin) {
	if !testFiled(p, finding, entry, nationalFiling(entry, kin)) {
		return
	}
	cadre := finding.Cadre
	says := saysStaffUnfiled
	if len(finding.Exempted) > 0 {
		says = saysRegistered
	}
	finding.Say(says, cadre.Post, words.Name(cadre.Name), cadre.Relation)
	reportRelative(p, testOffice(finding, kin.Office.Tenure), entry, kin)
}

// reportHandler reports a handler who is enrolled himself.
func reportHandler(p *audit.Pass, who *county.Person, entry *county.Entry, row roster.Row) {
	finding := p.Find(entry.Household.Programme).About(who).Key("self").Say(saysHandler, row.Text(roster.FieldPost)).
		Rests(evidenceEnrolled, entry.Number()).Rests(evidenceStaff, county.Own(row, roster.FieldIDNumber))
	finding.Monthly = p.County.Share(entry)
	if testFiled(p, finding, entry, isDibao(entry.Household.Programme)) {
		p.Report(finding)
	}
}

// testFiled says what filings speak for or against a finding; false where no filing list is known
// to reach the benefit.
func testFiled(p *audit.Pass, finding *audit.Finding, entry *county.Entry, national bool) bool {
	filing := p.County.FilingOf(entry)
	if !filing.Known && !p.Absent(roster.KinFiling, nil, entry.Township(), "", entry.Started()) {
		return false
	}
	finding.Rests(evidenceFiling, filing.Facts...).Rests(evidenceOtherFiling, filing.Other...).Test(filedRelative, filing.Filed && !filing.Late)
	scope, _ := p.Parameter(filingScope, entry.Township(), entry.Household.Programme, p.AsOf())
	finding.LocalOnly = !national
	if scope.Words != "当地" && finding.LocalOnly {
		finding.AtMost(audit.Notice)
	}
	return true
}

var (
	saysStaffUnfiled = words.Text{ZH: "%s%s的亲属（%s）在册，没有及时备案的记录", EN: "relative of %s %s (%s), enrolled, no filing in time on record"}
	saysHandler      = words.Text{ZH: "本人是经办人员（%s），没有及时备案的记录", EN: "is a handler himself (%s), no filing in time on record"}
	evidenceStaff    = words.Text{ZH: "经办人员名单", EN: "list of handlers"}
)
