package ledger

import "slices"

// State is what the ledger holds of one number: that of a finding, or of one who is to leave.
type State struct {
	ID       string
	Found    *Found    // as it was sent last
	Founds   []*Found  // each time it was sent new or with other facts
	Leaving  *Leaving  // as it was sent last
	Answers  []*Answer // all that were ever given
	Says     map[string]string
	Disputed bool    // two answers differ; what was said first stays in Says and decides nothing
	Given    *Answer // the last that counts and fills a deciding column; nil while open
	Upon     *Found  // the finding as the workbook of Given had it
}

// deciding are the columns in which two answers may not differ.
var deciding = []string{Conclusion, Reason, StopMonth, Amount}

// remedying are the columns of the list of remedies, which outlast another conclusion.
var remedying = []string{Remedy, Unit, Leader, Responsible, Deadline, Progress, Proof, Closed, ClosedOn, Reviewer}

// Open says that there is no answer: none was given, or it was taken back. What the list of
// remedies says of a finding does not answer it.
func (s *State) Open() bool {
	return s.Says == nil || s.Leaving == nil && s.Says[Conclusion] == ""
}

// Settled says that there is an answer and nobody disputes it.
func (s *State) Settled() bool { return !s.Open() && !s.Disputed }

// Differs lists the deciding columns both answers fill, and fill differently.
func Differs(says, other map[string]string) []string {
	var columns []string
	for _, column := range deciding {
		if says[column] != "" && other[column] != "" && says[column] != other[column] {
			columns = append(columns, column)
		}
	}
	return columns
}

// Adds lists the columns an answer would change or add, sorted. A blank changes nothing.
func Adds(says, answer map[string]string) []string {
	var columns []string
	for column, text := range answer {
		if text != "" && says[column] != text {
			columns = append(columns, column)
		}
	}
	slices.Sort(columns)
	return columns
}

// apply takes the next line about the number. For an answer sent is the batch of the report that
// comes back with it; 0 where it may be the last one.
func (s *State) apply(line Line, sent int) {
	switch line := line.(type) {
	case *Found:
		s.Found, s.Founds = line, append(s.Founds, line)
	case *Leaving:
		s.Leaving = line
	case *Answer:
		s.Answers = append(s.Answers, line)
		s.answer(line, sent)
	}
}

func (s *State) answer(answer *Answer, sent int) {
	switch {
	case len(answer.Replaces) > 0:
		s.replace(answer, sent)
	case s.Disputed: // until a correction ends it
	case s.Says[Conclusion] == "" && answer.Says[Conclusion] == Unverified: // it was open, and is
	case len(Differs(s.Says, answer.Says)) > 0:
		s.Disputed = true
	default:
		s.Says = overlay(s.Says, answer.Says)
		s.give(answer, sent)
	}
}

// give remembers which answer counts, and what it speaks of.
func (s *State) give(answer *Answer, sent int) {
	if !slices.ContainsFunc(deciding, func(column string) bool { return answer.Says[column] != "" }) {
		return
	}
	s.Given, s.Upon = answer, s.Found
	for _, found := range s.Founds {
		if found.At.Batch <= sent {
			s.Upon = found
		}
	}
}

// replace lets a correction stand for all that was said before. What was done about the finding
// since stays, unless the answer is taken back.
func (s *State) replace(answer *Answer, sent int) {
	before := s.Says
	s.Says, s.Disputed, s.Given, s.Upon = nil, false, nil, nil
	if answer.Says[Conclusion] == Unverified {
		return
	}
	kept := map[string]string{}
	for _, column := range remedying {
		kept[column] = before[column]
	}
	s.Says = overlay(kept, answer.Says)
	s.give(answer, sent)
}

// overlay writes what is filled of one answer over another, which stays as it is. Where nothing
// is filled there is no answer.
func overlay(says, answer map[string]string) map[string]string {
	whole := map[string]string{}
	for _, one := range []map[string]string{says, answer} {
		for column, text := range one {
			if text != "" {
				whole[column] = text
			}
		}
	}
	if len(whole) == 0 {
		return nil
	}
	return whole
}
