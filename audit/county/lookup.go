package county

import (
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// That somebody is on no list is believed only where nothing like him is: rows are looked up by
// number and by name, and lists of aid given once count as well.

// lookup holds what is asked of persons on no roster, gathered once.
type lookup struct {
	numbers map[uint64][]roster.Row   // rows of lists of aid and of references
	named   map[nameIn][]roster.Row   // roster rows in force or old, by the name in a township
	deaths  map[string][]roster.Row   // rows of lists of deaths with a usable number, by name
	poor    map[nameIn]bool           // names on registers of poor households
	heads   map[string]householdsSeen // by the key of a township
}

// householdsSeen counts the persons rosters of dibao in force say they cover, and their rows.
type householdsSeen struct{ stated, listed, single, households int }

func (c *County) lookups() *lookup {
	c.lookupOnce.Do(func() { c.lookup = c.gatherLookups() })
	return c.lookup
}

func (c *County) gatherLookups() *lookup {
	found := &lookup{map[uint64][]roster.Row{}, map[nameIn][]roster.Row{}, map[string][]roster.Row{}, map[nameIn]bool{}, map[string]householdsSeen{}}
	for _, sheet := range c.Sheets {
		switch {
		case IsProgramme(sheet.Kind):
			found.addNames(c, sheet)
		case sheet.Kind.Family == roster.Aid, sheet.Kind.Family == roster.Reference:
			for i := range sheet.Records() {
				found.addRow(c, sheet.Row(i))
			}
		}
	}
	c.eachInForce(func(_ *roster.Sheet, household *Household, members []*Entry) {
		if isDibao(household.Programme) {
			key := roster.TownshipKey(household.Township)
			seen := found.heads[key]
			seen.add(members)
			found.heads[key] = seen
		}
	})
	return found
}

func (l *lookup) addRow(c *County, row roster.Row) {
	if key := row.PersonID().Key(); key != 0 {
		l.numbers[key] = append(l.numbers[key], row)
		if row.Sheet.Kind == roster.Deaths && row.PersonName() != "" {
			l.deaths[row.PersonName()] = append(l.deaths[row.PersonName()], row)
		}
	}
	if row.Sheet.Kind == roster.PovertyRegister {
		l.poor[nameIn{roster.TownshipKey(c.PlaceOf(row).Township), row.PersonName()}] = true
	}
}

func (l *lookup) addNames(c *County, sheet *roster.Sheet) {
	for i := range sheet.Records() {
		row := sheet.Row(i)
		township := roster.TownshipKey(c.PlaceOf(row).Township)
		for _, name := range [...]string{row.PersonName(), row.Text(roster.FieldHeadName)} {
			if name != "" {
				l.named[nameIn{township, name}] = append(l.named[nameIn{township, name}], row)
			}
		}
	}
}

func (s *householdsSeen) add(members []*Entry) {
	listed := len(Distinct(members))
	size := listed
	for _, field := range [...]roster.Field{roster.FieldHouseholdSize, roster.FieldCoveredPersons} {
		if stated, ok := members[0].Row.Count(field); ok {
			size = max(size, stated)
		}
	}
	s.households++
	s.stated += size
	s.listed += listed
	if listed == 1 {
		s.single++
	}
}

// ListsMembers says whether the rosters of dibao of a township name the members of households
// and not their heads alone: of ten persons at least nine, and not one a household everywhere.
func (c *County) ListsMembers(township string) bool {
	seen := c.lookups().heads[roster.TownshipKey(township)]
	return seen.listed*10 >= seen.stated*9 && (seen.single < seen.households || seen.stated == seen.listed && c.sizesKnown(township))
}

// sizesKnown says whether a roster of dibao of a township states the sizes of households.
func (c *County) sizesKnown(township string) bool {
	return slices.ContainsFunc(c.Sheets, func(sheet *roster.Sheet) bool {
		return isDibao(sheet.Kind) && !c.Superseded(sheet) && roster.TownshipKey(sheet.Township) == roster.TownshipKey(township) &&
			(sheet.Has(roster.FieldHouseholdSize) || sheet.Has(roster.FieldCoveredPersons))
	})
}

// ListedByName says whether a roster of a township has a row of a name whose number may be
// another writing of a number: it is not usable, has the same birth or differs in two characters.
func (c *County) ListedByName(name string, number roster.ID, place Place) bool {
	rows := c.lookups().named[nameIn{roster.TownshipKey(place.Township), name}]
	return slices.ContainsFunc(rows, func(row roster.Row) bool {
		if link.CompareNames(row.PersonName(), name) != link.NameEqual {
			return true // he heads the household of the row
		}
		return closeNumbers(row.PersonID(), number)
	})
}

// OnAid says whether a list of aid given once, by age or by disability has a number.
func (c *County) OnAid(number roster.ID) bool {
	return slices.ContainsFunc(c.lookups().numbers[number.Key()], func(row roster.Row) bool {
		return row.Sheet.Kind == roster.DisabilityCare || row.Sheet.Kind == roster.DisabilityLiving
	})
}

// OnAny returns a row with a number on a list of one of several kinds; zero if none has.
func (c *County) OnAny(number roster.ID, kinds ...*roster.Kind) roster.Row {
	for _, row := range c.lookups().numbers[number.Key()] {
		if slices.Contains(kinds, row.Sheet.Kind) {
			return row
		}
	}
	return roster.Row{}
}

// ListedDead says whether a row of a list of deaths that is not withdrawn has a number.
func (c *County) ListedDead(number roster.ID) bool {
	return slices.ContainsFunc(c.lookups().numbers[number.Key()], func(row roster.Row) bool {
		return row.Sheet.Kind == roster.Deaths && !withdrawn(row)
	})
}

// DiedLike returns the death of somebody whose name and date of birth a row bears, where the
// number of the row cannot be right and differs from his in no more than two characters: the
// two may be one. False where there are several of them.
func (c *County) DiedLike(row roster.Row) (Death, bool) {
	number := row.PersonID()
	if number.Form() != roster.BadCheck || number.Birth() == 0 {
		return Death{}, false
	}
	one := Person{other: &others{}}
	for _, dead := range c.lookups().deaths[row.PersonName()] {
		found := dead.PersonID()
		if found.Birth() != number.Birth() || differing(found, number) > 2 || !c.sameTownship(dead, row) {
			continue
		}
		if one.Number != 0 && one.Number.Key() != found.Key() {
			return Death{}, false
		}
		one.Number = found
		one.other.matches = append(one.other.matches, Match{Row: dead, Grade: link.C})
	}
	return c.Died(&one)
}

// sameTownship says whether two rows may be of one township: a row that gives none may be of any.
func (c *County) sameTownship(one, other roster.Row) bool {
	a, b := roster.TownshipKey(c.PlaceOf(one).Township), roster.TownshipKey(c.PlaceOf(other).Township)
	return a == "" || b == "" || a == b
}

// Registered says whether a register of poor households may name anybody of a household: by the
// number, or by a name in the township.
func (c *County) Registered(household *Household) bool {
	lists, township := c.lookups(), roster.TownshipKey(household.Township)
	members := household.Members()
	if lists.poor[nameIn{township, household.HeadName().Name}] {
		return true
	}
	return slices.ContainsFunc(members, func(entry *Entry) bool {
		return lists.poor[nameIn{township, entry.Row.PersonName()}] || c.OnAny(entry.Person.Number, roster.PovertyRegister) != (roster.Row{})
	})
}
