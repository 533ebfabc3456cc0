package county

import "rollcheck/roster"

// VillageSize is how many households and persons a list of villages gives a village; zero where
// it does not say.
type VillageSize struct {
	Households, Persons int
	Row                 roster.Row
}

// SizeOf returns the size of a village by the newest list of villages that gives it.
func (c *County) SizeOf(place Place) (VillageSize, bool) {
	size, known := c.sizes[keyOf(place)]
	return size, known
}

// noteSizes reads the lists of villages; the newest, which is last in the order of sheets, holds.
func (r *resolver) noteSizes() {
	r.county.sizes = map[placeKey]VillageSize{}
	r.ofKind(func(kind *roster.Kind) bool { return kind == roster.Villages }, func(row roster.Row) {
		if row.Sheet.Period.From > r.county.AsOf.MonthOf() {
			return
		}
		size := VillageSize{Row: row}
		size.Households, _ = row.Count(roster.FieldHouseholds)
		size.Persons, _ = row.Count(roster.FieldPersons)
		r.county.sizes[keyOf(r.county.PlaceOf(row))] = size
	})
}

// VillageID tells villages apart, however they are written.
type VillageID = placeKey

// VillageID returns what tells a village from others.
func (c *County) VillageID(village *Village) VillageID {
	return keyOf(Place{village.Township, village.Name})
}

// ArchivedKin returns the numbers of the close relatives whom the archives list, by village. They
// are gathered when a rule first asks.
func (c *County) ArchivedKin() map[VillageID]map[uint64]bool {
	c.archivedKinOnce.Do(func() { c.archivedKin = c.gatherArchivedKin() })
	return c.archivedKin
}

func (c *County) gatherArchivedKin() map[VillageID]map[uint64]bool {
	listed, keys := map[VillageID]map[uint64]bool{}, placeKeys{}
	for number, rows := range c.kin.archive {
		for _, row := range rows {
			relation, known := roster.ParseRelation(row.Text(roster.FieldKinRelation))
			if !known || !relation.Close {
				continue
			}
			key := keys.of(c.PlaceOf(row))
			if listed[key] == nil {
				listed[key] = map[uint64]bool{}
			}
			listed[key][number] = true
		}
	}
	return listed
}
