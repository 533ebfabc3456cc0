package blank

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// team is those who visit together.
type team struct {
	name     string
	members  []county.Who
	ties     []county.Ties
	villages []*village
	load     int // households
}

// village is a village with the households to be visited there.
type village struct {
	*county.Village
	households []*county.Household
}

// title names the team: 第3组, or as the list calls it.
func (t *team) title() string {
	if strings.Contains(t.name, "组") {
		return t.name
	}
	return in(words.VisitTeam, t.name)
}

// tied says whether a member of the team must not go to a village.
func (t *team) tied(v *village) bool {
	return slices.ContainsFunc(t.ties, func(ties county.Ties) bool { return ties.To(v.Village) })
}

// teamsOf returns the teams of the 核查组 table or, without one, as many as were asked for under
// their numbers.
func teamsOf(source *Source) []*team {
	var teams []*team
	for _, row := range rowsOf(source.County, roster.Teams) {
		name := row.Text(roster.FieldTeam)
		at := slices.IndexFunc(teams, func(known *team) bool { return known.name == name })
		if at < 0 {
			at = len(teams)
			teams = append(teams, &team{name: name})
		}
		who := county.Who{Name: row.PersonName(), Number: row.Text(row.PersonIDField())}
		teams[at].members = append(teams[at].members, who)
		teams[at].ties = append(teams[at].ties, source.County.TiesOf(who))
	}
	for i := 0; len(teams) == i && i < max(1, source.Teams); i++ {
		teams = append(teams, &team{name: fmt.Sprint(i + 1)})
	}
	return teams
}

func rowsOf(c *county.County, kind *roster.Kind) (rows []roster.Row) {
	for _, sheet := range c.Sheets {
		for i := range sheet.Records() {
			if sheet.Kind == kind {
				rows = append(rows, sheet.Row(i))
			}
		}
	}
	return rows
}

// assign gives every village to a team: the next largest to the least loaded that may go there.
// Where there are teams enough each township has its own, by its households. It returns the
// villages nobody may go to.
func assign(villages []*village, teams []*team) (left []*village) {
	townships := byTownship(villages)
	if len(teams) < len(townships) {
		return spread(villages, teams)
	}
	first := 0
	var refused []*village
	for i, count := range share(len(teams), townships) {
		refused = append(refused, spread(townships[i], teams[first:first+count])...)
		first += count
	}
	return spread(refused, teams)
}

// spread gives villages to teams and returns those none of them may go to.
func spread(villages []*village, teams []*team) (left []*village) {
	villages = slices.Clone(villages)
	slices.SortStableFunc(villages, func(a, b *village) int { return cmp.Compare(len(b.households), len(a.households)) })
	for _, v := range villages {
		var best *team
		for _, team := range teams {
			if (best == nil || team.load < best.load) && !team.tied(v) {
				best = team
			}
		}
		if best == nil {
			left = append(left, v)
			continue
		}
		best.villages = append(best.villages, v)
		best.load += len(v.households)
	}
	return left
}

// byTownship parts villages, which stand in the order of their townships.
func byTownship(villages []*village) (parts [][]*village) {
	for i, v := range villages {
		if i == 0 || roster.TownshipKey(v.Township) != roster.TownshipKey(villages[i-1].Township) {
			parts = append(parts, nil)
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], v)
	}
	return parts
}

// share says how many of the teams each township gets: one each, and by the largest remainder of
// what its households ask for.
func share(teams int, townships [][]*village) []int {
	sizes, all := make([]int, len(townships)), 0
	for i, villages := range townships {
		for _, v := range villages {
			sizes[i] += len(v.households)
		}
		all += sizes[i]
	}
	counts, given := make([]int, len(sizes)), 0
	order := make([]int, len(sizes))
	for i, size := range sizes {
		order[i] = i
		counts[i] = max(1, size*teams/all)
		given += counts[i]
	}
	short := func(i int) int { return sizes[i]*teams - counts[i]*all } // how much it lacks
	for ; given != teams; given += cmp.Compare(teams, given) {
		if given < teams {
			counts[slices.MaxFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(short(a), short(b)), cmp.Compare(b, a)) })]++
			continue
		}
		rich := slices.DeleteFunc(slices.Clone(order), func(i int) bool { return counts[i] == 1 })
		counts[slices.MinFunc(rich, func(a, b int) int { return cmp.Or(cmp.Compare(short(a), short(b)), cmp.Compare(b, a)) })]--
	}
	return counts
}
