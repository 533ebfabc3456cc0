package county

import "rollcheck/roster"

// Ties are the villages somebody is not to be sent to: where he is a cadre or the archive names
// him, and where somebody lists of cadres' or handlers' kin relate to him is enrolled.
type Ties struct {
	numbers map[uint64]bool // his own and his kin's
	places  map[placeKey]bool
}

// TiesOf returns the ties of somebody, by his number and, where a list has none, by his name.
func (c *County) TiesOf(who Who) Ties {
	number, _ := roster.ParseID(who.Number, false)
	ties := Ties{map[uint64]bool{}, map[placeKey]bool{}}
	ties.add(number.Key())
	is := func(row roster.Row, name, id roster.Field) bool {
		if key := row.ID(id).Key(); key != 0 && number.Key() != 0 {
			return key == number.Key()
		}
		return who.Name != "" && row.Text(name) == who.Name
	}
	for _, sheet := range c.Sheets {
		for i := range sheet.Records() {
			row := sheet.Row(i)
			switch sheet.Kind {
			case roster.Cadre:
				if is(row, roster.FieldName, roster.FieldIDNumber) {
					ties.places[keyOf(c.PlaceOf(row))] = true
				}
			case roster.KinArchive:
				cadre := is(row, roster.FieldCadreName, roster.FieldCadreIDNumber)
				if cadre || is(row, roster.FieldRelativeName, roster.FieldRelativeIDNumber) {
					ties.places[keyOf(c.PlaceOf(row))] = true
					ties.add(row.ID(roster.FieldCadreIDNumber).Key())
					ties.add(row.ID(roster.FieldRelativeIDNumber).Key())
				}
			case roster.Staff:
				if is(row, roster.FieldName, roster.FieldIDNumber) || is(row, roster.FieldRelativeName, roster.FieldRelativeIDNumber) {
					ties.add(row.ID(roster.FieldIDNumber).Key())
					ties.add(row.ID(roster.FieldRelativeIDNumber).Key())
				}
			}
		}
	}
	return ties
}

func (t *Ties) add(key uint64) {
	if key != 0 {
		t.numbers[key] = true
	}
}

// To says whether he has a tie to a village.
func (t *Ties) To(village *Village) bool {
	if t.places[keyOf(Place{village.Township, village.Name})] {
		return true
	}
	for _, household := range village.Households {
		for i := range household.entries {
			if t.numbers[household.entries[i].Person.Number.Key()] {
				return true
			}
		}
	}
	return false
}
