package county

import "rollcheck/roster"

// Bearer is what tells persons of one name, village and programme apart where no number does:
// the number of the household and its head.
type Bearer struct{ Household, Head string }

// Bearer returns what tells the household from another whose head or member has the same name:
// of several numbers or heads the least, so that no order of rows says which.
func (h *Household) Bearer() Bearer {
	var bearer Bearer
	current := h.InForce()
	for i := range h.entries {
		entry := &h.entries[i]
		if entry.InForce != current {
			continue
		}
		bearer.Household = leastText(bearer.Household, entry.Row.Text(roster.FieldHouseholdNumber))
		if entry.IsHead() {
			bearer.Head = leastText(bearer.Head, entry.Row.PersonName())
		}
	}
	if bearer.Head == "" {
		bearer.Head = h.HeadName().Name
	}
	return bearer
}

// leastText returns the lesser of two texts that are not blank.
func leastText(a, b string) string {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

// HeadNumber returns the head's number in the form all its writings share, "" where it is none
// to be joined on.
func (h *Household) HeadNumber() string {
	if head := h.Head(); head != nil {
		return SubjectNumber(head.Person.Number)
	}
	if len(h.entries) == 0 {
		return ""
	}
	return SubjectNumber(h.entries[0].Row.ID(roster.FieldHeadIDNumber))
}

// SubjectNumber returns the form all writings of a number share; "" where it may not be joined on.
func SubjectNumber(number roster.ID) string {
	if number.Key() == 0 {
		return ""
	}
	return number.Text18()
}

// Namesakes are the persons on rosters who bear some names.
type Namesakes struct {
	rows    map[roster.Row]*Household
	bearers map[naming]map[bearing]bool
}

type naming struct {
	programme *roster.Kind
	place     placeKey
	name      string
}

// bearing is one who bears a name: a number, else a household.
type bearing struct {
	number uint64
	Bearer
}

// Namesakes gathers who bears one of some names.
func (c *County) Namesakes(names map[string]bool) *Namesakes {
	found := &Namesakes{rows: map[roster.Row]*Household{}, bearers: map[naming]map[bearing]bool{}}
	if len(names) == 0 {
		return found
	}
	for i := range c.Households {
		household := &c.Households[i]
		for j := range household.entries {
			if entry := &household.entries[j]; names[entry.Row.PersonName()] {
				found.add(entry)
			}
		}
	}
	return found
}

func (n *Namesakes) add(entry *Entry) {
	n.rows[entry.Row] = entry.Household
	if !entry.InForce {
		return
	}
	one := bearing{number: entry.Person.Number.Key()}
	if one.number == 0 {
		one.Bearer = entry.Household.Bearer()
	}
	at := naming{entry.Household.Programme, keyOf(*entry.Household.Place), entry.Row.PersonName()}
	for _, programme := range [...]*roster.Kind{at.programme, nil} {
		at.programme = programme
		if n.bearers[at] == nil {
			n.bearers[at] = map[bearing]bool{}
		}
		n.bearers[at][one] = true
	}
}

// Household returns the household of a roster's row.
func (n *Namesakes) Household(row roster.Row) *Household { return n.rows[row] }

// Alone says whether nobody else bears a name in a village and programme (nil: any) today.
func (n *Namesakes) Alone(programme *roster.Kind, place Place, name string, bearer Bearer) bool {
	bearers := n.bearers[naming{programme, keyOf(place), name}]
	return len(bearers) == 1 && bearers[bearing{Bearer: bearer}]
}
