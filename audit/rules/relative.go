package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// eachRelative calls visit for every enrolled person the archive names as a cadre's relative.
func eachRelative(p *audit.Pass, who *county.Person, visit func(entry *county.Entry, archive county.Match)) {
	archive := who.On(roster.KinArchive)
	if len(archive) == 0 {
		return
	}
	for _, entry := range who.Enrolled() {
		visit(entry, archive[0])
	}
}

// relativeFinding starts a finding about an enrolled relative.
func relativeFinding(p *audit.Pass, who *county.Person, entry *county.Entry, archive county.Match) *audit.Finding {
	row := archive.Row
	relation, _ := roster.ParseRelation(row.Text(roster.FieldKinRelation))
	finding := p.Find(entry.Household.Programme).About(who).Key(row.Text(roster.FieldCadreName)).
		Rests(evidenceEnrolled, entry.Number()).Rests(evidenceArchive, archive.Fact(roster.FieldRelativeIDNumber))
	finding.Cadre = &audit.CadreNote{
		Name: row.Text(roster.FieldCadreName), Post: row.Text(roster.FieldPost),
		Relation: row.Text(roster.FieldKinRelation), KinClass: string(relation.Class),
	}
	finding.Monthly = p.County.Share(entry)
	return finding
}

// nationalScope says whether the national rule asks for this relative's filing.
func nationalScope(programme *roster.Kind, row roster.Row) bool {
	relation, known := roster.ParseRelation(row.Text(roster.FieldKinRelation))
	return isDibao(programme) && known && !relation.Ambiguous && committeeMember(row.Text(roster.FieldPost)) && roster.InScope("近亲属", relation)
}

// committeeMember says whether a post is on the village or neighbourhood committee. The
// party secretary and the supervisors are not, unless the post says so.
func committeeMember(post string) bool {
	if strings.Contains(post, "监督") || strings.Contains(post, "监委") {
		return false
	}
	return containsAny(post, []string{"村主任", "村委会", "村委", "居委会", "副主任", "委员", "经办"}) || post == "主任"
}

// filingScope says who must be filed: by the national rule only dibao, only members of
// the village committee and handlers, only close relatives; by a local rule everybody
// the archive lists (spec/rules.tsv, relative-unregistered).
var filingScope = &county.Param{
	Key: "kin.filing-scope", Title: words.Text{ZH: "备案范围", EN: "scope of filing"}, Unit: "词",
	BuiltIn: []county.Setting{{Words: "国家"}},
	Source:  words.Text{ZH: "民发〔2012〕220号、民发〔2021〕57号: 低保经办人员、村(居)委会成员的近亲属", EN: "220/2012 and 57/2021: close relatives of handlers and committee members, dibao"},
}

var (
	evidenceArchive = words.Text{ZH: "亲属档案", EN: "archive of relatives"}
	evidenceFiling  = words.Text{ZH: "备案", EN: "filing"}
)
