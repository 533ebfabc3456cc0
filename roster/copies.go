package roster

import (
	"slices"

	"rollcheck/roster/words"
)

// markCopies finds sheets whose content another sheet has already: a roster saved twice
// would make everybody in it a duplicate. The later one, in path order, is passed over.
func markCopies(files []*File) {
	first := map[copyKey][]*Sheet{}
	for _, file := range files {
		for _, sheet := range file.Sheets {
			if sheet.Kind == nil || sheet.Fault != nil || sheet.Records() == 0 {
				continue
			}
			key := copyKey{sheet.Kind, sheet.Period, sheet.Records()}
			for _, other := range first[key] {
				if sheet.equal(other) {
					sheet.PassedOver = words.PassedOverCopy.With(other.Label())
					break
				}
			}
			if sheet.PassedOver.Empty() {
				first[key] = append(first[key], sheet)
			}
		}
	}
}

// copyKey is what two copies have in common before their cells are compared.
type copyKey struct {
	kind    *Kind
	period  Period
	records int
}

// equal says whether two sheets of one kind, period and size hold the same values.
func (s *Sheet) equal(other *Sheet) bool {
	if len(s.Columns) != len(other.Columns) || s.Programme != other.Programme {
		return false
	}
	for i := range s.Columns {
		if s.Columns[i].Field != other.Columns[i].Field || !slices.Equal(s.values[i], other.values[i]) {
			return false
		}
	}
	return true
}
