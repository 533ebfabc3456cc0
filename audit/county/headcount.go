package county

import (
	"slices"

	"rollcheck/roster"
)

// Headcount is how many households and persons the rosters of a place list.
type Headcount struct {
	Households, Rows, Covered, Stated int             // Stated: persons by the rosters' own columns, where they have them
	Sheets                            []*roster.Sheet // the rosters that say so, in the order of the county's sheets
	Twice                             bool            // one of them was handed in twice, so that who counts them is in doubt
}

// Headcounts counts a programme's rosters of one period by village, and by township under an
// empty village; a township whose rosters are by village has no count of its own, for who says
// that none is missing.
func (c *County) Headcounts(programme *roster.Kind, matches func(roster.Period) bool) map[Place]*Headcount {
	found := map[Place]*Headcount{}
	at := func(place Place) *Headcount {
		if found[place] == nil {
			found[place] = &Headcount{}
		}
		return found[place]
	}
	for i := range c.Households {
		if c.Households[i].Programme != programme {
			continue
		}
		members := c.Households[i].listed(matches)
		if len(members) == 0 {
			continue
		}
		sheet, place := members[0].Row.Sheet, c.PlaceOf(members[0].Row)
		place = Place{roster.TownshipKey(place.Township), roster.VillageKey(place.Village)}
		if place.Village != "" {
			at(place).add(sheet, members)
		}
		if sheet.Village == "" {
			at(Place{place.Township, ""}).add(sheet, members)
		}
	}
	for _, count := range found {
		count.Sheets = c.sheetsAmong(count.Sheets)
		count.Twice = slices.ContainsFunc(c.overlaps, func(o Overlap) bool {
			return slices.Contains(count.Sheets, o.Sheet) && slices.ContainsFunc(o.Others, func(other *roster.Sheet) bool { return slices.Contains(count.Sheets, other) })
		})
	}
	return found
}

// listed returns the members of a household by the first roster of the months asked for; a
// household on two of them is one.
func (h *Household) listed(matches func(roster.Period) bool) []*Entry {
	var members []*Entry
	for i := range h.entries {
		sheet := h.entries[i].Row.Sheet
		if matches(sheet.Period) && (len(members) == 0 || members[0].Row.Sheet == sheet) {
			members = append(members, &h.entries[i])
		}
	}
	return members
}

func (s *Headcount) add(sheet *roster.Sheet, members []*Entry) {
	s.Households++
	s.Rows += len(Distinct(members))
	s.Covered += len(CoveredOf(members))
	stated := len(members)
	for _, field := range [...]roster.Field{roster.FieldHouseholdSize, roster.FieldCoveredPersons} {
		for _, entry := range members {
			if count, ok := entry.Row.Count(field); ok && count > 0 {
				stated = count
				break
			}
		}
	}
	s.Stated += stated
	if len(s.Sheets) == 0 || s.Sheets[len(s.Sheets)-1] != sheet {
		s.Sheets = append(s.Sheets, sheet)
	}
}

// sheetsAmong returns the sheets of a list, each once, in the county's order.
func (c *County) sheetsAmong(list []*roster.Sheet) []*roster.Sheet {
	among := map[*roster.Sheet]bool{}
	for _, sheet := range list {
		among[sheet] = true
	}
	var found []*roster.Sheet
	for _, sheet := range c.Sheets {
		if among[sheet] {
			found = append(found, sheet)
		}
	}
	return found
}

// Counts says whether the rosters list so many persons, however they are counted.
func (s *Headcount) Counts(persons int) bool {
	return persons == s.Rows || persons == s.Covered || persons == s.Stated
}
