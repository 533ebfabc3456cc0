package report

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster/words"
)

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
