package report

import (
	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// ruleResults shows how the findings of each rule were answered: a rule whose findings are mostly
// untrue is to be set otherwise.
func (v bookView) ruleResults() table {
	columns := []column{{words.HeadRule, 34}, {words.BookHeadSent, 11}, {words.BookHeadAnswered, 11}}
	for _, title := range []words.Text{words.BookTrue, words.BookPartly, words.BookUntrue, words.BookAllowed} {
		columns = append(columns, column{title, 11})
	}
	t := table{name: words.SheetResults, columns: columns, kept: 1, totals: 1, empty: v.o.text(words.EmptyProgress), info: v.usualInfo()}
	sum := ledger.RuleAnswers{Answered: map[string]int{}}
	for _, tally := range v.b.Ledger.ByRule() {
		t.rows = append(t.rows, resultCells(v.rule(tally.Rule), tally))
		sum.Sent += tally.Sent
		for conclusion, count := range tally.Answered {
			sum.Answered[conclusion] += count
		}
	}
	tokens := runningTokens(len(t.rows))
	t.rows = append(t.rows, resultCells(v.o.text(words.HeadTotal), sum))
	all, _ := v.b.Ledger.Tallies(v.b.Day)
	agrees := sum.Sent == all.Sent() && sum.Settled() == all[ledger.Answered]
	t.check = v.o.say(words.BookCheckResults, all.Sent(), sum.Sent, all[ledger.Answered], sum.Settled(), verdict(agrees))
	return v.marked(t, tokens)
}

func resultCells(name string, tally ledger.RuleAnswers) []value {
	cells := []value{textCell(name), countCell(tally.Sent), countCell(tally.Settled())}
	for _, conclusion := range roster.Conclusions {
		cells = append(cells, countCell(tally.Answered[conclusion]))
	}
	return cells
}
