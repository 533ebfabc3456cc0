package county

import (
	"cmp"
	"maps"
	"slices"

	"rollcheck/roster"
)

// A household is a connected component, not a column: rows of one programme, township and
// roster period that share a household number, a certificate, a head's number, or a block under
// one head. Households of several periods are joined by their persons (household_time.go).

type keyKind uint8

const (
	keyNumber keyKind = iota + 1
	keyCertificate
	keyHead
)

// householdKey is one thing two rows can share. Short numbers count from one again in
// every village, so they are held together with the village.
type householdKey struct {
	kind  keyKind
	place int32 // index of the village, -1 where the value needs none
	value uint64
}

// longNumber is the length from which a household number is unique in its township.
const longNumber = 8

// joinHouseholds joins the nodes and returns how many households there are.
func (r *resolver) joinHouseholds() int {
	order := r.byTownship()
	for first := 0; first < len(order); {
		last := first
		for last < len(order) && r.sameGroup(r.nodes[order[first]].rosterPlace(), r.nodes[order[last]].rosterPlace()) {
			last++
		}
		r.joinGroup(order[first:last])
		first = last
	}
	return r.numberHouseholds()
}

// byTownship returns the nodes in the order of their programmes and townships.
func (r *resolver) byTownship() []int32 {
	position := map[rosterPlace]int{}
	var places []rosterPlace
	for i := range r.nodes {
		at := r.nodes[i].rosterPlace()
		if _, known := position[at]; !known {
			position[at] = 0
			places = append(places, at)
		}
	}
	rank := map[*roster.Kind]int{}
	for i, kind := range roster.Kinds {
		rank[kind] = i
	}
	slices.SortFunc(places, func(a, b rosterPlace) int {
		return cmp.Or(cmp.Compare(rank[a.programme], rank[b.programme]), cmp.Compare(r.townshipKey(a.place), r.townshipKey(b.place)))
	})
	for i, at := range places {
		position[at] = i
		if i > 0 && r.sameGroup(places[i-1], at) {
			position[at] = position[places[i-1]]
		}
	}
	return inOrder(len(r.nodes), len(places), func(i int) int { return position[r.nodes[i].rosterPlace()] })
}

func (r *resolver) townshipKey(place int32) string { return r.places.list[place].townshipKey }

func (r *resolver) sameGroup(a, b rosterPlace) bool {
	return a.programme == b.programme && r.townshipKey(a.place) == r.townshipKey(b.place)
}

func (n *node) rosterPlace() rosterPlace { return rosterPlace{n.row.Sheet.Kind, n.place} }

// joinGroup joins the rows of one programme and township, each roster period by itself: a
// number or a head means something within one roster only.
func (r *resolver) joinGroup(group []int32) {
	periods := byPeriod(group, r.nodes)
	for _, period := range periods {
		r.joinPeriod(period)
	}
	if len(periods) > 1 {
		r.joinPeriods(periods)
	}
}

// byPeriod parts nodes by the last month of their rosters, the earliest first; those of
// rosters without a date come last, for they are in force.
func byPeriod(group []int32, nodes []node) [][]int32 {
	parts := map[roster.Month][]int32{}
	for _, index := range group {
		to := nodes[index].row.Sheet.Period.To
		parts[to] = append(parts[to], index)
	}
	months := slices.SortedFunc(maps.Keys(parts), func(a, b roster.Month) int { return cmp.Compare(a-1, b-1) })
	periods := make([][]int32, len(months))
	for i, month := range months {
		periods[i] = parts[month]
	}
	return periods
}

func (r *resolver) joinPeriod(group []int32) {
	first := make(map[householdKey]int32, len(group))
	for position, index := range group {
		n := &r.nodes[index]
		keys, count := r.keysOf(n)
		for _, key := range keys[:count] {
			if other, known := first[key]; known {
				r.union(other, index)
			} else {
				first[key] = index
			}
		}
		if count == 0 && position > 0 && continues(&r.nodes[group[position-1]], n) {
			r.union(group[position-1], index)
		}
	}
	if len(group) > mostMembers {
		r.part(group)
	}
}

// mostMembers is how many rows of a roster one household can have; a home for the aged may be
// entered as one. What more rows share is no household's: a village's code, a number copied down.
const mostMembers = 500

// part lets the rows of what cannot be one household stand by themselves, and counts them.
func (r *resolver) part(group []int32) {
	size := map[int32]int{}
	for _, index := range group {
		size[r.root(index)]++
	}
	var apart []int32
	for _, index := range group {
		if size[r.root(index)] > mostMembers {
			apart = append(apart, index)
		}
	}
	for _, index := range apart {
		r.nodes[index].household = index
		r.county.parted[r.nodes[index].row.Sheet]++
	}
}

// Parted returns how many rows of a roster stand by themselves, for what they share of a
// household more rows share than can be one.
func (c *County) Parted(sheet *roster.Sheet) int { return c.parted[sheet] }

// keysOf returns what a row can share with others of its household.
func (r *resolver) keysOf(n *node) (keys [3]householdKey, count int) {
	add := func(kind keyKind, place int32, value uint64) {
		keys[count] = householdKey{kind, place, value}
		count++
	}
	for _, field := range [...]roster.Field{roster.FieldHouseholdNumber, roster.FieldCertificateNumber} {
		value := n.row.Code(field)
		if value.Empty() {
			continue
		}
		kind, place := keyNumber, int32(-1)
		if field == roster.FieldCertificateNumber {
			kind = keyCertificate
		}
		if len(n.row.Text(field)) < longNumber {
			place = n.place
		}
		add(kind, place, uint64(value))
	}
	if head := headNumber(n.row); head != 0 {
		add(keyHead, -1, head)
	}
	return keys, count
}

// headNumber returns the key of the head's number, from his column or his own row.
func headNumber(row roster.Row) uint64 {
	if key := row.ID(roster.FieldHeadIDNumber).Key(); key != 0 {
		return key
	}
	if row.IsHead() {
		return row.PersonID().Key()
	}
	return 0
}

// continues says whether a row without any key belongs to the household of the row above:
// the same sheet and head's name, and not a head himself.
func continues(above, n *node) bool {
	if above.row.Sheet != n.row.Sheet || above.place != n.place || n.row.IsHead() {
		return false
	}
	if n.row.Sheet.Has(roster.FieldHeadName) {
		return n.row.Symbol(roster.FieldHeadName) == above.row.Symbol(roster.FieldHeadName) && n.row.Symbol(roster.FieldHeadName) != 0
	}
	// A child's relation is to his guardian, who heads no household of the roster.
	return n.row.Sheet.Kind != roster.Orphan && n.row.Sheet.Has(roster.FieldRelation) && !n.row.Value(roster.FieldRelation).Empty()
}

func (r *resolver) root(index int32) int32 {
	for r.nodes[index].household != index {
		r.nodes[index].household = r.nodes[r.nodes[index].household].household
		index = r.nodes[index].household
	}
	return index
}

// union joins two components under the earlier row, so that the order of rows alone decides.
func (r *resolver) union(a, b int32) {
	a, b = r.root(a), r.root(b)
	if a > b {
		a, b = b, a
	}
	r.nodes[b].household = a
}

// numberHouseholds replaces parents by household numbers, in the order of their first rows.
func (r *resolver) numberHouseholds() int {
	roots := make([]int32, len(r.nodes))
	for i := range r.nodes {
		roots[i] = r.root(int32(i))
	}
	numbers := make([]int32, len(r.nodes))
	count := int32(0)
	for i, root := range roots {
		if int(root) == i {
			numbers[i] = count
			count++
		}
		r.nodes[i].household = numbers[root]
	}
	return int(count)
}

// Compare orders households by what is written of them and never by where: by the head's
// number and name, then by place.
func (h *Household) Compare(other *Household) int {
	a, b := h.HeadName(), other.HeadName()
	return cmp.Or(cmp.Compare(a.Number, b.Number), cmp.Compare(a.Name, b.Name), cmp.Compare(h.Township, other.Township), cmp.Compare(h.Village, other.Village))
}
