package report

import (
	"os"
	"slices"

	"rollcheck/roster/book"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// refuseFilled refuses to overwrite a report of ours in which officers have filled
// something: their work is not in any ledger yet and would be lost.
func refuseFilled(path string) error {
	if _, err := os.Stat(path); err != nil {
		return nil
	}
	opened, err := book.Open(path)
	if err != nil || opened.Generator != reading.Generator {
		return nil
	}
	for _, sheet := range opened.Sheets {
		for _, form := range forms() {
			if sheet.Name != form.sheet.ZH && sheet.Name != form.sheet.EN {
				continue
			}
			if row := firstFilled(sheet, form.columns); row > 0 {
				return &words.Error{What: words.OutputFilled.With(path, form.sheet, row), Hint: words.OutputFilledHint.With()}
			}
		}
	}
	return nil
}

// form is a sheet with columns at its end that officers fill.
type form struct {
	sheet   words.Text
	columns []column
}

func forms() []form {
	return []form{
		{words.SheetFindings, findingColumns[len(findingColumns)-filled:]},
		{words.SheetMatches, []column{{words.HeadVerified, 12}}},
		{words.SheetLeaving, leavingColumns[len(leavingColumns)-leavingFilled:]},
	}
}

// firstFilled returns the first row of a list in which an officer filled one of its last
// columns; 0 if there is none.
func firstFilled(sheet *book.Sheet, columns []column) int {
	var titles []string
	for _, column := range columns {
		titles = append(titles, column.title.ZH, column.title.EN)
	}
	var first int // the first column to fill, once the heading was met
	found := 0
	sheet.Rows(func(row *book.Row) error {
		for _, cell := range row.Cells {
			switch {
			case first == 0 && slices.Contains(titles[:2], cell.Text):
				first = cell.Column
			case first > 0 && cell.Column >= first && found == 0 && row.Number > 1 && !slices.Contains(titles, cell.Text):
				found = row.Number
			}
		}
		return nil
	})
	return found
}
