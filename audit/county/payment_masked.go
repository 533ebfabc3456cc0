package county

import (
	"rollcheck/roster"
)

// A list made public masks its numbers, and a roster may, too. There a payment reaches the
// household in which somebody of its township has the payee's name and a number that fits what
// is shown; where nobody fits, nothing can be said of the payee.

// namedIn is a name in a township.
type namedIn struct{ township, name string }

// byMask returns the only household such a payee belongs to; nil if neither number is masked.
func (f *householdFinder) byMask(p *paid) *Household {
	number := p.row.Text(p.row.PersonIDField())
	masked := roster.Masked(number)
	if !masked && !f.maskedRosters() {
		return nil
	}
	if f.byName == nil {
		f.nameHouseholds()
	}
	household := f.byName[namedIn{f.r.places.list[p.place].townshipKey, p.row.PersonName()}].fitting(number, p.programme)
	if masked && household == nil {
		f.r.noteMasked(p)
	}
	return household
}

// namesakes are the rows under one name in a township, made ready to be asked for numbers of
// which a part is shown: each shape of mask is looked up once, however many numbers have it.
type namesakes struct {
	entries []*Entry
	asked   map[string]bool // shapes that were looked up
	shapes  map[ownShape]bool
	seen    map[seenNumber]*Household
}

// ownShape is the shape of a row's own number.
type ownShape struct {
	shape  string
	masked bool
}

// seenNumber is what a number of one shape shows to one of another.
type seenNumber struct {
	ownShape
	other, shown string
	programme    *roster.Kind // nil for any
}

// fitting returns the household of a programme (nil: any) with a number that fits one, in
// force before left; nil if there is none.
func (n *namesakes) fitting(number string, programme *roster.Kind) *Household {
	if n == nil {
		return nil
	}
	shape, masked := roster.MaskOf(number), roster.Masked(number)
	if !n.asked[shape] {
		n.asked[shape] = true
		n.look(shape)
	}
	var best *Household
	for own := range n.shapes {
		if shown, ok := roster.ShownIn(number, own.shape); ok && (masked || own.masked) {
			best = preferred(best, n.seen[seenNumber{own, shape, shown, programme}])
		}
	}
	return best
}

// look makes the rows ready for numbers of a shape.
func (n *namesakes) look(shape string) {
	for _, entry := range n.entries {
		number := entry.Row.Text(entry.Row.PersonIDField())
		own := ownShape{roster.MaskOf(number), roster.Masked(number)}
		shown, ok := roster.ShownIn(number, shape)
		if !ok {
			continue
		}
		n.shapes[own] = true
		for _, programme := range [...]*roster.Kind{entry.Household.Programme, nil} {
			key := seenNumber{own, shape, shown, programme}
			n.seen[key] = preferred(n.seen[key], entry.Household)
		}
	}
}

// preferred returns the household in force, of two alike the earlier.
func preferred(a, b *Household) *Household {
	switch {
	case a == nil, b != nil && b.InForce() && !a.InForce():
		return b
	case b == nil, a.InForce() && !b.InForce():
		return a
	}
	if b.number < a.number {
		return b
	}
	return a
}

// maskedRosters says whether any roster masks numbers.
func (f *householdFinder) maskedRosters() bool {
	if f.masked == nil {
		masked := false
		for i := range f.r.county.Persons {
			for _, entry := range f.r.county.Persons[i].entries {
				masked = masked || entry.Person.Number == 0 && roster.Masked(entry.Row.Text(entry.Row.PersonIDField()))
			}
		}
		f.masked = &masked
	}
	return *f.masked
}

func (f *householdFinder) nameHouseholds() {
	f.byName = map[namedIn]*namesakes{}
	for i := range f.r.county.Households {
		household := &f.r.county.Households[i]
		for j := range household.entries {
			key := namedIn{roster.TownshipKey(household.Township), household.entries[j].Row.PersonName()}
			if f.byName[key] == nil {
				f.byName[key] = &namesakes{asked: map[string]bool{}, shapes: map[ownShape]bool{}, seen: map[seenNumber]*Household{}}
			}
			f.byName[key].entries = append(f.byName[key].entries, &household.entries[j])
		}
	}
}

// noteMasked remembers a list that pays somebody who cannot be told.
func (r *resolver) noteMasked(p *paid) {
	if r.county.masked == nil {
		r.county.masked = map[programmeTownship]*roster.Sheet{}
	}
	for _, programme := range [...]*roster.Kind{p.programme, nil} {
		r.county.masked[programmeTownship{programme, r.places.list[p.place].townshipKey}] = p.row.Sheet
	}
}

// MaskedPayments returns a payment list of a programme and township that pays somebody whose
// masked number fits nobody on the roster; nil if there is none.
func (c *County) MaskedPayments(programme *roster.Kind, township string) *roster.Sheet {
	return c.masked[programmeTownship{programme, roster.TownshipKey(township)}]
}
