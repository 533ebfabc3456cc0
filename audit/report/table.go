package report

import (
	"bytes"
	"io"
	"path"
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

const (
	shownFindings = 20 // findings of one severity on the terminal; the report files hold all
	shownUnknown  = 5  // sheets that were not recognised, likewise
	sourceLines   = 2  // lines of evidence of one finding
)

// Table writes the report for a terminal: first what was given, then two lines a finding
// and its evidence, figures in tables, what says nothing, and last the chief's figures.
func Table(w io.Writer, r *audit.Report, o Options) error {
	t := terminal{out: &bytes.Buffer{}, o: o.knowing(r), r: r}
	t.supply()
	t.findings()
	t.figures()
	t.silence()
	t.overview()
	if t.err != nil {
		return t.err
	}
	_, err := t.out.WriteTo(w)
	return err
}

// terminal is a report on its way to a screen.
type terminal struct {
	out *bytes.Buffer
	o   Options
	r   *audit.Report
	err error // of the table writer
}

// findings writes the findings of each severity that is to be shown.
func (t *terminal) findings() {
	for _, severity := range audit.Severities {
		if severity < t.o.Lowest {
			continue
		}
		first := slices.IndexFunc(t.r.Findings, func(f *audit.Finding) bool { return f.Severity == severity })
		if first < 0 {
			continue
		}
		t.line(t.paint("1;"+colourOf(severity), "== "+t.o.text(severity.Title())+" =="))
		shown, count := 0, 0
		for _, finding := range t.r.Findings[first:] {
			if finding.Severity != severity {
				continue
			}
			if count++; shown < shownFindings {
				t.finding(finding)
				shown++
			}
		}
		if count > shown {
			t.say(words.MoreFindings, count-shown)
		}
		t.line("")
	}
}

// finding writes who and where, what, and where to look.
func (t *terminal) finding(f *audit.Finding) {
	about := nonEmpty(t.o.name(f.Person.Name), t.o.number(f.Person.Number), t.o.place(f), t.o.programme(f.Programme), f.Grade.String())
	if len(about) == 0 && len(f.Evidence) > 0 {
		about = []string{t.o.plain(f.Evidence[0].Cell.Sheet.Label())}
	}
	t.wrap("", strings.Join(about, "  "))
	t.wrap("  ", t.o.pair(t.o.text(f.Rule.Title), t.o.message(f.Message)))
	t.sources(f)
	for _, why := range t.o.identity(f) {
		t.wrap("    ", why)
	}
	if len(f.NotChecked) > 0 {
		t.wrap("    ", t.o.pair(t.o.text(words.NotCheckedMark), t.o.join(words.Semicolon, t.o.messages(f.NotChecked))))
	}
	if len(f.Exempted) > 0 {
		t.wrap("    ", t.o.pair(t.o.text(words.ExemptMark), t.o.join(words.Semicolon, t.o.texts(f.Exempted))))
	}
}

func (o Options) place(f *audit.Finding) string { return o.plain(f.Township + f.Village) }

// sources writes where to look, in a line or two, and how many places more there are.
func (t *terminal) sources(f *audit.Finding) {
	parts := t.sourceTexts(f)
	if len(parts) == 0 {
		return
	}
	mark := t.o.text(words.EvidenceMark) + " "
	indent := "    " + strings.Repeat(" ", displayWidth(mark))
	lines := packLines(parts, t.o.Width-len(indent))
	more := 0
	for _, line := range lines[min(len(lines), sourceLines):] {
		more += len(line)
	}
	for i, line := range lines[:min(len(lines), sourceLines)] {
		text := t.o.join(words.Semicolon, line)
		if i == sourceLines-1 && more > 0 {
			text += t.o.say(words.AndMore, more)
		}
		if i == 0 {
			t.wrap("    ", mark+text)
		} else {
			t.wrap(indent, text)
		}
	}
}

// sourceTexts names each row of evidence once, by file, sheet, row and column; the first row
// of each sheet comes before further rows of any.
func (t *terminal) sourceTexts(f *audit.Finding) []string {
	type address struct {
		sheet *roster.Sheet
		row   int
	}
	seen := map[address]bool{}
	sheets := map[*roster.Sheet]bool{}
	var first, further []string
	for _, evidence := range f.Evidence {
		cell := evidence.Cell
		if seen[address{cell.Sheet, cell.Row}] {
			continue
		}
		seen[address{cell.Sheet, cell.Row}] = true
		if text := t.source(cell); sheets[cell.Sheet] {
			further = append(further, text)
		} else {
			sheets[cell.Sheet] = true
			first = append(first, text)
		}
	}
	return append(first, further...)
}

func (t *terminal) source(cell roster.Cell) string {
	text := t.o.say(words.PlaceLine, strings.Join(nonEmpty(path.Base(cell.Sheet.File.Path), cell.Sheet.Name), " "), cell.Row)
	if letter := cell.Letter(); letter != "" {
		text += " " + t.o.say(words.ColumnMark, letter)
	}
	return text
}
