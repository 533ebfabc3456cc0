package roster

import (
	"slices"
	"sync"

	"rollcheck/roster/words"
)

// KnownNumbers returns what knows the identity numbers, accounts and phones of the input by any
// eleven of their digits in a row. They are gathered when it is asked for the first time: most
// reports never ask.
func KnownNumbers(files []*File) words.Known {
	known := sync.OnceValue(func() []uint64 { return elevens(files) })
	return func(eleven uint64) bool {
		_, found := slices.BinarySearch(known(), eleven)
		return found
	}
}

// elevens are all eleven digits in a row of the numbers of the input, in order.
func elevens(files []*File) []uint64 {
	var list []uint64
	distinct := 0 // when it was last compacted
	for _, file := range files {
		for _, sheet := range file.Sheets {
			for i := range sheet.Columns {
				if i < len(sheet.Values) && namesSomebody(sheet.Columns[i].Field) {
					list = append(list, sheet.elevens(i)...)
				}
			}
		}
		if len(list) > 2*distinct { // most sheets repeat the numbers of others
			list = compacted(list)
			distinct = len(list)
		}
	}
	return compacted(list)
}

func compacted(list []uint64) []uint64 {
	slices.Sort(list)
	return slices.Compact(list)
}

// namesSomebody says whether a field holds numbers of persons, accounts or phones.
func namesSomebody(field Field) bool {
	switch field {
	case FieldAccount, FieldHouseholdNumber, FieldCertificateNumber, FieldDisabilityNumber:
		return true
	}
	kind := field.Spec().Type
	return kind == TypeID || kind == TypePhone
}

// elevens are those of a column.
func (s *Sheet) elevens(column int) (list []uint64) {
	field := s.Columns[column].Field
	last := Value(0)
	for i := range s.Records() {
		value := s.Values[column].at(int32(i))
		if value == last {
			continue
		}
		last = value
		list = appendElevens(list, s.Row(i).Text(field))
	}
	return list
}

// appendElevens adds the eleven digits in a row of a text, whatever stands between them.
func appendElevens(list []uint64, text string) []uint64 {
	const first = 10_000_000_000 // what the first of eleven digits counts for
	var number uint64
	count := 0
	for _, r := range text {
		character, ok := idCharacter(r)
		if !ok || character < '0' || character > '9' {
			continue
		}
		number = number%first*10 + uint64(character-'0')
		if count++; count >= words.Eleven {
			list = append(list, number)
		}
	}
	return list
}
