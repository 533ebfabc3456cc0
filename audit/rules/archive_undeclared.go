package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var archiveUndeclared = &audit.Rule{
	ID: "archive-undeclared", Title: words.Text{ZH: "档案填无亲属享受、名册有", EN: "the archive says a relative receives nothing, a roster lists him"},
	Doc: words.Text{
		ZH: "村干部亲属档案写明该亲属没有享受，名册上有。说的是申报的干部，不是享受的人；档案填报早于享受的不算。请申报人说明。",
		EN: "The archive says a relative receives nothing and a roster lists him. It speaks of the declaring cadre, not of the relative.",
	},
	Family: familyKin, Remedy: words.Text{ZH: "核实申报人", EN: "ask who declared it"}, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.KinArchive}, MustNot: []*audit.Exemption{archiveOlder},
	Columns: [][]roster.Field{{roster.FieldEnjoys}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		if len(who.On(roster.KinArchive)) == 0 {
			return
		}
		for _, entry := range who.Enrolled() {
			for _, kin := range county.Declared(p.County.Kin(entry)) {
				if saysNone(kin.Row.Text(roster.FieldEnjoys)) {
					reportUndeclared(p, who, entry, &kin)
				}
			}
		}
	}),
}

func reportUndeclared(p *audit.Pass, who *county.Person, entry *county.Entry, kin *county.Kin) {
	finding := relativeFinding(p, who, entry, kin).Rests(evidenceEnjoys, kin.Fact(roster.FieldEnjoys))
	finding.Say(saysUndeclared, finding.Cadre.Post, words.Name(finding.Cadre.Name), words.Name(entry.Row.PersonName()), finding.Cadre.Relation, entry.Household.Programme.Title)
	declared := kin.Row.Sheet.Period.To
	switch started := entry.Started(); {
	case declared == 0 || started == 0:
		finding.NotCheck(archiveOlder, words.NoStartDate)
	default:
		finding.Test(archiveOlder, declared < started)
	}
	reportRelative(p, finding, entry, kin)
}

func saysNone(text string) bool {
	switch text {
	case "否", "无", "没有", "不享受", "未享受", "0", "×":
		return true
	}
	return false
}

var (
	saysUndeclared = words.Text{ZH: "%s%s的档案写明%s（%s）未享受，%s名册上有", EN: "the archive of %s %s says that %s (%s) receives nothing; the %s roster lists him"}
	evidenceEnjoys = words.Text{ZH: "是否享受", EN: "receives a benefit"}
)

var archiveOlder = &audit.Exemption{ID: "archive-older", Title: words.Text{ZH: "档案早于享受", EN: "the archive is older than the benefit"}}
