package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
)

// A notice seldom says when the benefit was decided; the roster does. The two are held against
// each other where the notice names the household.

// earlyOn is what of one notice was decided too early by the rosters.
type earlyOn struct {
	notice    upNotice
	decisions []decision
}

func checkRosterDecisions(p *audit.Pass, village *county.Village) {
	var all []*earlyOn
	for _, household := range village.Households {
		of := rosterDecision(household)
		if of.decided.Day() == 0 || of.decided > p.AsOf() {
			continue
		}
		if notice, early := earlyNotice(p, of); early {
			all = gatherEarly(all, notice, of)
		}
	}
	for _, early := range all {
		first := slices.MinFunc(early.decisions, func(a, b decision) int { return int(a.decided) - int(b.decided) })
		finding := noticeFinding(p, early.notice).
			Say(saysDecidedEarly, noticeTitle(early.notice.round), early.notice.first, early.notice.last, len(early.decisions), first.decided).RuleOut(publishedAgain)
		noticeDaysShown(finding, early.notice)
		for _, of := range early.decisions {
			finding.Rests(evidenceDecided, of.decidedFact)
		}
		p.Report(finding)
	}
}

// gatherEarly puts what one sheet says of the same round and days together.
func gatherEarly(all []*earlyOn, notice upNotice, of decision) []*earlyOn {
	for _, one := range all {
		if known := one.notice; known.rows[0].Sheet == notice.rows[0].Sheet && known.programme == notice.programme &&
			known.round == notice.round && known.first == notice.first && known.last == notice.last {
			one.decisions = append(one.decisions, of)
			return all
		}
	}
	return append(all, &earlyOn{notice, []decision{of}})
}

// earlyNotice returns the notice that names a household and was still up, or not yet, when it
// was decided; none where as many rounds as are asked for had come down by then.
func earlyNotice(p *audit.Pass, of decision) (early upNotice, found bool) {
	down := map[roster.Date]bool{}
	for _, step := range of.household.Steps(roster.Publicity) {
		first, last, dated := noticeUp(step.Row)
		if !dated || !namesHousehold(step.Row) {
			continue
		}
		if last <= of.decided {
			down[last] = true
			continue
		}
		if _, own := decidedOn(step.Row); own || found || !beforeNotice(step.Row, of.decided, first) {
			continue
		}
		early, found = upNotice{p.County.PlaceOf(step.Row), of.household.Programme, county.NoticeRound(step.Row), first, last, []roster.Row{step.Row}}, true
	}
	if !found {
		return early, false
	}
	required, _ := p.Parameter(publicRounds, of.household.Township, of.household.Programme, of.decided)
	return early, len(down) < max(1, required.Whole())
}

// noticeUp returns the days a notice was up, where both are known.
func noticeUp(row roster.Row) (first, last roster.Date, known bool) {
	first, last = county.NoticeDays(row)
	return first, last, toTheDay(first) && toTheDay(last) && first <= last
}

func namesHousehold(row roster.Row) bool {
	return (row.PersonName() != "" || row.Text(roster.FieldHeadName) != "") && !county.LongTerm(row) && !ofChildren(row)
}

// beforeNotice says whether a decision belongs to a notice that is up on its day or goes up soon
// after: before it only where the notice is a round that comes before a decision, for what was
// decided is published too.
func beforeNotice(row roster.Row, decided, first roster.Date) bool {
	if decided >= first {
		return true
	}
	round := county.NoticeRound(row)
	written := row.Text(roster.FieldRound) + row.Sheet.Label() + row.Sheet.Title
	published := strings.Contains(written, "公布") || containsAny(written, decisionWords)
	return round > 0 && !published && county.Days(decided, first) <= againAfter
}
