package report

import (
	"io"
	"path"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// ErrorSheet writes what is wrong with a submitted roster as one sheet, for the officer who
// must mend it: the columns he knows from the provincial system (spec/domain.md section 7).
func ErrorSheet(w io.Writer, r *audit.Report, o Options) error {
	return writeBook(w, r, o, (*workbook).errors)
}

var errorColumns = []column{{words.HeadFile, 36}, {words.HeadSheet, 14}, {words.HeadExcelRow, 12}, {words.HeadColumn, 6}, {words.HeadName, 12}, {words.HeadID, 22}, {words.HeadError, 70}}

func (b *workbook) errors() error {
	for _, t := range b.errorTable().parts() {
		g := b.grid(t.name, t.columns, 1)
		g.freeze(1, 0, 1+len(t.rows))
		g.heads()
		for _, row := range t.rows {
			g.line(row...)
		}
		if err := g.finish(); err != nil {
			return err
		}
	}
	return nil
}

func (v view) errorTable() table {
	t := table{name: words.SheetErrors, columns: errorColumns}
	var tokens []string
	for i, f := range v.r.Findings {
		if f.Severity >= v.o.Lowest && len(f.Evidence) > 0 {
			t.rows, tokens = append(t.rows, v.errorCells(f)), append(tokens, v.o.token(f, i))
		}
	}
	for i, entry := range Unchecked(v.r) {
		row := emptyRow(t.columns)
		row[0], row[len(row)-1] = textCell(v.o.plain(entry.Label)), textCell(v.o.message(entry.Why))
		t.rows, tokens = append(t.rows, row), append(tokens, roster.Token(len(v.r.Findings)+i+1))
	}
	return v.marked(t, tokens)
}

// quality lists the mistakes of the sheets themselves, in the order of the sheets, with the
// same columns.
func (v view) quality() table {
	t := table{name: words.SheetQuality, columns: errorColumns, empty: v.o.text(words.EmptyQuality)}
	var tokens []string
	all := v.tokens()
	for _, f := range v.lists().quality {
		t.rows, tokens = append(t.rows, v.errorCells(f)), append(tokens, all[f])
	}
	return v.marked(t, tokens)
}

func (v view) errorCells(f *audit.Finding) []value {
	cell := f.Evidence[0].Cell
	what := words.Plain(v.what(f))
	said := value{text: what}
	if at := v.places.details[f]; at != "" {
		said = value{look: lookLink, text: what, link: at}
	}
	return []value{
		textCell(v.o.plain(path.Base(cell.Sheet.File.Path))), textCell(v.o.plain(cell.Sheet.Name)), countCell(cell.Row), textCell(cell.Letter()), textCell(v.o.name(f.Person.Name)), textCell(v.o.number(f.Person.Number)), said,
	}
}
