package report

import (
	"io"
	"path"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// ErrorSheet writes what is wrong with a submitted roster as one sheet, for the officer who
// must mend it: the columns he knows from the provincial system (spec/domain.md section 7).
func ErrorSheet(w io.Writer, r *audit.Report, o Options) error {
	return writeBook(w, r, o, (*workbook).errors)
}

var errorColumns = []column{{words.HeadFile, 36}, {words.HeadSheet, 14}, {words.HeadExcelRow, 12}, {words.HeadColumn, 6}, {words.HeadName, 12}, {words.HeadID, 22}, {words.HeadError, 70}}

func (b *workbook) errors() error {
	g := b.grid(words.SheetErrors, errorColumns, 1)
	g.freeze(1, 0, 1+len(b.r.Findings))
	g.heads()
	for _, f := range b.r.Findings {
		if f.Severity >= b.o.Lowest && len(f.Evidence) > 0 {
			g.line(b.errorCells(f)...)
		}
	}
	for _, entry := range Unchecked(b.r) {
		g.line(textCell(b.o.plain(entry.Label)), textCell(""), textCell(""), textCell(""), textCell(""), textCell(""), textCell(b.o.message(entry.Why)))
	}
	return g.finish()
}

// quality lists the mistakes of the sheets themselves, in the order of the sheets, with the
// same columns.
func (v view) quality() table {
	t := table{name: words.SheetQuality, columns: errorColumns}
	for _, f := range inSheetOrder(v.r.Findings) {
		if f.Severity == audit.Quality && len(f.Evidence) > 0 {
			t.rows = append(t.rows, v.errorCells(f))
		}
	}
	return t
}

func (v view) errorCells(f *audit.Finding) []value {
	cell := f.Evidence[0].Cell
	return []value{
		textCell(v.o.plain(path.Base(cell.Sheet.File.Path))), textCell(v.o.plain(cell.Sheet.Name)), countCell(cell.Row), textCell(cell.Letter()), textCell(v.o.name(f.Person.Name)), textCell(v.o.number(f.Person.Number)),
		textCell(v.o.text(f.Rule.Title) + ": " + v.o.message(f.Message)),
	}
}
