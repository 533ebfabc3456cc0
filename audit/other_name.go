package audit

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var evidenceOtherName = words.Text{ZH: "同号异名", EN: "another name beside the number"}

// showOtherNames adds the name a list gives beside the person's number where it is another:
// whoever verifies must see both.
func (f *Finding) showOtherNames() {
	var names []roster.Cell
	for _, evidence := range f.Evidence {
		if cell, differs := f.otherName(evidence.Cell); differs {
			names = append(names, cell)
		}
	}
	if len(names) == 0 {
		return
	}
	shown := make(map[roster.Cell]bool, len(f.Evidence)+len(names))
	for _, evidence := range f.Evidence {
		shown[evidence.Cell] = true
	}
	for _, cell := range names {
		if !shown[cell] {
			shown[cell] = true
			f.Evidence = append(f.Evidence, county.Evidence{Cell: cell, Says: evidenceOtherName})
		}
	}
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
