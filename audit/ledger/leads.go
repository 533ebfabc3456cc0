package ledger

import (
	"cmp"
	"slices"
)

// leadRules are the rules whose findings, once they are true, speak of what a cadre did
// (design-loop.md section 8, 问题线索台账).
var leadRules = []string{"relative-ineligible", "archive-undeclared", "cadre-self-benefit", "handler-is-relative", "cadre-account-collects"}

// Lead is a finding about what a cadre did that was answered to be true, all of it or a part.
type Lead struct {
	*State
	Cadre, Post string // "" where the ledger does not name them
}

// Leads lists what is to be handed over to discipline inspection, in order of township, village
// and cadre. What nobody answered, or what is disputed, never stands there.
func (l *Ledger) Leads() (leads []Lead) {
	for _, id := range l.IDs() {
		state := l.states[id]
		if state.Found == nil || !slices.Contains(leadRules, state.Found.Rule) || !state.Settled() || !isTrue(state.Says) {
			continue
		}
		lead := Lead{state, state.Found.Cadre, state.Found.Post}
		if lead.Cadre == "" && state.Found.Rule == "cadre-self-benefit" {
			lead.Cadre = state.Found.Name
		}
		leads = append(leads, lead)
	}
	slices.SortStableFunc(leads, func(a, b Lead) int {
		return cmp.Or(cmp.Compare(a.Found.Township, b.Found.Township), cmp.Compare(a.Found.Village, b.Found.Village), cmp.Compare(a.Cadre, b.Cadre), cmp.Compare(a.Post, b.Post))
	})
	return leads
}

// SameCadre says whether two leads speak of one cadre; where none is named nobody is joined.
func (l Lead) SameCadre(other Lead) bool {
	return l.Cadre != "" && l.Cadre == other.Cadre && l.Post == other.Post && l.Found.Township == other.Found.Township && l.Found.Village == other.Found.Village
}
