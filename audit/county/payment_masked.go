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
	township := f.r.places.list[p.place].townshipKey
	var found []*Household
	for _, entry := range f.byName[namedIn{township, p.row.PersonName()}] {
		if roster.MaskFits(entry.Row.Text(entry.Row.PersonIDField()), number) {
			found = append(found, entry.Household)
		}
	}
	household := f.choose(found, p)
	if masked && household == nil {
		f.r.noteMasked(p)
	}
	return household
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
	f.byName = map[namedIn][]*Entry{}
	for i := range f.r.county.Households {
		household := &f.r.county.Households[i]
		for j := range household.entries {
			key := namedIn{roster.TownshipKey(household.Township), household.entries[j].Row.PersonName()}
			f.byName[key] = append(f.byName[key], &household.entries[j])
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
