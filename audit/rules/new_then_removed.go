package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// fewReturns is from how many households on coming and going within a quarter is remarked.
const fewReturns = 3

// shortStay is of at most how many months the only roster is that lists such a household.
const shortStay = 3

var newThenRemoved = &audit.Rule{
	ID: "new-then-removed", Title: words.Text{ZH: "短期进出", EN: "came and left within a quarter"},
	Doc: words.Text{
		ZH: "一个乡镇有几户只在一期名册上（不超过三个月）：前一期没有，后一期也没有。要有相连的三期名册。死亡的不算。不针对个人：请核对这些户当时纳入和退出的审批材料。",
		EN: "Several households of a township stand on one roster of at most three months only: not on the one before, nor on the one after. Needs three rosters in a row; the dead do not count. It speaks of no person: see the papers of their approval and removal.",
	},
	Family: familyLedger, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, MustNot: []*audit.Exemption{leftByDeath},
	Check: audit.EachChange(func(p *audit.Pass, change *county.Change) {
		next := changeAfter(p.County, change)
		if next == nil || change.To.Months() > shortStay || next.To.From != change.To.To+1 || !change.Comparable() || !next.Comparable() {
			return
		}
		left := map[*county.Household]county.Moved{}
		for _, moved := range next.Left {
			if _, dead := deathOf(p, moved, next.To.To); !dead && moved.Persons > 0 {
				left[moved.Household] = moved
			}
		}
		var both []county.Moved
		for _, moved := range change.Added {
			if again, ok := left[moved.Household]; ok {
				both = append(both, again)
			}
		}
		if len(both) < fewReturns {
			return
		}
		finding := p.Find(change.Programme).At(change.Township, "").Key("stay", change.To.To.String()).
			Say(saysShortStay, len(both), change.To, change.From, next.To).RuleOut(leftByDeath)
		restsOnMoved(finding, evidenceOnce, "", both)
		finding.Persons, finding.Conduct = 0, change.To.From.FirstDay()
		p.Report(finding)
	}),
}

// changeAfter returns the change that begins where one ends; nil if there is none.
func changeAfter(c *county.County, change *county.Change) *county.Change {
	changes := c.Changes()
	for i := range changes {
		if next := &changes[i]; next.Programme == change.Programme && next.From == change.To &&
			roster.TownshipKey(next.Township) == roster.TownshipKey(change.Township) {
			return next
		}
	}
	return nil
}

var (
	saysShortStay = words.Text{
		ZH: "有 %d 户只在 %s 的名册上，%s 和 %s 的名册都没有：请核对纳入和退出的审批",
		EN: "%d households are on the roster of %s only, not on those of %s and %s: see the papers",
	}
	evidenceOnce = words.Text{ZH: "只在这一期", EN: "on this one only"}
)
