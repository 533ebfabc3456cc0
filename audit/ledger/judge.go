package ledger

import (
	"cmp"
	"maps"
	"slices"

	"rollcheck/roster/words"
)

// judge says what becomes of the rows that answer for one number.
func (l *Ledger) judge(id string, rows []*Returned, how Settling) {
	slices.SortStableFunc(rows, func(a, b *Returned) int {
		return cmp.Or(cmp.Compare(a.Answer.File, b.Answer.File), cmp.Compare(a.Answer.Sheet, b.Answer.Sheet), cmp.Compare(a.Answer.Row, b.Answer.Row))
	})
	state := State{ID: id}
	if known := l.State(id); known != nil {
		state = *known
		state.Says, state.Answers = maps.Clone(known.Says), slices.Clone(known.Answers)
	}
	registered := state.Found != nil || state.Leaving != nil
	apart := differing(rows)
	for _, row := range rows {
		row.judge(&state, registered, apart, how.Replace && apart == nil)
		if row.writes() {
			state.apply(row.Answer, 0)
		}
	}
}

// differing returns, for each of some rows whose answers differ, one that it differs from.
func differing(rows []*Returned) map[*Returned]*Answer {
	var apart map[*Returned]*Answer
	unlike := unlikeEachOther(rows)
	for _, row := range rows {
		for _, other := range unlike {
			if apart[row] == nil && len(Differs(row.Answer.Says, other.Says)) > 0 {
				if apart == nil {
					apart = map[*Returned]*Answer{}
				}
				apart[row] = other
			}
		}
	}
	return apart
}

// unlikeEachOther are the answers of some rows, one of each that decides alike: a row may have
// been copied a thousand times.
func unlikeEachOther(rows []*Returned) (unlike []*Answer) {
	seen := map[[4]string]bool{}
	for _, row := range rows {
		var decides [4]string
		for i, column := range deciding {
			decides[i] = row.Answer.Says[column]
		}
		if !seen[decides] {
			seen[decides] = true
			unlike = append(unlike, row.Answer)
		}
	}
	return unlike
}

// judge says what becomes of a row whose number has come to a state.
func (r *Returned) judge(state *State, registered bool, apart map[*Returned]*Answer, replace bool) {
	says := r.Answer.Says
	said := slices.ContainsFunc(state.Answers, func(answer *Answer) bool { return maps.Equal(answer.Says, says) })
	differs := len(Differs(state.Says, says)) > 0 || says[Conclusion] == Unverified
	switch {
	case !replace && state.holds(r.Answer):
		r.Outcome = Same
	case (state.Disputed || differs) && replace:
		r.Outcome, r.Answer.Replaces = Corrected, replaced(state)
	case state.Disputed && said:
		r.Outcome = Same
	case state.Disputed || differs:
		r.Outcome, r.Against = Disputed, against(state, says)
	case apart[r] != nil && len(Adds(state.Says, says)) > 0:
		r.Outcome, r.Against = Disputed, apart[r]
	case len(Adds(state.Says, says)) == 0 && state.current():
		r.Outcome = Same
	case state.isNewTo(says):
		r.Outcome = New
		if !registered {
			r.Outcome = Unregistered
			r.Remarks = append(r.Remarks, words.AnswerUnregistered.With())
		}
	default:
		r.Outcome = Moved
	}
}

// holds says whether the same row of the same file was taken before: whatever became of its
// answer since, a workbook that is taken back twice says nothing twice.
func (s *State) holds(answer *Answer) bool {
	return slices.ContainsFunc(s.Answers, func(earlier *Answer) bool {
		return earlier.SHA256 == answer.SHA256 && earlier.Sheet == answer.Sheet && earlier.Row == answer.Row && maps.Equal(earlier.Says, answer.Says)
	})
}

// current says whether the answer that counts was given upon the facts as they were sent last: the
// same answer to others is a new one.
func (s *State) current() bool { return s.Upon == nil || s.Upon == s.Found }

// isNewTo says whether an answer is the first of its list.
func (s *State) isNewTo(says map[string]string) bool {
	if says[Conclusion] != "" {
		return s.Says[Conclusion] == ""
	}
	return len(s.Says) == 0
}

// against is the answer a row differs from: the last one that does.
func against(state *State, says map[string]string) *Answer {
	for _, answer := range slices.Backward(state.Answers) {
		if len(Differs(answer.Says, says)) > 0 {
			return answer
		}
	}
	return nil
}

// replaced are the columns a correction replaces.
func replaced(state *State) map[string]string {
	old := map[string]string{}
	for _, column := range deciding {
		if text := state.Says[column]; text != "" {
			old[column] = text
		}
	}
	if len(old) == 0 {
		old[Conclusion] = Unverified
	}
	return old
}
