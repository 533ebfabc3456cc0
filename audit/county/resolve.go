package county

import (
	"bytes"
	"cmp"
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// resolver joins rows into a county. Everything is joined by integers: numbers of persons,
// symbols of texts, packed codes.
type resolver struct {
	county  *County
	pool    *roster.Pool
	places  placeTable
	persons map[uint64]int32 // key of a number to an index into numbers
	numbers []roster.ID      // by person, zero for one without a usable number
	nodes   []node
	newest  map[rosterPlace]roster.Month
}

// node is a roster row on its way into a household.
type node struct {
	row       roster.Row
	person    int32
	place     int32
	household int32 // parent in the union, then the household's index
}

type rosterPlace struct {
	programme *roster.Kind
	place     int32
}

// resolve joins the recognised sheets.
func Resolve(input *reading.Input, asOf roster.Date, parameters *Parameters) *County {
	r := &resolver{
		county: &County{AsOf: asOf, Parameters: parameters, parted: map[*roster.Sheet]int{}},
		pool:   input.Pool,
		places: newPlaceTable(input.Pool),
		newest: map[rosterPlace]roster.Month{},
	}
	r.county.Sheets = inContentOrder(input.Files)
	parameters.locate(input.Files)
	r.enrol()
	households := r.joinHouseholds()
	payments := r.collectPayments()
	r.build(households)
	r.attachPayments(payments)
	r.attachMatches()
	r.linkRows()
	independent := [...]func(){
		func() { r.gatherVillages(); r.listSupply() }, // both number places
		func() {
			r.gatherAccounts()
			r.county.readAmounts()
			r.county.readCounts()
			r.noteUnnamed()
			r.noteCadres()
			r.noteKin()
			r.noteSizes()
			r.gatherAided()
			r.noteRegistered()
		},
	}
	SideBySide(len(independent), func(i int) { independent[i]() })
	r.timePayments()
	r.county.noteRepeatedPayments()
	r.county.settleReturns()
	r.county.noteGuardianMonths()
	r.county.notePaymentsOn()
	r.county.byNumber = r.persons
	r.narrowSupply()
	return r.county
}

// inContentOrder returns the sheets in use in an order that hangs on what is in them and never
// on the names of their files: by kind, months and place, then by their bytes.
func inContentOrder(files []*roster.File) []*roster.Sheet {
	rank := map[*roster.Kind]int{}
	for i, kind := range roster.Kinds {
		rank[kind] = i
	}
	var sheets []*roster.Sheet
	for _, file := range files {
		for _, sheet := range file.Sheets {
			if sheet.InUse() {
				sheets = append(sheets, sheet)
			}
		}
	}
	slices.SortStableFunc(sheets, func(a, b *roster.Sheet) int {
		return cmp.Or(cmp.Compare(rank[a.Kind], rank[b.Kind]), cmp.Compare(a.Period.To, b.Period.To), cmp.Compare(a.Period.From, b.Period.From),
			cmp.Compare(a.Township, b.Township), cmp.Compare(a.Village, b.Village), bytes.Compare(a.File.SHA256[:], b.File.SHA256[:]))
	})
	return sheets
}

// ofKind calls visit for every record of the sheets the test accepts.
func (r *resolver) ofKind(accept func(*roster.Kind) bool, visit func(roster.Row)) {
	for _, sheet := range r.county.Sheets {
		if !accept(sheet.Kind) {
			continue
		}
		for i := range sheet.Records() {
			visit(sheet.Row(i))
		}
	}
}

// records counts the records of the sheets the test accepts.
func (r *resolver) records(accept func(*roster.Kind) bool) int {
	total := 0
	for _, sheet := range r.county.Sheets {
		if accept(sheet.Kind) {
			total += sheet.Records()
		}
	}
	return total
}

// inOrder returns the indexes from 0 to count in the order of their keys, which are below
// keys; equal keys stay in the order of the indexes.
func inOrder(count, keys int, key func(int) int) []int32 {
	starts := make([]int32, keys+1)
	for i := range count {
		starts[key(i)+1]++
	}
	for i := 1; i < len(starts); i++ {
		starts[i] += starts[i-1]
	}
	order := make([]int32, count)
	for i := range count {
		at := key(i)
		order[starts[at]] = int32(i)
		starts[at]++
	}
	return order
}

func IsProgramme(kind *roster.Kind) bool { return kind.Family == roster.Programme }

// enrol makes a node of every roster row and gives equal numbers one person.
func (r *resolver) enrol() {
	total := r.records(IsProgramme)
	r.nodes = make([]node, 0, total)
	r.numbers = make([]roster.ID, 0, total)
	r.persons = make(map[uint64]int32, total)
	r.ofKind(IsProgramme, func(row roster.Row) {
		place := r.places.of(row)
		r.nodes = append(r.nodes, node{
			row: row, person: r.person(row.PersonID()), place: place,
			household: int32(len(r.nodes)),
		})
		r.noteNewest(row.Sheet, place)
	})
}

// person returns the index of the person with a number; a new one for an unusable number.
func (r *resolver) person(number roster.ID) int32 {
	key := number.Key()
	if key != 0 {
		if index, known := r.persons[key]; known {
			if r.numbers[index].Form() != roster.Valid {
				r.numbers[index] = number
			}
			return index
		}
		r.persons[key] = int32(len(r.numbers))
	} else {
		number = 0
	}
	r.numbers = append(r.numbers, number)
	return int32(len(r.numbers) - 1)
}

// noteNewest keeps the newest roster of a place that is not after the as-of date.
func (r *resolver) noteNewest(sheet *roster.Sheet, place int32) {
	to := sheet.Period.To
	if to == 0 || to > r.county.AsOf.MonthOf() {
		return
	}
	key := rosterPlace{sheet.Kind, place}
	if to > r.newest[key] {
		r.newest[key] = to
	}
}

// inForce says whether a roster row is of the newest roster of its place. A roster without
// a date is in force: nothing says that it is old.
func (r *resolver) inForce(n *node) bool {
	to := n.row.Sheet.Period.To
	return to == 0 || to == r.newest[n.rosterPlace()]
}

// build lays out persons, households and entries, each household's entries side by side.
func (r *resolver) build(count int) {
	county := r.county
	county.Persons = make([]Person, len(r.numbers))
	for i := range county.Persons {
		county.Persons[i].Number = r.numbers[i]
	}
	order := inOrder(len(r.nodes), count, func(i int) int { return int(r.nodes[i].household) })
	entries := make([]Entry, len(r.nodes))
	persons := make([]int32, len(r.nodes))
	county.Households = make([]Household, count)
	for i, index := range order {
		n := &r.nodes[index]
		persons[i] = n.person
		household := &county.Households[n.household]
		entries[i] = Entry{Row: n.row, Person: &county.Persons[n.person], Household: household, InForce: r.inForce(n)}
		household.entries = entries[i-len(household.entries) : i+1 : i+1]
		household.number = n.household
		if entries[i].InForce || household.Programme == nil {
			household.Programme, household.Place = n.row.Sheet.Kind, &r.places.list[n.place].Place
		}
	}
	r.linkEntries(entries, persons)
	r.noteOverlaps()
	r.noteSummedRows(entries)
	r.noteSuperseded(entries)
	r.nodes = nil
}

// noteSummedRows remembers the household of every row whose sheet states sums.
func (r *resolver) noteSummedRows(entries []Entry) {
	r.county.householdOfRow = map[roster.Row]*Household{}
	for i := range entries {
		if len(entries[i].Row.Sheet.Subtotals) > 0 {
			r.county.householdOfRow[entries[i].Row] = entries[i].Household
		}
	}
}

// noteSuperseded remembers the rosters none of whose rows is in force any more.
func (r *resolver) noteSuperseded(entries []Entry) {
	current := map[*roster.Sheet]bool{}
	for i := range entries {
		if entries[i].InForce {
			current[entries[i].Row.Sheet] = true
		}
	}
	r.county.superseded = map[*roster.Sheet]bool{}
	for _, sheet := range r.county.Sheets {
		if IsProgramme(sheet.Kind) && !current[sheet] {
			r.county.superseded[sheet] = true
		}
	}
}

// linkEntries gives every person his entries, in the order of the households.
func (r *resolver) linkEntries(entries []Entry, persons []int32) {
	starts := make([]int32, len(r.county.Persons)+1)
	for _, person := range persons {
		starts[person+1]++
	}
	for i := 1; i < len(starts); i++ {
		starts[i] += starts[i-1]
	}
	pointers := make([]*Entry, len(entries))
	next := append([]int32(nil), starts...)
	for i, person := range persons {
		pointers[next[person]] = &entries[i]
		next[person]++
	}
	for i := range r.county.Persons {
		r.county.Persons[i].entries = pointers[starts[i]:starts[i+1]:starts[i+1]]
	}
}

// attachMatches gives every person the rows of other lists that bear his number.
func (r *resolver) attachMatches() {
	type found struct {
		person int32
		match  Match
	}
	var all []found
	r.ofKind(bearsNumbers, func(row roster.Row) {
		number := row.PersonID()
		person, known := r.persons[number.Key()]
		if number.Key() == 0 || !known {
			return
		}
		grade := r.county.Persons[person].grade(number, row.PersonName())
		all = append(all, found{person, Match{Row: row, Grade: grade}})
	})
	matches := make([]Match, len(all))
	for i, index := range inOrder(len(all), len(r.numbers), func(i int) int { return int(all[i].person) }) {
		matches[i] = all[index].match
		person := r.county.Persons[all[index].person].others()
		person.matches = matches[i-len(person.matches) : i+1 : i+1]
	}
}

// grade returns the best grade a row with a number and name reaches against his own rows; C
// where his number stands beside two names, for nobody knows which of the two is meant.
func (p *Person) grade(number roster.ID, name string) link.Grade {
	best := link.ByNumber(link.Side{Number: p.Number}, link.Side{Number: number, Name: name})
	for i, entry := range p.entries {
		grade := link.ByNumber(link.Side{Number: entry.Row.PersonID(), Name: entry.Row.PersonName()}, link.Side{Number: number, Name: name})
		if i == 0 || grade < best {
			best = grade
		}
	}
	if p.hasTwoNames() {
		return best.Weaker(link.C)
	}
	return best
}

// hasTwoNames says whether the rosters in force give his number to persons of two names.
func (p *Person) hasTwoNames() bool {
	enrolled := p.Enrolled()
	return slices.ContainsFunc(enrolled, func(entry *Entry) bool {
		return link.CompareNames(enrolled[0].Row.PersonName(), entry.Row.PersonName()) == link.NameOther
	})
}

func bearsNumbers(kind *roster.Kind) bool {
	switch kind.Family {
	case roster.Reference, roster.Cadres:
		return true
	}
	return kind == roster.Cleared || kind == roster.Changes
}
