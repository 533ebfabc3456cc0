package report

import (
	"slices"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

var supplyColumns = []column{
	{words.HeadTownship, 12}, {words.HeadMaterial, 30}, {words.HeadProgramme, 14}, {words.HeadState, 40}, {words.HeadSheets, 7}, {words.HeadRows2, 8},
	{words.HeadCovers, 18}, {words.HeadMissing, 26}, {words.HeadAsk, 26}, {words.HeadRulesWait, 12},
}

// supply lists what each township gave of each list, what is old or missing, and whom to ask.
// What lies in the folder but was not understood comes first: whoever is on it was not checked.
func (v view) supply() table {
	t := table{name: words.SheetSupply, columns: supplyColumns, kept: 2, empty: v.o.text(words.EmptySupply), rows: v.notUnderstoodRows()}
	for _, line := range supplyTable(v.r) {
		t.rows = append(t.rows, v.supplyCells(line))
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// notUnderstoodRows name each file or sheet that was not understood, the kind it is nearest to, and why.
func (v view) notUnderstoodRows() [][]value {
	near := map[string]*roster.Kind{}
	for _, file := range v.r.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind == nil && len(sheet.Nearest) > 0 {
				near[sheet.Label()] = sheet.Nearest[0].Kind
			}
		}
	}
	found := Silent(v.r.Files)
	var rows [][]value
	for _, entry := range slices.Concat(found.Unread, found.Unknown, found.Doubtful) {
		row := emptyRow(supplyColumns)
		row[0], row[1] = value{look: lookDiffer, text: v.o.text(words.SupplyNotUnderstood)}, textCell(v.o.plain(entry.Label))
		if kind := near[entry.Label]; kind != nil {
			row[2] = textCell(v.o.say(words.SupplyNearest, kind.Title))
		}
		row[3], row[8] = textCell(v.o.message(entry.Why)), textCell(v.o.text(words.SupplyMend))
		rows = append(rows, row)
	}
	return rows
}

func (v view) supplyCells(line supplyLine) []value {
	o := v.o
	place := o.plain(line.township)
	if place == "" {
		place = o.text(words.EveryWhere)
	}
	waiting := ""
	if line.waiting > 0 {
		waiting = o.say(words.RulesWaiting, line.waiting)
	}
	return []value{
		textCell(place), textCell(o.programme(line.kind)), textCell(o.programme(line.programme)), textCell(o.message(line.state)), someCell(line.sheets), someCell(line.rows),
		textCell(line.period.String()), textCell(o.periods(line.missing)), textCell(o.text(line.kind.WhomToAsk())), textCell(waiting),
	}
}

func (o Options) periods(list []roster.Period) string {
	texts := make([]string, len(list))
	for i, period := range list {
		texts[i] = period.String()
	}
	return o.join(words.Comma, texts)
}
