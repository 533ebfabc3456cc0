package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var movedOut = &audit.Rule{
	ID: "moved-out", Title: words.Text{ZH: "户籍迁出/外嫁未退", EN: "moved or married away and still covered"},
	Doc: words.Text{
		ZH: "现行名册自己的备注写明迁出、外嫁或并户，仍列为保障对象。核实户籍和实际居住地：持居住证在当地申请的可以保障；已在别处享受的从本户减员。",
		EN: "The roster in force itself notes that a covered person moved or married away, or joined another household. Verify residence: a holder of a residence permit may be covered.",
	},
	Family: familyHousehold, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearOther, OneSheet: true, NeedsRoster: true,
	MustNot: []*audit.Exemption{localResident},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		for _, entry := range who.Enrolled() {
			note := entry.Row.Note()
			fate, clause := leaving(note)
			if fate == roster.SaysNothing || !entry.Covered() || !meansTested(entry.Household.Programme) {
				continue
			}
			finding := p.Find(entry.Household.Programme).About(who).Say(saysMoved, fate.Title()).
				Rests(evidenceNote, county.Own(entry.Row, roster.FieldNote)).Rests(evidenceEnrolled, entry.Number())
			finding.Monthly = p.County.Share(entry)
			askOfWhom(finding, entry)
			askIfHim(finding, clause)
			if note.Himself(roster.SaysPermit) {
				p.Report(finding.Exempt(localResident))
				continue
			}
			p.Report(finding.NotCheck(localResident, saysNoPermits))
		}
	}),
}

// leaving returns how a note says that the person himself left the household, and where.
func leaving(note roster.Note) (roster.Saying, roster.Clause) {
	for _, fate := range [...]roster.Saying{roster.SaysMoved, roster.SaysMarried, roster.SaysMerged} {
		if clause, says := note.PerhapsHim(fate); says {
			return fate, clause
		}
	}
	return roster.SaysNothing, roster.Clause{}
}

var (
	saysMoved     = words.Text{ZH: "名册备注写明%s，仍是保障对象", EN: "the roster's note says %s, and the person is still covered"}
	saysNoPermits = words.Text{ZH: "没有居住证名单", EN: "no list of residence permits"}
)

var localResident = &audit.Exemption{ID: "local-resident", Title: words.Text{ZH: "持居住证在本地申请", EN: "covered here by a residence permit"}}
