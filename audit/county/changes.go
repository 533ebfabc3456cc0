package county

import (
	"cmp"
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Change is what two rosters of one programme and township that follow each other differ in,
// over the villages that stand on both. Who is only written otherwise has not changed: a
// corrected number, a move to another household of the township.
type Change struct {
	Programme     *roster.Kind
	Township      string
	From, To      roster.Period // the months of the two rosters
	villages      []villageTally
	Added, Left   []Moved // households on one of the two only
	Grown, Shrunk []Moved // persons who came to a household that is on both, or left it
	Alone         int     // villages on one of the two rosters only: nothing is said of them
}

// villageTally is what the two rosters count in one village.
type villageTally struct {
	key           string
	before, after Tally
}

// CountsOf returns what the two rosters list in a village or, where it is "", in all.
func (c *Change) CountsOf(village string) (before, after Tally) {
	key := roster.VillageKey(village)
	for _, counted := range c.villages {
		if key == "" || counted.key == key {
			before, after = before.Add(counted.before), after.Add(counted.after)
		}
	}
	return before, after
}

// Tally counts households and covered persons.
type Tally struct {
	Households, Persons int
	Within              int // persons besides who only changed household: an office may count them or not
}

// Add returns the sum of two tallies.
func (t Tally) Add(other Tally) Tally {
	return Tally{t.Households + other.Households, t.Persons + other.Persons, t.Within + other.Within}
}

// Moved is a household that came or left, or some of its persons.
type Moved struct {
	Household *Household
	Members   []*Entry // their rows on the roster that has them
	Persons   int      // covered persons who came or left with it; a list of heads names them by number only
	Within    int      // persons who only went from one household of the township to another
}

// Between returns the months in which the changes happened.
func (c *Change) Between() roster.Period { return roster.Period{From: c.From.To + 1, To: c.To.To} }

// Comparable says whether the rosters list the same kind of thing: where most households left
// or came, one of them is a part of a roster, or of another sort.
func (c *Change) Comparable() bool {
	before, after := c.CountsOf("")
	return len(c.Left)*2 <= before.Households && len(c.Added)*2 <= after.Households
}

// Came returns the households and persons who came, of a village or, where it is "", of all.
func (c *Change) Came(village string) Tally { return tallyOf(c.Added, c.Grown, village) }

// Gone returns the households and persons who left.
func (c *Change) Gone(village string) Tally { return tallyOf(c.Left, c.Shrunk, village) }

func tallyOf(whole, parts []Moved, village string) (tally Tally) {
	key := roster.VillageKey(village)
	for i, list := range [...][]Moved{whole, parts} {
		for _, moved := range list {
			if key != "" && roster.VillageKey(moved.Household.Village) != key {
				continue
			}
			tally.Persons += moved.Persons
			tally.Within += moved.Within
			if i == 0 {
				tally.Households++
			}
		}
	}
	return tally
}

// Changes returns what changed between each two dated rosters of a programme and township that
// follow each other, in the order of programmes, townships and months.
func (c *County) Changes() []Change {
	c.changesOnce.Do(func() { c.changes = findChanges(c) })
	return c.changes
}

// changeKey is a programme and place; the village is "" for the whole township.
type changeKey struct {
	programme *roster.Kind
	placeKey
}

// monthsOf is which households each roster of a village lists, by its last month.
type monthsOf struct {
	periods    map[roster.Month]roster.Period
	households []*Household
}

func findChanges(c *County) []Change {
	var order []changeKey
	villages := map[changeKey]*monthsOf{}
	keys := map[*Place]placeKey{}
	for i := range c.Households {
		household := &c.Households[i]
		place, known := keys[household.Place]
		if !known {
			place = placeKey{roster.TownshipKey(household.Township), roster.VillageKey(household.Village)}
			keys[household.Place] = place
		}
		key := changeKey{household.Programme, place}
		if villages[key] == nil {
			villages[key] = &monthsOf{periods: map[roster.Month]roster.Period{}}
			order = append(order, key)
		}
		villages[key].note(household, c.AsOf.MonthOf())
	}
	finder := changeFinder{county: c, index: map[changeOf]int{}}
	for _, key := range order {
		finder.compareVillage(key, villages[key])
	}
	finder.noteAlone(order, villages)
	slices.SortStableFunc(finder.changes, compareChanges)
	return finder.changes
}

func compareChanges(a, b Change) int {
	return cmp.Or(cmp.Compare(slices.Index(roster.Kinds, a.Programme), slices.Index(roster.Kinds, b.Programme)),
		cmp.Compare(a.Township, b.Township), cmp.Compare(a.To.To, b.To.To), cmp.Compare(a.From.To, b.From.To))
}

func (m *monthsOf) note(household *Household, asOf roster.Month) {
	m.households = append(m.households, household)
	for i := range household.entries {
		period := household.entries[i].Row.Sheet.Period
		if period.To == 0 || period.To > asOf {
			continue
		}
		if known, listed := m.periods[period.To]; !listed || period.From > known.From {
			m.periods[period.To] = period
		}
	}
}

// months returns the last months of a village's rosters in order.
func (m *monthsOf) months() []roster.Month {
	var months []roster.Month
	for month := range m.periods {
		months = append(months, month)
	}
	slices.Sort(months)
	return months
}

// changeOf is a programme, a township and the last months of two rosters.
type changeOf struct {
	programme *roster.Kind
	township  string
	from, to  roster.Month
}

type changeFinder struct {
	county  *County
	changes []Change
	index   map[changeOf]int
}

func (f *changeFinder) compareVillage(key changeKey, village *monthsOf) {
	months := village.months()
	for i := 1; i < len(months); i++ {
		of := changeOf{key.programme, key.township, months[i-1], months[i]}
		at, known := f.index[of]
		if !known {
			at = len(f.changes)
			f.index[of] = at
			f.changes = append(f.changes, Change{
				Programme: key.programme, Township: village.households[0].Township,
				From: village.periods[months[i-1]], To: village.periods[months[i]],
			})
		}
		f.changes[at].compare(f.county, key.village, village.households)
	}
}

// noteAlone counts the villages that stand on one of two rosters of their township only.
func (f *changeFinder) noteAlone(order []changeKey, villages map[changeKey]*monthsOf) {
	for i := range f.changes {
		change := &f.changes[i]
		township := roster.TownshipKey(change.Township)
		for _, key := range order {
			if key.programme != change.Programme || key.township != township {
				continue
			}
			_, from := villages[key].periods[change.From.To]
			_, to := villages[key].periods[change.To.To]
			if from != to {
				change.Alone++
			}
		}
	}
}

// compare adds what changed among the households of one village.
func (c *Change) compare(county *County, village string, households []*Household) {
	var left, added []Moved
	counted := villageTally{key: village}
	for _, household := range households {
		before, after := county.listedAt(household, c.From.To), county.listedAt(household, c.To.To)
		counted.before, counted.after = counted.before.Add(householdTally(before)), counted.after.Add(householdTally(after))
		switch {
		case len(before) == 0 && len(after) == 0:
		case len(after) == 0:
			left = append(left, county.moved(household, before, c.To.To))
		case len(before) == 0:
			added = append(added, county.moved(household, after, c.From.To))
		default:
			c.compareMembers(county, household, before, after)
		}
	}
	c.villages = append(c.villages, counted)
	left, added = withoutCorrected(left, added)
	c.Left, c.Added = append(c.Left, left...), append(c.Added, added...)
}

func householdTally(members []*Entry) Tally {
	if len(members) == 0 {
		return Tally{}
	}
	return Tally{Households: 1, Persons: CoveredCount(members)}
}

// listedAt returns a household's rows on the roster that ends with a month, without those of
// whom a list says that the money stopped within its months. What a list says of the head alone
// ends no household that a later roster goes on with.
func (c *County) listedAt(household *Household, month roster.Month) []*Entry {
	var members []*Entry
	for i := range household.entries {
		entry := &household.entries[i]
		if entry.Row.Sheet.Period.To != month {
			continue
		}
		if _, own := stoppedBy(entry, entry.Person); own {
			continue
		}
		if _, stopped := c.Stopped(entry); !stopped || household.after(month) {
			members = append(members, entry)
		}
	}
	return members
}

// after says whether a roster later than a month lists the household.
func (h *Household) after(month roster.Month) bool {
	return slices.ContainsFunc(h.entries, func(entry Entry) bool { return entry.Row.Sheet.Period.To > month })
}

// moved returns a household that one of two rosters lists, without those of its persons who
// are in another household of the township on the other roster.
func (c *County) moved(household *Household, members []*Entry, other roster.Month) Moved {
	persons, within, gone := CoveredCount(members), 0, []*Entry(nil)
	for _, entry := range CoveredOf(members) {
		if c.elsewhere(entry, other) {
			persons--
			within++
		} else {
			gone = append(gone, entry)
		}
	}
	if len(gone) == 0 {
		gone = members
	}
	return Moved{household, gone, max(0, persons), within}
}

// elsewhere says whether a person is in another household of the programme and township on the
// roster that ends with a month.
func (c *County) elsewhere(entry *Entry, month roster.Month) bool {
	return slices.ContainsFunc(entry.Person.entries, func(other *Entry) bool {
		return other.Household != entry.Household && other.Row.Sheet.Period.To == month && other.Household.Programme == entry.Household.Programme &&
			roster.TownshipKey(other.Township()) == roster.TownshipKey(entry.Township())
	})
}

// compareMembers adds who came to a household that is on both rosters, and who left it.
func (c *Change) compareMembers(county *County, household *Household, before, after []*Entry) {
	before, after = CoveredOf(before), CoveredOf(after)
	if listsHeads(before) || listsHeads(after) {
		c.compareCounts(household, before, after)
		return
	}
	if gone, within := county.missingFrom(before, after, c.To.To); len(gone)+within > 0 {
		c.Shrunk = append(c.Shrunk, Moved{household, gone, len(gone), within})
	}
	if came, within := county.missingFrom(after, before, c.From.To); len(came)+within > 0 {
		c.Grown = append(c.Grown, Moved{household, came, len(came), within})
	}
}

// listsHeads says whether a roster lists one row for a household of several persons.
func listsHeads(members []*Entry) bool { return CoveredCount(members) > len(members) }

// compareCounts compares what the rows of two heads say of their persons.
func (c *Change) compareCounts(household *Household, before, after []*Entry) {
	switch change := CoveredCount(after) - CoveredCount(before); {
	case change > 0:
		c.Grown = append(c.Grown, Moved{household, after, change, 0})
	case change < 0:
		c.Shrunk = append(c.Shrunk, Moved{household, before, -change, 0})
	}
}

// missingFrom returns the members who are not among the others, and how many of those are in
// another household on the others' roster instead. A number is told to be corrected by the name: within a household no two
// persons have one.
func (c *County) missingFrom(members, others []*Entry, month roster.Month) (missing []*Entry, within int) {
	for _, entry := range members {
		if slices.ContainsFunc(others, func(other *Entry) bool {
			return other.Person == entry.Person || link.CompareNames(other.Row.PersonName(), entry.Row.PersonName()) != link.NameOther
		}) {
			continue
		}
		if c.elsewhere(entry, month) {
			within++
		} else {
			missing = append(missing, entry)
		}
	}
	return missing, within
}
