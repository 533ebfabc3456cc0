package report

import (
	"rollcheck/audit"
	"rollcheck/roster/words"
)

var changesColumns = []column{
	{words.HeadProgramme, 10}, {words.HeadTownship, 9}, {words.HeadRosterFrom, 17}, {words.HeadRosterTo, 17}, {words.HeadVillage, 9}, {words.HeadMoved, 9},
	{words.HeadHead, 9}, {words.HeadID, 20}, {words.HeadHouseholds, 6}, {words.HeadPersons, 6}, {words.HeadMovedNames, 22}, {words.HeadMovedListed, 10},
}

// changes is 增减变动: who came and left between each two dated rosters of a programme and
// township, and the sums, which must close. Without two such rosters there is no sheet.
func (v view) changes() []table {
	if len(v.r.Changes) == 0 {
		return nil
	}
	t := table{name: words.SheetChanges, columns: changesColumns, info: v.o.text(words.ChangesInfo), kept: 4, empty: v.o.text(words.EmptyChanges)}
	for i := range v.r.Changes {
		for _, moved := range v.r.Changes[i].Moved {
			t.rows = append(t.rows, v.movedCells(&v.r.Changes[i], moved))
		}
	}
	tokens := runningTokens(len(t.rows))
	for i := range v.r.Changes {
		sums := v.changeSums(&v.r.Changes[i])
		t.rows, t.totals = append(t.rows, sums...), t.totals+len(sums)
	}
	return v.marked(t, tokens).parts()
}

// changeStart are the first cells of a row: of which rosters it speaks.
func (v view) changeStart(change *audit.RosterChange) []value {
	return []value{textCell(v.o.programme(change.Programme)), textCell(v.o.plain(change.Township)), textCell(change.From.String()), textCell(change.To.String())}
}

func (v view) movedCells(change *audit.RosterChange, moved audit.MovedLine) []value {
	what, households, listed := movedTitle(moved), 0, words.MovedUnlisted
	if moved.Whole {
		households = 1
	}
	if moved.Listed {
		listed = words.MovedListed
	}
	return append(v.changeStart(change), textCell(v.o.plain(moved.Village)),
		textCell(v.o.text(what)), textCell(v.o.name(moved.Head.Name)), textCell(v.o.number(moved.Head.Number)),
		someCell(households), countCell(moved.Persons), textCell(v.o.names(moved.Names)), textCell(v.o.text(listed)))
}

func movedTitle(moved audit.MovedLine) words.Text {
	switch {
	case moved.Came && moved.Whole:
		return words.MovedCame
	case moved.Came:
		return words.MovedJoined
	case moved.Whole:
		return words.MovedLeft
	}
	return words.MovedParted
}

// changeSums are opening, came, left and closing of one change, and whether they close.
func (v view) changeSums(change *audit.RosterChange) [][]value {
	var rows [][]value
	for _, sum := range []struct {
		title               words.Text
		households, persons int
	}{
		{words.SumBefore, change.Before.Households, change.Before.Persons}, {words.SumCame, change.Came.Households, change.Came.Persons},
		{words.SumGone, change.Gone.Households, change.Gone.Persons}, {words.SumAfter, change.After.Households, change.After.Persons},
	} {
		row := append(v.changeStart(change), textCell(v.o.text(words.HeadTotal)), textCell(v.o.text(sum.title)), textCell(""), textCell(""),
			countCell(sum.households), countCell(sum.persons), textCell(""), textCell(""))
		rows = append(rows, row)
	}
	rows[len(rows)-1][10] = textCell(v.closing(change))
	return rows
}

// closing says whether the sums close, and what keeps them from it.
func (v view) closing(change *audit.RosterChange) string {
	switch {
	case !change.Comparable:
		return v.o.text(words.ChangesOtherKind)
	case change.Alone > 0:
		return v.o.say(words.ChangesAlone, change.Alone)
	case !change.Closes():
		return v.o.text(words.ChangesWithin)
	}
	return v.o.text(words.ChangesClose)
}
