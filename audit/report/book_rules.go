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
	for _, conclusion := range roster.Conclusions {
		columns = append(columns, column{words.Text{ZH: conclusion, EN: conclusion}, 11})
	}
	t := table{name: words.SheetResults, columns: columns, kept: 1, totals: 1, empty: v.o.text(words.EmptyProgress), info: v.usualInfo()}
	sum := ledger.RuleTally{Said: map[string]int{}}
	for _, tally := range v.b.Ledger.ByRule(v.b.Day) {
		t.rows = append(t.rows, resultCells(v.rule(tally.Rule), tally))
		sum.Sent, sum.Answered = sum.Sent+tally.Sent, sum.Answered+tally.Answered
		for conclusion, count := range tally.Said {
			sum.Said[conclusion] += count
		}
	}
	tokens := runningTokens(len(t.rows))
	t.rows = append(t.rows, resultCells(v.o.text(words.HeadTotal), sum))
	said := 0
	for _, conclusion := range roster.Conclusions {
		said += sum.Said[conclusion]
	}
	all, _ := v.b.Ledger.Tallies(v.b.Day)
	agrees := sum.Sent == all.Sent() && sum.Answered == all[ledger.Answered] && said == sum.Answered
	t.check = v.o.say(words.BookCheckResults, all.Sent(), sum.Sent, all[ledger.Answered], said, verdict(agrees))
	return v.marked(t, tokens)
}

func resultCells(name string, tally ledger.RuleTally) []value {
	cells := []value{textCell(name), countCell(tally.Sent), countCell(tally.Answered)}
	for _, conclusion := range roster.Conclusions {
		cells = append(cells, countCell(tally.Said[conclusion]))
	}
	return cells
}
