package report

import (
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// notRun lists what says nothing: rules that did not run, and where; sheets not recognised;
// files passed over or unreadable; values nobody confirmed.
func (b *workbook) notRun() error {
	columns := []column{{words.HeadState, 16}, {words.HeadRule, 30}, {words.HeadWhere, 44}, {words.HeadWhy, 70}}
	g := b.grid(words.SheetNotRun, columns)
	g.freeze(2, len(columns), 2)
	g.title(b.o.text(words.SheetNotRun))
	g.head(columns)
	for _, note := range b.r.NotRun {
		where := note.Where
		if where == "" {
			where = b.o.text(words.EveryWhere)
		}
		g.line(g.text(b.o.text(words.StateRuleNotRun)), g.text(b.o.text(note.Rule.Title)), g.text(where), g.text(b.o.message(note.Why)))
	}
	found := silent(b.r)
	for _, group := range []struct {
		state   words.Text
		entries []quiet
	}{{words.StateNotRead, found.unread}, {words.StateUnknown, found.unknown}, {words.StatePassed, found.passed}} {
		for _, entry := range group.entries {
			g.line(g.text(b.o.text(group.state)), g.text(""), g.text(entry.label), g.text(b.o.message(entry.why)))
		}
	}
	for _, remark := range b.r.Unconfirmed {
		g.line(g.text(b.o.text(words.StateUnconfirmed)), g.text(""), g.text(""), g.text(b.o.message(remark)))
	}
	return g.finish()
}

// inputs lists every file and sheet with its hash, what it was taken for, and its rows.
func (b *workbook) inputs() error {
	columns := []column{
		{words.HeadFile, 46}, {words.HeadSheet, 14}, {words.HeadState, 24}, {words.HeadKind, 16}, {words.HeadPeriod, 18}, {words.HeadHeading, 8}, {words.HeadRows, 8},
		{words.HeadRecords, 8}, {words.HeadBlank, 7}, {words.HeadHeadings, 7}, {words.HeadSubtotals, 7}, {words.HeadNotes, 7}, {words.HeadUnread, 7}, {words.HeadHash, 66},
	}
	g := b.grid(words.SheetInputs, columns)
	g.freeze(2, len(columns), 2)
	g.title(b.o.text(words.SheetInputs))
	g.head(columns)
	for _, file := range b.r.Files {
		if len(file.Sheets) == 0 {
			g.line(g.text(file.Path), g.text(""), g.text(b.fileState(file)), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(""), g.text(hash(file.SHA256)))
		}
		for _, sheet := range file.Sheets {
			g.line(b.inputCells(g, file, sheet)...)
		}
	}
	return g.finish()
}

func (b *workbook) inputCells(g *grid, file *roster.File, sheet *roster.Sheet) []any {
	account := sheet.Account
	kind := b.o.programme(sheet.Kind)
	if sheet.Programme != nil && sheet.Programme != sheet.Kind {
		kind += " (" + b.o.programme(sheet.Programme) + ")"
	}
	return []any{
		g.text(file.Path), g.text(sheet.Name), g.text(b.sheetState(sheet)), g.text(kind), g.text(sheet.Period.String()), g.count(sheet.HeadingRow), g.count(account.Total),
		g.count(account.Records), g.count(account.Blank), g.count(account.Heading), g.count(account.Subtotal), g.count(account.Note), g.count(account.Unread), g.text(hash(file.SHA256)),
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
