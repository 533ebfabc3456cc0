package report

import (
	"bufio"
	"io"
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// markdownMark is the first line of markdown of ours; no reader of it sees a comment.
const markdownMark = "<!-- generator: " + reading.Generator + " -->\n"

// Markdown writes the overview and the findings as tables of GitHub's markdown.
func Markdown(w io.Writer, r *audit.Report, o Options) error {
	m := markdown{out: bufio.NewWriter(w), o: o.knowing(r), r: r}
	m.out.WriteString(markdownMark)
	m.heading(1, words.ReportTitle)
	m.paragraph(m.o.say(words.ReportAsOf, r.AsOf))
	m.paragraph(m.o.text(words.ReportFairness))
	m.overview(overviewOf(r))
	m.unheard()
	m.findings()
	return m.out.Flush()
}

// markdown is a report on its way to markdown; a failure to write comes out at the end.
type markdown struct {
	out *bufio.Writer
	o   Options
	r   *audit.Report
}

func (m markdown) heading(level int, text words.Text) {
	m.out.WriteString("\n" + strings.Repeat("#", level) + " " + inMarkdown(m.o.text(text)) + "\n")
}

func (m markdown) paragraph(text string) { m.out.WriteString("\n" + inMarkdown(text) + "\n") }

// table writes a table; the columns from a first one on are figures and stand to the right.
func (m markdown) table(heads []words.Text, figures int, rows [][]string) {
	if len(rows) == 0 {
		m.paragraph(m.o.text(words.ListEmpty))
		return
	}
	m.out.WriteString("\n")
	m.row(m.o.texts(heads))
	for i := range heads {
		m.out.WriteString("|" + strings.Repeat("-", 3))
		if i >= figures {
			m.out.WriteString(":")
		}
	}
	m.out.WriteString("|\n")
	for _, row := range rows {
		m.row(row)
	}
}

func (m markdown) row(cells []string) {
	for _, cell := range cells {
		m.out.WriteString("| " + inMarkdown(cell) + " ")
	}
	m.out.WriteString("|\n")
}

// overview is the page for the chief.
func (m markdown) overview(of overview) {
	o := m.o
	m.heading(2, words.OverviewHead)
	heads := func(h audit.Heads) string { return o.say(words.OverviewHeads, h.Households, h.Persons) }
	lines := [][]string{
		{o.text(words.OverviewFiles), strconv.Itoa(of.files)},
		{o.text(words.OverviewSilent), o.understood(of)},
		{o.text(words.OverviewOwed), o.say(words.ScreenYuan, of.owed.Grouped())},
		{o.text(words.OverviewLeaving), heads(of.leaving.Heads)},
		{o.text(words.OverviewMonthly), o.say(words.ScreenYuan, of.leaving.Monthly.Grouped())},
		{o.text(words.OverviewVerify), heads(of.toVerify)},
		{o.text(words.OverviewOverpaid), o.say(words.ScreenYuan, of.overpaid.Grouped())},
		{o.text(words.OverviewInvolved), o.say(words.ScreenYuan, of.involved.Grouped())},
		{o.text(words.OverviewFindings), strconv.Itoa(of.suspicions())},
		{o.text(words.OverviewForms), strconv.Itoa(of.formErrors())},
	}
	for _, line := range o.since(m.r) {
		lines = append(lines, []string{o.text(line.label), line.says})
	}
	m.table([]words.Text{words.HeadItem, words.HeadContent}, 1, lines)
	m.counts(of)
	m.heading(3, words.OverviewLargest)
	var rows [][]string
	for _, f := range of.largest {
		rows = append(rows, []string{o.about(f), o.text(f.Severity.Title()), o.text(f.Rule.Title), o.message(f.Message), grouped(f.Money())})
	}
	m.table([]words.Text{words.HeadContent, words.HeadSeverity, words.HeadRule, words.HeadMessage, words.HeadMoney}, 4, rows)
}

// counts are the tables of what was read, of the reasons and of the severities.
func (m markdown) counts(of overview) {
	var read, reasons, severities [][]string
	for _, total := range of.read {
		read = append(read, []string{m.o.text(total.kind.Title), total.period.String(), strconv.Itoa(total.sheets), strconv.Itoa(total.rows)})
	}
	for _, reason := range audit.Clearances {
		heads := m.r.Clearance.ByReason[reason].Heads
		reasons = append(reasons, []string{m.o.text(words.ReasonTitle(string(reason))), strconv.Itoa(heads.Households), strconv.Itoa(heads.Persons)})
	}
	for _, severity := range audit.Severities {
		severities = append(severities, []string{m.o.text(severity.Title()), m.o.text(words.SeverityMeaning(severity.String())), strconv.Itoa(of.bySeverity[severity])})
	}
	m.table([]words.Text{words.HeadMaterial, words.HeadPeriod, words.HeadSheets, words.HeadRows2}, 2, read)
	m.table([]words.Text{words.HeadReason, words.HeadHouseholds, words.HeadPersons}, 1, reasons)
	m.table([]words.Text{words.HeadSeverity, words.HeadMeaning, words.HeadCount}, 2, severities)
}

// unheard names what says nothing: files, sheets and rules.
func (m markdown) unheard() {
	faults, unknown := m.o.unheard(m.r)
	var rows [][]string
	for _, entry := range slices.Concat(faults, unknown) {
		rows = append(rows, []string{m.o.plain(entry.Label), m.o.message(entry.Why)})
	}
	m.heading(2, words.OverviewUnread)
	m.table([]words.Text{words.HeadNotUnderstood, words.HeadWhy}, 2, rows)
	rows = nil
	for _, rule := range m.o.unrunRules(m.r) {
		rows = append(rows, []string{rule.title, rule.state, rule.why})
	}
	m.heading(2, words.OverviewNotRun)
	m.table([]words.Text{words.HeadRule, words.HeadState, words.HeadWhy}, 3, rows)
}

// findings are a table for each severity.
func (m markdown) findings() {
	for _, severity := range audit.Severities {
		var rows [][]string
		for i, f := range m.r.Findings {
			if f.Severity == severity && severity >= m.o.Lowest {
				rows = append(rows, m.finding(f, i))
			}
		}
		if len(rows) > 0 {
			m.heading(2, severity.Title())
			m.table([]words.Text{
				words.HeadFindingID, words.HeadName, words.HeadID, words.HeadTownship, words.HeadVillage, words.HeadProgramme, words.HeadRule, words.HeadMessage,
				words.HeadEvidence, words.HeadGrade, words.HeadMoney, words.HeadOwed,
			}, 10, rows)
		}
	}
}

func (m markdown) finding(f *audit.Finding, index int) []string {
	o, source := m.o, ""
	if len(f.Evidence) > 0 {
		source = o.evidenceLine(f.Evidence[0])
	}
	return []string{
		o.token(f, index), o.name(f.Person.Name), o.number(f.Person.Number), o.plain(f.Township), o.plain(f.Village), o.programme(f.Programme), o.text(f.Rule.Title), o.message(f.Message),
		source, f.Grade.String(), amount(f.Recoverable), amount(f.Owed),
	}
}

// markdownMarks are the characters that markdown, HTML in it or a link without brackets obey.
var markdownMarks = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "|", `\|`, "~", `\~`, "&", `\&`, "#", `\#`, "$", `\$`, "@", `\@`, "!", `\!`,
	"://", `\://`, "w.", `w\.`, "W.", `W\.`, "\r", "", "\n", " ",
)

// inMarkdown writes a text as itself.
func inMarkdown(text string) string { return markdownMarks.Replace(text) }

// ownMarkdown says whether a text is markdown of ours.
func ownMarkdown(r io.Reader) bool { return strings.HasPrefix(headOf(r), markdownMark) }
