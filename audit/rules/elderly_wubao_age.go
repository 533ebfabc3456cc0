package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var elderlyWubaoAge = &audit.Rule{
	ID: "elderly-wubao-age", Title: words.Text{ZH: "特困人员未满60岁", EN: "in special hardship under sixty"},
	Doc: words.Text{
		ZH: "特困名册上的人未满60周岁，也不是未成年人，没有查到符合等级的残疾证。其他无劳动能力的情形由省里规定，须核实。",
		EN: "Somebody on the roster of special hardship is under sixty and no minor, and no disability card of the levels that count was found. The province may name other cases.",
	},
	Family: familyDuplicate, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearOther, NeedsRoster: true,
	Params: []*county.Param{ageTekun, ageTekunMinor}, MustNot: []*audit.Exemption{severelyDisabled, minorInHardship},
	YieldsTo: []string{"minor-wubao-age"},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachEnrolled(who, roster.Tekun, func(entry *county.Entry) {
			limit, set := p.Parameter(ageTekun, entry.Township(), roster.Tekun, p.AsOf())
			age, known := p.County.AgeOf(entry)
			if !set || !known || age.Years >= limit.Whole() {
				return
			}
			minor, _ := p.Parameter(ageTekunMinor, entry.Township(), roster.Tekun, p.AsOf())
			finding := aged(p, who, entry, age, limit.Whole()).Test(minorInHardship, age.Years < minor.Whole() || strings.Contains(entry.Row.Text(roster.FieldSchool)+entry.Row.Text(roster.FieldCategory), "未成年"))
			p.Report(disability(p, finding, who, entry))
		})
	}),
}

// disability tests whether the person has a disability of a level that counts, by a card, the
// roster's own columns or its note, or is unable to work by the roster's own words.
func disability(p *audit.Pass, finding *audit.Finding, who *county.Person, entry *county.Entry) *audit.Finding {
	day := p.County.LastDay(entry)
	if says, level, counts := levelThatCounts(who, entry, day); counts {
		return finding.Rests(says, level).Exempt(severelyDisabled)
	}
	note, column := entry.Row.Note(), roster.ParseLabour(entry.Row.Text(roster.FieldLabour))
	if noted := note.Disability(); noted.Level != 0 {
		return finding.Rests(evidenceNote, county.Own(entry.Row, roster.FieldNote)).Test(severelyDisabled, noted.Disables(day))
	}
	switch {
	case note.Labour() == roster.LabourNone || column == roster.LabourNone:
		return finding.Exempt(severelyDisabled)
	case note.Labour() == roster.LabourPart || column == roster.LabourPart:
		return finding.NotCheck(severelyDisabled, saysNoLevel)
	case !p.Absent(roster.DisabilityCards, nil, "", "", 0):
		return finding.NotCheck(severelyDisabled, words.NotAmongInput)
	}
	return finding.RuleOut(severelyDisabled)
}

// levelThatCounts returns the cell of a card or of the roster that gives a level that counts.
func levelThatCounts(who *county.Person, entry *county.Entry, day roster.Date) (words.Text, county.Fact[string], bool) {
	for _, match := range who.On(roster.DisabilityCards) {
		if disabilityOf(match.Row).Disables(day) {
			return evidenceDisability, match.Fact(roster.FieldDisabilityLevel), true
		}
	}
	return evidenceColumn, county.Own(entry.Row, roster.FieldDisabilityLevel), disabilityOf(entry.Row).Disables(day)
}

// disabilityOf returns the disability the columns of a row give.
func disabilityOf(row roster.Row) roster.Disability {
	return roster.ParseDisability(row.Text(roster.FieldDisabilityType), row.Text(roster.FieldDisabilityLevel))
}

var saysNoLevel = words.Text{ZH: "名册写明残疾或部分丧失劳动能力，没有等级", EN: "the roster tells of a disability or of work lost in part, and of no level"}

var (
	evidenceDisability = words.Text{ZH: "残疾证", EN: "disability card"}
	evidenceColumn     = words.Text{ZH: "名册残疾等级", EN: "level on the roster"}
)

var severelyDisabled = &audit.Exemption{ID: "severely-disabled", Title: words.Text{ZH: "重度残疾或无劳动能力", EN: "severely disabled or unable to work"}}

var minorInHardship = &audit.Exemption{ID: "minor-in-hardship", Title: words.Text{ZH: "未成年特困", EN: "a minor in hardship"}}
