package report

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// summaryColumns are wide enough for every table of the summary; each writes its own headings.
var summaryColumns = []column{{words.Text{}, 22}, {words.Text{}, 34}, {words.Text{}, 13}, {words.Text{}, 15}, {words.Text{}, 15}, {words.Text{}, 13}, {words.Text{}, 13}, {words.Text{}, 13}}

// statistics are the long tables behind the first page: what was given, what was found, by
// severity, rule and township, and the proposed clearance, each with a line that checks its sums.
// Charts stand there where they compare something.
func (b *workbook) statistics() error {
	g := b.grid(words.SheetStatistics, summaryColumns, 1)
	upright := "portrait" // its tables are short rows, and many
	g.keep(b.file.SetPageLayout(g.name, &excelize.PageLayoutOptions{Orientation: &upright}))
	g.title(words.ReportTitle, len(summaryColumns))
	g.info(b.o.say(words.ReportAsOf, b.r.AsOf) + "    " + b.o.text(words.ReportFairness))
	byReason, byTownship := reasonsOf(b.r.Clearance) > 1, len(countByTownship(b.r)) > 1
	charts, rows := g.row+2, 0
	if byReason || byTownship {
		rows = chartRows(max(len(countByTownship(b.r)), len(audit.Clearances)))
	}
	for range rows {
		g.write(chartRowHeight)
	}
	b.supplyTable(g)
	b.severityTable(g)
	b.ruleTable(g)
	townships := b.townshipTable(g)
	reasons := b.clearanceTable(g)
	at := "A"
	if byReason {
		b.chart(g, fmt.Sprintf("%s%d", at, charts), words.ChartReasons, reasons, rows)
		at = "D"
	}
	if byTownship {
		b.chart(g, fmt.Sprintf("%s%d", at, charts), words.ChartTownships, townships, rows)
	}
	return g.finish()
}

// reasonsOf counts the reasons for which somebody would leave.
func reasonsOf(clearance audit.ClearanceTotals) int {
	count := 0
	for _, figures := range clearance.ByReason {
		count += min(figures.Persons, 1)
	}
	return count
}

func (b *workbook) supplyTable(g *grid) {
	g.head(words.SupplyHeading, words.HeadPeriod, words.HeadSheets, words.HeadRows2)
	for _, total := range supplyByKind(b.r) {
		g.line(textCell(b.o.programme(total.kind)), textCell(total.period.String()), countCell(total.sheets), countCell(total.rows))
	}
	if missing := missingKinds(b.r); len(missing) > 0 {
		g.info(b.o.say(words.SupplyMissing, b.o.missing(missing)))
	}
	never, somewhere := notRun(b.r)
	if len(never) > 0 {
		g.info(b.o.say(words.NotRunNever, len(never), titles(never)))
	}
	if len(somewhere) > 0 {
		g.info(b.o.say(words.NotRunPartly, len(somewhere), titles(somewhere)))
	}
	g.skip()
}

func (b *workbook) severityTable(g *grid) {
	g.head(words.HeadSeverity, words.HeadMeaning, words.HeadCount)
	totals := b.r.Totals()
	for _, severity := range audit.Severities {
		g.line(textCell(b.o.text(severity.Title())), textCell(b.o.text(words.SeverityMeaning(severity.String()))), countCell(totals[severity]))
	}
	g.line(textCell(b.o.text(words.HeadTotal)), textCell(""), countCell(len(b.r.Findings)))
	g.skip()
}

func (b *workbook) ruleTable(g *grid) {
	g.head(words.HeadSeverity, words.HeadRule, words.HeadCount, words.HeadMoney, words.HeadOwed)
	sum := 0
	for _, count := range countByRule(b.r) {
		g.line(textCell(b.o.text(count.severity.Title())), textCell(b.o.text(count.rule.Title)), countCell(count.findings), moneyCell(count.recoverable), moneyCell(count.owed))
		sum += count.findings
	}
	recoverable, owed := moneyOf(b.r)
	g.line(textCell(b.o.text(words.HeadTotal)), textCell(""), countCell(len(b.r.Findings)), moneyCell(recoverable), moneyCell(owed))
	g.info(b.checkLine(sum, len(b.r.Findings)))
	g.skip()
}

// checkLine prints whether parts add up to the whole.
func (b *workbook) checkLine(parts, whole int) string {
	if parts == whole {
		return b.o.text(words.CheckHolds)
	}
	return b.o.say(words.CheckFails, parts, whole)
}

func (b *workbook) townshipTable(g *grid) span {
	head := []words.Text{words.HeadTownship, words.HeadCount}
	for _, severity := range audit.Severities {
		head = append(head, severity.Title())
	}
	g.head(head...)
	rows := span{first: g.row + 1, names: "A", values: "B"}
	sum := 0
	for _, count := range countByTownship(b.r) {
		name := b.townshipName(count.township)
		all := 0
		var cells []value
		for _, severity := range audit.Severities {
			all += count.bySeverity[severity]
			cells = append(cells, countCell(count.bySeverity[severity]))
		}
		sum, rows.most = sum+all, max(rows.most, all)
		g.line(append([]value{textCell(name), countCell(all)}, cells...)...)
	}
	rows.last = g.row
	g.info(b.checkLine(sum, len(b.r.Findings)))
	g.skip()
	return rows
}

func (b *workbook) clearanceTable(g *grid) span {
	clearance := b.r.Clearance
	row := func(title words.Text, figures audit.Figures) {
		g.line(textCell(b.o.text(title)), textCell(""), countCell(figures.Households), countCell(figures.Persons), moneyCell(figures.Monthly), moneyCell(figures.Recoverable))
	}
	g.head(words.HeadReason, words.HeadCountedOnce, words.HeadHouseholds, words.HeadPersons, words.HeadMonthly, words.HeadBackMoney)
	rows := span{first: g.row + 1, names: "A", values: "D"}
	persons := 0
	for _, reason := range audit.Clearances {
		figures := clearance.ByReason[reason]
		persons, rows.most = persons+figures.Persons, max(rows.most, figures.Persons)
		row(words.ReasonTitle(string(reason)), figures)
	}
	rows.last = g.row
	row(words.HeadTotal, clearance.Figures)
	row(words.HeadToVerify, audit.Figures{Heads: clearance.ToVerify})
	g.info(b.o.say(words.ClearanceMonthly, clearance.Monthly.Grouped()) + "    " + b.checkLine(persons, clearance.Persons))
	return rows
}
