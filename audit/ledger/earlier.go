package ledger

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
)

// Earlier gives what an audit needs of a ledger, as plain values.
func (l *Ledger) Earlier() *audit.Earlier {
	earlier := &audit.Earlier{Folder: l.Dir, Page: l.Page(), Known: map[string]*audit.EarlierAnswer{}}
	due := ""
	if len(l.runs) > 0 {
		last := l.runs[len(l.runs)-1]
		earlier.Last, due = last.Found, last.Due
	}
	for id, state := range l.states {
		if state.Found != nil {
			earlier.Known[id] = state.earlier(due)
		}
	}
	lines := l.Clearances()
	earlier.Leaving = map[string]audit.EarlierLeaving{}
	for _, line := range lines {
		earlier.Leaving[line.ID] = audit.EarlierLeaving{Certainty: line.Certainty.Title(), Says: l.states[line.ID].Says}
	}
	earlier.Executed = l.executed(lines)
	return earlier
}

// executed are the clearances of whole households that were carried out, in the order of the
// lines that say so.
func (l *Ledger) executed(lines []*Cleared) []audit.ExecutedClearing {
	var list []audit.ExecutedClearing
	for _, line := range lines {
		if line.Certainty != Executed || !line.Whole {
			continue
		}
		answers := l.states[line.ID].Answers
		at := answers[len(answers)-1].At
		list = append(list, audit.ExecutedClearing{
			File: fileName(at.Batch), Line: at.Line, Township: line.Township, Village: line.Village, Head: line.Head, Number: line.Number, Programme: line.Programme,
			Reason: line.Reason, Persons: line.Persons, Stop: line.Stop,
		})
	}
	slices.SortStableFunc(list, func(a, b audit.ExecutedClearing) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return list
}

// earlier is what an audit needs of one number: the finding as it stood when it was answered.
func (s *State) earlier(due string) *audit.EarlierAnswer {
	found := s.Found
	if s.Upon != nil {
		found = s.Upon
	}
	known := &audit.EarlierAnswer{
		ID: s.ID, Rule: found.Rule, Key: found.Key, Programme: found.Programme, Township: found.Township, Village: found.Village, Name: found.Name, Number: found.Number,
		Months: found.Months, Persons: found.Persons, Facts: found.Facts,
	}
	known.Due, _ = roster.ParseDate(due, false, false, false)
	known.Severity, _ = audit.ParseSeverity(found.Severity)
	known.Monthly, _ = roster.ParseMoney(found.Monthly, false)
	known.Recoverable, _ = roster.ParseMoney(found.Recoverable, false)
	switch {
	case s.Disputed:
		for _, answer := range s.Answers {
			known.Others = append(known.Others, answer.inWords())
		}
	case s.Settled():
		known.Says = s.Says
		day := s.Says[VerifiedOn]
		if s.Given != nil {
			day = cmp.Or(day, s.Given.At.Made)
		}
		known.Day, _ = roster.ParseDate(day, false, false, false)
	}
	return known
}

// inWords is an answer in a line: 属实 2017-01 445.00（张三，石桥乡.xlsx 4）.
func (a *Answer) inWords() string {
	var parts []string
	for _, column := range deciding {
		if text := a.Says[column]; text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ") + "（" + a.Says[Verifier] + "，" + a.File + "）"
}
