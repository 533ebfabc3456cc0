package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// unheard parts what says nothing into what a reader must mend first and what was not
// recognised: of a submitted roster everything it is not ready for, else what could not be read.
func (o Options) unheard(r *audit.Report) (faults, unknown []Quiet) {
	silent := Silent(r.Files)
	faults = slices.Concat(silent.Unread, silent.Doubtful)
	if o.Gate {
		faults = Unchecked(r)
	}
	for _, entry := range silent.Unknown {
		if !slices.ContainsFunc(faults, func(other Quiet) bool { return other.Label == entry.Label }) {
			unknown = append(unknown, entry)
		}
	}
	return faults, unknown
}

// unrunRule is a rule that ran nowhere, or not everywhere, and all it lacked.
type unrunRule struct{ title, state, why string }

func (o Options) unrunRules(r *audit.Report) (list []unrunRule) {
	never, partly := notRun(r)
	for i, rule := range slices.Concat(never, partly) {
		state := words.NotRunAnywhere
		if i >= len(never) {
			state = words.NotRunHere
		}
		list = append(list, unrunRule{o.text(rule.Title), o.text(state), o.lacks(r, rule)})
	}
	return list
}

// lacks says once each why a rule did not run.
func (o Options) lacks(r *audit.Report, rule *audit.Rule) string {
	var reasons []string
	for _, note := range r.NotRun {
		if text := o.message(note.Why); note.Rule == rule && !slices.Contains(reasons, text) {
			reasons = append(reasons, text)
		}
	}
	return o.join(words.Semicolon, reasons)
}
