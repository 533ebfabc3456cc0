package report

import (
	"fmt"
	"slices"

	"github.com/clipperhouse/displaywidth"
	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// firstColumns are those of the first page: together as wide as an upright A4.
var firstColumns = []column{{words.Text{}, 20}, {words.Text{}, 9}, {words.Text{}, 8}, {words.Text{}, 13}, {words.Text{}, 13}, {words.Text{}, 11}, {words.Text{}, 8}, {words.Text{}, 16}}

const (
	firstKinds   = 6  // kinds of list the first page names
	firstSilent  = 3  // files not understood it names
	firstNotRun  = 6  // lines of rules that did not run
	firstRules   = 4  // rules a line names
	firstLine    = 90 // columns of a line
	firstWhat    = 66 // columns of what a finding says: two lines
	signHeight   = 34
	firstMargins = 0.5 // inches
)

// firstPage is what the chief reads and signs: one A4, and nothing else on it. Each part answers
// one question: what was read, how much is certain and how much open, who weighs most, what was
// not checked, what comes next.
func (b *workbook) firstPage() error {
	g := b.grid(words.SheetSummary, firstColumns, 1)
	upright, one, margin, centred := "portrait", 1, firstMargins, true
	g.keep(b.file.SetPageLayout(g.name, &excelize.PageLayoutOptions{Orientation: &upright, FitToHeight: &one, FitToWidth: &one}))
	g.keep(b.file.SetPageMargins(g.name, &excelize.PageLayoutMarginsOptions{Left: &margin, Right: &margin, Top: &margin, Horizontally: &centred}))
	o := overviewOf(b.r)
	g.title(words.ReportTitle, len(firstColumns))
	g.info(b.o.say(words.ReportAsOf, b.r.AsOf) + b.ofTownship() + b.sent() + b.printed() + "    " + b.o.text(words.ReportFairness))
	b.firstRead(g, o)
	b.firstFigures(g, o)
	b.firstLargest(g, o)
	g.section(words.FirstNotRunHead)
	for _, line := range b.notRunLines(o) {
		g.across(textCell(line))
	}
	g.section(words.FirstNextHead)
	for i, step := range b.nextSteps(o) {
		g.across(textCell(b.o.say(words.FirstStep, i+1, step)))
	}
	g.skip()
	g.write(signHeight, excelize.Cell{StyleID: b.styles.info, Value: b.o.text(words.FirstSign)})
	g.keep(b.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Area", Scope: g.name, RefersTo: fmt.Sprintf("'%s'!$A$1:$%s$%d", g.name, roster.Letter(len(firstColumns)-1), g.row),
	}))
	return g.finish()
}

// wide is a value across so many columns.
type wide struct {
	value
	columns int
}

// merged writes a row of values, some across several columns.
func (g *grid) merged(row ...wide) {
	var cells []any
	lines := 1
	for _, v := range row {
		first, width := len(cells), 0.0
		cell := g.cell(v.value)
		cells = append(cells, cell)
		for len(cells) < first+v.columns {
			cells = append(cells, excelize.Cell{StyleID: cell.StyleID})
		}
		for _, column := range g.columns[first:len(cells)] {
			width += column.width
		}
		if text, ok := cell.Value.(string); ok {
			lines = max(lines, linesOf(text, v.room(width)))
		}
		if v.columns > 1 && g.err == nil {
			row := fmt.Sprint(g.row + 1)
			g.keep(g.stream.MergeCell(roster.Letter(first)+row, roster.Letter(len(cells)-1)+row))
		}
	}
	g.write(float64(lines)*lineHeight+rowPadding, cells...)
}

// across writes one value over the whole width.
func (g *grid) across(v value) { g.merged(wide{v, len(g.columns)}) }

// section writes the heading of a part of the page.
func (g *grid) section(title words.Text) { g.across(value{look: lookHead, text: g.book.o.text(title)}) }

// firstRead says what was read; what was not understood is counted first.
func (b *workbook) firstRead(g *grid, o overview) {
	g.section(words.FirstReadHead)
	silent := textCell(b.o.understood(o))
	if o.notUnderstood() > 0 {
		silent = value{look: lookDiffer, text: shortened(b.notUnderstood(o), 2)}
	}
	g.across(silent)
	var kinds []words.Message
	for _, total := range o.read[:min(firstKinds, len(o.read))] {
		text := words.FirstKind.With(total.kind.Title, total.sheets, total.rows)
		if total.period.From != 0 {
			text = words.FirstKindOf.With(total.kind.Title, total.period, total.sheets, total.rows)
		}
		kinds = append(kinds, text)
	}
	read := b.o.say(words.FirstRead, o.files, len(o.read), b.o.join(words.Semicolon, b.o.messages(kinds)))
	if more := len(o.read) - len(kinds); more > 0 {
		read += b.o.say(words.FirstMoreKinds, more)
	}
	g.across(textCell(read))
	if missing := missingKinds(b.r); len(missing) > 0 {
		g.across(textCell(shortened(b.o.say(words.SupplyMissing, b.o.missing(missing)), 2)))
	}
}

// notUnderstood counts what says nothing and names the first.
func (b *workbook) notUnderstood(o overview) string {
	all := slices.Concat(o.silent.Unread, o.silent.Unknown, o.silent.Doubtful)
	var names []string
	for _, entry := range all[:min(firstSilent, len(all))] {
		names = append(names, b.o.pair(b.o.plain(entry.Label), b.o.message(entry.Why)))
	}
	return b.o.say(words.FirstNotUnderstood, b.o.understood(o)) + b.o.join(words.Semicolon, names)
}

// shortened cuts a text that would take more than so many lines of the page.
func shortened(text string, lines int) string {
	return displaywidth.TruncateString(text, lines*firstLine, "...")
}

// firstFigures are how many would leave and what it moves: what is certain and what is to be
// verified stand in rows of their own and are never added.
func (b *workbook) firstFigures(g *grid, o overview) {
	g.section(words.FirstFiguresHead)
	b.headed(g, [][2]any{{words.HeadItem, 1}, {words.HeadHouseholds, 1}, {words.HeadPersons, 1}, {words.HeadMonthly, 1}, {words.FirstMoney, 1}, {words.HeadMeaning, 3}})
	row := func(title, means words.Text, households, persons, monthly, money value) {
		g.merged(wide{textCell(b.o.text(title)), 1}, wide{households, 1}, wide{persons, 1}, wide{monthly, 1}, wide{money, 1}, wide{smallCell(b.o.text(means)), 3})
	}
	none := textCell("")
	row(words.OverviewOwed, words.FirstOwedMeans, none, none, none, shownMoney(o.owed))
	row(words.StandProposed, words.FirstLeavingMeans, countCell(o.leaving.Households), countCell(o.leaving.Persons), shownMoney(o.leaving.Monthly), none)
	row(words.FirstVerify, words.FirstVerifyMeans, countCell(o.toVerify.Households), countCell(o.toVerify.Persons), none, none)
	row(words.OverviewOverpaid, words.FirstOverpaidMeans, none, none, none, shownMoney(o.overpaid))
	row(words.OverviewInvolved, words.FirstInvolvedMeans, none, none, none, shownMoney(o.involved))
	g.across(textCell(b.o.say(words.FirstCounts, o.suspicions(), o.bySeverity[audit.Violation], o.bySeverity[audit.Suspicion], o.bySeverity[audit.Omission],
		o.bySeverity[audit.Procedure], o.formErrors(), o.bySeverity[audit.Notice])))
	for _, line := range b.o.since(b.r) {
		g.across(textCell(b.o.pair(b.o.text(line.label), line.says)))
	}
}

// shownMoney is an amount that is shown also where it is none.
func shownMoney(amount roster.Money) value { return value{look: lookMoney, number: int64(amount)} }

// headed writes headings, each with the columns it stands across.
func (b *workbook) headed(g *grid, titles [][2]any) {
	var row []wide
	for _, title := range titles {
		row = append(row, wide{value{look: lookHead, text: b.o.text(title[0].(words.Text))}, title[1].(int)})
	}
	g.merged(row...)
}

// firstLargest names the findings with the most money. They are persons: each row has its token.
func (b *workbook) firstLargest(g *grid, o overview) {
	g.section(words.FirstLargestHead)
	b.headed(g, [][2]any{{words.HeadPlace, 1}, {words.HeadName, 1}, {words.HeadSuspicion, 3}, {words.FirstMoney, 1}, {words.HeadCertainty, 1}, {words.HeadCheck, 1}})
	tokens := b.tokens()
	for _, f := range o.largest {
		standing, money := words.FirstToVerify, f.Recoverable
		switch {
		case f.Recoverable == 0:
			standing, money = words.FirstToPay, f.Owed
		case certain(f):
			standing = words.FirstCertain
		}
		g.merged(wide{textCell(b.place(f)), 1}, wide{textCell(b.o.name(f.Person.Name)), 1}, wide{textCell(displaywidth.TruncateString(b.what(f), firstWhat, "...")), 3}, wide{shownMoney(money), 1},
			wide{textCell(b.o.text(standing)), 1}, wide{smallCell(tokens[f]), 1})
	}
	if len(o.largest) == 0 {
		g.merged(wide{textCell(b.o.text(words.ListEmpty)), len(firstColumns) - 1}, wide{smallCell(roster.Token(1)), 1})
	}
}

// notRunLines say which rules could not run and why, those with one cause on one line.
func (v view) notRunLines(o overview) []string {
	type group struct {
		why   string
		rules []*audit.Rule
	}
	var groups []*group
	for _, rule := range slices.Concat(o.never, o.partly) {
		why := v.whyNotRun(rule)
		if slices.Contains(o.partly, rule) {
			why += v.o.text(words.FirstSomewhere)
		}
		at := slices.IndexFunc(groups, func(g *group) bool { return g.why == why })
		if at < 0 {
			groups, at = append(groups, &group{why: why}), len(groups)
		}
		groups[at].rules = append(groups[at].rules, rule)
	}
	if len(groups) == 0 {
		return []string{v.o.text(words.FirstAllRun)}
	}
	var lines []string
	more := 0
	for i, group := range groups {
		if i >= firstNotRun {
			more += len(group.rules)
			continue
		}
		named := v.o.say(words.Listed, titles(group.rules[:min(firstRules, len(group.rules))]))
		if len(group.rules) > firstRules {
			named += v.o.say(words.FirstMoreRules, len(group.rules))
		}
		lines = append(lines, shortened(v.o.pair(named, group.why), 1))
	}
	if more > 0 {
		lines = append(lines, v.o.say(words.FirstMoreNotRun, more))
	}
	return lines
}

// whyNotRun says what a rule lacked: the lists, else the first reason.
func (v view) whyNotRun(rule *audit.Rule) string {
	var lacks []*roster.Kind
	why, places := "", 0
	for _, note := range v.r.NotRun {
		if note.Rule != rule {
			continue
		}
		if places++; why == "" {
			why = v.o.message(note.Why)
		}
		for _, kind := range note.Lacks {
			if !slices.Contains(lacks, kind) {
				lacks = append(lacks, kind)
			}
		}
	}
	switch {
	case len(lacks) > 0:
		return v.o.say(words.LacksLists, roster.KindTitles(lacks))
	case places > 1:
		return why + v.o.say(words.FirstPlaces, places)
	}
	return why
}

// nextSteps are the three things to do, in order.
func (v view) nextSteps(o overview) []string {
	first := v.o.text(words.FirstStepNothing)
	if missing := toAskFor(missingKinds(v.r)); o.notUnderstood() > 0 || len(missing) > 0 {
		first = v.o.say(words.FirstStepLists, o.notUnderstood(), len(missing))
	}
	return []string{first, v.o.say(words.FirstStepVerify, o.suspicions()), v.o.say(words.FirstStepClear, o.formErrors())}
}
