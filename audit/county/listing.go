package county

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/roster"
)

// Lists of changes and of cleared persons name whoever came and left. A row is looked up by
// the number, else by the name in the township: to find that somebody is listed after all, a
// name is enough.

// listing holds the rows of such lists by who is named on them.
type listing struct {
	numbers map[uint64][]roster.Row
	names   map[nameIn][]roster.Row
	removes map[string]bool // townships of which a row takes somebody off
	enters  map[string]bool // and of which one brings somebody on
}

type nameIn struct{ township, name string }

// listedChanges returns the rows that tell of changes, gathered once.
func (c *County) listedChanges() *listing {
	c.listingOnce.Do(func() {
		found := &listing{map[uint64][]roster.Row{}, map[nameIn][]roster.Row{}, map[string]bool{}, map[string]bool{}}
		for _, sheet := range c.Sheets {
			if sheet.Kind != roster.Changes && sheet.Kind != roster.Cleared {
				continue
			}
			for i := range sheet.Records() {
				found.add(c, sheet.Row(i))
			}
		}
		c.listing = found
	})
	return c.listing
}

func (l *listing) add(c *County, row roster.Row) {
	for _, field := range [...]roster.Field{roster.FieldIDNumber, roster.FieldHeadIDNumber} {
		if key := row.ID(field).Key(); key != 0 {
			l.numbers[key] = append(l.numbers[key], row)
		}
	}
	township := roster.TownshipKey(c.PlaceOf(row).Township)
	l.removes[township] = l.removes[township] || Removes(row)
	l.enters[township] = l.enters[township] || EntersList(row)
	for _, field := range [...]roster.Field{roster.FieldName, roster.FieldHeadName} {
		if name := row.Text(field); name != "" {
			at := nameIn{township, name}
			l.names[at] = append(l.names[at], row)
		}
	}
}

// ListsTell says whether lists of a township tell of anybody leaving, and of anybody coming: a
// list of newcomers alone says nothing of those who left.
func (c *County) ListsTell(township string) (leaving, coming bool) {
	lists, key := c.listedChanges(), roster.TownshipKey(township)
	return lists.removes[key] || lists.removes[""], lists.enters[key] || lists.enters[""]
}

// Removes says whether a row of a list of changes or of cleared persons takes somebody off.
func Removes(row roster.Row) bool {
	return row.Sheet.Kind == roster.Cleared || row.Sheet.Kind == roster.Changes && endsEnrolment(row.Text(roster.FieldChange))
}

// EntersList says whether a row of a list of changes brings somebody on.
func EntersList(row roster.Row) bool {
	if row.Sheet.Kind != roster.Changes || Removes(row) {
		return false
	}
	change := row.Text(roster.FieldChange)
	for _, word := range [...]string{"新增", "增加", "增员", "纳入", "新进", "新保", "转入", "迁入", "恢复"} {
		if strings.Contains(change, word) {
			return true
		}
	}
	return change == "增" || change == "进"
}

// ListedAs returns the row of a list of changes or cleared persons that tells of some members
// of a household, of the kind the test accepts and not of another programme; false if none does.
func (c *County) ListedAs(household *Household, members []*Entry, accept func(roster.Row) bool) (roster.Row, bool) {
	lists := c.listedChanges()
	fits := func(rows []roster.Row) (roster.Row, bool) {
		for _, row := range rows {
			if programme := ProgrammeOf(row); (programme == nil || programme == household.Programme) && accept(row) {
				return row, true
			}
		}
		return roster.Row{}, false
	}
	for i := range household.entries { // no row is kept under the key of no number
		if row, ok := fits(lists.numbers[household.entries[i].Person.Number.Key()]); ok {
			return row, true
		}
	}
	township := roster.TownshipKey(household.Township)
	for _, name := range namesOf(household, members) {
		for _, key := range [...]string{township, ""} {
			if row, ok := fits(lists.names[nameIn{key, name}]); ok {
				return row, true
			}
		}
	}
	return roster.Row{}, false
}

// ListedTwice says whether another row of such lists tells of the person of a row, by his number
// or where one of the two has none by his name in the township, and fits a test.
func (c *County) ListedTwice(row roster.Row, accept func(roster.Row) bool) bool {
	lists, number := c.listedChanges(), row.PersonID().Key()
	other := func(second roster.Row) bool { return second != row && accept(second) }
	if number != 0 && slices.ContainsFunc(lists.numbers[number], other) {
		return true
	}
	at := nameIn{roster.TownshipKey(c.PlaceOf(row).Township), row.PersonName()}
	return at.name != "" && slices.ContainsFunc(lists.names[at], func(second roster.Row) bool {
		return (number == 0 || second.PersonID().Key() == 0) && other(second)
	})
}

// namesOf returns the names by which a list may tell of members: their own and the head's.
func namesOf(household *Household, members []*Entry) []string {
	names := []string{household.HeadName().Name}
	for _, entry := range members {
		names = append(names, cmp.Or(entry.Row.PersonName(), names[0]))
	}
	return names
}

// MonthOfChange returns the month a row of such a list speaks of: its own date, else the last
// of its period's or its sheet's; zero if nothing says.
func MonthOfChange(row roster.Row) roster.Month {
	for _, field := range [...]roster.Field{roster.FieldEndDate, roster.FieldDate} {
		if day, ok := row.Date(field); ok && day.MonthOf() != 0 {
			return day.MonthOf()
		}
	}
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period.To
	}
	return 0
}

// programmeTold returns the programme a list of changes or cleared persons is about that names
// none: the one that nearly all its persons are or were in; nil for any other list.
func (r *resolver) programmeTold(sheet *roster.Sheet) *roster.Kind {
	if sheet.Kind != roster.Changes && sheet.Kind != roster.Cleared || sheet.Programme != nil || sheet.Has(roster.FieldProgramme) {
		return nil
	}
	found, counts := 0, map[*roster.Kind]int{}
	for i := range sheet.Records() {
		person, known := r.persons[sheet.Row(i).PersonID().Key()]
		if !known || len(r.county.Persons[person].entries) == 0 {
			continue
		}
		found++
		counted := map[*roster.Kind]bool{}
		for _, entry := range r.county.Persons[person].entries {
			if programme := entry.Household.Programme; !counted[programme] {
				counted[programme] = true
				counts[programme]++
			}
		}
	}
	for _, programme := range roster.Kinds {
		if count := counts[programme]; count > 0 && count*10 >= found*9 {
			return programme
		}
	}
	return nil
}
