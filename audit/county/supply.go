package county

import (
	"slices"

	"rollcheck/roster"
)

// Supplied is one list the input holds: of what kind, for which place and months.
type Supplied struct {
	Kind      *roster.Kind
	Programme *roster.Kind // what a payment, visit or clearing list is about; nil if it does not say or needs none
	Township  string       // "" where the list names none: it then speaks of the whole input
	Village   string       // "" for the whole township
	Period    roster.Period
	Rows      int
	Sheet     *roster.Sheet

	silent                  map[roster.Month]bool // months no row speaks of
	townshipKey, villageKey string                // keys of the places, for asking often
}

// Supply is all lists of the input. Absence from a list proves nothing unless the supply covers it.
type Supply struct {
	Lists []Supplied

	index     map[listKey][]int32 // into Lists
	ofKind    map[*roster.Kind][]int32
	townships map[string]string // keys of the townships lists name, by their names
}

// listKey is what a list must have to cover a township at all.
type listKey struct {
	kind     *roster.Kind
	township string
}

// prepare makes the supply ready to be asked: rules ask it once a payment.
func (s *Supply) prepare() {
	s.index, s.ofKind, s.townships = map[listKey][]int32{}, map[*roster.Kind][]int32{}, map[string]string{}
	for i := range s.Lists {
		list := &s.Lists[i]
		list.townshipKey, list.villageKey = roster.TownshipKey(list.Township), roster.VillageKey(list.Village)
		s.townships[list.Township] = list.townshipKey
		if _, _, drawn := Drawn(list.Sheet); drawn {
			continue
		}
		key := listKey{list.Kind, list.townshipKey}
		s.index[key] = append(s.index[key], int32(i))
		s.ofKind[list.Kind] = append(s.ofKind[list.Kind], int32(i))
	}
}

// Has says whether there is any list of a kind.
func (s *Supply) Has(kind *roster.Kind) bool {
	for i := range s.Lists {
		if s.Lists[i].Kind == kind {
			return true
		}
	}
	return false
}

// Covers says whether a list of a kind covers a programme, place and month. A list without
// a place covers every place; a list without a programme or month covers none that is asked
// for, but a register of steps without a programme speaks of all. Month 0 and programme nil
// ask for any.
func (s *Supply) Covers(kind, programme *roster.Kind, township, village string, month roster.Month) bool {
	key, known := s.townships[township]
	if !known {
		key = roster.TownshipKey(township)
	}
	covers := func(i int32) bool {
		list := &s.Lists[i]
		return list.about(programme) && list.in(month) && list.at(village)
	}
	if key == "" { // of an unknown township any list may speak
		return slices.ContainsFunc(s.ofKind[kind], covers)
	}
	return slices.ContainsFunc(s.index[listKey{kind, key}], covers) || slices.ContainsFunc(s.index[listKey{kind, ""}], covers)
}

func (l *Supplied) about(programme *roster.Kind) bool {
	return programme == nil || l.Programme == programme || l.Programme == nil && IsStep(l.Kind)
}

// at says whether the list may cover a village of its township; an unknown one may be any.
func (l *Supplied) at(village string) bool {
	if l.villageKey == "" {
		return true
	}
	village = roster.VillageKey(village)
	return village == "" || l.villageKey == village
}

func (l *Supplied) in(month roster.Month) bool {
	return month == 0 || l.Period.Contains(month) && !l.silent[month]
}
