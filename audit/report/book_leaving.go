package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// bookLeavingColumns are those of the list `audit` writes, with the month the answers name.
var bookLeavingColumns = slices.Insert(slices.Clone(leavingColumns), len(leavingColumns)-leavingFilled, column{words.HeadLeftBy, 11})

// leaving lists who leaves, by how far it has come, with what was answered; a sum for each at the end.
func (v bookView) leaving() table {
	t := table{name: words.SheetLeaving, columns: bookLeavingColumns, kept: 5, empty: v.o.text(words.EmptyCleared), info: v.usualInfo()}
	var ids []string
	for _, certainty := range v.standings() {
		for _, line := range v.cleared {
			if line.Certainty == certainty {
				t.rows = append(t.rows, v.leavingCells(len(t.rows)+1, line))
				ids = append(ids, line.ID)
			}
		}
	}
	for _, certainty := range v.standings() {
		total := ledger.Sum(v.cleared, certainty, v.b.Period)
		row := emptyRow(t.columns)
		row[1], row[2] = textCell(v.o.text(certainty.Title())), textCell(v.o.text(words.HeadTotal))
		row[8], row[9], row[12], row[14], row[18] = countCell(total.Households), countCell(total.Persons), moneyCell(total.Monthly), moneyCell(total.Recoverable), moneyCell(total.Recovered)
		t.rows = append(t.rows, row)
		t.totals++
	}
	return v.marked(t, v.numberTokens(ids))
}

// standings are the ways in which some lines of the clearance stand; what was carried out always is one.
func (v bookView) standings() (list []ledger.Certainty) {
	for certainty := range ledger.Dismissed {
		if certainty == ledger.Executed || ledger.Sum(v.cleared, certainty, v.b.Period).Persons > 0 {
			list = append(list, certainty)
		}
	}
	return list
}

func (v bookView) leavingCells(number int, line *ledger.Cleared) []value {
	o, says := v.o, v.b.Ledger.State(line.ID).Says
	way := words.WayPart
	if line.Whole {
		way = words.WayWhole
	}
	stop := ""
	if line.Stop != 0 {
		stop = line.Stop.String()
	}
	return []value{
		countCell(number), textCell(o.text(line.Certainty.Title())), textCell(o.plain(line.Township)), textCell(o.plain(line.Village)), textCell(o.name(line.Head)), textCell(o.number(line.Number)),
		textCell(v.kind(line.Programme)), textCell(o.text(way)), someCell(line.Households), countCell(line.Persons), textCell(o.names(line.Names)), textCell(o.text(words.ReasonTitle(line.Reason))),
		moneyCell(line.Monthly), someCell(line.Months), moneyCell(line.Recoverable), textCell(v.reasons(line)), textCell(stop),
		v.answered(says, ledger.StopMonth), v.answered(says, ledger.Recovered), v.answered(says, ledger.Heard), v.answered(says, ledger.NotifiedOn), v.answered(says, ledger.ApprovedOn), v.answered(says, ledger.Remark),
	}
}

// reasons names the rules of the findings behind a line, each once.
func (v bookView) reasons(line *ledger.Cleared) string {
	var titles []string
	for _, id := range line.Findings {
		if state := v.b.Ledger.State(id); state != nil && state.Found != nil {
			if title := v.rule(state.Found.Rule); !slices.Contains(titles, title) {
				titles = append(titles, title)
			}
		}
	}
	return v.o.join(words.Semicolon, titles)
}

// clearanceSums is 清退汇总表: a row a township for each way a clearance may stand, households and
// persons a reason, the three savings, and a line that checks each sum in two ways.
func (v bookView) clearanceSums() table {
	t := table{name: words.SheetClearance, columns: bookClearanceColumns(), kept: 2, empty: v.o.text(words.EmptyCleared), info: v.usualInfo()}
	var sums [][]value
	var checks []string
	for _, certainty := range v.standings() {
		total, townships := ledger.Sum(v.cleared, certainty, v.b.Period), ledger.SumByTownship(v.cleared, certainty, v.b.Period)
		for _, township := range townships {
			t.rows = append(t.rows, v.clearanceCells(v.townshipName(township.Township), certainty.Title(), township.Total))
		}
		sums = append(sums, v.clearanceCells(v.o.text(words.HeadTotal), certainty.Title(), total))
		checks = append(checks, v.checkOf(certainty.Title(), total, townships))
	}
	tokens := runningTokens(len(t.rows))
	t.rows, t.totals, t.check = append(t.rows, sums...), len(sums), v.o.pair(v.o.text(words.BookCheck), v.o.join(words.Semicolon, checks))
	return v.marked(t, tokens)
}

// checkOf says what the list, the townships and the reasons sum to.
func (v bookView) checkOf(standing words.Text, total ledger.Total, townships []ledger.TownshipTotal) string {
	households, persons, byReason, personsByReason := 0, 0, 0, 0
	for _, township := range townships {
		households, persons = households+township.Households, persons+township.Persons
	}
	for _, reason := range roster.ClearReasons {
		byReason, personsByReason = byReason+total.HouseholdsBy[reason], personsByReason+total.PersonsBy[reason]
	}
	return v.o.say(words.BookCheckCleared, standing, total.Households, total.Persons, households, persons, byReason, personsByReason, verdict(total.AgreesWith(townships)))
}

func bookClearanceColumns() []column {
	columns := []column{{words.HeadTownship, 12}, {words.HeadCertainty, 9}}
	for _, reason := range audit.Clearances {
		title := words.ReasonTitle(string(reason))
		for _, head := range []words.Text{words.HeadReasonHouse, words.HeadReasonHeads} {
			columns = append(columns, column{words.Text{ZH: head.With(title).In(words.Chinese, words.Full), EN: head.With(title).In(words.English, words.Full)}, 8})
		}
	}
	return append(columns, column{words.HeadLeaveHouse, 8}, column{words.HeadLeavePerson, 8}, column{words.HeadSaveMonth, 13}, column{words.HeadYearRest, 13}, column{words.HeadSaveYear, 14},
		column{words.HeadToGetBack, 13}, column{words.HeadGotBack, 13})
}

func (v bookView) clearanceCells(name string, standing words.Text, total ledger.Total) []value {
	cells := []value{textCell(name), textCell(v.o.text(standing))}
	for _, reason := range audit.Clearances {
		cells = append(cells, countCell(total.HouseholdsBy[string(reason)]), countCell(total.PersonsBy[string(reason)]))
	}
	cells = append(cells, countCell(total.Households), countCell(total.Persons))
	for _, amount := range []roster.Money{total.Monthly, total.WithinYear, total.Yearly, total.Recoverable, total.Recovered} {
		cells = append(cells, value{look: lookMoney, number: int64(amount)})
	}
	return cells
}
