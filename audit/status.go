package audit

import (
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Status is where a finding stands by the ledger. Zero where there is none.
type Status uint8

// The states of a finding (design-loop.md section 7).
const (
	Fresh      Status = iota + 1 // 新: not in the ledger
	Awaited                      // 未反馈: sent before, no answer
	Contested                    // 有分歧: two answers differ
	Confirmed                    // 已核实: true, all of it or in part
	Explained                    // 已说明: untrue or allowed, and nothing moved since
	Moved                        // 事实有变: answered, but graver, longer, dearer or with new evidence since
	Expired                      // 期满复核: 已说明 for so long that it is to be looked at again
	Renumbered                   // 号码已更正: answered under a number that was corrected since
)

// statusTitles are what users call the states.
var statusTitles = [...]words.Text{
	{}, words.StatusFresh, words.StatusAwaited, words.StatusContested, words.StatusConfirmed, words.StatusExplained, words.StatusMoved, words.StatusExpired, words.StatusRenumbered,
}

// Title returns what users call it.
func (s Status) Title() words.Text { return statusTitles[s] }

// String returns its fixed name.
func (s Status) String() string { return statusTitles[s].EN }

// Quiet says whether a finding counts neither in totals nor for an exit code: it was explained,
// and nothing moved since.
func (f *Finding) Quiet() bool { return f.Status == Explained }

// Decided says whether an officer has answered for the finding, so that it is a 疑点 no more.
func (f *Finding) Decided() bool { return f.Status == Explained || f.Status == Confirmed }

// ExplainedMonths is how long an explanation is good for: until the next annual review
// (design-loop.md section 7).
var ExplainedMonths = &county.Param{
	Key: "settled.months", Title: words.Text{ZH: "核实有效期", EN: "months an answer holds"}, Unit: "月", BuiltIn: []county.Setting{{Number: 1200}},
	Source: words.Text{ZH: "每年3月复核一次", EN: "the yearly review in March"},
}

// recall gives each finding its state.
func (r *Report) recall(earlier *Earlier, parameters *county.Parameters) {
	r.Earlier = earlier
	if earlier == nil {
		return
	}
	corrected := r.corrections(earlier)
	for _, finding := range r.Findings {
		known := earlier.Known[finding.ID]
		if earlier.Damaged || known == nil {
			finding.Status = Fresh
			if known = corrected[finding]; known != nil {
				finding.Status = Renumbered
			}
		} else {
			months, _ := parameters.Find(ExplainedMonths, finding.Township, finding.Programme, r.AsOf)
			finding.Status = known.status(finding, r.AsOf, months.Whole())
		}
		finding.Answered = known
	}
}

// status is the state of a finding that was sent before.
func (e *EarlierAnswer) status(f *Finding, asOf roster.Date, months int) Status {
	switch {
	case len(e.Others) > 0:
		return Contested
	case !e.settled():
		return Awaited
	case e.moved(f):
		return Moved
	case e.confirmed():
		return Confirmed
	case e.Day != 0 && e.Day.AddMonths(months) <= asOf:
		return Expired
	}
	return Explained
}

// moved says whether a finding is graver, longer or dearer than when it was answered, or rests on
// what a list of others has said since.
func (e *EarlierAnswer) moved(f *Finding) bool {
	if f.Severity > e.Severity || f.Months > e.Months || f.Monthly > e.Monthly || f.Recoverable > e.Recoverable {
		return true
	}
	same := f.Severity == e.Severity && f.Months == e.Months && f.Monthly == e.Monthly && f.Recoverable == e.Recoverable && f.Persons == e.Persons
	return same && f.Facts() != e.Facts
}

// corrections finds, for findings the ledger does not hold, the answered one of the same rule,
// programme and key that is about the same person under a damaged number, where no finding bears
// that number any more.
func (r *Report) corrections(earlier *Earlier) map[*Finding]*EarlierAnswer {
	claimed := map[string]bool{}
	for _, finding := range r.Findings {
		claimed[finding.ID] = true
	}
	type matter struct{ rule, key, township, village, name string }
	left := map[matter][]*EarlierAnswer{}
	for _, known := range earlier.Known {
		if known.settled() && !claimed[known.ID] && known.Name != "" {
			at := matter{known.Rule, known.Key, known.Township, known.Village, known.Name}
			left[at] = append(left[at], known)
		}
	}
	corrected := map[*Finding]*EarlierAnswer{}
	for _, finding := range r.Findings {
		at := matter{finding.Rule.ID, finding.key, finding.Township, finding.Village, finding.Person.Name}
		near := slices.DeleteFunc(slices.Clone(left[at]), func(known *EarlierAnswer) bool { return !nearNumbers(known.Number, finding.Person.Number) })
		if earlier.Known[finding.ID] == nil && len(near) == 1 {
			corrected[finding] = near[0]
		}
	}
	return corrected
}

// nearNumbers says whether one number may be the other with one digit wrong, or cut short.
func nearNumbers(a, b string) bool {
	if a == "" || b == "" || a == b {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < len(b) {
		return len(a) >= 15 && b[:len(a)] == a
	}
	differ := 0
	for i := range len(a) {
		if a[i] != b[i] {
			differ++
		}
	}
	return differ == 1
}

// Rolled says how the findings of the last report became those of this one: Before + Fresh − Gone
// − Unchecked = After. What is gone was not found though its rule ran; what is unchecked could not be
// looked for.
type Rolled struct{ Before, Fresh, Gone, Unchecked, After int }

// Agrees says whether the figures add up.
func (r Rolled) Agrees() bool { return r.Before+r.Fresh-r.Gone-r.Unchecked == r.After }

// Roll counts them; known is false where nothing was sent before.
func (r *Report) Roll() (rolled Rolled, known bool) {
	if r.Earlier == nil || r.Earlier.Damaged || len(r.Earlier.Last) == 0 {
		return rolled, false
	}
	last := map[string]bool{}
	for _, id := range r.Earlier.Last {
		last[id] = true
	}
	here, places := map[string]bool{}, map[string]bool{}
	for _, finding := range r.Findings {
		places[finding.Township] = true
		if !finding.Sent() {
			continue
		}
		rolled.After++
		here[finding.ID] = true
		if !last[finding.ID] {
			rolled.Fresh++
		}
	}
	rolled.Before = len(last)
	for id := range last {
		switch known := r.Earlier.Known[id]; {
		case here[id]:
		case known != nil && places[known.Township] && r.ranFor(known.Rule, known.Township):
			rolled.Gone++
		default:
			rolled.Unchecked++
		}
	}
	return rolled, true
}

// ranFor says whether a rule ran for a township.
func (r *Report) ranFor(rule, township string) bool {
	return FindRule(r.Run, rule) != nil && !slices.ContainsFunc(r.NotRun, func(not NotRun) bool {
		return not.Rule.ID == rule && (not.Where() == "" || not.Where() == township)
	})
}
