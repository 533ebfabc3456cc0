package report

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var notRunColumns = []column{{words.HeadState, 14}, {words.HeadRule, 26}, {words.HeadWhere, 44}, {words.HeadWhy, 64}}

// notRun lists what says nothing: rules that did not run, and where; sheets not recognised;
// files passed over or unreadable; values nobody confirmed.
func (v view) notRun() table {
	t := table{name: words.SheetNotRun, columns: notRunColumns, empty: v.o.text(words.EmptyNotRun)}
	for _, row := range v.silentRows() {
		t.rows = append(t.rows, []value{textCell(row[0]), textCell(row[1]), textCell(row[2]), textCell(row[3])})
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// silentRows are the rows of the sheet: state, rule, where, why.
func (v view) silentRows() [][4]string {
	var rows [][4]string
	for _, note := range v.r.NotRun {
		where := v.o.plain(note.Where())
		if where == "" {
			where = v.o.text(words.EveryWhere)
		}
		rows = append(rows, [4]string{v.o.text(words.StateRuleNotRun), v.o.text(note.Rule.Title), where, v.o.message(note.Why)})
	}
	found := Silent(v.r.Files)
	for _, group := range []struct {
		state   words.Text
		entries []Quiet
	}{{words.StateNotRead, found.Unread}, {words.StateDoubtful, found.Doubtful}, {words.StateUnknown, found.Unknown}, {words.StatePassed, found.Passed}} {
		for _, entry := range group.entries {
			rows = append(rows, [4]string{v.o.text(group.state), "", v.o.plain(entry.Label), v.o.message(entry.Why)})
		}
	}
	for _, remark := range v.r.Unconfirmed {
		rows = append(rows, [4]string{v.o.text(words.StateUnconfirmed), "", "", v.o.message(remark)})
	}
	return rows
}

var inputColumns = []column{
	{words.HeadFile, 46}, {words.HeadSheet, 12}, {words.HeadState, 24}, {words.HeadKind, 20}, {words.HeadPeriod, 18}, {words.HeadHeading, 7}, {words.HeadRows, 7},
	{words.HeadRecords, 7}, {words.HeadBlank, 6}, {words.HeadHeadings, 6}, {words.HeadSubtotals, 7}, {words.HeadNotes, 7}, {words.HeadUnread, 6}, {words.HeadHash, 36},
}

// inputs lists every file and sheet with its hash, what it was taken for, and its rows.
func (v view) inputs() table {
	t := table{name: words.SheetInputs, columns: inputColumns}
	for _, file := range v.r.Files {
		if len(file.Sheets) == 0 {
			t.rows = append(t.rows, v.fileCells(file))
		}
		for _, sheet := range file.Sheets {
			t.rows = append(t.rows, v.sheetCells(file, sheet))
		}
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// fileCells is the row of a file of which no sheet was read.
func (v view) fileCells(file *roster.File) []value {
	cells := []value{textCell(v.o.plain(file.Path)), textCell(""), textCell(v.fileState(file))}
	for len(cells) < len(inputColumns)-1 {
		cells = append(cells, textCell(""))
	}
	return append(cells, smallCell(v.o.hash(file.SHA256)))
}

func (v view) sheetCells(file *roster.File, sheet *roster.Sheet) []value {
	account := sheet.Account
	kind := v.o.programme(sheet.Kind)
	if sheet.Programme != nil && sheet.Programme != sheet.Kind {
		kind = v.o.say(words.LacksIn, kind, v.o.programme(sheet.Programme))
	}
	return []value{
		textCell(v.o.plain(file.Path)), textCell(v.o.plain(sheet.Name)), textCell(v.sheetState(sheet)), textCell(kind), textCell(sheet.Period.String()), someCell(sheet.HeadingRow), countCell(account.Total),
		countCell(account.Records), someCell(account.Blank), someCell(account.Heading), someCell(account.Subtotal), someCell(account.Note), someCell(account.Unread), smallCell(v.o.hash(file.SHA256)),
	}
}

func (v view) fileState(file *roster.File) string {
	switch {
	case file.Fault != nil:
		return v.o.message(words.StateUnreadable.With(file.Fault.What))
	case !file.PassedOver.Empty():
		return v.o.message(words.StatePassedOver.With(file.PassedOver))
	}
	return v.o.text(words.StateRead)
}

func (v view) sheetState(sheet *roster.Sheet) string {
	switch {
	case sheet.Fault != nil:
		return v.o.message(words.StateUnreadable.With(sheet.Fault.What))
	case !sheet.PassedOver.Empty():
		return v.o.message(words.StatePassedOver.With(sheet.PassedOver))
	case sheet.Kind == nil:
		return v.o.message(sheet.Why)
	case !sheet.Doubt.Empty():
		return v.o.message(words.StateDoubt.With(sheet.Doubt))
	}
	return v.o.join(words.Colon, nonEmpty(v.o.text(words.StateRead), v.o.join(words.Semicolon, nonEmpty(v.o.message(sheet.Remark), v.o.message(sheet.Why)))))
}
