package link

import (
	"cmp"
	"slices"

	"rollcheck/roster"
)

// household is what it is worth that another relative of the same cadre is in the same
// household of the roster (spec/linking.md, 7).
const household = 4 * bit

// addHouseholds raises pairs of a cadre's relatives who meet in one household.
func (l *Linker) addHouseholds() {
	type meeting struct{ cadre, house uint64 }
	first := map[meeting]int32{}
	several := map[meeting]bool{}
	for i := range l.found {
		pair := &l.found[i]
		at := meeting{l.records[pair.list].cadre, pair.house}
		if at.cadre == 0 || at.house == 0 || pair.score < 0 {
			continue
		}
		if other, known := first[at]; known && other != pair.list {
			several[at] = true
		} else {
			first[at] = pair.list
		}
	}
	for i := range l.found {
		pair := &l.found[i]
		if several[meeting{l.records[pair.list].cadre, pair.house}] {
			pair.score += household
		}
	}
}

// compete lets pairs that cannot all be true share what they are worth: two namesakes for
// one row of the list, two rows of the list for one of a roster. A rival counts less where
// he has a better place of his own.
func (l *Linker) compete(ofLists, ofRows *groups) {
	lossList, lossRow := make([]milli, len(l.found)), make([]milli, len(l.found))
	alone, sums := l.weigh(nil), make([]uint64, len(l.found))
	ofLists.rivals(alone, func(i int32, total uint64) { lossList[i] = l.loss(i, total) })
	ofRows.rivals(alone, func(i int32, total uint64) { lossRow[i] = l.loss(i, total) })
	add := func(i int32, total uint64) { sums[i] += total }
	ofLists.rivals(l.weigh(lossRow), add)
	ofRows.rivals(l.weigh(lossList), add)
	for i := range l.found {
		l.found[i].final = l.found[i].score - (logTwo(even+sums[i]) - 18*bit)
	}
}

// even is odds of one to one among rivals: theirs reach to 2^strongest, for rare names in one
// village are worth that much, and are counted in 2^-18.
const (
	even      = 1 << 18
	strongest = 38 * bit
)

// odds returns the odds of a rival in parts of even, rounded up: of two equals neither is
// more likely than not.
func odds(score milli) uint64 { return power(min(score, strongest) - 12*bit + 2) }

// weigh returns what each pair is worth as a rival, as odds in parts of even; less where it
// has other places.
func (l *Linker) weigh(losses []milli) []uint64 {
	weights := make([]uint64, len(l.found))
	for i := range l.found {
		score := min(l.found[i].score, strongest)
		if losses != nil {
			score += losses[i]
		}
		weights[i] = odds(score)
	}
	return weights
}

// loss is how much less a pair counts as a rival, because one of its rows has other places
// that are worth so much: the bits of the odds that it is not elsewhere.
func (l *Linker) loss(i int32, others uint64) milli {
	own := even + odds(l.found[i].score)
	return logTwo(own) - logTwo(own+others)
}

// rivalRows says whether two rows of rosters that one row of the list may be cannot both be
// he: they stand in one sheet, or differ in what does not change.
func (l *Linker) rivalRows(a, b *pair) bool {
	if a.number != 0 && b.number != 0 {
		return a.number != b.number
	}
	return a.sheet == b.sheet || differInBirth(a.birth, b.birth)
}

// rivalLists says whether two rows of the list that may be one row of a roster cannot both be it.
func (l *Linker) rivalLists(a, b *pair) bool {
	x, y := &l.records[a.list], &l.records[b.list]
	if x.number.usable() && y.number.usable() {
		return x.number.body != y.number.body
	}
	if x.cadre != 0 && x.cadre == y.cadre {
		return true
	}
	return l.rows[a.list].Sheet == l.rows[b.list].Sheet || differInBirth(x.bornWith(), y.bornWith())
}

func differInBirth(a, b roster.Date) bool {
	level := compareBirths(a, b)
	return level > birthYear
}

// orderByRow lists the pairs so that those of one row of a roster stand together.
func (l *Linker) orderByRow() []int32 {
	order := identity(0, len(l.found))
	slices.SortFunc(order, func(a, b int32) int {
		x, y := &l.found[a], &l.found[b]
		return cmp.Or(cmp.Compare(x.sheet, y.sheet), cmp.Compare(x.record, y.record), cmp.Compare(x.list, y.list))
	})
	return order
}

func sameRow(a, b *pair) bool {
	return a.record == b.record && a.sheet == b.sheet
}

func identity(from, to int) []int32 {
	list := make([]int32, to-from)
	for i := range list {
		list[i] = int32(from + i)
	}
	return list
}
