package county

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// Serving is a cadre whom the lists have in office on the day of the audit, with what the
// archive already says of his relatives.
type Serving struct {
	Place
	Name, Number, Post string
	Archive            []roster.Row
}

// servingKey tells cadres apart: by number, else by village and name; and by post.
type servingKey struct {
	number uint64
	cadreName
	post string
}

// Serving returns the cadres in office by the newest list of each village, in the order of their
// villages and lists.
func (c *County) Serving() []Serving {
	newest := c.newestCadreLists()
	archive := c.archiveIndex()
	known := map[servingKey]bool{}
	var all []Serving
	c.eachCadre(func(row roster.Row) {
		place := c.PlaceOf(row)
		to := row.Sheet.Period.To
		if to != 0 && to != newest[keyOf(place)] || c.outOfOffice(row) {
			return
		}
		one := Serving{Place: place, Name: row.PersonName(), Post: row.Text(roster.FieldPost), Number: row.Text(row.PersonIDField())}
		name := cadreName{keyOf(place), one.Name}
		key := servingKey{row.PersonID().Key(), name, one.Post}
		if known[key] {
			return
		}
		known[key] = true
		one.Archive = archive.of(row.PersonID().Key(), name)
		all = append(all, one)
	})
	slices.SortStableFunc(all, func(a, b Serving) int { return comparePlaces(a.Place, b.Place) })
	return all
}

func comparePlaces(a, b Place) int {
	if order := strings.Compare(a.Township, b.Township); order != 0 {
		return order
	}
	return strings.Compare(a.Village, b.Village)
}

func (c *County) eachCadre(visit func(roster.Row)) {
	for _, sheet := range c.Sheets {
		if sheet.Kind != roster.Cadre {
			continue
		}
		for i := range sheet.Records() {
			visit(sheet.Row(i))
		}
	}
}

// newestCadreLists returns the month of the newest list of cadres of each village that is not
// after the day of the audit; one without a date is not counted.
func (c *County) newestCadreLists() map[placeKey]roster.Month {
	newest := map[placeKey]roster.Month{}
	c.eachCadre(func(row roster.Row) {
		key := keyOf(c.PlaceOf(row))
		if to := row.Sheet.Period.To; to <= c.AsOf.MonthOf() && to > newest[key] {
			newest[key] = to
		}
	})
	return newest
}

// outOfOffice says whether a cadre's row says that he left, or took the post after the day.
func (c *County) outOfOffice(row roster.Row) bool {
	held := termOf(row)
	if held.left.Said && (held.left.When.To == 0 || held.left.When.From <= c.AsOf.MonthOf()) {
		return true
	}
	return held.begun.After(c.AsOf.MonthOf())
}

// archiveIndex finds the rows of the archive of a cadre. It is made when a rule first asks.
func (c *County) archiveIndex() *cadreIndex {
	c.archivedOnce.Do(func() { c.archived = c.indexArchive() })
	return c.archived
}

func (c *County) indexArchive() *cadreIndex {
	index := &cadreIndex{byNumber: map[uint64][]roster.Row{}, byName: map[cadreName][]roster.Row{}}
	keys := placeKeys{}
	for _, sheet := range c.Sheets {
		if sheet.Kind != roster.KinArchive {
			continue
		}
		for i := range sheet.Records() {
			row := sheet.Row(i)
			if key := row.ID(roster.FieldCadreIDNumber).Key(); key != 0 {
				index.byNumber[key] = append(index.byNumber[key], row)
				continue
			}
			name := cadreName{keys.of(c.PlaceOf(row)), row.Text(roster.FieldCadreName)}
			index.byName[name] = append(index.byName[name], row)
		}
	}
	return index
}

// of returns the rows of a cadre: those with his number, and of those without one those of his
// name in his village.
func (i *cadreIndex) of(number uint64, name cadreName) []roster.Row {
	var rows []roster.Row
	if number != 0 {
		rows = append(rows, i.byNumber[number]...)
	}
	return append(rows, i.byName[name]...)
}
