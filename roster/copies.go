package roster

import (
	"slices"

	"rollcheck/roster/words"
)

// markCopies finds sheets whose content another sheet has already: a roster saved twice
// would make everybody in it a duplicate. The one with the shorter path is kept (copies are
// named longer: 副本, (1)), of equally long ones the first.
func markCopies(files []*File) {
	ordered := slices.Clone(files)
	slices.SortStableFunc(ordered, func(a, b *File) int { return len(a.Path) - len(b.Path) })
	first := map[copyKey][]*Sheet{}
	for _, file := range ordered {
		for _, sheet := range file.Sheets {
			if sheet.Kind == nil || sheet.Fault != nil || sheet.Records() == 0 {
				continue
			}
			key := copyKey{sheet.Kind, sheet.Period, sheet.Records()}
			if other := sheet.equalAmong(first[key]); other != nil {
				sheet.PassedOver = words.PassedOverCopy.With(other.Label())
			} else {
				first[key] = append(first[key], sheet)
			}
		}
	}
}

func (s *Sheet) equalAmong(others []*Sheet) *Sheet {
	for _, other := range others {
		if s.equal(other) {
			return other
		}
	}
	return nil
}

// copyKey is what two copies have in common before their cells are compared.
type copyKey struct {
	kind    *Kind
	period  Period
	records int
}

// equal says whether two sheets of one kind, period and size hold the same values.
func (s *Sheet) equal(other *Sheet) bool {
	if len(s.Columns) != len(other.Columns) || s.Programme != other.Programme || s.elsewhere(other) {
		return false
	}
	for i := range s.Columns {
		if s.Columns[i].Field != other.Columns[i].Field || !s.values[i].equal(&other.values[i], s.Records()) {
			return false
		}
	}
	return true
}

// elsewhere says whether two sheets name different places: few figures may agree by chance.
func (s *Sheet) elsewhere(other *Sheet) bool {
	return s.Township != "" && other.Township != "" && TownshipKey(s.Township) != TownshipKey(other.Township) ||
		s.Village != "" && other.Village != "" && VillageKey(s.Village) != VillageKey(other.Village)
}
