package ledger

import (
	"cmp"
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

// Remedying is how far a line of the list of remedies has come; what is late stands first.
type Remedying uint8

// The ways a line of the list of remedies may stand.
const (
	Late    Remedying = iota // 超期
	Running                  // 在办
	Done                     // 已销号
)

// ToDo is a line of the list of remedies.
type ToDo struct {
	*State
	Remedying Remedying
}

// remedying says how far a finding has been put right on a day.
func (s *State) remedying(day roster.Date) Remedying {
	switch {
	case s.Says[Closed] == "是":
		return Done
	case s.Says[Deadline] != "" && s.Says[Deadline] < day.String():
		return Late
	}
	return Running
}

// ToPutRight lists what is to be put right on a day: what is late, what is running, what is done,
// each by its deadline, those without one last, then by township.
func (l *Ledger) ToPutRight(day roster.Date) (list []ToDo) {
	for _, id := range l.IDs() {
		if state := l.states[id]; state.ToRemedy() {
			list = append(list, ToDo{state, state.remedying(day)})
		}
	}
	slices.SortStableFunc(list, func(a, b ToDo) int {
		return cmp.Or(cmp.Compare(a.Remedying, b.Remedying), cmp.Compare(deadline(a), deadline(b)), cmp.Compare(a.Found.Township, b.Found.Township), cmp.Compare(a.Found.Village, b.Found.Village))
	})
	return list
}

// deadline orders lines without one behind all others.
func deadline(t ToDo) string { return cmp.Or(t.Says[Deadline], "~") }

// Remedies counts the list of remedies on a day.
func (l *Ledger) Remedies(day roster.Date) (r Remedies) {
	for _, one := range l.ToPutRight(day) {
		switch one.Remedying {
		case Done:
			r.Done++
		case Late:
			r.Late++
			r.late(one.Found.Township)
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
