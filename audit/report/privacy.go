package report

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Every text goes out through one of these: hide takes what is ours, quoted what a sheet, a
// setting or the name of a file holds. Both mask the numbers in it that name somebody, known by
// their shape or from the input (words.Known).

// hide renders a text of ours, into which others may be worked.
func (o Options) hide(text string) string { return o.Privacy.Hide(text, o.known) }

// quoted renders a text of the input, or one that may be.
func (o Options) quoted(text string) string { return o.Privacy.HideQuoted(text, o.known) }

// plain renders a text that came from a sheet, a place or a heading.
func (o Options) plain(text string) string { return o.quoted(words.Plain(text)) }

// show renders a value of a sheet for the profile.
func (o Options) show(argument any) string { return o.hide(o.Privacy.Show(argument)) }

// cell renders the value of a cell of evidence. In public a free text is left out: a note
// may hold an address, a disease or a name (spec/domain.md section 5).
func (o Options) cell(cell roster.Cell) string {
	if o.Privacy == words.Public && cell.Field != roster.NoField && cell.Field.Spec().Type == roster.TypeText {
		return ""
	}
	return o.show(cell.Argument())
}

// knowing returns the options for a report: they know the numbers of its input.
func (o Options) knowing(r *audit.Report) Options {
	if o.known == nil && o.Privacy != words.Full {
		o.known = roster.KnownNumbers(r.Files)
	}
	return o
}
