package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// eachRelative calls visit for every benefit of a person the archive names as a cadre's
// relative, with the archive's row that asks most.
func eachRelative(p *audit.Pass, who *county.Person, visit func(*county.Entry, *county.Kin)) {
	if len(who.On(roster.KinArchive)) == 0 {
		return
	}
	for _, entry := range who.Enrolled() {
		visit(entry, &p.County.Kin(entry)[0])
	}
}

// relativeFinding starts a finding about an enrolled relative.
func relativeFinding(p *audit.Pass, who *county.Person, entry *county.Entry, kin *county.Kin) *audit.Finding {
	list, number := evidenceArchive, roster.FieldCadreIDNumber
	if kin.Row.Sheet.Kind == roster.Staff {
		list, number = evidenceStaff, roster.FieldIDNumber
	}
	finding := p.Find(entry.Household.Programme).About(who).Key(audit.KeyOf(kin.Cadre, kin.Row.Text(number))).
		Rests(evidenceEnrolled, entry.Number()).Rests(list, kin.Fact(roster.FieldRelativeIDNumber))
	finding.Cadre = &audit.CadreNote{
		Name: kin.Cadre, Post: kin.Office.Written,
		Relation: kin.Row.Text(roster.FieldKinRelation), KinClass: string(kin.Relation.Class),
	}
	finding.Monthly = p.County.Share(entry)
	return finding
}

// reportRelative reports a finding about a relative; one whose number the archive gives
// somebody else is told as such a number and nothing more.
func reportRelative(p *audit.Pass, finding *audit.Finding, entry *county.Entry, kin *county.Kin) {
	if kin.OtherName != "" {
		says := saysArchiveOther
		if kin.Row.Sheet.Kind == roster.Staff {
			says = saysStaffOther
		}
		finding.Rests(evidenceArchiveName, kin.Fact(roster.FieldRelativeName)).AtMost(audit.Notice).
			Say(says, words.Name(kin.OtherName), words.Name(entry.Row.PersonName()))
		finding.Cadre, finding.Clearance = nil, ""
	}
	p.Report(finding)
}

// testOffice says what a cadre's term speaks against a finding about an enrolment.
func testOffice(finding *audit.Finding, tenure county.Tenure) *audit.Finding {
	switch tenure {
	case county.LeftBefore:
		return finding.Exempt(leftOffice)
	case county.ElectedLater:
		return finding.Exempt(electedLater)
	case county.LeftUnsure:
		return finding.NotCheck(leftOffice, saysLeftUnsure).AtMost(audit.Notice)
	case county.ListApart:
		return finding.NotCheck(leftOffice, saysListApart).AtMost(audit.Notice)
	}
	return finding.RuleOut(leftOffice, electedLater)
}

// filingScope says who must be filed: by the national rule only dibao, only members of
// the village committee and handlers, only close relatives; by a local rule everybody
// the archive lists (spec/rules.tsv, relative-unregistered).
var filingScope = &county.Param{
	Key: "kin.filing-scope", Title: words.Text{ZH: "备案范围", EN: "scope of filing"}, Unit: "词",
	BuiltIn: []county.Setting{{Words: "国家"}},
	Source:  words.Text{ZH: "民发〔2012〕220号、民发〔2021〕57号：低保经办人员、村（居）委会成员的近亲属", EN: "220/2012 and 57/2021: close relatives of handlers and committee members, dibao"},
}

var (
	evidenceArchive     = words.Text{ZH: "亲属档案", EN: "archive of relatives"}
	evidenceArchiveName = words.Text{ZH: "档案上的姓名", EN: "the name in the archive"}
	evidenceFiling      = words.Text{ZH: "备案", EN: "filing"}

	saysArchiveOther = words.Text{ZH: "亲属档案上该号码的姓名是%s，名册上是%s：先核对身份证更正号码，不能据此认定亲属关系", EN: "the archive has %s beside the number, the roster %s: check the card and correct the number first; it shows no relation"}
	saysStaffOther   = words.Text{ZH: "经办人员名单上该号码的姓名是%s，名册上是%s：先核对身份证更正号码，不能据此认定亲属关系", EN: "the list of handlers has %s beside the number, the roster %s: check the card and correct the number first; it shows no relation"}
	saysLeftUnsure   = words.Text{ZH: "已离任，离任时间不明", EN: "left, and when is not known"}
	saysListApart    = words.Text{ZH: "名单不是纳入当时的，当时是否在任不明", EN: "the list is of another time than the enrolment"}
)

var (
	leftOffice   = &audit.Exemption{ID: "left-office", Title: words.Text{ZH: "纳入前已离任", EN: "left the post before the enrolment"}}
	electedLater = &audit.Exemption{ID: "elected-later", Title: words.Text{ZH: "纳入后才任职", EN: "took the post after the enrolment"}}
)
