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
	first := map[copyKey][]*roster.Sheet{}
	for _, file := range ordered {
		for _, sheet := range file.Sheets {
			if sheet.Kind == nil || sheet.Fault != nil || sheet.Records() == 0 {
				continue
			}
			key := copyKey{sheet.Kind, sheet.Period, sheet.Records()}
			if other := equalAmong(sheet, first[key]); other != nil {
				sheet.PassedOver = words.PassedOverCopy.With(other.Label())
			} else {
				first[key] = append(first[key], sheet)
			}
		}
	}
}

func equalAmong(s *roster.Sheet, others []*roster.Sheet) *roster.Sheet {
	for _, other := range others {
		if equal(s, other) {
			return other
		}
	}
	return nil
}

// copyKey is what two copies have in common before their cells are compared.
type copyKey struct {
	kind    *roster.Kind
	period  roster.Period
	records int
}

// equal says whether two sheets of one kind, period and size hold the same values.
func equal(s *roster.Sheet, other *roster.Sheet) bool {
	if len(s.Columns) != len(other.Columns) || s.Programme != other.Programme || elsewhere(s, other) {
		return false
	}
	for i := range s.Columns {
		if s.Columns[i].Field != other.Columns[i].Field || !s.Values[i].Equal(&other.Values[i], s.Records()) {
			return false
		}
	}
	return true
}

// elsewhere says whether two sheets name different places: few figures may agree by chance.
func elsewhere(s *roster.Sheet, other *roster.Sheet) bool {
	return s.Township != "" && other.Township != "" && roster.TownshipKey(s.Township) != roster.TownshipKey(other.Township) ||
		s.Village != "" && other.Village != "" && roster.VillageKey(s.Village) != roster.VillageKey(other.Village)
}
