package report

import (
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// shownMissing are the kinds of list named where rules did not run.
const shownMissing = 5

// labels are those of the overview.
var labels = []words.Text{
	words.OverviewSilent, words.ScreenRead, words.ScreenLeaving, words.ScreenVerify, words.OverviewOverpaid, words.OverviewInvolved, words.OverviewOwed,
	words.ScreenFindings, words.ScreenForm, words.ScreenNotice, words.ScreenRules, words.ScreenConfirm, words.ScreenNext, words.RollLabel, words.SampleLabel,
}

// labelWidth is how many columns the labels take, with what stands before and behind.
func (o Options) labelWidth() int {
	widest := 0
	for _, label := range labels {
		widest = max(widest, displayWidth(o.text(label)))
	}
	return widest + 4
}

// overview writes the chief's figures. They stand last: a terminal shows the end of what was
// written, and a page of findings above it is for scrolling back.
func (t *terminal) overview() {
	o := overviewOf(t.r)
	t.line(t.paint("1", "== "+t.o.text(words.ScreenHeading)+" =="))
	t.understood(o)
	t.row(words.OverviewOwed, colourOf(audit.Omission), t.o.say(words.ScreenYuan, o.owed.Grouped()))
	t.row(words.ScreenLeaving, colourOf(audit.Violation), t.o.say(words.ScreenHeads, o.leaving.Households, o.leaving.Persons, o.leaving.Monthly.Grouped()))
	t.row(words.ScreenVerify, colourOf(audit.Suspicion), t.o.say(words.ScreenVerifySays, o.toVerify.Households, o.toVerify.Persons))
	t.row(words.OverviewOverpaid, colourOf(audit.Violation), t.o.say(words.ScreenYuan, o.overpaid.Grouped()))
	t.row(words.OverviewInvolved, colourOf(audit.Suspicion), t.o.say(words.ScreenYuanOpen, o.involved.Grouped()))
	t.counts(o)
	for _, line := range t.o.since(t.r) {
		t.row(line.label, "", line.says)
	}
	t.notRun(o)
	t.next(o)
}

// understood tells what says nothing before what was read.
func (t *terminal) understood(o overview) {
	colour := ""
	if o.notUnderstood() > 0 {
		colour = "1;31"
	}
	t.row(words.OverviewSilent, colour, t.o.understood(o))
	sheets, rows, months := 0, 0, roster.Period{}
	for _, total := range o.read {
		sheets, rows, months = sheets+total.sheets, rows+total.rows, spanOf(months, total.period)
	}
	read := t.o.say(words.ScreenReadSays, o.files, len(o.read), sheets, rows)
	if span := months.String(); span != "" {
		read += t.o.say(words.ScreenMonths, span)
	}
	t.row(words.ScreenRead, "", read)
}

// counts keeps apart what is about persons and money, mistakes of a form, and notices.
func (t *terminal) counts(o overview) {
	var parts []string
	for _, severity := range audit.Severities {
		if severity > audit.Quality {
			parts = append(parts, t.o.say(words.ScreenCount, severity.Title(), o.bySeverity[severity]))
		}
	}
	t.row(words.ScreenFindings, "", t.o.join(words.Comma, parts))
	t.row(words.ScreenForm, colourOf(audit.Quality), t.o.say(words.ScreenFormSays, o.formErrors()))
	t.row(words.ScreenNotice, colourOf(audit.Notice), t.o.say(words.ScreenNoticeSays, o.bySeverity[audit.Notice]))
}

// notRun says in a line or two how many rules did not run, and for want of what.
func (t *terminal) notRun(o overview) {
	if len(o.never)+len(o.partly) > 0 {
		text := t.o.say(words.ScreenRulesSays, len(o.never), len(o.partly))
		if missing := t.mostMissing(missingKinds(t.r)); missing != "" {
			text += t.o.say(words.ScreenRulesFor, missing)
		}
		t.row(words.ScreenRules, "", text)
	}
	if len(t.r.Unconfirmed) > 0 {
		t.row(words.ScreenConfirm, "", t.o.say(words.ScreenConfirmed, len(t.r.Unconfirmed)))
	}
}

// mostMissing names the lists most rules wait for.
func (t *terminal) mostMissing(missing []missingKind) string {
	missing = slices.Clone(missing)
	slices.SortStableFunc(missing, func(a, b missingKind) int { return b.rules - a.rules })
	var names []words.Text
	for _, list := range missing[:min(shownMissing, len(missing))] {
		names = append(names, list.kind.Title)
	}
	switch {
	case len(names) == 0:
		return ""
	case len(missing) > shownMissing:
		return t.o.say(words.ScreenAndKinds, names, len(missing))
	}
	return t.o.say(words.ScreenKinds, names)
}

// next says what to do, in three steps.
func (t *terminal) next(o overview) {
	var steps []string
	if o.notUnderstood() > 0 {
		steps = append(steps, t.o.say(words.NextUnread))
	} else if missing := t.mostMissing(toAskFor(missingKinds(t.r))); missing != "" {
		steps = append(steps, t.o.say(words.NextMissing, missing))
	}
	if o.suspicions()+o.formErrors() == 0 {
		steps = append(steps, t.o.say(words.NextNothing))
	} else {
		steps = append(steps, t.o.say(words.NextHandOut), t.o.say(words.NextDecide))
	}
	builtIn := slices.IndexFunc(t.r.Findings, func(f *audit.Finding) bool { return !f.Rule.Custom() })
	if builtIn >= 0 && len(steps) < 3 {
		steps = append(steps, t.o.say(words.NextExplain, t.r.Findings[builtIn].Rule.ID))
	}
	for i, step := range steps {
		label := words.Text{}
		if i == 0 {
			label = words.ScreenNext
		}
		lines := Wrapped(step, t.o.Width-t.o.labelWidth()-2)
		for at := range lines {
			lines[at] = "  " + lines[at]
		}
		lines[0] = strconv.Itoa(i+1) + lines[0][1:]
		t.rows(label, "", lines)
	}
}

// row writes a label and what is said of it; further lines stand under the first.
func (t *terminal) row(label words.Text, colour, text string) {
	t.rows(label, colour, Wrapped(text, t.o.Width-t.o.labelWidth()))
}

func (t *terminal) rows(label words.Text, colour string, lines []string) {
	name := t.o.text(label)
	for _, line := range lines {
		t.line("  " + name + strings.Repeat(" ", t.o.labelWidth()-2-displayWidth(name)) + t.paint(colour, line))
		name = ""
	}
}

// Wrapped cuts a text into lines of a width.
func Wrapped(text string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, unit := range units(text, width) {
		if used+displayWidth(strings.TrimRight(unit, " ")) > width {
			lines, line, used = append(lines, strings.TrimRight(line, " ")), "", 0
		}
		line += unit
		used += displayWidth(unit)
	}
	return append(lines, strings.TrimRight(line, " "))
}

// paint colours a text where colours are wanted; the text itself says the same.
func (t *terminal) paint(colour, text string) string {
	if !t.o.Colour || colour == "" {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}

// colourOf is the colour of a severity on a terminal.
func colourOf(severity audit.Severity) string {
	switch severity {
	case audit.Violation:
		return "31" // red
	case audit.Suspicion:
		return "33" // yellow
	case audit.Omission:
		return "36" // cyan
	case audit.Procedure:
		return "35" // magenta
	}
	return "2" // faint
}
