package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var publicityOrder = &audit.Rule{
	ID: "publicity-order", Title: words.Text{ZH: "公示与审批时间倒置", EN: "decided before the notice came down, or rounds out of order"},
	Doc: words.Text{
		ZH: "公示还没有期满就审批；或公示结束早于开始、后一榜早于前一榜。往年已批准、今年再公示的不算。先查日期是否填错；确实先批后示的，按程序重新公示。",
		EN: "The benefit was decided before the notice came down; or a notice ends before it begins, or a later round comes before an earlier one. Those decided long ago and published again do not count.",
	},
	Family: familyProcedure, Remedy: remedyPublish, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Publicity},
	MustNot: []*audit.Exemption{publishedAgain},
	Check: audit.Both(audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		notices := noticesOn(p, sheet)
		for _, notice := range notices {
			checkDecided(p, notice)
			if toTheDay(notice.first) && toTheDay(notice.last) && notice.last < notice.first {
				finding := noticeFinding(p, notice).Say(saysEndsFirst, noticeTitle(notice.round), notice.first, notice.last).RuleOut(publishedAgain)
				p.Report(noticeDaysShown(finding, notice))
			}
		}
		checkSequence(p, notices)
	}), audit.EachVillage(checkRosterDecisions)),
}

// checkDecided checks that what a notice shows was not decided while it was up, by the notice's
// own rows or the rosters.
func checkDecided(p *audit.Pass, notice upNotice) {
	if !toTheDay(notice.first) || !toTheDay(notice.last) || notice.last < notice.first {
		return
	}
	var early []county.Fact[roster.Date]
	for _, row := range notice.rows {
		if decided, ok := decidedOn(row); ok && tooEarly(row, decided.Value, notice) {
			early = append(early, decided)
		}
	}
	if len(early) == 0 {
		return
	}
	first := slices.MinFunc(early, func(a, b county.Fact[roster.Date]) int { return int(a.Value) - int(b.Value) })
	finding := noticeFinding(p, notice).
		Say(saysDecidedEarly, noticeTitle(notice.round), notice.first, notice.last, len(early), first.Value).RuleOut(publishedAgain)
	noticeDaysShown(finding, notice)
	for _, fact := range early {
		finding.Rests(evidenceDecided, fact)
	}
	p.Report(finding)
}

// decidedOn returns the day a row says the benefit was decided.
func decidedOn(row roster.Row) (county.Fact[roster.Date], bool) {
	fact, ok := county.Match{Row: row}.Date(roster.FieldDecidedOn)
	return fact, ok && toTheDay(fact.Value)
}

// againAfter is after how many days a notice of what was decided before is one of a benefit
// that runs, published again.
const againAfter = 31

// tooEarly says whether a decision came before the notice was down. One of a row that names
// somebody may be of years ago.
func tooEarly(row roster.Row, decided roster.Date, notice upNotice) bool {
	if decided >= notice.last {
		return false
	}
	return decided >= notice.first || row.PersonName() == "" || county.Days(decided, notice.first) <= againAfter
}

// checkSequence checks that the rounds of a village follow one another.
func checkSequence(p *audit.Pass, notices []upNotice) {
	for i, later := range notices {
		if later.round < 2 || !toTheDay(later.first) {
			continue
		}
		before := slices.IndexFunc(notices, func(other upNotice) bool { return other.round == later.round-1 && other.sameAs(later) })
		if before < 0 || !toTheDay(notices[before].first) || later.first >= notices[before].first ||
			several(notices, later) || several(notices, notices[before]) {
			continue
		}
		finding := noticeFinding(p, notices[i]).
			Say(saysRoundsTurned, noticeTitle(later.round), later.first, noticeTitle(later.round-1), notices[before].first).RuleOut(publishedAgain)
		p.Report(noticeDaysShown(noticeDaysShown(finding, later), notices[before]))
	}
}

// sameAs says whether two notices are of one village and programme.
func (n upNotice) sameAs(other upNotice) bool {
	return n.programme == other.programme && roster.TownshipKey(n.place.Township) == roster.TownshipKey(other.place.Township) &&
		roster.VillageKey(n.place.Village) == roster.VillageKey(other.place.Village)
}

// several says whether a village had one round several times, as of several quarters: then
// nobody knows which follows which.
func several(notices []upNotice, of upNotice) bool {
	count := 0
	for _, notice := range notices {
		if notice.round == of.round && notice.sameAs(of) {
			count++
		}
	}
	return count > 1
}

var publishedAgain = &audit.Exemption{ID: "published-again", Title: words.Text{ZH: "往年已批准、今年再公示", EN: "decided long ago and published again"}}

var (
	saysDecidedEarly = words.Text{ZH: "%s %s 至 %s，期满前已审批 %d 条，最早 %s", EN: "%s was up from %s to %s, and %d entries were decided before it came down, the first on %s"}
	saysEndsFirst    = words.Text{ZH: "%s 开始 %s，结束却写 %s", EN: "%s begins on %s and ends on %s"}
	saysRoundsTurned = words.Text{ZH: "%s %s 开始，早于%s的 %s", EN: "%s begins on %s, before %s of %s"}
	evidenceDecided  = words.Text{ZH: "审批日期", EN: "decided on"}
)
