package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// cleaned hands rows on without what nobody sees in their cells. It is the one door by which
// cells come in: headings, records and settings behind it need not know such characters.
func cleaned(take func(*book.Row) error) func(*book.Row) error {
	return func(row *book.Row) error {
		blank := false
		for i := range row.Cells {
			if cell := &row.Cells[i]; cell.Kind != book.Number && !roster.IsPlain(cell.Text) {
				cleanCell(cell)
				blank = blank || cell.Text == ""
			}
		}
		if blank {
			row.Cells = slices.DeleteFunc(row.Cells, func(cell book.Cell) bool { return cell.Text == "" && cell.Kind != book.Uncalculated })
		}
		return take(row)
	}
}

// cleanCell cleans a cell; one that loses all its text is no longer there.
func cleanCell(cell *book.Cell) {
	cell.Text = roster.CleanText(cell.Text)
	if cell.Kind == book.Text && strings.Contains(cell.Text, unreadable) {
		cell.Kind = book.Illegible
	}
}

// unreadable stands for bytes that are no character.
const unreadable = "\uFFFD"
