// Package prose checks the figures of a written report. It knows four forms of sums and says
// nothing outside them; a figure that is damaged or rounded takes part in none, and none is mended.
package prose

import (
	"cmp"
	"slices"

	"rollcheck/roster/words"
)

// Break is a sum of a report that does not hold.
type Break struct {
	Paragraph int           // from 1; blank ones are not counted, a row of a table is one
	Form      words.Text    // which of the forms
	Says      words.Message // the figures and the difference
	Rule      string        // the fixed id of what it breaks; "" for a number left out
	start     int           // where in the paragraph it begins
}

// Result is what checking a report found.
type Result struct {
	Paragraphs int
	Figures    int // numbers; dates, ordinals and long codes are none
	Checked    int // of these, the ones in a sum of a known form
	Breaks     []Break
	Told       []Told // what rosters may be compared with
}

// Check checks the figures of a report.
func Check(paragraphs []string) *Result {
	text := read(paragraphs)
	told := text.chains()
	text.parts()
	text.shares()
	text.percentages()
	text.blanks()
	slices.SortStableFunc(text.breaks, func(a, b Break) int {
		return cmp.Or(cmp.Compare(a.Paragraph, b.Paragraph), cmp.Compare(a.start, b.start))
	})
	result := &Result{Paragraphs: len(paragraphs), Breaks: text.breaks, Told: told}
	for _, sentence := range text.sentences {
		for _, figure := range sentence.figures {
			result.Figures++
			if figure.checked {
				result.Checked++
			}
		}
	}
	return result
}

// rules are the fixed ids of the forms, as rules that check the same in tables bear them.
var rules = map[words.Text]string{
	words.ProseChainForm: "ledger-rollforward", words.ProsePartsForm: "register-partition", words.ProseShareForm: "ratio-claim-false", words.ProsePercentForm: "percent-recompute",
}

// broken notes a sum that does not hold, at a figure of it.
func (t *report) broken(at *figure, form words.Text, says words.Message) {
	t.breaks = append(t.breaks, Break{Paragraph: at.sentence.paragraph + 1, Form: form, Says: says, Rule: rules[form], start: at.sentence.start + at.start})
}

// check notes that figures stand in a sum.
func check(figures ...*figure) {
	for _, figure := range figures {
		figure.checked = true
	}
}
