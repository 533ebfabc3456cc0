package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
	"rollcheck/roster/words"
)

// A row that holds a person's number is nobody's title: above the heading it is read like one
// below, and wherever it could not be read as a record it is told.

// isPerson says whether a row above the heading is a person's, not a line of a form that says
// whose number follows.
func (b *builder) isPerson(row headRow) bool {
	return holdsID(row) && !slices.ContainsFunc(row.cells, func(cell book.Cell) bool {
		return slices.Contains(personNumbers[:], b.known(cell.Text))
	})
}

// titles parts the rows above the heading: lines of the title, and from the first person on
// the rows that are none.
func (b *builder) titles(above []headRow) (titles, persons []headRow) {
	for _, row := range above {
		_, alone := onlyText(&book.Row{Cells: row.cells})
		if b.isPerson(row) || len(persons) > 0 && !alone && !mostlyKnown(row, b.known) {
			persons = append(persons, row)
		} else {
			titles = append(titles, row)
		}
	}
	return titles, persons
}

// takeTop takes the rows above the heading.
func (b *builder) takeTop(titles, persons []headRow) {
	for _, row := range titles {
		b.noteStray(row.number, row.cells)
	}
	for _, row := range persons {
		b.takeAbove(row)
	}
}

// takeAbove takes a row that stands above the heading and is no title.
func (b *builder) takeAbove(kept headRow) {
	row := &book.Row{Number: kept.number, Hidden: kept.hidden, Cells: kept.cells}
	account := &b.sheet.Account
	if b.sheet.Kind == nil {
		b.takeUnknown(row)
		return
	}
	b.keepSamples(row)
	b.parseRow(row)
	switch {
	case b.holdsNumber() && b.isRecord():
		account.Records++
		b.keep(row)
	case b.isPerson(kept): // its cells stand in other columns
		account.Heading++
		b.noteStray(row.Number, row.Cells)
	case b.isSubtotal(row):
		account.Subtotal++
		b.keepSubtotal(row)
	default:
		b.takeText(row)
	}
}

// noteStray counts a row that is no record if it holds an identity number.
func (b *builder) noteStray(number int, cells []book.Cell) {
	if !mentionsID(cells) {
		return
	}
	b.sheet.Unread++
	if b.stray == 0 || number < b.stray {
		b.stray = number
	}
}

// doubtStray says how many rows that are no records hold an identity number.
func (b *builder) doubtStray() {
	if b.stray > 0 && b.sheet.Kind != nil {
		b.sheet.Doubt = words.StrayPersons.With(b.sheet.Unread, b.stray)
	}
}

// shortestID is how many digits the shortest identity number has.
const shortestID = 15

// mentionsID says whether cells hold an identity number, be it amid other words.
func mentionsID(cells []book.Cell) bool {
	if holdsID(headRow{cells: cells}) {
		return true
	}
	for i := range cells {
		for _, digits := range strings.FieldsFunc(cells[i].Text, notOfNumber) {
			if len(digits) < shortestID {
				continue
			}
			if id, fault := roster.ParseID(digits, false); id != 0 && fault == roster.NoFault {
				return true
			}
		}
	}
	return false
}

// notOfNumber says whether a character is none of an identity number's.
func notOfNumber(r rune) bool {
	return (r < '0' || r > '9') && (r < '０' || r > '９') && !strings.ContainsRune("XxＸｘ", r)
}
