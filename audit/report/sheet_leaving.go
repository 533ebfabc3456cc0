package report

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
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

const leavingFilled = 6 // columns at the end that officers fill

// leaving lists who would leave, first the proposed clearance with its sum, then the
// suspicions that would lead to one.
func (v view) leaving() table {
	clearance := v.r.Clearance
	t := table{name: words.SheetLeaving, columns: leavingColumns, info: v.o.text(words.LeavingInfo), kept: 5, totals: 1, empty: v.o.text(words.EmptyLeaving)}
	for _, part := range []struct {
		standing words.Text
		lines    []audit.Leaving
	}{{words.StandProposed, clearance.List}, {words.HeadToVerify, clearance.Verify}} {
		for _, line := range part.lines {
			t.rows = append(t.rows, v.leavingCells(len(t.rows)+1, part.standing, line))
		}
	}
	tokens := v.leavingTokens()
	total := emptyRow(t.columns)
	total[1], total[11] = textCell(v.o.text(words.HeadTotal)), textCell(v.o.text(words.StandProposed))
	total[8], total[9], total[12], total[14] = countCell(clearance.Households), countCell(clearance.Persons), moneyCell(clearance.Monthly), moneyCell(clearance.Recoverable)
	t.rows = append(t.rows, total)
	return v.marked(t, tokens)
}

// leavingTokens are the numbers of the lines, in the order of the list.
func (v view) leavingTokens() []string {
	lines := slices.Concat(v.r.Clearance.List, v.r.Clearance.Verify)
	if v.o.Privacy != words.Full {
		return runningTokens(len(lines))
	}
	tokens := make([]string, len(lines))
	for i := range lines {
		tokens[i] = roster.InFours(lines[i].ID())
	}
	return tokens
}

func (v view) leavingCells(number int, standing words.Text, line audit.Leaving) []value {
	o := v.o
	way := words.WayPart
	if line.Whole {
		way = words.WayWhole
	}
	known := v.earlierLeaving(line.ID())
	if known.Certainty != (words.Text{}) {
		standing = known.Certainty
	}
	cells := []value{
		countCell(number), textCell(o.text(standing)), textCell(o.plain(line.Township)), textCell(o.plain(line.Village)), textCell(o.name(line.Head.Name)), textCell(o.number(line.Head.Number)),
		textCell(o.programme(line.Programme)), textCell(o.text(way)), someCell(line.Households), countCell(line.Persons), textCell(o.names(line.Names)),
		textCell(o.text(words.ReasonTitle(string(line.Reason)))), moneyCell(line.Monthly), someCell(line.Months), moneyCell(line.Recoverable), textCell(o.findingTitles(line.Findings)),
	}
	for _, column := range leavingColumns[len(leavingColumns)-leavingFilled:] {
		cells = append(cells, value{look: lookFill, text: words.Plain(known.Says[column.title.ZH])})
	}
	return cells
}

// earlierLeaving is what the ledger holds of a line; nothing without one, or where numbers are hidden.
func (v view) earlierLeaving(id string) audit.EarlierLeaving {
	if v.r.Earlier == nil || v.o.Privacy != words.Full {
		return audit.EarlierLeaving{}
	}
	return v.r.Earlier.Leaving[id]
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
	return o.join(words.Semicolon, titles)
}
