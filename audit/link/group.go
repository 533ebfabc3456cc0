package link

import (
	"cmp"
	"slices"
)

// mostRivalled is how many of the pairs of one row are each compared with each. Where there are more,
// every pair is compared with the strongest, and the others count together: the cost grows with
// the pairs, not with their square.
const mostRivalled = 64

// groups parts the pairs by a row they share: one of the list, or one of a roster.
type groups struct {
	linker *Linker
	list   []group
	of     []int32 // by pair, an index into list
	rival  func(a, b *pair) bool
	number func(*pair) uint64 // of its other row; two of one number are no rivals
}

// group is the pairs of one row, and the strongest of them: all, unless they are a crowd.
type group struct{ all, strong []int32 }

// newGroups takes pairs in an order in which those of one row stand together.
func newGroups(l *Linker, order []int32, same, rival func(a, b *pair) bool, number func(*pair) uint64) *groups {
	g := &groups{linker: l, of: make([]int32, len(order)), rival: rival, number: number}
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && same(&l.found[order[from]], &l.found[order[to]]) {
			to++
		}
		all := order[from:to]
		for _, i := range all {
			g.of[i] = int32(len(g.list))
		}
		g.list = append(g.list, group{all, l.strongest(all)})
		from = to
	}
	return g
}

// strongest returns the pairs themselves, or of a crowd those of the highest scores.
func (l *Linker) strongest(all []int32) []int32 {
	if len(all) <= mostRivalled {
		return all
	}
	strong := slices.Clone(all)
	slices.SortStableFunc(strong, func(a, b int32) int { return cmp.Compare(l.found[b].score, l.found[a].score) })
	return slices.Clone(strong[:mostRivalled])
}

// rivals calls visit for every pair with what its rivals are worth together.
func (g *groups) rivals(weights []uint64, visit func(i int32, total uint64)) {
	for i := range g.list {
		group := &g.list[i]
		others := g.others(group, weights)
		for _, i := range group.all {
			total := others(i)
			for _, k := range group.strong {
				if k != i && g.rival(&g.linker.found[i], &g.linker.found[k]) {
					total = min(total+weights[k], mostOdds)
				}
			}
			visit(i, total)
		}
	}
}

// mostOdds bounds sums of odds, mostEach what each of a crowd adds to them, so that no sum overflows.
const (
	mostOdds = 1 << 58
	mostEach = 1 << 36
)

// others returns what tells for a pair how much those of a crowd are worth together that it is
// not compared with one by one; all but those of its number are taken for rivals.
func (g *groups) others(group *group, weights []uint64) func(int32) uint64 {
	if len(group.all) == len(group.strong) {
		return func(int32) uint64 { return 0 }
	}
	strong := make(map[int32]bool, len(group.strong))
	for _, k := range group.strong {
		strong[k] = true
	}
	var rest uint64
	ofNumber := map[uint64]uint64{}
	for _, k := range group.all {
		if number, weight := g.number(&g.linker.found[k]), min(weights[k], mostEach); !strong[k] {
			rest, ofNumber[number] = rest+weight, ofNumber[number]+weight
		}
	}
	return func(i int32) uint64 {
		switch number := g.number(&g.linker.found[i]); {
		case number != 0:
			return min(rest-ofNumber[number], mostOdds)
		case strong[i]:
			return min(rest, mostOdds)
		}
		return min(rest-min(weights[i], mostEach), mostOdds)
	}
}

// with returns the strongest of the group of a pair.
func (g *groups) with(i int32) []int32 { return g.list[g.of[i]].strong }
