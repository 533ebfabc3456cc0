package ledger

// Dispute is a column in which two answers to one number differ.
type Dispute struct {
	*State
	Column       string
	First, Other *Answer
}

// Disputes lists where answers differ, by number and column. None of them counts until a correction ends it.
func (l *Ledger) Disputes() (list []Dispute) {
	for _, id := range l.IDs() {
		if state := l.states[id]; state.Disputed {
			list = append(list, state.disputes()...)
		}
	}
	return list
}

// disputes compares the answers since the last correction with the first of them that fills a column.
func (s *State) disputes() (list []Dispute) {
	since := s.Answers
	for i, answer := range s.Answers {
		if len(answer.Replaces) > 0 {
			since = s.Answers[i:]
		}
	}
	for _, column := range deciding {
		var first *Answer
		for _, answer := range since {
			switch said := answer.Says[column]; {
			case said == "":
			case first == nil:
				first = answer
			case said != first.Says[column]:
				list = append(list, Dispute{s, column, first, answer})
			}
		}
	}
	return list
}
