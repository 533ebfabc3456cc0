package ledger

import (
	"cmp"
	"maps"
	"slices"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Certainty is how far a clearance has come (design-loop.md section 8, 认定).
type Certainty uint8

// The certainties, the furthest first.
const (
	Executed  Certainty = iota // 已执行: approved, a month to stop from, heard and told where the law asks
	Unheard                    // 程序未完: approved, but not heard or told
	Verified                   // 已核实: a finding behind it is true, not approved yet
	Proposed                   // 拟清退: nothing answered
	Dismissed                  // not to leave: what was behind it is untrue or allowed
	Certainties
)

// Title is what users call it.
func (c Certainty) Title() words.Text {
	return [...]words.Text{words.StandExecuted, words.StandUnheard, words.StandVerified, words.StandProposed, words.StandDismissed}[c]
}

// Cleared is one line of the clearance with what was answered.
type Cleared struct {
	*Leaving
	Certainty   Certainty
	Reason      string // of the answer, else of the line
	Stop        roster.Month
	Monthly     roster.Money
	Recoverable roster.Money // by the answers, else by the findings; each finding once
	Recovered   roster.Money
}

// WithinYear is what is saved to the end of the year the payments stop in.
func (c *Cleared) WithinYear() roster.Money {
	if c.Stop == 0 {
		return 0
	}
	return c.Monthly * roster.Money(13-c.Stop.Month())
}

// Clearances lists the lines of the clearance in order of township, village, programme and head.
// A line that a later one of the same persons replaces is left out, unless it was carried out.
func (l *Ledger) Clearances() []*Cleared {
	var states []*State
	for _, id := range l.IDs() {
		if state := l.states[id]; state.Leaving != nil {
			states = append(states, state)
		}
	}
	slices.SortStableFunc(states, func(a, b *State) int {
		x, y := a.Leaving, b.Leaving
		return cmp.Or(cmp.Compare(x.Township, y.Township), cmp.Compare(x.Village, y.Village), cmp.Compare(x.Programme, y.Programme), cmp.Compare(x.Number, y.Number), cmp.Compare(x.Head, y.Head), cmp.Compare(x.Reason, y.Reason))
	})
	var lines []*Cleared
	counted := map[string]bool{}
	heads := byHead(states)
	for _, state := range states {
		line := l.cleared(state)
		if line.Certainty > Unheard && replacedBy(state.Leaving, heads[headOf(state.Leaving)]) {
			continue
		}
		line.Recoverable = l.recoverable(state.Leaving, counted)
		lines = append(lines, line)
	}
	return lines
}

// head is whose household a line of the clearance is of.
type head struct{ programme, number, name string }

func headOf(line *Leaving) head { return head{line.Programme, line.Number, line.Head} }

func byHead(states []*State) map[head][]*Leaving {
	heads := map[head][]*Leaving{}
	for _, state := range states {
		heads[headOf(state.Leaving)] = append(heads[headOf(state.Leaving)], state.Leaving)
	}
	return heads
}

// replacedBy says whether a later line of the same programme and head names one of the persons.
func replacedBy(line *Leaving, others []*Leaving) bool {
	return slices.ContainsFunc(others, func(later *Leaving) bool {
		return later.At.Batch > line.At.Batch && slices.ContainsFunc(later.Names, func(name string) bool { return slices.Contains(line.Names, name) })
	})
}

// cleared is a line with what was answered of it.
func (l *Ledger) cleared(state *State) *Cleared {
	line := &Cleared{Leaving: state.Leaving, Reason: state.Leaving.Reason}
	line.Monthly, _ = roster.ParseMoney(state.Leaving.Monthly, false)
	line.Recovered, _ = roster.ParseMoney(state.Says[Recovered], false)
	open := len(line.Findings) == 0
	confirmed := false
	for _, id := range line.Findings {
		behind := l.states[id]
		switch {
		case behind == nil || !behind.Settled(), isTrue(behind.Says) && behind.Says[Reason] == "":
			open = true // true, and nobody said that it is a reason to leave
		case isTrue(behind.Says):
			confirmed = true
			line.Reason = cmp.Or(behind.Says[Reason], line.Reason)
			line.Stop = max(line.Stop, month(behind.Says[StopMonth]))
		}
	}
	says := state.Says
	if state.Disputed {
		says = nil // two answers differ: neither decides
	}
	line.Stop = cmp.Or(month(says[StopMonth]), line.Stop)
	line.Certainty = certainty(says, line.Stop, confirmed, open)
	return line
}

// certainty is how far a line has come by what was answered of it, and by whether a finding
// behind it is confirmed or still open.
func certainty(says map[string]string, stop roster.Month, confirmed, open bool) Certainty {
	switch {
	case says[ApprovedOn] != "" && stop != 0 && !heardOf(says, stop):
		return Unheard
	case says[ApprovedOn] != "" && stop != 0:
		return Executed
	case confirmed:
		return Verified
	case !open:
		return Dismissed
	}
	return Proposed
}

// ClearancesDisputed counts the lines of the clearance of which two answers differ: they stand
// where they would without them.
func (l *Ledger) ClearancesDisputed() (count int) {
	for _, state := range l.states {
		if state.Leaving != nil && state.Disputed {
			count++
		}
	}
	return count
}

// isTrue says whether an answer confirms a finding, all of it or a part.
func isTrue(says map[string]string) bool {
	return says[Conclusion] == roster.Conclusions[0] || says[Conclusion] == roster.Conclusions[1]
}

func month(text string) roster.Month {
	day, _ := roster.ParseDate(text, false, false, false)
	return day.MonthOf()
}

// heardOf says whether the household was heard and told in writing, where the law asks for it.
func heardOf(says map[string]string, stop roster.Month) bool {
	return stop < roster.HearingSince || says[Heard] == "是" && says[NotifiedOn] != ""
}

// recoverable is what is to be got back by the findings behind a line that no line before counted.
func (l *Ledger) recoverable(line *Leaving, counted map[string]bool) (sum roster.Money) {
	for _, id := range line.Findings {
		state := l.states[id]
		if state == nil || counted[id] {
			continue
		}
		counted[id] = true
		if state.Settled() && !isTrue(state.Says) {
			continue
		}
		said := state.Says[Amount]
		if said == "" && state.Found != nil {
			said = state.Found.Recoverable
		}
		amount, _ := roster.ParseMoney(said, false)
		sum += amount
	}
	return sum
}

// Total is what some lines of the clearance sum to.
type Total struct {
	Households, Persons                                 int
	Monthly, WithinYear, Yearly, Recoverable, Recovered roster.Money
	PersonsBy                                           map[string]int // by reason
	HouseholdsBy                                        map[string]int
}

// Within are the lines whose months of stopping lie in a period; those without a month too where
// the period is open. Those who are not to leave are left out.
func Within(lines []*Cleared, period roster.Period) (kept []*Cleared) {
	for _, line := range lines {
		if line.Certainty != Dismissed && (period == (roster.Period{}) || period.Contains(line.Stop)) {
			kept = append(kept, line)
		}
	}
	return kept
}

// Sum adds up the lines of one certainty within a period.
func Sum(lines []*Cleared, certainty Certainty, within roster.Period) Total {
	total := newTotal()
	for _, line := range Within(lines, within) {
		if line.Certainty == certainty {
			total.add(line)
		}
	}
	return total
}

func newTotal() Total { return Total{PersonsBy: map[string]int{}, HouseholdsBy: map[string]int{}} }

// TownshipTotal is what leaves in one township.
type TownshipTotal struct {
	Township string
	Total
}

// SumByTownship adds up the lines of one certainty within a period for each township, in order of name.
func SumByTownship(lines []*Cleared, certainty Certainty, within roster.Period) (totals []TownshipTotal) {
	for _, line := range Within(lines, within) { // in order of township
		if line.Certainty != certainty {
			continue
		}
		if last := len(totals) - 1; last < 0 || totals[last].Township != line.Township {
			totals = append(totals, TownshipTotal{line.Township, newTotal()})
		}
		totals[len(totals)-1].add(line)
	}
	return totals
}

// AgreesWith says whether the totals of townships sum to this one, with their reasons and their money.
func (t Total) AgreesWith(townships []TownshipTotal) bool {
	sum := newTotal()
	for _, township := range townships {
		sum.Households, sum.Persons = sum.Households+township.Households, sum.Persons+township.Persons
		sum.Monthly, sum.WithinYear, sum.Yearly = sum.Monthly+township.Monthly, sum.WithinYear+township.WithinYear, sum.Yearly+township.Yearly
		sum.Recoverable, sum.Recovered = sum.Recoverable+township.Recoverable, sum.Recovered+township.Recovered
		for reason, persons := range township.PersonsBy {
			sum.PersonsBy[reason] += persons
			sum.HouseholdsBy[reason] += township.HouseholdsBy[reason]
		}
	}
	return t.Agrees() && sum.money() == t.money() && sum.Households == t.Households && sum.Persons == t.Persons && maps.Equal(sum.PersonsBy, t.PersonsBy) && maps.Equal(sum.HouseholdsBy, t.HouseholdsBy)
}

// money are all the amounts of a total.
func (t Total) money() [5]roster.Money {
	return [...]roster.Money{t.Monthly, t.WithinYear, t.Yearly, t.Recoverable, t.Recovered}
}

func (t *Total) add(line *Cleared) {
	t.Households += line.Households
	t.Persons += line.Persons
	t.PersonsBy[line.Reason] += line.Persons
	t.HouseholdsBy[line.Reason] += line.Households
	t.Monthly += line.Monthly
	t.WithinYear += line.WithinYear()
	t.Yearly += line.Monthly * 12
	t.Recoverable += line.Recoverable
	t.Recovered += line.Recovered
}

// Agrees says whether the reasons sum to the total.
func (t Total) Agrees() bool {
	households, persons := 0, 0
	for _, reason := range roster.ClearReasons {
		households, persons = households+t.HouseholdsBy[reason], persons+t.PersonsBy[reason]
	}
	return households == t.Households && persons == t.Persons
}
