package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var orphanOverAge = &audit.Rule{
	ID: "orphan-over-age", Title: words.Text{ZH: "孤儿超龄", EN: "an orphan over age"},
	Doc: words.Text{
		ZH: "孤儿名册上的人已满18周岁。在校就读的继续享受；名册写明不在校的才列为违规疑点，其余待核实。",
		EN: "Somebody on the roster of orphans is eighteen. Those at school keep the benefit; only where the roster itself says not at school is it more than a suspicion.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther, NeedsRoster: true, OneSheet: true,
	Params: []*county.Param{ageOrphan}, MustNot: []*audit.Exemption{atSchool},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachEnrolled(who, roster.Orphan, func(entry *county.Entry) {
			limit, _ := p.Parameter(ageOrphan, entry.Township(), roster.Orphan, p.AsOf())
			age, known := p.County.AgeOf(entry)
			if !known || age.Years < limit.Whole() {
				return
			}
			p.Report(schooling(aged(p, who, entry, age, limit.Whole()), entry))
		})
	}),
}

// schooling tests whether the person is at school, by the roster's own column and note.
func schooling(finding *audit.Finding, entry *county.Entry) *audit.Finding {
	column := roster.ParseSchooling(entry.Row.Text(roster.FieldSchool))
	noted := entry.Row.Note().Schooling()
	if column == roster.LeftSchool {
		finding.Rests(evidenceSchool, county.Own(entry.Row, roster.FieldSchool))
	}
	if noted != roster.SchoolingUnknown {
		finding.Rests(evidenceNote, county.Own(entry.Row, roster.FieldNote))
	}
	switch {
	case column == noted && column == roster.SchoolingUnknown:
		return finding.NotCheck(atSchool, saysNoSchool)
	case column != roster.SchoolingUnknown && noted != roster.SchoolingUnknown && column != noted:
		return finding.NotCheck(atSchool, saysSchoolsDiffer)
	}
	return finding.Test(atSchool, column == roster.AtSchool || noted == roster.AtSchool)
}

var (
	saysNoSchool      = words.Text{ZH: "名册没有就读情况", EN: "the roster does not say"}
	saysSchoolsDiffer = words.Text{ZH: "就读学校与备注不一致", EN: "school column and note disagree"}
	evidenceSchool    = words.Text{ZH: "就读学校", EN: "school"}
)

var atSchool = &audit.Exemption{ID: "at-school", Title: words.Text{ZH: "在校就读", EN: "at school"}}
