package ledger

import (
	"cmp"
	"slices"

	"rollcheck/roster"
)

// RuleAnswers says how what a rule found was answered: the rule measured by the field.
type RuleAnswers struct {
	Rule     string
	Sent     int
	Answered map[string]int // by conclusion
}

// ByRule counts the answers of each rule that has one, in order of the rules' names.
func (l *Ledger) ByRule() []RuleAnswers {
	var list []RuleAnswers
	for _, id := range l.IDs() {
		state := l.states[id]
		if state.Found == nil || state.Found.Rule == "" {
			continue
		}
		at := slices.IndexFunc(list, func(r RuleAnswers) bool { return r.Rule == state.Found.Rule })
		if at < 0 {
			at = len(list)
			list = append(list, RuleAnswers{Rule: state.Found.Rule, Answered: map[string]int{}})
		}
		list[at].Sent++
		if state.Settled() && slices.Contains(roster.Conclusions, state.Says[Conclusion]) {
			list[at].Answered[state.Says[Conclusion]]++
		}
	}
	list = slices.DeleteFunc(list, func(r RuleAnswers) bool { return len(r.Answered) == 0 })
	slices.SortFunc(list, func(a, b RuleAnswers) int { return cmp.Compare(a.Rule, b.Rule) })
	return list
}
