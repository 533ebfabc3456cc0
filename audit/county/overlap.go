package county

import (
	"cmp"
	"maps"
	"slices"

	"rollcheck/roster"
)

// Two rosters that list mostly the same persons of a programme and township are one roster
// handed in twice: the township's beside its villages', two versions, the month beside the
// quarter. That is found once for the pair, before persons are compared; the rows of the one
// that says less then repeat the other's and are not in force.

// Overlap is a roster and those whose rows repeat it.
type Overlap struct {
	Sheet  *roster.Sheet
	Others []*roster.Sheet
	Rows   int // how many rows repeat
}

// sheetPair is two rosters; where one repeats the other, first the one that stays in force.
type sheetPair struct{ a, b *roster.Sheet }

// noteOverlaps takes repeated rows out of force.
func (r *resolver) noteOverlaps() {
	shared, listed := map[sheetPair]int{}, r.listed()
	for i := range r.county.Persons {
		eachShared(&r.county.Persons[i], listed, func(a, b *Entry) { shared[sheetPair{a.Row.Sheet, b.Row.Sheet}]++ })
	}
	if len(shared) == 0 {
		return
	}
	fuller := map[sheetPair]*roster.Sheet{}
	for pair, both := range shared {
		if 2*both >= min(listed[pair.a], listed[pair.b]) {
			fuller[pair] = saysMore(pair.a, pair.b, listed)
		}
	}
	repeats := map[sheetPair]int{} // sheet in force, sheet that repeats it
	for i := range r.county.Persons {
		eachShared(&r.county.Persons[i], listed, func(a, b *Entry) {
			kept, again := a, b
			switch fuller[sheetPair{a.Row.Sheet, b.Row.Sheet}] {
			case nil:
				return
			case b.Row.Sheet:
				kept, again = b, a
			}
			if kept.InForce && again.InForce {
				again.InForce = false
				repeats[sheetPair{kept.Row.Sheet, again.Row.Sheet}]++
			}
		})
	}
	r.repeatUnnumbered(repeats)
	r.listOverlaps(repeats)
}

// bestFirst orders many rows of a person so that the roster that says most comes first: the
// others are compared with that one only.
func bestFirst(entries []*Entry, listed map[*roster.Sheet]int) []*Entry {
	if !Many(entries) {
		return entries
	}
	entries = slices.Clone(entries)
	slices.SortStableFunc(entries, func(a, b *Entry) int { return compareSaid(b.Row.Sheet, a.Row.Sheet, listed) })
	return entries
}

// eachShared calls visit for every two rows in force of a person on two sheets of a programme
// and township.
func eachShared(who *Person, listed map[*roster.Sheet]int, visit func(a, b *Entry)) {
	if who.Number == 0 || len(who.entries) < 2 {
		return
	}
	EachPair(bestFirst(who.entries, listed), func(a, b *Entry) {
		if a.InForce && b.InForce && a.Row.Sheet != b.Row.Sheet && a.Household.Programme == b.Household.Programme && sameTownship(a, b) {
			visit(a, b)
		}
	})
}

func sameTownship(a, b *Entry) bool {
	x, y := roster.TownshipKey(a.Township()), roster.TownshipKey(b.Township())
	return x == y || x == "" || y == ""
}

// listed counts the persons with a number each roster in force lists.
func (r *resolver) listed() map[*roster.Sheet]int {
	listed := map[*roster.Sheet]int{}
	for i := range r.county.Persons {
		who := &r.county.Persons[i]
		for j, entry := range who.entries {
			if who.Number != 0 && entry.InForce && (j == 0 || who.entries[j-1].Row.Sheet != entry.Row.Sheet) {
				listed[entry.Row.Sheet]++
			}
		}
	}
	return listed
}

// saysMore returns the sheet that stands for both: the newer, the one that speaks of more
// months, persons or columns.
func saysMore(a, b *roster.Sheet, listed map[*roster.Sheet]int) *roster.Sheet {
	if compareSaid(a, b, listed) < 0 {
		return b
	}
	return a
}

func compareSaid(a, b *roster.Sheet, listed map[*roster.Sheet]int) int {
	return cmp.Or(cmp.Compare(a.Period.To, b.Period.To), cmp.Compare(a.Period.Months(), b.Period.Months()),
		cmp.Compare(listed[a], listed[b]), cmp.Compare(len(a.Columns), len(b.Columns)))
}

// nameAt is a name in a village of a roster.
type nameAt struct {
	sheet         *roster.Sheet
	village, name string
}

// repeatUnnumbered takes rows without a number out of force where the sheet that stays lists
// the same name in the village, without a number too.
func (r *resolver) repeatUnnumbered(repeats map[sheetPair]int) {
	if len(repeats) == 0 {
		return
	}
	kept := map[nameAt]bool{}
	r.eachUnnumbered(func(entry *Entry, at nameAt) { kept[at] = true })
	repeated := map[*roster.Sheet][]*roster.Sheet{} // by the sheet that repeats
	for pair := range repeats {
		repeated[pair.b] = append(repeated[pair.b], pair.a)
	}
	r.eachUnnumbered(func(entry *Entry, at nameAt) {
		for _, sheet := range repeated[at.sheet] {
			if kept[nameAt{sheet, at.village, at.name}] {
				entry.InForce = false
			}
		}
	})
}

// eachUnnumbered calls visit for every row in force without a usable number.
func (r *resolver) eachUnnumbered(visit func(*Entry, nameAt)) {
	for i := range r.county.Households {
		for j := range r.county.Households[i].entries {
			if entry := &r.county.Households[i].entries[j]; entry.Person.Number == 0 && entry.InForce {
				visit(entry, nameAt{entry.Row.Sheet, roster.VillageKey(r.county.PlaceOf(entry.Row).Village), entry.Row.PersonName()})
			}
		}
	}
}

// listOverlaps gathers the pairs by the sheet that stays in force, in the order of the sheets.
func (r *resolver) listOverlaps(repeats map[sheetPair]int) {
	r.county.overlaps = gather(repeats, r.county.Sheets)
}

// gather lists pairs by their first sheet, in the order of the sheets.
func gather(rows map[sheetPair]int, sheets []*roster.Sheet) []Overlap {
	position := map[*roster.Sheet]int{}
	for i, sheet := range sheets {
		position[sheet] = i
	}
	pairs := slices.SortedFunc(maps.Keys(rows), func(x, y sheetPair) int {
		return cmp.Or(cmp.Compare(position[x.a], position[y.a]), cmp.Compare(position[x.b], position[y.b]))
	})
	var overlaps []Overlap
	for _, pair := range pairs {
		if last := len(overlaps) - 1; last < 0 || overlaps[last].Sheet != pair.a {
			overlaps = append(overlaps, Overlap{Sheet: pair.a})
		}
		overlap := &overlaps[len(overlaps)-1]
		overlap.Others = append(overlap.Others, pair.b)
		overlap.Rows += rows[pair]
	}
	return overlaps
}

// OverlapOf returns the overlap a sheet stays in force in, or of a payment list the one in which
// it sums up the others; nil if there is none.
func (c *County) OverlapOf(sheet *roster.Sheet) *Overlap {
	if i := slices.IndexFunc(c.overlaps, func(o Overlap) bool { return o.Sheet == sheet }); i >= 0 {
		return &c.overlaps[i]
	}
	return nil
}
