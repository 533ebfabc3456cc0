package county

import (
	"cmp"
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// A household of a later roster goes on from an earlier one through its persons: the one with
// which it shares most of them. Where it shares none, the same number under a head of the same
// name, else the only head of that name in the village, tell it. A renumbered list and a number
// given to another family join nobody.

// chains is what is known of the households of the periods so far, by their roots.
type chains struct {
	byPerson map[int32]int32        // the last household that listed a person
	byKey    map[householdKey]int32 // the last that had a number or certificate
	byHead   map[headKey]int32      // the only one under a head of a name, -1 where there are several
}

type headKey struct {
	place int32
	name  string
}

// sharedHousehold is an earlier household and how much of a later one it has.
type sharedHousehold struct {
	earlier, later int32
	persons        int
	headed         bool // the head of the later one was in it
}

// joinPeriods joins the households of one programme and township through time.
func (r *resolver) joinPeriods(periods [][]int32) {
	known := chains{map[int32]int32{}, map[householdKey]int32{}, map[headKey]int32{}}
	for _, period := range periods {
		claimed, joined := map[int32]bool{}, map[int32]bool{}
		roots := make([]int32, len(period)) // before anything is joined to an earlier one
		for i, index := range period {
			roots[i] = r.root(index)
		}
		for _, share := range r.shared(period, roots, &known) {
			if !claimed[share.earlier] && !joined[share.later] {
				claimed[share.earlier], joined[share.later] = true, true
				r.union(share.earlier, share.later)
			}
		}
		for i, index := range period {
			if earlier := r.sameHead(index, &known); earlier >= 0 && !claimed[earlier] && !joined[roots[i]] {
				claimed[earlier], joined[roots[i]] = true, true
				r.union(earlier, roots[i])
			}
		}
		r.remember(period, &known)
	}
}

// shared lists which earlier households the later ones share persons with, most persons first.
func (r *resolver) shared(period, roots []int32, known *chains) []sharedHousehold {
	type pair struct{ earlier, later int32 }
	positions := map[pair]int{}
	var all []sharedHousehold
	for i, index := range period {
		n := &r.nodes[index]
		earlier, listed := known.byPerson[n.person]
		if !listed {
			continue
		}
		key := pair{earlier, roots[i]}
		position, seen := positions[key]
		if !seen {
			position = len(all)
			positions[key] = position
			all = append(all, sharedHousehold{earlier: earlier, later: roots[i]})
		}
		all[position].persons++
		all[position].headed = all[position].headed || n.row.IsHead()
	}
	slices.SortStableFunc(all, func(a, b sharedHousehold) int {
		if a.persons != b.persons {
			return cmp.Compare(b.persons, a.persons)
		}
		if a.headed != b.headed {
			return map[bool]int{true: -1, false: 1}[a.headed]
		}
		return 0
	})
	return all
}

// sameHead returns the earlier household a row's head tells: by number and name, else by a
// name that is unique in the village; -1 if there is none.
func (r *resolver) sameHead(index int32, known *chains) int32 {
	n := &r.nodes[index]
	name := headNameOf(n.row)
	if name == "" {
		return -1
	}
	keys, count := r.keysOf(n)
	for _, key := range keys[:count] {
		if earlier, found := known.byKey[key]; found && link.CompareNames(headNameOf(r.nodes[earlier].row), name) == link.NameEqual {
			return r.root(earlier)
		}
	}
	if headNumber(n.row) != 0 {
		return -1
	}
	if earlier, found := known.byHead[headKey{n.place, name}]; found && earlier >= 0 {
		return r.root(earlier)
	}
	return -1
}

// remember notes the households of a period for those that follow.
func (r *resolver) remember(period []int32, known *chains) {
	heads := map[headKey]int32{}
	for _, index := range period {
		n := &r.nodes[index]
		root := r.root(index)
		if r.numbers[n.person] != 0 {
			known.byPerson[n.person] = root
		}
		name := headNameOf(n.row)
		if name == "" {
			continue
		}
		keys, count := r.keysOf(n)
		for _, key := range keys[:count] {
			known.byKey[key] = index
		}
		key := headKey{n.place, name}
		if other, seen := heads[key]; seen && other != root {
			root = -1
		}
		heads[key] = root
	}
	for key, root := range heads {
		known.byHead[key] = root
	}
}

// headNameOf returns the name of the head as a row gives it: in his column, or as his own row.
func headNameOf(row roster.Row) string {
	if name := row.Text(roster.FieldHeadName); name != "" {
		return name
	}
	if row.IsHead() {
		return row.PersonName()
	}
	return ""
}
