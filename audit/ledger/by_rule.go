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

// Settled is how many of what a rule found were answered.
func (r RuleAnswers) Settled() (sum int) {
	for _, count := range r.Answered {
		sum += count
	}
	return sum
}

// ByRule counts what each rule found and how it was answered, in order of the rules' names; "" is
// the name where none is known.
func (l *Ledger) ByRule() []RuleAnswers {
	var list []RuleAnswers
	for _, id := range l.IDs() {
		state := l.states[id]
		if state.Found == nil {
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
	slices.SortFunc(list, func(a, b RuleAnswers) int { return cmp.Compare(a.Rule, b.Rule) })
	return list
}
