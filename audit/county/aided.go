package county

import (
	"cmp"
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Aided is somebody on a list of aid, an allowance or premiums, who may be on no roster.
type Aided struct {
	*Person                 // his enrolments and the rows of other lists with his number
	Rows       []roster.Row // of the lists of aid, in the order of the sheets
	Households []*Household // that list him as a member, or name his number as their head's
}

// isAid says whether a kind lists aid that a person gets beside a programme.
func isAid(kind *roster.Kind) bool { return kind.Family == roster.Aid || kind == roster.Premiums }

// gatherAided lists whoever has a usable number on a list of aid, in the order of the sheets.
func (r *resolver) gatherAided() {
	index := map[uint64]int{}
	r.ofKind(isAid, func(row roster.Row) {
		number := row.PersonID()
		if number.Key() == 0 {
			return
		}
		at, known := index[number.Key()]
		if !known {
			at = len(r.county.Aided)
			index[number.Key()] = at
			r.county.Aided = append(r.county.Aided, Aided{Person: &Person{Number: number}})
		}
		r.county.Aided[at].Rows = append(r.county.Aided[at].Rows, row)
	})
	if len(index) == 0 {
		return
	}
	r.noteHeadsOnly()
	r.enrolAided()
	r.headAided(index)
	r.matchAided(index)
}

// enrolAided gives those on a roster their enrolments.
func (r *resolver) enrolAided() {
	for i := range r.county.Aided {
		aided := &r.county.Aided[i]
		person, known := r.persons[aided.Number.Key()]
		if !known {
			continue
		}
		aided.entries = r.county.Persons[person].entries
		aided.Households = r.county.HouseholdsOf(aided.Person)
	}
}

// headAided adds the households whose rosters name somebody's number as their head's only.
func (r *resolver) headAided(index map[uint64]int) {
	for i := range r.county.Households {
		household := &r.county.Households[i]
		for j := range household.entries {
			at, known := index[household.entries[j].Row.ID(roster.FieldHeadIDNumber).Key()]
			if known && !slices.Contains(r.county.Aided[at].Households, household) {
				r.county.Aided[at].Households = append(r.county.Aided[at].Households, household)
			}
		}
	}
}

// matchAided gives each the rows of other lists with his number, graded by the names beside it.
func (r *resolver) matchAided(index map[uint64]int) {
	r.ofKind(bearsNumbers, func(row roster.Row) {
		number := row.PersonID()
		at, known := index[number.Key()]
		if number.Key() == 0 || !known {
			return
		}
		aided := &r.county.Aided[at]
		match := Match{Row: row, Grade: aided.nearest(number, row.PersonName())}
		other := aided.others()
		other.matches = append(other.matches, match)
	})
}

// nearest returns the best grade a row with his number reaches against his rows; C where his
// number stands beside two names.
func (a *Aided) nearest(number roster.ID, name string) link.Grade {
	best := link.C
	for _, row := range a.Rows {
		best = min(best, link.ByNumber(link.Side{Number: a.Number, Name: row.PersonName()}, link.Side{Number: number, Name: name}))
	}
	if a.TwoNames() {
		return link.C
	}
	return best
}

// TwoNames says whether his number stands beside two names on the lists of aid and rosters.
func (a *Aided) TwoNames() bool {
	first := a.Rows[0].PersonName()
	other := func(row roster.Row) bool { return link.CompareNames(first, row.PersonName()) == link.NameOther }
	return slices.ContainsFunc(a.Rows, other) || slices.ContainsFunc(a.Enrolled(), func(entry *Entry) bool { return other(entry.Row) })
}

// On returns his rows of one kind of list of aid.
func (a *Aided) AidOn(kind *roster.Kind) []roster.Row {
	var rows []roster.Row
	for _, row := range a.Rows {
		if row.Sheet.Kind == kind {
			rows = append(rows, row)
		}
	}
	return rows
}

// AidMonths returns the months a row of a list of aid speaks of: its own period, a day it
// gives, else those of its sheet; zero where nothing says.
func AidMonths(row roster.Row) roster.Period {
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period
	}
	for _, field := range [...]roster.Field{roster.FieldDate, roster.FieldCompletedOn, roster.FieldStartDate} {
		if day, ok := row.Date(field); ok {
			return daysOf(day)
		}
	}
	return row.Sheet.Period
}

// daysOf returns the months a day known in part may lie in.
func daysOf(day roster.Date) roster.Period {
	first, last := day.Days()
	return roster.Period{From: first.MonthOf(), To: last.MonthOf()}
}

// ByMonths orders rows of lists of aid by the months they speak of.
func ByMonths(a, b roster.Row) int {
	x, y := AidMonths(a), AidMonths(b)
	return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To))
}

// Listing says what rosters of a programme tell of somebody in some months.
type Listing struct {
	Listed  bool   // a roster that speaks for one of the months lists him or his household
	Perhaps bool   // one may: it lists heads only, or a row of his name without a usable number
	Row     *Entry // his row on a roster of other months; nil for none
}

// ListedIn says whether rosters of a programme list an aided person in some months, at a place.
func (c *County) ListedIn(a *Aided, programme *roster.Kind, place Place, months roster.Period) Listing {
	var listing Listing
	for _, household := range a.Households {
		if household.Programme != programme {
			continue
		}
		for i := range household.entries {
			entry := &household.entries[i]
			listing.Row = entry
			period := entry.Row.Sheet.Period
			started := entry.Started()
			if period.To == 0 || period.Overlap(months) != (roster.Period{}) || started != 0 && started <= months.To && period.To >= months.From {
				return Listing{Listed: true, Row: entry}
			}
		}
	}
	listing.Perhaps = c.perhapsListed(a, programme, place, months)
	return listing
}

// perhapsListed says whether a roster of the programme may list him and not by his number.
func (c *County) perhapsListed(a *Aided, programme *roster.Kind, place Place, months roster.Period) bool {
	name, at := a.Rows[0].PersonName(), c.unnamedAt(&Payment{Place: &place, Programme: programme})
	if at.numberless[name] || at.heads[name] {
		return true
	}
	for i := range c.Supply.Lists {
		list := &c.Supply.Lists[i]
		if list.Kind == programme && list.townshipKey == roster.TownshipKey(place.Township) && list.Period.Overlap(months) != (roster.Period{}) && c.headsOnly[list.Sheet] {
			return true
		}
	}
	return false
}

// headsOnly is what a roster says of whether it lists all it covers.
type headsOnly struct{ fits, stated int }

// noteHeadsOnly remembers the rosters, old ones too, most of whose households state more
// persons than they list: of somebody not listed they say nothing.
func (r *resolver) noteHeadsOnly() {
	tallies := map[*roster.Sheet]*headsOnly{}
	for i := range r.county.Households {
		listed := map[*roster.Sheet][]*Entry{}
		for j := range r.county.Households[i].entries {
			entry := &r.county.Households[i].entries[j]
			listed[entry.Row.Sheet] = append(listed[entry.Row.Sheet], entry)
		}
		for sheet, members := range listed {
			if tallies[sheet] == nil {
				tallies[sheet] = &headsOnly{}
			}
			tallies[sheet].add(members)
		}
	}
	r.county.headsOnly = map[*roster.Sheet]bool{}
	for sheet, tally := range tallies {
		r.county.headsOnly[sheet] = !sheet.Has(roster.FieldName) || 2*tally.fits < tally.stated
	}
}

// add compares the covered persons a household states, else its size, with its rows.
func (h *headsOnly) add(members []*Entry) {
	for _, field := range [...]roster.Field{roster.FieldCoveredPersons, roster.FieldHouseholdSize} {
		if stated, known := members[0].Row.Count(field); known {
			h.stated++
			if stated <= len(Distinct(members)) {
				h.fits++
			}
			return
		}
	}
}
