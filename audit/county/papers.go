package county

import "rollcheck/roster"

// Papers finds the rows of a list that are of somebody on another one: by number, and by name
// where a list gives none. That is enough to count papers, and never to say who somebody is.
type Papers struct {
	byNumber map[uint64][]roster.Row
	byName   map[string][]roster.Row
	bare     map[string][]roster.Row // those of a name that have no number
}

// NewPapers indexes rows.
func NewPapers(rows []roster.Row) *Papers {
	found := &Papers{map[uint64][]roster.Row{}, map[string][]roster.Row{}, map[string][]roster.Row{}}
	for _, row := range rows {
		name := row.PersonName()
		found.byName[name] = append(found.byName[name], row)
		if key := row.PersonID().Key(); key != 0 {
			found.byNumber[key] = append(found.byNumber[key], row)
		} else {
			found.bare[name] = append(found.bare[name], row)
		}
	}
	return found
}

// Of returns the rows of the person of a row.
func (f *Papers) Of(row roster.Row) []roster.Row {
	key := row.PersonID().Key()
	if key == 0 {
		return f.byName[row.PersonName()]
	}
	if rows := f.byNumber[key]; len(rows) > 0 {
		return rows
	}
	return f.bare[row.PersonName()]
}

// Unenrolled returns those of some rows whose numbers no roster in force lists, and of these the
// ones whose name a roster does: they may be listed under another number.
func (c *County) Unenrolled(rows []roster.Row) (missing []roster.Row, namesake map[roster.Row]bool) {
	numbers, names := map[uint64]bool{}, map[string]bool{}
	for i := range c.Persons {
		who := &c.Persons[i]
		for _, entry := range who.Enrolled() {
			numbers[who.Number.Key()] = true
			names[entry.Row.PersonName()] = true
		}
	}
	namesake = map[roster.Row]bool{}
	for _, row := range rows {
		if !numbers[row.PersonID().Key()] {
			missing = append(missing, row)
			namesake[row] = names[row.PersonName()]
		}
	}
	return missing, namesake
}
