package ledger

import (
	"slices"

	"rollcheck/roster"
)

// Standing is where a finding that was sent stands. Every one stands somewhere, and nowhere twice
// (design-loop.md section 5, invariant 5).
type Standing uint8

// The standings of a finding.
const (
	Answered  Standing = iota // 已核实
	Awaited                   // 未反馈, in time
	Overdue                   // 未反馈, the day of answering is past
	Contested                 // 有分歧
	Gone                      // 不再出现: its rule ran there again and did not find it
	Unchecked                 // 未再核对: its rule did not run there again, nothing is concluded
	Standings                 // how many there are
)

// Tally counts the findings that were sent, by standing.
type Tally [Standings]int

// Sent is how many findings were sent.
func (t Tally) Sent() (sum int) {
	for _, count := range t {
		sum += count
	}
	return sum
}

// Open is how many were not answered.
func (t Tally) Open() int { return t[Awaited] + t[Overdue] }

// TownshipTally is the tally of one township; "" where none is known.
type TownshipTally struct {
	Township string
	Tally
}

// Stood is a finding that was sent, and where it stands.
type Stood struct {
	*State
	Standing Standing
}

// Stand lists the findings that stood in a run or were answered, by number, and where they stand
// on a day.
func (l *Ledger) Stand(day roster.Date) (list []Stood) {
	last := l.lastRun()
	for _, id := range l.IDs() {
		if state := l.states[id]; state.Found != nil {
			list = append(list, Stood{state, last.standing(state, day)})
		}
	}
	return list
}

// Tallies counts the findings of each township that stood in a run or were answered, in order of
// name, and of all.
func (l *Ledger) Tallies(day roster.Date) (all Tally, townships []TownshipTally) {
	for _, one := range l.Stand(day) {
		all[one.Standing]++
		at := slices.IndexFunc(townships, func(t TownshipTally) bool { return t.Township == one.Found.Township })
		if at < 0 {
			at = len(townships)
			townships = append(townships, TownshipTally{Township: one.Found.Township})
		}
		townships[at].Tally[one.Standing]++
	}
	slices.SortFunc(townships, func(a, b TownshipTally) int {
		if a.Township < b.Township {
			return -1
		}
		return 1
	})
	return all, townships
}

// newest is the run that was sent last: what it found, where, and what did not run.
type newest struct {
	run    *Run
	found  map[string]bool
	places map[string]bool // townships of which it found something
	notRun map[NotRun]bool
	rules  map[string]bool
}

func (l *Ledger) lastRun() *newest {
	if len(l.runs) == 0 {
		return &newest{}
	}
	last := &newest{run: l.runs[len(l.runs)-1], found: map[string]bool{}, places: map[string]bool{}, notRun: map[NotRun]bool{}, rules: map[string]bool{}}
	for _, id := range last.run.Found {
		last.found[id] = true
		if state := l.states[id]; state != nil && state.Found != nil {
			last.places[state.Found.Township] = true
		}
	}
	for _, not := range last.run.NotRun {
		last.notRun[not] = true
	}
	for _, rule := range last.run.Rules {
		last.rules[rule] = true
	}
	return last
}

// standing says where a finding stands by the last run.
func (n *newest) standing(state *State, day roster.Date) Standing {
	switch {
	case state.Disputed:
		return Contested
	case state.Settled():
		return Answered
	case n.run == nil || n.found[state.ID]:
		if n.run != nil && n.run.Due != "" && n.run.Due < day.String() {
			return Overdue
		}
		return Awaited
	case n.ranFor(state.Found):
		return Gone
	}
	return Unchecked
}

// ranFor says whether the rule of a finding ran again for its township. Of a township of which
// nothing was found any more nobody knows whether its lists were there.
func (n *newest) ranFor(found *Found) bool {
	return n.rules[found.Rule] && n.places[found.Township] && !n.notRun[NotRun{Rule: found.Rule}] && !n.notRun[NotRun{Rule: found.Rule, Where: found.Township}]
}
