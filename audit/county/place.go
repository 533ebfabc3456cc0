package county

import "rollcheck/roster"

// place is one village of one township, as the first row that names it writes it.
type place struct {
	Place
	townshipKey string
}

// placeTable gives every place one index, however its rows write it.
type placeTable struct {
	pool  *roster.Pool
	list  []*place
	known map[placeKey]int32
	seen  map[placeSymbols]int32
}

type placeKey struct{ township, village string }

type placeSymbols struct {
	sheet                    *roster.Sheet
	township, village, group roster.Symbol
}

func newPlaceTable(pool *roster.Pool) placeTable {
	return placeTable{pool: pool, known: map[placeKey]int32{}, seen: map[placeSymbols]int32{}}
}

// of returns the index of a row's place: by its own cells, else by its sheet.
func (t *placeTable) of(row roster.Row) int32 {
	symbols := placeSymbols{row.Sheet, row.Symbol(roster.FieldTownship), row.Symbol(roster.FieldVillage), row.Symbol(roster.FieldGroup)}
	if index, ok := t.seen[symbols]; ok {
		return index
	}
	index := t.index(row.Place())
	t.seen[symbols] = index
	return index
}

func (t *placeTable) index(township, village string) int32 {
	key := placeKey{roster.TownshipKey(township), roster.VillageKey(village)}
	index, ok := t.known[key]
	if !ok {
		index = int32(len(t.list))
		t.known[key] = index
		t.list = append(t.list, &place{Place{township, village}, key.township})
	}
	return index
}
