package audit

import (
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var evidenceOtherName = words.Text{ZH: "同号异名", EN: "another name beside the number"}

// showOtherNames adds the name a list gives beside the person's number where it is another:
// whoever verifies must see both.
func (f *Finding) showOtherNames() {
	var added []county.Evidence
	for _, evidence := range f.Evidence {
		cell, differs := f.otherName(evidence.Cell)
		shown := func(e county.Evidence) bool { return e.Cell == cell }
		if differs && !slices.ContainsFunc(f.Evidence, shown) && !slices.ContainsFunc(added, shown) {
			added = append(added, county.Evidence{Cell: cell, Says: evidenceOtherName})
		}
	}
	f.Evidence = append(f.Evidence, added...)
}

// otherName returns the cell of the name in a cell's row, and whether the row has the person's
// number beside another name.
func (f *Finding) otherName(cell roster.Cell) (name roster.Cell, differs bool) {
	if cell.Sheet == nil || cell.Record < 0 || f.Person.Number == "" || f.Person.Name == "" {
		return name, false
	}
	row := cell.Sheet.Row(int(cell.Record))
	other := row.PersonName()
	return row.Cell(row.PersonNameField()), other != "" && other != f.Person.Name && row.Text(row.PersonIDField()) == f.Person.Number
}
