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

func (b *workbook) errors() error {
	columns := []column{{words.HeadFile, 36}, {words.HeadSheet, 14}, {words.HeadExcelRow, 12}, {words.HeadColumn, 6}, {words.HeadName, 12}, {words.HeadID, 22}, {words.HeadError, 70}}
	g := b.grid(words.SheetErrors, columns, 1)
	g.freeze(1, 0, 1+len(b.r.Findings))
	g.heads()
	for _, f := range b.r.Findings {
		if f.Severity < b.o.Lowest || len(f.Evidence) == 0 {
			continue
		}
		cell := f.Evidence[0].Cell
		g.line(g.text(b.o.plain(path.Base(cell.Sheet.File.Path))), g.text(b.o.plain(cell.Sheet.Name)), g.count(cell.Row), g.text(cell.Letter()), g.text(b.o.name(f.Person.Name)), g.text(b.o.number(f.Person.Number)),
			g.text(b.o.text(f.Rule.Title)+": "+b.o.message(f.Message)))
	}
	for _, group := range [][]quiet{silent(b.r).unread, silent(b.r).unknown} {
		for _, entry := range group {
			g.line(g.text(b.o.plain(entry.label)), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(b.o.message(entry.why)))
		}
	}
	return g.finish()
}
