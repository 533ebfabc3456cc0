package audit

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
)

// RosterChange is what two rosters of a programme and township that follow each other differ in,
// as plain values.
type RosterChange struct {
	Programme                 *roster.Kind
	Township                  string
	From, To                  roster.Period
	Before, Came, Gone, After county.Tally
	Alone                     int  // villages on one of the two only, which are left out
	Comparable                bool // the rosters list the same kind of thing
	Moved                     []MovedLine
}

// MovedLine is a household that came or left, or the persons who joined or left one.
type MovedLine struct {
	Village string
	Came    bool
	Whole   bool // the whole household
	Head    county.Who
	Names   []string // as the roster lists them
	Persons int
	Listed  bool // a list of changes or cleared persons names the household
}

// Closes says whether opening, came, left and closing add up; who only went from one household
// to another may stand on either side.
func (c *RosterChange) Closes() bool {
	return c.Before.Households+c.Came.Households-c.Gone.Households == c.After.Households &&
		c.Before.Persons+c.Came.Persons-c.Gone.Persons == c.After.Persons
}

// rosterChanges writes down what rosters differ in. Where two are no two states of one roster,
// nobody is listed.
func rosterChanges(c *county.County) []RosterChange {
	var all []RosterChange
	changes := c.Changes()
	for i := range changes {
		change := &changes[i]
		before, after := change.CountsOf("")
		one := RosterChange{
			Programme: change.Programme, Township: change.Township, From: change.From, To: change.To, Before: before, After: after,
			Came: change.Came(""), Gone: change.Gone(""), Alone: change.Alone, Comparable: change.Comparable(),
		}
		if one.Comparable {
			one.list(c, change.Added, true, true)
			one.list(c, change.Grown, true, false)
			one.list(c, change.Left, false, true)
			one.list(c, change.Shrunk, false, false)
		}
		all = append(all, one)
	}
	return all
}

func (c *RosterChange) list(of *county.County, moved []county.Moved, came, whole bool) {
	for _, one := range moved {
		if one.Persons == 0 && !whole {
			continue // who only changed household
		}
		line := MovedLine{Village: one.Household.Village, Came: came, Whole: whole, Head: one.Household.HeadName(), Persons: one.Persons}
		for _, entry := range one.Members {
			line.Names = append(line.Names, entry.Row.PersonName())
		}
		_, line.Listed = of.ListedAs(one.Household, one.Members, func(row roster.Row) bool { return county.Removes(row) != came })
		c.Moved = append(c.Moved, line)
	}
}
