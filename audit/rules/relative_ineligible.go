package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var relativeIneligible = &audit.Rule{
	ID: "relative-ineligible", Title: words.Text{ZH: "近亲属不符合条件", EN: "a cadre's relative who is not eligible"},
	Doc: words.Text{
		ZH: "村干部的亲属（不论是否备案）所在的户，名册上核定的人均收入已超过标准且过了渐退期。只凭号码对上的亲属，只凭收入超标认定；超标另有一条疑点，一人只计一次。",
		EN: "The household of a cadre's relative, filed or not, is over the line beyond the grace. Only relatives matched by number; the finding about the income stays, the person counts once.",
	},
	Family: familyKin, Remedy: remedyClear, Severity: audit.Violation, Clearance: audit.ClearRelation, NeedsRoster: true, Needs: []*roster.Kind{roster.KinArchive},
	Params: []*county.Param{county.LineRural, county.LineUrban, graceOverLine}, MustNot: []*audit.Exemption{overLineGrace}, Follows: []string{"income-over-line"},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachRelative(p, who, func(entry *county.Entry, kin *county.Kin) {
			over, found := findOverLine(p, entry.Household)
			if !found || over.graced || !over.known {
				return
			}
			finding := relativeFinding(p, who, entry, kin).Rests(evidenceIncome, over.income).Rests(evidenceLine, over.line).RuleOut(overLineGrace)
			finding.Say(saysIneligible, finding.Cadre.Post, words.Name(finding.Cadre.Name), finding.Cadre.Relation, over.income.Value, over.line.Value)
			reportRelative(p, finding, entry, kin)
		})
	}),
}

var saysIneligible = words.Text{ZH: "%s%s的亲属（%s），所在户人均年收入 %s 元，标准 %s 元", EN: "relative of %s %s (%s); income a head of the household %s yuan a year, the line is %s"}
