package county

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// Stop is the first month an enrolment no longer pays for, as a list of cleared persons or of
// changes says.
type Stop struct {
	Fact[roster.Date]
	Match   Match         // the row that says so
	Against []roster.Cell // rows of rosters that may be drawn up after it
}

// Cite adds what speaks against the stop.
func (s Stop) Cite() Citation {
	cited := s.Fact.Cite()
	cited.Against = s.Against
	return cited
}

// Month returns the first month that is not due any more.
func (s *Stop) Month() roster.Month { return s.Value.MonthOf() }

// Stops returns the stops that lists of cleared persons and of changes give a person for a
// programme, in the order of their months. A list that names no programme speaks of all.
func (p *Person) Stops(programme *roster.Kind) []Stop {
	var stops []Stop
	for _, match := range p.matches() {
		stop, ok := stopOf(match)
		if about := ProgrammeOf(match.Row); ok && (about == nil || programme == nil || about == programme) {
			stops = append(stops, stop)
		}
	}
	slices.SortStableFunc(stops, func(a, b Stop) int { return int(a.Month() - b.Month()) })
	return stops
}

func stopOf(match Match) (Stop, bool) {
	for _, field := range stopFields(match.Row) {
		if day, ok := match.Date(field); ok && day.Value.MonthOf() != 0 {
			return Stop{Fact: day, Match: match}, true
		}
	}
	return Stop{}, false
}

// stopFields returns the fields that hold the first month without money.
func stopFields(row roster.Row) []roster.Field {
	switch row.Sheet.Kind {
	case roster.Cleared:
		return []roster.Field{roster.FieldEndDate}
	case roster.Changes:
		if endsEnrolment(row.Text(roster.FieldChange)) {
			return []roster.Field{roster.FieldEndDate, roster.FieldDate}
		}
	}
	return nil
}

// endsEnrolment says whether a kind of change takes somebody off the roster.
func endsEnrolment(change string) bool {
	for _, word := range [...]string{"减少", "减员", "退出", "清退", "取消", "停发", "停保", "注销", "核减"} {
		if strings.Contains(change, word) {
			return true
		}
	}
	return change == "减" || change == "退" || change == "停"
}

// Stopped returns the stop of an enrolment within the months of its roster: a year's roster
// still lists who left in its middle. Who starts anew in or after that month is not stopped.
func (c *County) Stopped(entry *Entry) (Stop, bool) {
	if stop, ok := stoppedBy(entry, entry.Person); ok {
		return stop, true
	}
	head := entry.Household.Head()
	if head == nil || head.Person == entry.Person {
		return Stop{}, false
	}
	stop, ok := stoppedBy(entry, head.Person)
	return stop, ok && stop.whole(head)
}

func stoppedBy(entry *Entry, who *Person) (Stop, bool) {
	period := entry.Row.Sheet.Period
	for _, stop := range slices.Backward(who.Stops(entry.Household.Programme)) {
		if period.Contains(stop.Month()) && entry.Started() < stop.Month() {
			return stop, true
		}
	}
	return Stop{}, false
}

// whole says whether a stop of the head ends the household: its row speaks of as many persons as
// the roster that lists him covers. Where he alone is taken off, whoever remains goes on. Of a
// row that takes off a household it is enough that it speaks of those who are left.
func (s *Stop) whole(head *Entry) bool {
	persons, ok := s.Match.Row.Count(roster.FieldCoveredPersons)
	covered := CoveredCount(head.Household.Members())
	if !strings.Contains(s.Match.Row.Text(roster.FieldChange), "户") {
		covered = max(covered, CoveredCount(head.Household.listedOn(head.Row.Sheet)))
	}
	return ok && persons >= covered
}

// listedOn returns the members a sheet lists.
func (h *Household) listedOn(sheet *roster.Sheet) []*Entry {
	var members []*Entry
	for i := range h.entries {
		if h.entries[i].Row.Sheet == sheet {
			members = append(members, &h.entries[i])
		}
	}
	return members
}

// EnrolledAgain returns the first month after a stop in which a person's household is known to
// be enrolled anew: by its own start, or by a roster that begins later. Zero if none lists him
// again. Doubtful is the row of a roster without a date, or one that begins with the stop: it
// may have been drawn up before.
func (c *County) EnrolledAgain(who *Person, household *Household, stop Stop) (first roster.Month, doubtful *Entry) {
	for i := range household.entries {
		entry := &household.entries[i]
		if entry.Person != who {
			continue
		}
		period, month := entry.Row.Sheet.Period, entry.Started()
		switch {
		case month >= stop.Month():
		case period.From > stop.Month():
			month = period.From
		case period.To == 0, period.From == stop.Month():
			doubtful = entry
			continue
		default:
			continue
		}
		if first == 0 || month < first {
			first = month
		}
	}
	return first, doubtful
}
