package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// markColumn is the last column of every list of ours. It holds what only we write, so that
// the list is known again in whatever form it comes back: a list of persons must never be read
// as a roster, nor the values a report shows as values somebody set.
var markColumn = column{words.HeadCheck, 17}

// token is what marks the row of a finding: its number in fours, a running token where the
// number would be as telling as the identity number.
func (o Options) token(f *audit.Finding, index int) string {
	if o.Privacy == words.Full {
		return roster.InFours(f.ID)
	}
	return roster.Token(index + 1)
}

// tokens are the tokens of all findings: a finding has the same in every list.
func (v view) tokens() map[*audit.Finding]string {
	tokens := make(map[*audit.Finding]string, len(v.r.Findings))
	for i, f := range v.r.Findings {
		tokens[f] = v.o.token(f, i)
	}
	return tokens
}

// runningTokens are the tokens of rows that stand for no finding.
func runningTokens(count int) []string {
	tokens := make([]string, count)
	for i := range tokens {
		tokens[i] = roster.Token(i + 1)
	}
	return tokens
}

// marked adds the last column, with the token of each row; sums at the end have none. An
// empty list gets a row that says so, and why: it must be known too.
func (v view) marked(t table, tokens []string) table {
	if len(tokens) == 0 {
		none := emptyRow(t.columns)
		if t.empty != "" {
			none[roomiest(t.columns)] = textCell(t.empty)
		}
		none[0].text = v.o.text(words.ListEmpty) + none[0].text
		t.rows, tokens = slices.Insert(t.rows, 0, none), runningTokens(1)
	}
	t.columns = append(slices.Clip(t.columns), markColumn)
	for i := range t.rows {
		token := ""
		if i < len(tokens) {
			token = tokens[i]
		}
		t.rows[i] = append(t.rows[i], smallCell(token))
	}
	return t
}

// roomiest is the column with the most room.
func roomiest(columns []column) int {
	most := 0
	for i, column := range columns {
		if column.width > columns[most].width {
			most = i
		}
	}
	return most
}
