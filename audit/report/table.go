package report

import (
	"bytes"
	"fmt"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/clipperhouse/displaywidth"
	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/tw"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// shownFindings is how many findings of one severity the terminal shows; the report files
// hold all.
const shownFindings = 20

// Table writes the report for a terminal: first what was given, then two lines a finding
// and its evidence, figures in tables, at the end what did not run.
func Table(w io.Writer, r *audit.Report, o Options) error {
	t := terminal{out: &bytes.Buffer{}, o: o, r: r}
	t.supply()
	t.findings()
	t.figures()
	t.silence()
	t.closing()
	_, err := t.out.WriteTo(w)
	return err
}

type terminal struct {
	out *bytes.Buffer
	o   Options
	r   *audit.Report
}

func (t *terminal) line(text string) { fmt.Fprintln(t.out, text) }

func (t *terminal) say(text words.Text, arguments ...any) {
	t.wrap("", text.With(arguments...).In(t.o.Language, t.o.Privacy))
}

// supply lists the kinds of sheet that were given, and what rules lacked.
func (t *terminal) supply() {
	t.line(t.o.text(words.ReportTitle) + "  " + words.ReportAsOf.With(t.r.AsOf).In(t.o.Language, t.o.Privacy))
	var rows [][]string
	for _, total := range supplyByKind(t.r) {
		rows = append(rows, []string{t.o.programme(total.kind), strconv.Itoa(total.sheets), strconv.Itoa(total.rows), total.period.String()})
	}
	t.table([]words.Text{words.SupplyHeading, words.HeadSheets, words.HeadRows2, words.HeadPeriod}, rows)
	if missing := missingKinds(t.r); len(missing) > 0 {
		t.say(words.SupplyMissing, missing)
	}
	t.line("")
}

// kindTotal sums the sheets of one kind.
type kindTotal struct {
	kind         *roster.Kind
	sheets, rows int
	period       roster.Period
}

// supplyByKind sums the lists by kind, in the order of the kinds.
func supplyByKind(r *audit.Report) []kindTotal {
	index := map[*roster.Kind]*kindTotal{}
	seen := map[*roster.Sheet]bool{}
	for _, list := range r.Supply {
		total := index[list.Kind]
		if total == nil {
			total = &kindTotal{kind: list.Kind}
			index[list.Kind] = total
		}
		if !seen[list.Sheet] {
			seen[list.Sheet] = true
			total.sheets++
		}
		total.rows += list.Rows
		total.period = spanOf(total.period, list.Period)
	}
	var totals []kindTotal
	for _, kind := range roster.Kinds {
		if total := index[kind]; total != nil {
			totals = append(totals, *total)
		}
	}
	return totals
}

func spanOf(a, b roster.Period) roster.Period {
	switch {
	case a == roster.Period{}:
		return b
	case b == roster.Period{}:
		return a
	}
	return roster.Period{From: min(a.From, b.From), To: max(a.To, b.To)}
}

// missingKinds lists the kinds that rules lacked everywhere.
func missingKinds(r *audit.Report) []words.Text {
	var missing []words.Text
	for _, kind := range roster.Kinds {
		for _, note := range r.NotRun {
			if note.Where == "" && len(note.Lacks) > 0 && note.Lacks[0] == kind {
				missing = append(missing, kind.Title)
				break
			}
		}
	}
	return missing
}

// findings writes the findings of each severity that is to be shown.
func (t *terminal) findings() {
	for _, severity := range audit.Severities {
		if severity < t.o.Lowest {
			continue
		}
		shown, more := 0, 0
		for _, finding := range t.r.Findings {
			if finding.Severity != severity {
				continue
			}
			if shown == shownFindings {
				more++
				continue
			}
			if shown == 0 {
				t.line(t.heading("== " + t.o.text(severity.Title()) + " =="))
			}
			t.finding(finding)
			shown++
		}
		if more > 0 {
			t.say(words.MoreFindings, more)
		}
		if shown > 0 {
			t.line("")
		}
	}
}

func (t *terminal) heading(text string) string {
	if t.o.Colour {
		return "\x1b[1m" + text + "\x1b[0m"
	}
	return text
}

// finding writes who and where, what, and where to look; a line each.
func (t *terminal) finding(f *audit.Finding) {
	t.wrap("", strings.Join(nonEmpty(t.o.name(f.Person.Name), t.o.number(f.Person.Number), f.Township+f.Village, t.o.programme(f.Programme), f.Grade.String()), "  "))
	t.wrap("  ", t.o.text(f.Rule.Title)+": "+t.o.message(f.Message))
	t.fit("    ", t.o.text(words.EvidenceMark)+" ", t.sources(f))
	if len(f.NotChecked) > 0 {
		t.wrap("    ", t.o.text(words.NotCheckedMark)+": "+strings.Join(t.o.messages(f.NotChecked), "; "))
	}
	if len(f.Exempted) > 0 {
		t.wrap("    ", t.o.text(words.ExemptMark)+": "+strings.Join(t.o.texts(f.Exempted), "; "))
	}
}

// sources names each row of evidence once, by file, sheet, row and column.
func (t *terminal) sources(f *audit.Finding) []string {
	seen := map[string]bool{}
	var sources []string
	for _, evidence := range f.Evidence {
		cell := evidence.Cell
		address := words.PlaceLine.With(strings.Join(nonEmpty(path.Base(cell.Sheet.File.Path), cell.Sheet.Name), " "), cell.Row).In(t.o.Language, t.o.Privacy)
		if seen[address] {
			continue
		}
		seen[address] = true
		if letter := cell.Letter(); letter != "" {
			address += " " + words.ColumnMark.With(letter).In(t.o.Language, t.o.Privacy)
		}
		sources = append(sources, address)
	}
	return sources
}

// fit writes as many parts as one line holds, at least one, and says how many there are.
func (t *terminal) fit(indent, mark string, parts []string) {
	if len(parts) == 0 {
		return
	}
	line := mark + parts[0]
	for i, part := range parts[1:] {
		rest := words.AndMore.With(len(parts)-i-1).In(t.o.Language, t.o.Privacy)
		if displaywidth.String(indent+line+"; "+part+rest) > t.o.Width {
			line += rest
			break
		}
		line += "; " + part
	}
	t.wrap(indent, line)
}

// figures writes the counts by rule and the proposed clearance.
func (t *terminal) figures() {
	var rows [][]string
	for _, count := range countByRule(t.r) {
		rows = append(rows, []string{t.o.text(count.severity.Title()), count.rule.ID, t.o.text(count.rule.Title), strconv.Itoa(count.findings)})
	}
	if len(rows) > 0 {
		t.table([]words.Text{words.HeadSeverity, {ZH: "规则", EN: "id"}, words.HeadRule, words.HeadCount}, rows)
		t.line("")
	}
	if c := t.r.Clearance; c.Persons > 0 || c.ToVerify.Persons > 0 {
		t.clearance(c)
		t.line("")
	}
}

// ruleCount counts the findings of a rule at one severity.
type ruleCount struct {
	rule     *audit.Rule
	severity audit.Severity
	findings int
}

// countByRule counts findings by severity and rule, in the order in which they are listed.
func countByRule(r *audit.Report) []ruleCount {
	type key struct {
		rule     *audit.Rule
		severity audit.Severity
	}
	counts := map[key]int{}
	for _, finding := range r.Findings {
		counts[key{finding.Rule, finding.Severity}]++
	}
	var list []ruleCount
	for _, severity := range audit.Severities {
		for _, rule := range r.Run {
			if count := counts[key{rule, severity}]; count > 0 {
				list = append(list, ruleCount{rule, severity, count})
			}
		}
	}
	return list
}

func (t *terminal) clearance(c audit.ClearanceTotals) {
	var rows [][]string
	for _, reason := range audit.Clearances {
		heads := c.ByReason[reason]
		rows = append(rows, []string{t.o.text(words.ReasonTitle(string(reason))), strconv.Itoa(heads.Persons), strconv.Itoa(heads.Households), ""})
	}
	rows = append(rows,
		[]string{t.o.text(words.HeadTotal), strconv.Itoa(c.Persons), strconv.Itoa(c.Households), c.Monthly.Grouped()},
		[]string{t.o.text(words.HeadToVerify), strconv.Itoa(c.ToVerify.Persons), strconv.Itoa(c.ToVerify.Households), ""})
	t.table([]words.Text{words.HeadReason, words.HeadPersons, words.HeadHouseholds, words.HeadMonthly}, rows)
}

// silence names what says nothing: rules that did not run, files not read.
func (t *terminal) silence() {
	rules := map[*audit.Rule]bool{}
	for _, note := range t.r.NotRun {
		rules[note.Rule] = true
	}
	if len(rules) > 0 {
		t.say(words.NotRunCount, len(rules))
	}
	quiet := silent(t.r)
	if len(quiet.passed) > 0 {
		t.say(words.PassedCount, len(quiet.passed))
	}
	if len(quiet.unknown) > 0 {
		t.say(words.UnknownCount, len(quiet.unknown))
		for _, entry := range quiet.unknown[:min(5, len(quiet.unknown))] {
			t.wrap("  ", entry.label+": "+t.o.message(entry.why))
		}
	}
	if len(quiet.unread) > 0 {
		t.say(words.UnreadCount, len(quiet.unread))
		for _, entry := range quiet.unread {
			t.wrap("  ", entry.label+": "+t.o.message(entry.why))
		}
	}
}

func (t *terminal) closing() {
	notices := t.r.Totals()[audit.Notice]
	if len(t.r.Findings) == 0 {
		t.say(words.NothingFound)
		return
	}
	t.say(words.TotalLine, len(t.r.Findings)-notices, notices)
	t.say(words.ExplainHint, t.r.Findings[0].Rule.ID)
}

// table writes figures with ASCII borders, which are one column wide on every machine.
func (t *terminal) table(head []words.Text, rows [][]string) {
	table := tablewriter.NewTable(t.out,
		tablewriter.WithEastAsian(tw.Off), tablewriter.WithRendition(tw.Rendition{
			Symbols: tw.NewSymbols(tw.StyleASCII), Borders: tw.Border{Left: tw.Off, Right: tw.Off, Top: tw.Off, Bottom: tw.Off},
		}), tablewriter.WithHeaderAutoFormat(tw.Off), tablewriter.WithRowAutoWrap(tw.WrapNone), tablewriter.WithHeaderAutoWrap(tw.WrapNone))
	table.Header(t.o.texts(head))
	for _, row := range rows {
		table.Append(row)
	}
	table.Render()
}

// wrap writes a text in lines no wider than the terminal, each begun by an indent.
func (t *terminal) wrap(indent, text string) {
	width, line := t.o.Width, indent
	for _, r := range text {
		if displaywidth.String(line)+displaywidth.Rune(r) > width {
			t.line(strings.TrimRight(line, " "))
			line = indent + "  "
		}
		line += string(r)
	}
	t.line(strings.TrimRight(line, " "))
}

func nonEmpty(texts ...string) []string {
	var kept []string
	for _, text := range texts {
		if text != "" {
			kept = append(kept, text)
		}
	}
	return kept
}
