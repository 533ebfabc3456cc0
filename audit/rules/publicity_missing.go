package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var publicityMissing = &audit.Rule{
	ID: "publicity-missing", Title: words.Text{ZH: "无公示记录或缺榜", EN: "no notice on record, or a round is missing"},
	Doc: words.Text{
		ZH: "同一乡镇别的村有公示记录，这个村没有，或缺规定的某一榜。只按交来的公示材料核对：全乡镇都没有的一榜算没交，不算缺；公示以后才纳入的户不算；事实无人抚养儿童依法不公示。查公示底稿和照片，确未公示的补公示。",
		EN: "Other villages of the township have a notice on record and this one has none, or lacks a round that is asked for. A round no village has counts as not handed in. Look for the file and the photograph; else publish again.",
	},
	Family: familyProcedure, Remedy: remedyPublish, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Publicity},
	Params: []*county.Param{publicRounds}, MustNot: []*audit.Exemption{childUnnamed, newcomersOnly},
	Check: audit.EachTownship(func(p *audit.Pass, villages []*county.Village) {
		for _, programme := range publicised {
			published := publishedIn(villages, programme)
			for _, village := range villages {
				checkRounds(p, village, programme, published)
			}
		}
	}),
}

// checkRounds looks for the rounds of one village; published are the households of those of its
// township that have any.
func checkRounds(p *audit.Pass, village *county.Village, programme *roster.Kind, published []*county.Household) {
	households := toBeShown(village, programme)
	if len(households) == 0 || !p.Absent(roster.Publicity, programme, village.Township, village.Name, 0) {
		return
	}
	notices := p.County.NoticesOf(village.Township, programme)
	day := p.AsOf()
	if notices.Last != 0 {
		day = min(day, notices.Last)
	}
	required, set := p.Parameter(publicRounds, village.Township, programme, day)
	if !set {
		p.NotSet(publicRounds, village.Township)
		return
	}
	expected := expectedRounds(p, notices, required.Whole())
	if notices.Last != 0 {
		together := begunTogether(published)
		meant := atNoticeOf(notices.Last.MonthOf(), published, func(household *county.Household) bool {
			return named(household) || household.Began() == together && onNotice(household)
		})
		households = slices.DeleteFunc(households, func(household *county.Household) bool { return !meant(household) })
	}
	held := roundsHeld(village, programme, households)
	missing := lackingRounds(expected, held, required.Whole())
	if len(missing) > 0 && len(households) > 0 && complete(p, notices, published) && !astray(p, village, programme) {
		reportRounds(p, village, programme, lackedRounds{households, required.Whole(), held, missing, day})
	}
}

// lackedRounds is what a village lacks of the rounds asked for.
type lackedRounds struct {
	households []*county.Household
	required   int
	held       [4]bool
	missing    []words.Text
	day        roster.Date
}

func reportRounds(p *audit.Pass, village *county.Village, programme *roster.Kind, lacked lackedRounds) {
	text := saysNoRound
	if lacked.held == ([4]bool{}) {
		text = saysNoNotice
	}
	finding := p.Find(programme).At(village.Township, village.Name).Key("rounds").
		Say(text, len(lacked.households), lacked.required, lacked.missing).RuleOut(childUnnamed, newcomersOnly)
	finding.Persons, finding.Conduct = 0, lacked.day
	p.Report(showNames(finding, evidenceNoNotice, lacked.households))
}

// expectedRounds returns the rounds asked for that the input of the township holds; those it
// holds of no village were not handed in, which is said once.
func expectedRounds(p *audit.Pass, notices county.Notices, required int) (expected [4]bool) {
	absent := []words.Text(nil)
	for round := 1; round <= min(required, 3); round++ {
		expected[round] = notices.Rounds[round]
		if !expected[round] {
			absent = append(absent, roundTitles[round])
		}
	}
	if len(absent) > 0 && len(absent) < required && !notices.Rounds[0] {
		p.NotRunBecause(notices.Sheet, saysRoundNotGiven.With(required, absent))
	}
	if expected == ([4]bool{}) {
		expected[0] = notices.Rounds[0] || notices.Rounds[2] || notices.Rounds[3]
	}
	return expected
}

// roundsHeld returns the rounds on record of a village: those that reach any of its households
// and those whose names are of nobody on the roster.
func roundsHeld(village *county.Village, programme *roster.Kind, households []*county.Household) (held [4]bool) {
	for _, household := range households {
		for round, has := range roundsOf(household) {
			held[round] = held[round] || has
		}
	}
	for _, step := range village.Steps(roster.Publicity) {
		if of := county.ProgrammeOf(step.Row); (of == nil || of == programme) && !county.LongTerm(step.Row) {
			held[county.NoticeRound(step.Row)] = true
		}
	}
	return held
}

// lackingRounds returns the titles of the rounds a village lacks; none where it had as many as
// are asked for, or one that is not said to be another.
func lackingRounds(expected, held [4]bool, required int) (missing []words.Text) {
	count := 0
	for _, has := range held {
		if has {
			count++
		}
	}
	if count >= required {
		return nil
	}
	for round := 1; round < len(expected); round++ {
		if expected[round] && !held[round] {
			missing = append(missing, roundTitles[round])
		}
	}
	if held[0] {
		missing = missing[:max(0, len(missing)-1)]
	}
	if expected[0] && count == 0 {
		missing = append(missing, anyRound)
	}
	return missing
}

// publishedIn returns the households of a township whose village has any of them on a notice.
func publishedIn(villages []*county.Village, programme *roster.Kind) (all []*county.Household) {
	for _, village := range villages {
		if households := toBeShown(village, programme); slices.ContainsFunc(households, onNotice) {
			all = append(all, households...)
		}
	}
	return all
}

// complete says whether the notices of a township show its households and not newcomers
// alone: of the villages that have any, at least half of the households stand on them.
func complete(p *audit.Pass, notices county.Notices, households []*county.Household) bool {
	listed := 0
	for _, household := range households {
		if onNotice(household) {
			listed++
		}
	}
	all := len(households)
	if listed*2 >= all {
		return true
	}
	p.NotRunBecause(notices.Sheet, saysNewcomers.With(listed, all))
	return false
}

// astray says whether notices of the township name no village that is known: one may be this village's.
func astray(p *audit.Pass, village *county.Village, programme *roster.Kind) bool {
	for _, step := range p.County.StraySteps(roster.Publicity, village.Township) {
		if of := county.ProgrammeOf(step.Row); of == nil || of == programme {
			p.NotRunBecause(step.Row.Sheet, saysNoVillage.With())
			return true
		}
	}
	return false
}

var newcomersOnly = &audit.Exemption{ID: "newcomers-only", Title: words.Text{ZH: "只公示新增对象", EN: "only newcomers are published"}}

var (
	anyRound          = words.Text{ZH: "公示", EN: "any notice"}
	saysNoNotice      = words.Text{ZH: "%d 户应公示，规定 %d 榜，别的村有公示记录，本村没有，缺 %s", EN: "%d households are to be published in %d round(s); other villages have notices on record, this one has none: %s"}
	saysNoRound       = words.Text{ZH: "%d 户应公示，规定 %d 榜，本村缺 %s", EN: "%d households are to be published in %d round(s); this village lacks %s"}
	saysRoundNotGiven = words.Text{ZH: "规定 %d 榜，交来的公示材料里没有%s，这一榜没有核对", EN: "%d rounds are asked for, of which the notices handed in hold no %s: it was not compared"}
	saysNewcomers     = words.Text{ZH: "公示只列了 %d 户，名册有 %d 户，像是只公示新增对象，缺不缺榜没有核对", EN: "the notices list %d households of %d on the roster, as if of newcomers alone: missing rounds were not looked for"}
	saysNoVillage     = words.Text{ZH: "公示材料没有写是哪个村，或写的村名册上没有（并村、改名？），缺不缺榜没有核对", EN: "a notice names no village, or one no roster knows (merged, renamed?): missing rounds were not looked for"}
	evidenceNoNotice  = words.Text{ZH: "应公示", EN: "to be published"}
)
