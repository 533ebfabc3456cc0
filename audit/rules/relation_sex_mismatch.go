package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var relationSexMismatch = &audit.Rule{
	ID: "relation-sex-mismatch", Title: words.Text{ZH: "关系与性别矛盾", EN: "the relation is not of the sex"},
	Doc: words.Text{
		ZH: "与户主关系写作妻、长女、母亲等，身份证号和性别栏却都是男的（或相反）：关系填错，或串了行。性别栏与号码不一致的由“性别与身份证不符”提示；没有性别栏的只作提示。对照户口簿更正。",
		EN: "The relation is wife, daughter or mother and both number and sex column are a man's, or the reverse: the relation is wrong or rows are out of step. Where column and number disagree another rule tells; without the column it is a notice.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true, Params: []*county.Param{commonCauseShare},
	Columns: [][]roster.Field{{roster.FieldRelation}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind.Family != roster.Programme || sheet.Kind == roster.Orphan {
			return // a child's relation is the guardian's
		}
		var off []roster.Row
		of := 0
		for i := range sheet.Records() {
			relation, male, ok := relationAndSex(sheet.Row(i))
			if !ok {
				continue
			}
			of++
			if relation == 'F' && male || relation == 'M' && !male {
				off = append(off, sheet.Row(i))
			}
		}
		if mass(p, sheet, len(off), of) {
			p.Report(commonCause(p, sheet).Say(saysRelationMass, len(off), of).Rests(evidenceRelation, county.Own(off[0], roster.FieldRelation)))
			return
		}
		for _, row := range off {
			finding := p.Find(sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("relation").Say(saysRelationSex, row.Text(roster.FieldRelation), sexText(row.PersonID().Male())).
				Rests(evidenceRelation, county.Own(row, roster.FieldRelation)).Rests(evidenceNumber, county.Own(row, row.PersonIDField()))
			if _, told := sexOf(row.Text(roster.FieldSex)); !told { // one word against one digit: either may be wrong
				finding.AtMost(audit.Notice)
			}
			p.Report(finding)
		}
	}),
}

// relationAndSex returns the sex a relation tells of and that of the number; ok is false where
// one says nothing, or the sex column is against the number.
func relationAndSex(row roster.Row) (relation byte, male, ok bool) {
	parsed, known := roster.ParseRelation(row.Text(roster.FieldRelation))
	if !known || parsed.Ambiguous || parsed.Sex == 0 || !row.PersonID().Usable() {
		return 0, false, false
	}
	male = row.PersonID().Male()
	if column, told := sexOf(row.Text(roster.FieldSex)); told && column != male {
		return 0, false, false
	}
	return parsed.Sex, male, true
}

var (
	saysRelationSex  = words.Text{ZH: "与户主关系为“%s”，号码为%s", EN: "related as “%s”, the number is %s"}
	saysRelationMass = words.Text{ZH: "与户主关系 %d 行（共 %d 行）与号码的性别矛盾，可能整列错行，不逐人提示", EN: "%d of %d relations are not of the number's sex: the column may be out of step"}
)
