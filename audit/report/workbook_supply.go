package report

import (
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

var supplyColumns = []column{
	{words.HeadTownship, 12}, {words.HeadMaterial, 18}, {words.HeadProgramme, 14}, {words.HeadState, 24}, {words.HeadSheets, 7}, {words.HeadRows2, 8},
	{words.HeadCovers, 18}, {words.HeadMissing, 26}, {words.HeadAsk, 26}, {words.HeadRulesWait, 12},
}

// supply lists what each township gave of each list, what is old or missing, and whom to ask.
func (b *workbook) supply() error {
	g := b.grid(words.SheetSupply, supplyColumns, 1)
	lines := supplyTable(b.r)
	g.freeze(2, 2, 2+len(lines))
	g.title(words.SheetSupply, len(supplyColumns))
	g.heads()
	for _, line := range lines {
		g.line(b.supplyCells(g, line)...)
	}
	return g.finish()
}

func (b *workbook) supplyCells(g *grid, line supplyLine) []any {
	o := b.o
	place := o.plain(line.township)
	if place == "" {
		place = o.text(words.EveryWhere)
	}
	waiting := ""
	if line.waiting > 0 {
		waiting = o.say(words.RulesWaiting, line.waiting)
	}
	return []any{
		g.text(place), g.text(o.programme(line.kind)), g.text(o.programme(line.programme)), g.text(o.message(line.state)), g.some(line.sheets), g.some(line.rows),
		g.text(line.period.String()), g.text(periods(line.missing)), g.text(o.text(words.WhomToAsk(line.kind.Name))), g.text(waiting),
	}
}

func periods(list []roster.Period) string {
	texts := make([]string, len(list))
	for i, period := range list {
		texts[i] = period.String()
	}
	return strings.Join(texts, ", ")
}
