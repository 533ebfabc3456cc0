package ledger

import (
	"slices"

	"rollcheck/roster"
)

// Remedies counts what is to be put right: every finding that is true, and every one about the
// procedure (design-loop.md section 8, 整改台账).
type Remedies struct {
	Done, Running, Late int
	LateBy              []TownshipLate // in order of name
}

// TownshipLate counts what is late in one township.
type TownshipLate struct {
	Township string
	Late     int
}

// All is how many there are.
func (r Remedies) All() int { return r.Done + r.Running + r.Late }

// ToRemedy says whether a finding belongs on the list of remedies.
func (s *State) ToRemedy() bool {
	return s.Found != nil && (s.Settled() && isTrue(s.Says) || s.Found.Severity == "procedure" && !(s.Settled() && !isTrue(s.Says)))
}

// Remedies counts the list of remedies on a day.
func (l *Ledger) Remedies(day roster.Date) (r Remedies) {
	for _, id := range l.IDs() {
		state := l.states[id]
		switch {
		case !state.ToRemedy():
		case state.Says[Closed] == "是":
			r.Done++
		case state.Says[Deadline] != "" && state.Says[Deadline] < day.String():
			r.Late++
			r.late(state.Found.Township)
		default:
			r.Running++
		}
	}
	slices.SortFunc(r.LateBy, func(a, b TownshipLate) int {
		if a.Township < b.Township {
			return -1
		}
		return 1
	})
	return r
}

func (r *Remedies) late(township string) {
	at := slices.IndexFunc(r.LateBy, func(t TownshipLate) bool { return t.Township == township })
	if at < 0 {
		at = len(r.LateBy)
		r.LateBy = append(r.LateBy, TownshipLate{Township: township})
	}
	r.LateBy[at].Late++
}
