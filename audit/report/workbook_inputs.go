package report

import (
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

var notRunColumns = []column{{words.HeadState, 14}, {words.HeadRule, 26}, {words.HeadWhere, 44}, {words.HeadWhy, 64}}

// notRun lists what says nothing: rules that did not run, and where; sheets not recognised;
// files passed over or unreadable; values nobody confirmed.
func (b *workbook) notRun() error {
	g := b.grid(words.SheetNotRun, notRunColumns, 1)
	rows := b.silentRows()
	g.freeze(2, 0, 2+len(rows))
	g.title(words.SheetNotRun, len(notRunColumns))
	g.heads()
	for _, row := range rows {
		g.line(g.text(row[0]), g.text(row[1]), g.text(row[2]), g.text(row[3]))
	}
	return g.finish()
}

// silentRows are the rows of the sheet: state, rule, where, why.
func (b *workbook) silentRows() [][4]string {
	var rows [][4]string
	for _, note := range b.r.NotRun {
		where := b.o.plain(note.Where)
		if where == "" {
			where = b.o.text(words.EveryWhere)
		}
		rows = append(rows, [4]string{b.o.text(words.StateRuleNotRun), b.o.text(note.Rule.Title), where, b.o.message(note.Why)})
	}
	found := silent(b.r)
	for _, group := range []struct {
		state   words.Text
		entries []quiet
	}{{words.StateNotRead, found.unread}, {words.StateUnknown, found.unknown}, {words.StatePassed, found.passed}} {
		for _, entry := range group.entries {
			rows = append(rows, [4]string{b.o.text(group.state), "", b.o.plain(entry.label), b.o.message(entry.why)})
		}
	}
	for _, remark := range b.r.Unconfirmed {
		rows = append(rows, [4]string{b.o.text(words.StateUnconfirmed), "", "", b.o.message(remark)})
	}
	return rows
}

var inputColumns = []column{
	{words.HeadFile, 46}, {words.HeadSheet, 12}, {words.HeadState, 24}, {words.HeadKind, 20}, {words.HeadPeriod, 18}, {words.HeadHeading, 7}, {words.HeadRows, 7},
	{words.HeadRecords, 7}, {words.HeadBlank, 6}, {words.HeadHeadings, 6}, {words.HeadSubtotals, 7}, {words.HeadNotes, 7}, {words.HeadUnread, 6}, {words.HeadHash, 36},
}

// inputs lists every file and sheet with its hash, what it was taken for, and its rows.
func (b *workbook) inputs() error {
	g := b.grid(words.SheetInputs, inputColumns, 1)
	var rows [][]any
	for _, file := range b.r.Files {
		if len(file.Sheets) == 0 {
			rows = append(rows, b.fileCells(g, file))
		}
		for _, sheet := range file.Sheets {
			rows = append(rows, b.sheetCells(g, file, sheet))
		}
	}
	g.freeze(2, 0, 2+len(rows))
	g.title(words.SheetInputs, len(inputColumns))
	g.heads()
	for _, row := range rows {
		g.line(row...)
	}
	return g.finish()
}

// fileCells is the row of a file of which no sheet was read.
func (b *workbook) fileCells(g *grid, file *roster.File) []any {
	cells := []any{g.text(b.o.plain(file.Path)), g.text(""), g.text(b.fileState(file))}
	for len(cells) < len(inputColumns)-1 {
		cells = append(cells, g.text(""))
	}
	return append(cells, g.small(hash(file.SHA256)))
}

func (b *workbook) sheetCells(g *grid, file *roster.File, sheet *roster.Sheet) []any {
	account := sheet.Account
	kind := b.o.programme(sheet.Kind)
	if sheet.Programme != nil && sheet.Programme != sheet.Kind {
		kind += " (" + b.o.programme(sheet.Programme) + ")"
	}
	return []any{
		g.text(b.o.plain(file.Path)), g.text(b.o.plain(sheet.Name)), g.text(b.sheetState(sheet)), g.text(kind), g.text(sheet.Period.String()), g.some(sheet.HeadingRow), g.count(account.Total),
		g.count(account.Records), g.some(account.Blank), g.some(account.Heading), g.some(account.Subtotal), g.some(account.Note), g.some(account.Unread), g.small(hash(file.SHA256)),
	}
}

func (b *workbook) fileState(file *roster.File) string {
	switch {
	case file.Fault != nil:
		return b.o.message(words.StateUnreadable.With(file.Fault.What))
	case !file.PassedOver.Empty():
		return b.o.message(words.StatePassedOver.With(file.PassedOver))
	}
	return b.o.text(words.StateRead)
}

func (b *workbook) sheetState(sheet *roster.Sheet) string {
	switch {
	case sheet.Fault != nil:
		return b.o.message(words.StateUnreadable.With(sheet.Fault.What))
	case !sheet.PassedOver.Empty():
		return b.o.message(words.StatePassedOver.With(sheet.PassedOver))
	case sheet.Kind == nil:
		return b.o.message(sheet.Why)
	}
	return strings.Join(nonEmpty(b.o.text(words.StateRead), b.o.message(sheet.Why)), ": ")
}
