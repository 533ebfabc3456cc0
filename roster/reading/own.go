package reading

import (
	"slices"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// A list of our own may come back in any file, under any name and headings, with answers in
// it. Read as a roster it would clear, accuse or excuse people by our own findings. It is
// known by its tokens alone.

// fewTokens is the share of rows that hold a token in a list of ours: at least one in so many.
// A clerk who notes our numbers beside a few persons of a roster has not made a report of it.
const fewTokens = 4

// marks counts the tokens of a column.
type marks struct {
	filled, tokens int
	below          int  // rows from the first token on
	sure           bool // a token that can be nothing else
}

// isOurs says whether half of the filled cells in one column of the rows are tokens. Titles
// and notes, which fill few cells, are not counted.
func isOurs(rows []headRow) bool {
	if !slices.ContainsFunc(rows, holdsToken) {
		return false
	}
	widest := 0
	for _, row := range rows {
		widest = max(widest, len(row.cells))
	}
	columns := map[int]*marks{}
	for _, row := range rows {
		if len(row.cells)*2 < widest && !holdsToken(row) {
			continue
		}
		for _, column := range columns {
			column.below += min(column.tokens, 1)
		}
		for _, cell := range row.cells {
			if columns[cell.Column] == nil {
				columns[cell.Column] = &marks{}
			}
			columns[cell.Column].count(cell.Text)
		}
	}
	for _, column := range columns {
		if column.sure && column.tokens*2 >= column.filled && column.tokens*fewTokens > column.below {
			return true
		}
	}
	return false
}

func (m *marks) count(text string) {
	m.filled++
	if isToken(text) {
		m.tokens++
		m.sure = m.sure || roster.MarksOurs(text)
	}
}

func holdsToken(row headRow) bool {
	return slices.ContainsFunc(row.cells, func(cell book.Cell) bool { return isToken(cell.Text) })
}

func isToken(text string) bool { return roster.IsFindingNumber(text) || roster.IsToken(text) }
