package report

import (
	"io"
	"path"
	"slices"

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
			g.line(b.errorCells(g, f)...)
		}
	}
	for _, group := range [][]quiet{silent(b.r).unread, silent(b.r).unknown} {
		for _, entry := range group {
			g.line(g.text(b.o.plain(entry.label)), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(b.o.message(entry.why)))
		}
	}
	return g.finish()
}

// quality lists the mistakes of the sheets themselves, in the order of the sheets, with the
// same columns.
func (b *workbook) quality() error {
	g := b.grid(words.SheetQuality, errorColumns, 1)
	found := slices.DeleteFunc(inSheetOrder(b.r.Findings), func(f *audit.Finding) bool { return f.Severity != audit.Quality || len(f.Evidence) == 0 })
	g.freeze(2, 0, 2+len(found))
	g.title(words.SheetQuality, len(errorColumns))
	g.heads()
	for _, f := range found {
		g.line(b.errorCells(g, f)...)
	}
	return g.finish()
}

func (b *workbook) errorCells(g *grid, f *audit.Finding) []any {
	cell := f.Evidence[0].Cell
	return []any{
		g.text(b.o.plain(path.Base(cell.Sheet.File.Path))), g.text(b.o.plain(cell.Sheet.Name)), g.count(cell.Row), g.text(cell.Letter()), g.text(b.o.name(f.Person.Name)), g.text(b.o.number(f.Person.Number)),
		g.text(b.o.text(f.Rule.Title) + ": " + b.o.message(f.Message)),
	}
}
