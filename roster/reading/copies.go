package reading

import (
	"slices"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// markCopies finds sheets whose content another sheet has already: a roster saved twice
// would make everybody in it a duplicate. The one with the shorter path is kept (copies are
// named longer: 副本, (1)), of equally long ones the first.
func markCopies(files []*roster.File) {
	ordered := slices.Clone(files)
	slices.SortStableFunc(ordered, func(a, b *roster.File) int { return len(a.Path) - len(b.Path) })
	alike := map[copyKey]int{}
	eachFilled(ordered, func(sheet *roster.Sheet) { alike[keyOf(sheet)]++ })
	first := map[copyKey]copies{}
	eachFilled(ordered, func(sheet *roster.Sheet) {
		key := keyOf(sheet)
		if alike[key] < 2 {
			return
		}
		key.digest = digest(sheet)
		if first[key] == nil {
			first[key] = copies{}
		}
		if other := first[key].find(sheet); other != nil && equal(sheet, other) {
			sheet.PassedOver = words.PassedOverCopy.With(other.Label())
		} else {
			first[key].add(sheet)
		}
	})
}

// eachFilled calls visit for every sheet that was read and holds rows.
func eachFilled(files []*roster.File, visit func(*roster.Sheet)) {
	for _, file := range files {
		for _, sheet := range file.Sheets {
			if sheet.Kind != nil && sheet.Fault == nil && sheet.Records() > 0 {
				visit(sheet)
			}
		}
	}
}

// copyKey is what two copies have in common before their cells are compared.
type copyKey struct {
	kind      *roster.Kind
	programme *roster.Kind
	period    roster.Period
	columns   int
	records   int
	digest    uint64 // of fields and values; zero before it is needed
}

func keyOf(s *roster.Sheet) copyKey {
	return copyKey{kind: s.Kind, programme: s.Programme, period: s.Period, columns: len(s.Columns), records: s.Records()}
}

func digest(s *roster.Sheet) uint64 {
	sum := uint64(1)
	for i := range s.Columns {
		sum = s.Values[i].Mix(sum^uint64(s.Columns[i].Field), s.Records())
	}
	return sum
}

// copies are sheets with one content by the places they name: two that name different places
// are two sheets, for few figures may agree by chance. A place that is not named may be any.
type copies map[namedPlace]*roster.Sheet

// namedPlace is what a sheet names, each part by its key, or anyPlace.
type namedPlace struct{ township, village string }

const anyPlace = "*"

// add notes a sheet under its places, and for those that name none.
func (c copies) add(s *roster.Sheet) {
	for _, township := range [...]string{roster.TownshipKey(s.Township), anyPlace} {
		for _, village := range [...]string{roster.VillageKey(s.Village), anyPlace} {
			if at := (namedPlace{township, village}); c[at] == nil {
				c[at] = s
			}
		}
	}
}

// find returns a sheet that may be at the places of another; nil if there is none.
func (c copies) find(s *roster.Sheet) *roster.Sheet {
	for _, township := range asked(roster.TownshipKey(s.Township)) {
		for _, village := range asked(roster.VillageKey(s.Village)) {
			if other := c[namedPlace{township, village}]; other != nil {
				return other
			}
		}
	}
	return nil
}

// asked lists under which keys a place is looked for: its own and none, or any.
func asked(key string) []string {
	if key == "" {
		return []string{anyPlace}
	}
	return []string{key, ""}
}

// equal says whether two sheets of one key hold the same values.
func equal(s *roster.Sheet, other *roster.Sheet) bool {
	for i := range s.Columns {
		figures := s.Columns[i].Field == roster.FieldFigure && s.Columns[i].Heading != other.Columns[i].Heading // two things may count the same
		if figures || s.Columns[i].Field != other.Columns[i].Field || !s.Values[i].Equal(&other.Values[i], s.Records()) {
			return false
		}
	}
	return true
}
