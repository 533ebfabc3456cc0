package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// What the rules about notices share.

// publicRounds is how many rounds of publicity a programme asks for.
var publicRounds = &county.Param{
	Key: "publicity.rounds", Title: words.Text{ZH: "公示榜数", EN: "rounds of publicity"}, Unit: "榜",
	BuiltIn: []county.Setting{
		{Programme: "rural-dibao", Number: 200, Since: 20121212, Until: 20210630},
		{Programme: "urban-dibao", Number: 200, Since: 20121212, Until: 20210630},
		{Programme: "rural-dibao", Number: 100, Since: 20210701},
		{Programme: "urban-dibao", Number: 100, Since: 20210701},
		{Programme: "tekun", Number: 100, Since: 20140501},
	},
	Source: words.Text{
		ZH: "民发〔2012〕220号第二十五条、第二十九条：乡镇、县级各公示一次；民发〔2021〕57号第十九条：公示一次；三榜是当地规定",
		EN: "220/2012 art. 25 and 29: two rounds; 57/2021 art. 19: one; three are a local rule",
	},
}

// childUnnamed are the children nobody cares for in fact, who are never put on a notice
// (民发〔2019〕62号二(二)).
var childUnnamed = &audit.Exemption{ID: "child-unnamed", Title: words.Text{ZH: "事实无人抚养儿童不公示", EN: "a child without carers, never put on a notice"}}

// publicised are the programmes whose households are put on notices by law.
var publicised = [...]*roster.Kind{roster.RuralDibao, roster.UrbanDibao, roster.Tekun}

// toBeShown returns the households of a programme that are put on a notice.
func toBeShown(village *county.Village, programme *roster.Kind) []*county.Household {
	var households []*county.Household
	for _, household := range village.Households {
		if household.Programme == programme && !strings.Contains(household.Class(), "事实无人") {
			households = append(households, household)
		}
	}
	return households
}

// newcomersWithin is how many months after a notice the benefit of those on it may begin.
const newcomersWithin = 3

// atNoticeOf says which households a notice of a month was of: those enrolled by then, and those
// of a later month most of whose newcomers stand on it, for whoever is published begins after.
func atNoticeOf(up roster.Month, households []*county.Household, on func(*county.Household) bool) func(*county.Household) bool {
	began, shown := map[roster.Month]int{}, map[roster.Month]int{}
	for _, household := range households {
		month := household.Began()
		began[month]++
		if on(household) {
			shown[month]++
		}
	}
	return func(household *county.Household) bool {
		month := household.Began()
		return month <= up || month <= up+newcomersWithin && shown[month]*2 > began[month]
	}
}

// begunTogether returns the month in which most households began, as on a roster of newcomers;
// zero if there is none.
func begunTogether(households []*county.Household) roster.Month {
	began := map[roster.Month]int{}
	for _, household := range households {
		if began[household.Began()]++; began[household.Began()]*2 > len(households) {
			return household.Began()
		}
	}
	return 0
}

// roundsOf returns the rounds that reach a household by name or by its village.
func roundsOf(household *county.Household) (rounds [4]bool) {
	for _, step := range household.Steps(roster.Publicity) {
		if !county.LongTerm(step.Row) {
			rounds[county.NoticeRound(step.Row)] = true
		}
	}
	return rounds
}

// onNotice says whether a household stands on any round.
func onNotice(household *county.Household) bool { return roundsOf(household) != [4]bool{} }

// named says whether a round names a household: one of a whole village says nothing of when it came.
func named(household *county.Household) bool {
	return slices.ContainsFunc(household.Steps(roster.Publicity), func(step county.Match) bool { return namesHousehold(step.Row) })
}

var roundTitles = [...]words.Text{{}, {ZH: "第一榜", EN: "the first round"}, {ZH: "第二榜", EN: "the second round"}, {ZH: "第三榜", EN: "the third round"}}

// showNames adds the heads' names of some households as evidence.
func showNames(finding *audit.Finding, says words.Text, households []*county.Household) *audit.Finding {
	for _, household := range households {
		finding.Rests(says, household.Members()[0].Name())
	}
	return finding
}

// programmeAt returns the programme a register's row is about; where it says none, the first
// of those the law has on notices that the village has households of, so that the law is shown.
func programmeAt(p *audit.Pass, programme *roster.Kind, place county.Place) *roster.Kind {
	if programme != nil {
		return programme
	}
	name := roster.VillageKey(place.Village)
	for _, of := range publicised {
		for _, village := range p.County.VillagesOf(place.Township) {
			if (name == "" || roster.VillageKey(village.Name) == name) && len(toBeShown(village, of)) > 0 {
				return of
			}
		}
	}
	return nil
}
