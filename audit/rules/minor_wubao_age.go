package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var minorWubaoAge = &audit.Rule{
	ID: "minor-wubao-age", Title: words.Text{ZH: "未成年特困超龄", EN: "a minor in special hardship over age"},
	Doc: words.Text{
		ZH: "按未成年人列入特困名册的人，当时已超过规定年龄：2021年7月1日起18周岁，此前16周岁。在校就读的、符合等级残疾的除外；名册自己写明不在校的才列为违规疑点，其余待核实。查学籍和残疾证，不再符合的终止供养，仍困难的转办低保。",
		EN: "Somebody on the roster of special hardship as a minor is over the age of the day: eighteen since 2021-07-01, sixteen before. Those at school and the severely disabled are excepted; only where the roster itself says not at school is it more than a suspicion.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther, NeedsRoster: true,
	Params: []*county.Param{ageTekunMinor, ageTekun}, MustNot: []*audit.Exemption{atSchool, severelyDisabled},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachEnrolled(who, roster.Tekun, func(entry *county.Entry) {
			day := p.County.LastDay(entry)
			limit, set := p.Parameter(ageTekunMinor, entry.Township(), roster.Tekun, day)
			age, known := p.County.AgeOf(entry)
			if !set || !known || age.Years < limit.Whole() || !asMinor(entry, limit.Whole()) {
				return
			}
			if old, set := p.Parameter(ageTekun, entry.Township(), roster.Tekun, day); set && age.Years >= old.Whole() {
				return // in hardship by his age
			}
			finding := disability(p, schooling(aged(p, who, entry, age, limit.Whole()), entry), who, entry)
			if roster.ParseSchooling(entry.Row.Text(roster.FieldSchool)) != roster.LeftSchool {
				finding.AtMost(audit.Suspicion)
			}
			p.Report(finding)
		})
	}),
}

// asMinor says whether a roster keeps somebody as a minor: by its words, its column of schools,
// or because he was one when the support began.
func asMinor(entry *county.Entry, limit int) bool {
	row := entry.Row
	if strings.Contains(row.Text(roster.FieldCategory)+row.Text(roster.FieldNote)+row.Text(roster.FieldSchool)+row.Sheet.Title, "未成年") {
		return true
	}
	if row.Text(roster.FieldSchool) != "" && roster.ParseSchooling(row.Text(roster.FieldSchool)) == roster.AtSchool {
		return true
	}
	started := entry.Started()
	if started == 0 {
		return false
	}
	then, known := row.PersonID().Birth().Age(started.LastDay())
	return known && then < limit
}
