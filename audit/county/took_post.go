package county

import (
	"strings"

	"rollcheck/roster"
)

// TookPost returns in which months the cadre of an archive's row first took a post, with the cell
// that says so; ok is false where no list says, or one says that he held a post before: one
// elected again began nothing new.
func (c *County) TookPost(archive roster.Row) (when roster.Period, says Fact[string], ok bool) {
	rows := append([]roster.Row{archive}, c.cadreRows(archive)...)
	for _, row := range rows {
		if begun := termOf(row).begun.When; begun.From != 0 && (!ok || begun.From < when.From) {
			when, says, ok = begun, Own(row, beginsIn(row)), true
		}
	}
	for _, row := range rows {
		if to := row.Sheet.Period.To; to != 0 && to < when.From || electedAgain(row) {
			return roster.Period{}, Fact[string]{}, false
		}
	}
	return when, says, ok
}

// ListedCadresBefore says whether a list of cadres of a village is of months before one: who is not
// on it held no post then.
func (c *County) ListedCadresBefore(place Place, month roster.Month) bool {
	for _, row := range c.cadres.byPlace[keyOf(place)] {
		if to := row.Sheet.Period.To; to != 0 && to < month {
			return true
		}
	}
	return false
}

// beginsIn returns the field that says since when a post is held.
func beginsIn(row roster.Row) roster.Field {
	switch {
	case row.Sheet.Kind == roster.Cadre && !row.Value(roster.FieldStartDate).Empty():
		return roster.FieldStartDate
	case !row.Value(roster.FieldTerm).Empty():
		return roster.FieldTerm
	}
	return roster.FieldNote
}

// electedAgain says whether a row says that the post was held before.
func electedAgain(row roster.Row) bool {
	for _, field := range [...]roster.Field{roster.FieldPost, roster.FieldStatus, roster.FieldNote, roster.FieldTerm} {
		for _, word := range [...]string{"连任", "续任", "留任", "再次当选", "连选"} {
			if strings.Contains(row.Text(field), word) {
				return true
			}
		}
	}
	return false
}
