package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var veteranAge = &audit.Rule{
	ID: "veteran-age", Title: words.Text{ZH: "60岁退役士兵未满60岁", EN: "a veteran's allowance before sixty"},
	Doc: words.Text{
		ZH: "按60周岁退役士兵享受老年生活补助的人未满60周岁。其他优抚类别不看年龄。",
		EN: "Somebody receives the old-age allowance of veterans of sixty before that age. Other classes of veterans have no age.",
	},
	Family: familyDuplicate, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearOther, NeedsRoster: true, OneSheet: true,
	Params: []*county.Param{ageVeteran}, MustNot: []*audit.Exemption{otherVeteran},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachEnrolled(who, roster.Veteran, func(entry *county.Entry) {
			text := entry.Row.Text(roster.FieldCategory)
			if text == "" {
				text = entry.Row.Sheet.Title
			}
			if !strings.Contains(text, "退役士兵") || !containsAny(text, []string{"60", "六十", "老年"}) {
				return
			}
			limit, _ := p.Parameter(ageVeteran, entry.Township(), roster.Veteran, p.AsOf())
			age, known := p.County.AgeOf(entry)
			if !known || age.Years >= limit.Whole() {
				return
			}
			finding := aged(p, who, entry, age, limit.Whole()).RuleOut(otherVeteran)
			if limit.BuiltIn() { // no text was seen that gives the age (spec/law.md): the county's own rule decides
				finding.Doubt(words.ParameterNotSet.With(ageVeteran.Title))
			}
			p.Report(finding)
		})
	}),
}

var otherVeteran = &audit.Exemption{ID: "other-veteran", Title: words.Text{ZH: "其他优抚类别", EN: "another class of veteran"}}
