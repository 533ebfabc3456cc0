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
	for _, sheet := range c.Sheets {
		pairs, known := tiePairs[sheet.Kind]
		if !known {
			continue
		}
		for i := range sheet.Records() {
			if row := sheet.Row(i); names(row, pairs, who.Name, number) {
				ties.take(row, pairs, c.PlaceOf(row))
			}
		}
	}
	return ties
}

// tiePairs are the fields that name somebody, and hold his number, on the lists that tell of ties.
var tiePairs = map[*roster.Kind][][2]roster.Field{
	roster.Cadre:      {{roster.FieldName, roster.FieldIDNumber}},
	roster.KinArchive: {{roster.FieldCadreName, roster.FieldCadreIDNumber}, {roster.FieldRelativeName, roster.FieldRelativeIDNumber}},
	roster.Staff:      {{roster.FieldName, roster.FieldIDNumber}, {roster.FieldRelativeName, roster.FieldRelativeIDNumber}},
}

// names says whether a row is about somebody: by number where both are known, else by name.
func names(row roster.Row, pairs [][2]roster.Field, name string, number roster.ID) bool {
	for _, pair := range pairs {
		key := row.ID(pair[1]).Key()
		switch {
		case key != 0 && number.Key() != 0:
			if key == number.Key() {
				return true
			}
		case name != "" && row.Text(pair[0]) == name:
			return true
		}
	}
	return false
}

// take adds whom a row relates to him and, but for handlers, the village it is of.
func (t *Ties) take(row roster.Row, pairs [][2]roster.Field, place Place) {
	if row.Sheet.Kind != roster.Staff {
		t.places[keyOf(place)] = true
	}
	for _, pair := range pairs {
		t.add(row.ID(pair[1]).Key())
	}
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
