package audit

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// What most rows of one sheet have in common is the sheet's way, not a person's: one note says
// it. Folded are mistakes of form, and notices of persons excused for one reason in the same
// words; never what accuses, and nothing that rests on more than the sheet.

const (
	fewestOfSheet = 10 // fewer are read one by one
	shareOfSheet  = 50 // above how many of 100 rows mistakes are the sheet's
	shareExcused  = 30 // the same for what is excused, of which nobody has to mend a row
)

// excused is what a notice says that its rule excuses and that rests on its sheet alone; "" for
// any other finding.
func (f *Finding) excused() string {
	if f.Severity != Notice || f.Rule.Severity == Quality || len(f.Exempted) == 0 || f.Monthly != 0 || !f.Rule.sheetAlone() {
		return ""
	}
	return f.key + "\x1f" + textOf(f.Message)
}

// sheetAlone says whether a rule rests on the sheet alone, whatever others find or users ask.
func (r *Rule) sheetAlone() bool { return r.OneSheet && len(r.YieldsTo) == 0 && !r.Custom() }

// isSheets says whether so many rows alike are the way of their sheet.
func (m *mass) isSheets(rows int) bool {
	example, share := m.findings[0], shareOfSheet
	if m.key.excused != "" {
		share = shareExcused
	} else if m.key.severity != Quality || example.Rule.Severity != Quality || !example.Rule.sheetAlone() {
		return false
	}
	return rows >= fewestOfSheet && rows*100 > share*testable(example.Evidence[0].Cell)
}

// testable counts the rows of a cell's sheet that have something where the cell has.
func testable(cell roster.Cell) int {
	sheet := cell.Sheet
	if cell.Field == roster.NoField || cell.Text() == "" {
		return sheet.Records()
	}
	count := 0
	for i := range sheet.Records() {
		if !sheet.Row(i).Value(cell.Field).Empty() {
			count++
		}
	}
	return count
}

// says is how many are alike, in which rows, of how many and why.
func (m *mass) says(of *alikes) words.Message {
	example, rows := m.findings[0], len(of.rows)
	label, total := m.key.sheet.Label(), testable(example.Evidence[0].Cell)
	switch {
	case m.key.excused != "":
		return words.SheetsExcuse.With(label, m.first, m.last, rows, total, example.Exempted, example.Message)
	case m.isSheets(rows):
		return words.SheetsWay.With(label, m.first, m.last, rows, total, example.Message)
	}
	return words.ManyAlike.With(m.first, m.last, of.all, example.Message)
}
