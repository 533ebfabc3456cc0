package report

import (
	"os"
	"slices"

	"rollcheck/roster"
	"rollcheck/roster/book"
	"rollcheck/roster/words"
)

// refuseFilled refuses to overwrite a report of ours in which officers have filled
// something: their work is not in any ledger yet and would be lost.
func refuseFilled(path string) error {
	if _, err := os.Stat(path); err != nil {
		return nil
	}
	opened, err := book.Open(path)
	if err != nil || opened.Generator != roster.Generator {
		return nil
	}
	for _, sheet := range opened.Sheets {
		if sheet.Name != words.SheetFindings.ZH && sheet.Name != words.SheetFindings.EN {
			continue
		}
		if row := firstFilled(sheet); row > 0 {
			return &words.Error{What: words.OutputFilled.With(path, row), Hint: words.OutputFilledHint.With()}
		}
	}
	return nil
}

// firstFilled returns the first row of a list of findings in which an officer filled one of
// the last eight columns; 0 if there is none.
func firstFilled(sheet *book.Sheet) int {
	var first int // the first column to fill, once the heading was met
	found := 0
	sheet.Rows(func(row *book.Row) error {
		for _, cell := range row.Cells {
			switch {
			case first == 0 && cell.Text == words.FillConclusion.ZH:
				first = cell.Column
			case first > 0 && cell.Column >= first && found == 0 && row.Number > 1 && !slices.Contains(fillTitles(), cell.Text):
				found = row.Number
			}
		}
		return nil
	})
	return found
}

// fillTitles are the headings of the columns officers fill.
func fillTitles() []string {
	var titles []string
	for _, column := range findingColumns[len(findingColumns)-filled:] {
		titles = append(titles, column.title.ZH)
	}
	return titles
}
