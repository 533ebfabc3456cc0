package report

import (
	"cmp"
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
	"slices"
)

// largest is how many findings the first page names.
const largest = 10

// overview is what a chief reads on one page: every output begins with the same figures.
// Money that is certain and money that is to be verified are never one sum.
type overview struct {
	read          []kindTotal
	files         int
	silent        Silence // what was not understood counts first
	leaving       audit.Figures
	toVerify      audit.Heads
	overpaid      roster.Money // to be got back by findings that are certain
	involved      roster.Money // by findings that are to be verified first
	owed          roster.Money // to be paid to persons, if it is true
	bySeverity    map[audit.Severity]int
	largest       []*audit.Finding // by money, the most first; those without money do not stand here
	never, partly []*audit.Rule    // rules that ran nowhere, or not everywhere
}

func overviewOf(r *audit.Report) overview {
	o := overview{
		read: supplyByKind(r), files: len(r.Files), silent: Silent(r.Files), leaving: r.Clearance.Figures, toVerify: r.Clearance.ToVerify, bySeverity: r.Totals(),
	}
	o.never, o.partly = notRun(r)
	for _, finding := range r.Findings {
		if finding.Quiet() {
			continue
		}
		o.owed += finding.Owed
		if certain(finding) {
			o.overpaid += finding.Recoverable
		} else {
			o.involved += finding.Recoverable
		}
	}
	o.largest = byMoney(r.Findings)
	return o
}

// certain says whether what a finding claims needs no further witness: a violation whose
// matches, if it rests on any, are of equal numbers.
func certain(f *audit.Finding) bool {
	return f.Severity == audit.Violation && f.Grade.CarriesViolation()
}

// suspicions is how many findings are about persons and money and to be verified.
func (o overview) suspicions() int {
	return o.bySeverity[audit.Violation] + o.bySeverity[audit.Suspicion] + o.bySeverity[audit.Omission] + o.bySeverity[audit.Procedure]
}

// formErrors is how many findings are mistakes of a form, which accuse nobody.
func (o overview) formErrors() int { return o.bySeverity[audit.Quality] }

// notUnderstood is how many files and sheets were not read, not recognised or perhaps not read whole.
func (o overview) notUnderstood() int {
	return len(o.silent.Unread) + len(o.silent.Unknown) + len(o.silent.Doubtful)
}

// understood says in a line what was not understood and what was passed over: a list may be
// among either.
func (o Options) understood(of overview) string {
	text := o.text(words.OverviewAllRead)
	if count := of.notUnderstood(); count > 0 {
		text = o.say(words.OverviewNotRead, count, len(of.silent.Unread), len(of.silent.Unknown), len(of.silent.Doubtful))
	}
	if passed := len(of.silent.Passed); passed > 0 {
		text += o.say(words.OverviewPassed, passed)
	}
	return text
}

// byMoney returns the findings with the most money, at most [largest].
func byMoney(findings []*audit.Finding) []*audit.Finding {
	list := slices.DeleteFunc(slices.Clone(findings), func(f *audit.Finding) bool { return f.Money() == 0 || f.Severity <= audit.Quality || f.Quiet() })
	slices.SortStableFunc(list, func(a, b *audit.Finding) int { return cmp.Compare(b.Money(), a.Money()) })
	return list[:min(largest, len(list))]
}
