package report

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/clipperhouse/displaywidth"
	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/tw"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// figures writes the counts by rule and the proposed clearance.
func (t *terminal) figures() {
	var rows [][]string
	for _, count := range countByRule(t.r) {
		rows = append(rows, []string{t.o.text(count.severity.Title()), t.o.plain(count.rule.ID), t.o.text(count.rule.Title), strconv.Itoa(count.findings)})
	}
	if len(rows) > 0 {
		t.table([]words.Text{words.HeadSeverity, words.HeadRuleID, words.HeadRule, words.HeadCount}, rows, 3)
		t.line("")
	}
	if c := t.r.Clearance; c.Persons > 0 || c.ToVerify.Persons > 0 {
		t.clearance(c)
		t.line("")
	}
}

func (t *terminal) clearance(c audit.ClearanceTotals) {
	row := func(title words.Text, heads audit.Heads) []string {
		return []string{t.o.text(title), strconv.Itoa(heads.Persons), strconv.Itoa(heads.Households)}
	}
	var rows [][]string
	for _, reason := range audit.Clearances {
		rows = append(rows, row(words.ReasonTitle(string(reason)), c.ByReason[reason].Heads))
	}
	rows = append(rows, row(words.HeadTotal, c.Heads), row(words.HeadToVerify, c.ToVerify))
	t.table([]words.Text{words.HeadReason, words.HeadPersons, words.HeadHouseholds}, rows, 1)
}

// table writes figures with ASCII borders, which are one column wide on every machine. The
// columns from a first one on are figures and stand to the right.
func (t *terminal) table(head []words.Text, rows [][]string, figures int) {
	heads := t.o.texts(head)
	t.narrow(heads, rows, figures)
	align := make([]tw.Align, len(head))
	for i := range align {
		align[i] = tw.AlignLeft
		if i >= figures {
			align[i] = tw.AlignRight
		}
	}
	var out bytes.Buffer
	table := tablewriter.NewTable(&out,
		tablewriter.WithEastAsian(tw.Off), tablewriter.WithRendition(tw.Rendition{
			Symbols: tw.NewSymbols(tw.StyleASCII), Borders: tw.Border{Left: tw.Off, Right: tw.Off, Top: tw.Off, Bottom: tw.Off},
		}),
		tablewriter.WithHeaderAutoFormat(tw.Off), tablewriter.WithRowAutoWrap(tw.WrapNone), tablewriter.WithHeaderAutoWrap(tw.WrapNone),
		tablewriter.WithHeaderAlignmentConfig(tw.CellAlignment{PerColumn: align}), tablewriter.WithRowAlignmentConfig(tw.CellAlignment{PerColumn: align}))
	table.Header(heads)
	for _, row := range rows {
		if err := table.Append(row); err != nil {
			t.err = err
		}
	}
	if err := table.Render(); err != nil {
		t.err = err
	}
	for _, line := range strings.Split(strings.TrimRight(out.String(), "\n"), "\n") {
		t.line(strings.TrimRight(line, " "))
	}
}

// narrow shortens the widest column of words until the table is as wide as the terminal.
func (t *terminal) narrow(heads []string, rows [][]string, figures int) {
	widths := make([]int, len(heads))
	total := 0
	for i := range heads {
		widths[i] = displayWidth(heads[i])
		for _, row := range rows {
			widths[i] = max(widths[i], displayWidth(row[i]))
		}
		total += widths[i] + 3
	}
	widest := 0
	for i := range figures {
		if widths[i] > widths[widest] {
			widest = i
		}
	}
	if total <= t.o.Width {
		return
	}
	room := max(8, widths[widest]-(total-t.o.Width))
	for _, row := range rows {
		row[widest] = displaywidth.TruncateString(row[widest], room, "...")
	}
}
