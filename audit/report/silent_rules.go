package report

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
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

// about says whom a finding is about and where, else on which sheet it is.
func (o Options) about(f *audit.Finding) string {
	about := nonEmpty(o.name(f.Person.Name), o.number(f.Person.Number), o.place(f), o.programme(f.Programme))
	if len(about) == 0 && len(f.Evidence) > 0 {
		return o.plain(f.Evidence[0].Cell.Sheet.Label())
	}
	return strings.Join(about, " ")
}

// evidenceLine says where a piece of evidence stands and what it says.
func (o Options) evidenceLine(e county.Evidence) string {
	place := o.say(words.PlaceLine, e.Cell.Sheet.Label(), e.Cell.Row)
	if letter := e.Cell.Letter(); letter != "" {
		place += " " + o.say(words.ColumnMark, letter)
	}
	return o.pair(place, strings.Join(nonEmpty(o.text(e.Says), o.cell(e.Cell)), " "))
}
