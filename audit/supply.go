package audit

import "rollcheck/roster"

// Supplied is one list the input holds: of what kind, for which place and months.
type Supplied struct {
	Kind      *roster.Kind
	Programme *roster.Kind // what a payment, visit or clearing list is about; nil if it does not say or needs none
	Township  string       // "" where the list names none: it then speaks of the whole input
	Village   string       // "" for the whole township
	Period    roster.Period
	Rows      int
	Sheet     *roster.Sheet

	townshipKey, villageKey string // keys of the places, for asking often
}

// Supply is all lists of the input. Absence from a list proves nothing unless the supply covers it.
type Supply struct{ Lists []Supplied }

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
// for. Month 0 and programme nil ask for any.
func (s *Supply) Covers(kind, programme *roster.Kind, township, village string, month roster.Month) bool {
	township, village = roster.TownshipKey(township), roster.VillageKey(village)
	for i := range s.Lists {
		list := &s.Lists[i]
		if list.Kind == kind && list.about(programme) && list.in(month) && list.at(township, village) {
			return true
		}
	}
	return false
}

func (l *Supplied) about(programme *roster.Kind) bool {
	return programme == nil || l.Programme == programme
}

// at compares keys of places; an unknown one may be any.
func (l *Supplied) at(township, village string) bool {
	if l.townshipKey != "" && township != "" && l.townshipKey != township {
		return false
	}
	return l.villageKey == "" || village == "" || l.villageKey == village
}

func (l *Supplied) in(month roster.Month) bool {
	return month == 0 || l.Period != (roster.Period{}) && l.Period.Contains(month)
}
