package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var relativeRegistered = &audit.Rule{
	ID: "relative-registered", Title: words.Text{ZH: "近亲属已备案", EN: "a cadre's relative is enrolled and filed"},
	Doc: words.Text{
		ZH: "村干部亲属在册享受，已按规定备案。列出只为说明已核对，不是疑点；备案户应当全部入户调查。",
		EN: "A cadre's relative is enrolled and filed as required. It is listed to show that it was checked and is nothing to hold against anybody.",
	},
	Family: familyKin, Remedy: remedyNone, Severity: audit.Notice, NeedsRoster: true, Needs: []*roster.Kind{roster.KinArchive},
	Local: filingScope,
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachRelative(p, who, func(entry *county.Entry, kin *county.Kin) {
			filing := p.County.FilingOf(entry)
			if !filing.Filed || filing.Late {
				return
			}
			finding := relativeFinding(p, who, entry, kin).Rests(evidenceFiling, filing.Facts...)
			finding.LocalOnly = !nationalFiling(entry, kin)
			finding.Say(saysRegistered, finding.Cadre.Post, words.Name(finding.Cadre.Name), finding.Cadre.Relation)
			reportRelative(p, finding, entry, kin)
		})
	}),
}

var saysRegistered = words.Text{ZH: "%s%s的亲属（%s）在册，已备案", EN: "relative of %s %s (%s), enrolled and filed"}
