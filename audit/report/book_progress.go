package report

import (
	"cmp"
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster/words"
)

var progressColumns = []column{
	{words.HeadTownship, 20}, {words.BookHeadSent, 11}, {words.BookHeadAnswered, 11}, {words.BookHeadOpen, 11}, {words.BookHeadOverdue, 11}, {words.StandContested, 11}, {words.BookHeadGone, 11}, {words.BookHeadUnchecked, 11},
}

// progress is 反馈进度: where the findings of each township stand. Every one stands somewhere, and
// nowhere twice, which the line below checks.
func (v bookView) progress() table {
	all, townships := v.b.Ledger.Tallies(v.b.Day)
	t := table{name: words.SheetProgress, columns: progressColumns, kept: 1, totals: 1, empty: v.o.text(words.EmptyProgress), info: v.usualInfo()}
	for _, township := range townships {
		t.rows = append(t.rows, progressCells(v.townshipName(township.Township), township.Tally))
	}
	tokens := runningTokens(len(t.rows))
	t.rows = append(t.rows, progressCells(v.o.text(words.HeadTotal), all))
	sum := sumOf(townships)
	t.check = v.o.say(words.BookCheckProgress, all.Sent(), all[ledger.Answered], all.Open(), all[ledger.Contested], all[ledger.Gone], all[ledger.Unchecked], sum.Sent(), verdict(sum == all))
	return v.marked(t, tokens)
}

func progressCells(name string, tally ledger.Tally) []value {
	return []value{
		textCell(name), countCell(tally.Sent()), countCell(tally[ledger.Answered]), countCell(tally.Open()), countCell(tally[ledger.Overdue]),
		countCell(tally[ledger.Contested]), countCell(tally[ledger.Gone]), countCell(tally[ledger.Unchecked]),
	}
}

var disputeColumns = []column{
	{words.HeadFindingID, 17}, {words.HeadPlace, 14}, {words.HeadName, 9}, {words.HeadID, 20}, {words.HeadRule, 18}, {words.HeadColumnApart, 10},
	{words.HeadFirstAnswer, 18}, {words.HeadFirstStood, 34}, {words.HeadOtherAnswer, 18}, {words.HeadOtherStood, 34},
}

// disputes lists where two answers differ, with where each stood.
func (v bookView) disputes() table {
	t := table{name: words.SheetDisputes, columns: disputeColumns, kept: 3, empty: v.o.text(words.EmptyDisputes), info: v.info(v.o.text(words.BookInfoDisputes))}
	list := v.b.Ledger.Disputes()
	tokens := v.numberTokens(idsOf(list, func(one ledger.Dispute) string { return one.ID }))
	for i, one := range list {
		place, name, number, rule := v.subject(one.State)
		t.rows = append(t.rows, []value{
			smallCell(tokens[i]), textCell(place), textCell(name), textCell(number), textCell(rule), textCell(one.Column),
			textCell(v.said(one.Column, one.First)), textCell(v.stood(one.First)), textCell(v.said(one.Column, one.Other)), textCell(v.stood(one.Other)),
		})
	}
	return v.marked(t, tokens)
}

// subject says what a number is about: a finding, or a line of the clearance.
func (v bookView) subject(state *ledger.State) (place, name, number, rule string) {
	switch {
	case state.Found != nil:
		found := state.Found
		return v.where(found.Township, found.Village), v.o.name(found.Name), v.o.number(found.Number), v.rule(found.Rule)
	case state.Leaving != nil:
		line := state.Leaving
		return v.where(line.Township, line.Village), v.o.name(line.Head), v.o.number(line.Number), v.o.text(words.SheetLeaving)
	}
	return "", "", "", ""
}

// said is what an answer says in a column, and who gave it.
func (v bookView) said(column string, answer *ledger.Answer) string {
	return v.o.say(words.WhoSaid, said(column, answer), words.Name(answer.Says[ledger.Verifier]))
}

// stood is where an answer stood and when it was entered.
func (v bookView) stood(answer *ledger.Answer) string {
	return v.o.say(words.WhereSaid, answer.File, answer.Sheet, answer.Row, answer.At.Made, answer.At.Batch)
}

var openColumns = []column{
	{words.HeadFindingID, 17}, {words.HeadState, 10}, {words.HeadPlace, 16}, {words.HeadName, 9}, {words.HeadID, 20}, {words.HeadProgramme, 12}, {words.HeadRule, 24}, {words.HeadSeverity, 9},
	{words.HeadToGetBack, 12}, {words.HeadSentOn, 11}, {words.HeadAnswerBy, 11},
}

// openStates are the standings of what nobody answered, the most pressing first.
var openStates = []struct {
	standing ledger.Standing
	title    words.Text
}{{ledger.Overdue, words.StandOverdue}, {ledger.Awaited, words.BookHeadOpen}, {ledger.Unchecked, words.BookHeadUnchecked}, {ledger.Gone, words.BookHeadGone}}

// open lists what was sent and not answered, so that it can be asked for again.
func (v bookView) open() table {
	t := table{name: words.SheetOpen, columns: openColumns, kept: 4, empty: v.o.text(words.EmptyOpen)}
	stand := v.b.Ledger.Stand(v.b.Day)
	slices.SortStableFunc(stand, func(a, b ledger.Stood) int {
		return cmp.Or(cmp.Compare(a.Found.Township, b.Found.Township), cmp.Compare(a.Found.Village, b.Found.Village))
	})
	var ids, counts []string
	var list []ledger.Stood
	var titles []words.Text
	for _, state := range openStates {
		before := len(list)
		for _, one := range stand {
			if one.Standing == state.standing {
				list, titles, ids = append(list, one), append(titles, state.title), append(ids, one.ID)
			}
		}
		counts = append(counts, v.o.say(words.BookOpenPart, state.title, len(list)-before))
	}
	tokens, dues := v.numberTokens(ids), v.dues()
	for i, one := range list {
		t.rows = append(t.rows, v.openCells(tokens[i], titles[i], one, dues[one.ID]))
	}
	parts := v.o.join(words.Comma, counts)
	t.info = v.info(v.o.say(words.BookInfoOpen, len(list), words.Text{ZH: parts, EN: parts}))
	return v.marked(t, tokens)
}

func (v bookView) openCells(token string, state words.Text, one ledger.Stood, due string) []value {
	found := one.Found
	severity, _ := audit.ParseSeverity(found.Severity)
	return []value{
		smallCell(token), textCell(v.o.text(state)), textCell(v.where(found.Township, found.Village)), textCell(v.o.name(found.Name)), textCell(v.o.number(found.Number)), textCell(v.kind(found.Programme)),
		textCell(v.rule(found.Rule)), textCell(v.o.text(severity.Title())), moneyCell(yuan(found.Recoverable)), textCell(found.At.Made), textCell(due),
	}
}

// dues is by when findings were to be answered, as the last report says that holds them.
func (v bookView) dues() map[string]string {
	dues := map[string]string{}
	for _, run := range v.b.Ledger.Runs() {
		for _, id := range run.Found {
			dues[id] = run.Due
		}
	}
	return dues
}
