package county

import (
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Distinct returns the members without rows that list one of them a second time: a row
// pasted twice adds nobody. Two names under one number are two members.
func Distinct(members []*Entry) []*Entry {
	if len(members) > fewMembers {
		return withoutRepeats(members)
	}
	for i := range members {
		if again(members[:i], members[i]) {
			return withoutRepeats(members)
		}
	}
	return members
}

// fewMembers are compared with one another faster than they are looked up.
const fewMembers = 16

// again says whether the same person under one name stands among the entries.
func again(before []*Entry, entry *Entry) bool {
	for _, other := range before {
		if other.Person == entry.Person && link.CompareNames(other.Row.PersonName(), entry.Row.PersonName()) != link.NameOther {
			return true
		}
	}
	return false
}

func withoutRepeats(members []*Entry) []*Entry {
	var kept []*Entry
	rows := make(map[*Person][]*Entry, len(members))
	for _, entry := range members {
		if !again(rows[entry.Person], entry) {
			kept = append(kept, entry)
			rows[entry.Person] = append(rows[entry.Person], entry)
		}
	}
	return kept
}

// CoveredOf returns the members their roster counts among the covered, each once.
func CoveredOf(members []*Entry) []*Entry {
	members = Distinct(members)
	if !slices.ContainsFunc(members, func(entry *Entry) bool { return !entry.Covered() }) {
		return members
	}
	var kept []*Entry
	for _, entry := range members {
		if entry.Covered() {
			kept = append(kept, entry)
		}
	}
	return kept
}

// CoveredEntry returns a person's row in force in the household if it counts him among the
// covered; nil if none does.
func (h *Household) CoveredEntry(who *Person) *Entry {
	for i := range h.entries {
		if entry := &h.entries[i]; entry.InForce && entry.Person == who && entry.Covered() {
			return entry
		}
	}
	return nil
}

// unclear says whether a household's roster states fewer covered persons than it lists and
// marks nobody who is not: it is not known who is covered.
func unclear(members []*Entry) bool {
	listed := Distinct(members)
	for _, entry := range listed {
		if stated, ok := entry.Row.Count(roster.FieldCoveredPersons); ok && stated > 0 && stated < len(listed) {
			return len(CoveredOf(listed)) == len(listed) && !listed[0].Row.Sheet.Has(roster.FieldIsCovered)
		}
	}
	return false
}
