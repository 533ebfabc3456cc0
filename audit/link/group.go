package link

import (
	"cmp"
	"slices"
)

// mostRivalled is how many of the pairs of one row are each compared with each. Where there are more,
// every pair is compared with the strongest, and the others count together: the cost grows with
// the pairs, not with their square.
const mostRivalled = 128

// groups parts the pairs by a row they share: one of the list, or one of a roster.
type groups struct {
	linker *Linker
	order  []int32 // the pairs, those of one row together
	list   []group
	of     []int32 // by pair, an index into list
	rival  func(a, b *pair) bool
	number func(*pair) uint64 // of its other row; two of one number are no rivals
}

// group is the pairs of one row.
type group struct {
	of     *groups
	all    []int32
	strong []int32           // all, or the strongest of a crowd
	rest   uint64            // what the others of a crowd are worth together
	restOf map[uint64]uint64 // the same by their numbers
	beyond map[int32]uint64  // what each of them is worth
}

// newGroups takes pairs in an order in which those of one row stand together.
func newGroups(l *Linker, order []int32, same, rival func(a, b *pair) bool, number func(*pair) uint64) *groups {
	g := &groups{linker: l, order: order, of: make([]int32, len(order)), rival: rival, number: number}
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && same(&l.found[order[from]], &l.found[order[to]]) {
			to++
		}
		all := order[from:to]
		for _, i := range all {
			g.of[i] = int32(len(g.list))
		}
		g.list = append(g.list, group{of: g, all: all, strong: l.strongest(all)})
		from = to
	}
	g.weigh(nil)
	return g
}

// strongest returns the pairs themselves, or of a crowd those of the highest scores.
func (l *Linker) strongest(all []int32) []int32 {
	if len(all) <= mostRivalled {
		return all
	}
	strong := slices.Clone(all)
	slices.SortStableFunc(strong, func(a, b int32) int { return cmp.Compare(l.found[b].score, l.found[a].score) })
	return slices.Clip(slices.Clone(strong[:mostRivalled]))
}

// weigh adds up what the others of each crowd are worth.
func (g *groups) weigh(losses []milli) {
	for i := range g.list {
		if group := &g.list[i]; len(group.all) > mostRivalled {
			group.weigh(losses)
		}
	}
}

func (g *group) weigh(losses []milli) {
	l := g.of.linker
	g.rest, g.restOf, g.beyond = 0, map[uint64]uint64{}, make(map[int32]uint64, len(g.all)-mostRivalled)
	for _, k := range g.all {
		g.beyond[k] = l.weight(k, losses)
	}
	for _, k := range g.strong {
		delete(g.beyond, k)
	}
	for k, weight := range g.beyond {
		number := g.of.number(&l.found[k])
		g.rest, g.restOf[number] = g.rest+weight, g.restOf[number]+weight
	}
}

// others returns what those of a crowd are worth that a pair is not compared with one by one.
func (g *group) others(i int32) uint64 {
	if len(g.all) <= mostRivalled {
		return 0
	}
	if number := g.of.number(&g.of.linker.found[i]); number != 0 {
		return g.rest - g.restOf[number]
	}
	return g.rest - g.beyond[i]
}

// each calls visit for every pair with its group.
func (g *groups) each(visit func(i int32, g *group)) {
	for i := range g.list {
		for _, k := range g.list[i].all {
			visit(k, &g.list[i])
		}
	}
}

// with returns the strongest of the group of a pair.
func (g *groups) with(i int32) []int32 { return g.list[g.of[i]].strong }
