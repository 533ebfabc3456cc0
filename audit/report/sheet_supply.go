package report

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var supplyColumns = []column{
	{words.HeadTownship, 12}, {words.HeadMaterial, 18}, {words.HeadProgramme, 14}, {words.HeadState, 24}, {words.HeadSheets, 7}, {words.HeadRows2, 8},
	{words.HeadCovers, 18}, {words.HeadMissing, 26}, {words.HeadAsk, 26}, {words.HeadRulesWait, 12},
}

// supply lists what each township gave of each list, what is old or missing, and whom to ask.
func (v view) supply() table {
	t := table{name: words.SheetSupply, columns: supplyColumns, kept: 2}
	for _, line := range supplyTable(v.r) {
		t.rows = append(t.rows, v.supplyCells(line))
	}
	return v.marked(t, runningTokens(len(t.rows)))
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
