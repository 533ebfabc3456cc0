package county

import (
	"rollcheck/roster"
)

// withoutCorrected drops a household that left and one that came where they are one whose
// number was corrected: the only two of the head's name in the village, with numbers that are
// two writings of one.
func withoutCorrected(left, added []Moved) (stillLeft, stillAdded []Moved) {
	heads := map[string][]int{}
	for i, moved := range added {
		name := moved.Household.HeadName().Name
		heads[name] = append(heads[name], i)
	}
	leaving := map[string]int{}
	for _, moved := range left {
		leaving[moved.Household.HeadName().Name]++
	}
	joined := map[int]bool{}
	for _, moved := range left {
		name := moved.Household.HeadName().Name
		at := heads[name]
		if name != "" && leaving[name] == 1 && len(at) == 1 && mayBeOneNumber(moved, added[at[0]]) {
			joined[at[0]] = true
			continue
		}
		stillLeft = append(stillLeft, moved)
	}
	for i, moved := range added {
		if !joined[i] {
			stillAdded = append(stillAdded, moved)
		}
	}
	return stillLeft, stillAdded
}

// mayBeOneNumber says whether two numbers may be two writings of one: one is not usable, they
// have one birth, or differ in two characters at most.
func mayBeOneNumber(a, b Moved) bool { return closeNumbers(a.number(), b.number()) }

// closeNumbers says whether two numbers may be two writings of one.
func closeNumbers(one, other roster.ID) bool {
	if !one.Usable() || !other.Usable() || one.Birth() == other.Birth() {
		return true
	}
	return differing(one, other) <= 2
}

// differing counts the characters in which two numbers differ.
func differing(one, other roster.ID) int {
	differ := 0
	x, y := one.Text18(), other.Text18()
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			differ++
		}
	}
	return differ
}

func (m *Moved) number() roster.ID {
	if head := m.Household.Head(); head != nil {
		return head.Row.PersonID()
	}
	return m.Members[0].Row.ID(roster.FieldHeadIDNumber)
}
