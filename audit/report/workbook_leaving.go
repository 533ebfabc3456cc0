package report

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// leavingColumns are the columns of 清退名单 (spec/domain.md section 5); those at the end are
// for officers to fill.
var leavingColumns = []column{
	{words.HeadNumber, 5}, {words.HeadCertainty, 8}, {words.HeadTownship, 9}, {words.HeadVillage, 9}, {words.HeadHead, 9}, {words.HeadID, 20}, {words.HeadProgramme, 10},
	{words.HeadWay, 8}, {words.HeadLeaveHouse, 6}, {words.HeadLeavePerson, 6}, {words.HeadLeaveNames, 16}, {words.HeadReason, 9}, {words.HeadWasMonthly, 11},
	{words.HeadBackMonths, 7}, {words.HeadBackMoney, 11}, {words.HeadFindings, 24},
	{words.FillStop, 9}, {words.FillRecovered, 9}, {words.FillHeard, 9}, {words.FillTold, 11}, {words.FillApproved, 10}, {words.FillNote, 12},
}

const (
	leavingHead   = 3
	leavingFilled = 6 // columns at the end that officers fill
)

// leaving lists who would leave, first the proposed clearance with its sum, then the
// suspicions that would lead to one.
func (b *workbook) leaving() error {
	g := b.grid(words.SheetLeaving, leavingColumns, 1)
	clearance := b.r.Clearance
	g.freeze(leavingHead, 5, leavingHead+len(clearance.List)+len(clearance.Verify))
	g.title(words.SheetLeaving, len(leavingColumns))
	g.info(b.o.text(words.LeavingInfo))
	g.heads()
	number := 0
	for _, part := range []struct {
		standing words.Text
		lines    []audit.Leaving
	}{{words.StandProposed, clearance.List}, {words.HeadToVerify, clearance.Verify}} {
		for _, line := range part.lines {
			number++
			g.line(b.leavingCells(g, number, part.standing, line)...)
		}
	}
	total := make([]any, len(leavingColumns))
	for i := range total {
		total[i] = g.text("")
	}
	total[1], total[8], total[9], total[12], total[14] = g.text(b.o.text(words.HeadTotal)), g.count(clearance.Households), g.count(clearance.Persons), g.money(clearance.Monthly), g.money(clearance.Recoverable)
	total[11] = g.text(b.o.text(words.StandProposed))
	g.line(total...)
	return g.finish()
}

func (b *workbook) leavingCells(g *grid, number int, standing words.Text, line audit.Leaving) []any {
	o := b.o
	way := words.WayPart
	if line.Whole {
		way = words.WayWhole
	}
	cells := []any{
		g.count(number), g.text(o.text(standing)), g.text(o.plain(line.Township)), g.text(o.plain(line.Village)), g.text(o.name(line.Head.Name)), g.text(o.number(line.Head.Number)),
		g.text(o.programme(line.Programme)), g.text(o.text(way)), g.some(line.Households), g.count(line.Persons), g.text(o.names(line.Names)),
		g.text(o.text(words.ReasonTitle(string(line.Reason)))), g.money(line.Monthly), g.some(line.Months), g.money(line.Recoverable), g.text(o.findingTitles(line.Findings)),
	}
	for range leavingFilled {
		cells = append(cells, g.fill())
	}
	return cells
}

func (o Options) names(names []string) string {
	shown := make([]string, len(names))
	for i, name := range names {
		shown[i] = o.name(name)
	}
	return strings.Join(shown, "、")
}

// findingTitles names the rules of findings, each once.
func (o Options) findingTitles(findings []*audit.Finding) string {
	var titles []string
	seen := map[*audit.Rule]bool{}
	for _, finding := range findings {
		if !seen[finding.Rule] {
			seen[finding.Rule] = true
			titles = append(titles, o.text(finding.Rule.Title))
		}
	}
	return strings.Join(titles, "; ")
}
