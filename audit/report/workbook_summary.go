package report

import (
	"rollcheck/audit"
	"rollcheck/roster/words"
)

// summary is the first sheet: what was given, what was found, by severity and rule, by
// township, and the proposed clearance, with a line that checks its sums.
func (b *workbook) summary() error {
	columns := []column{{words.HeadTownship, 22}, {words.HeadRule, 36}, {words.HeadCount, 12}, {words.HeadPersons, 14}, {words.HeadHouseholds, 14}, {words.HeadMonthly, 16}}
	g := b.grid(words.SheetSummary, columns)
	g.title(b.o.text(words.ReportTitle))
	g.info(words.ReportAsOf.With(b.r.AsOf).In(b.o.Language, b.o.Privacy) + "    " + b.o.text(words.ReportFairness))
	g.skip()
	b.supplyTable(g)
	b.ruleTable(g)
	b.townshipTable(g)
	b.clearanceTable(g)
	return g.finish()
}

func (b *workbook) supplyTable(g *grid) {
	g.head([]column{{words.SupplyHeading, 0}, {words.HeadPeriod, 0}, {words.HeadSheets, 0}, {words.HeadRows2, 0}})
	for _, total := range supplyByKind(b.r) {
		g.line(g.text(b.o.programme(total.kind)), g.text(total.period.String()), g.count(total.sheets), g.count(total.rows))
	}
	if missing := missingKinds(b.r); len(missing) > 0 {
		g.info(words.SupplyMissing.With(missing).In(b.o.Language, b.o.Privacy))
	}
	g.skip()
}

func (b *workbook) ruleTable(g *grid) {
	g.head([]column{{words.HeadSeverity, 0}, {words.HeadRule, 0}, {words.HeadCount, 0}})
	sum := 0
	for _, count := range countByRule(b.r) {
		g.line(g.text(b.o.text(count.severity.Title())), g.text(b.o.text(count.rule.Title)), g.count(count.findings))
		sum += count.findings
	}
	g.line(g.text(b.o.text(words.HeadTotal)), g.text(""), g.count(len(b.r.Findings)))
	g.info(b.checkLine(sum, len(b.r.Findings)))
	g.skip()
}

// checkLine prints whether parts add up to the whole.
func (b *workbook) checkLine(parts, whole int) string {
	if parts == whole {
		return b.o.text(words.CheckHolds)
	}
	return words.CheckFails.With(parts, whole).In(b.o.Language, b.o.Privacy)
}

func (b *workbook) townshipTable(g *grid) {
	columns := []column{{words.HeadTownship, 0}}
	for _, severity := range audit.Severities {
		columns = append(columns, column{severity.Title(), 0})
	}
	g.head(columns)
	counts, order := countByTownship(b.r)
	for _, township := range order {
		cells := []any{g.text(township)}
		for _, severity := range audit.Severities {
			cells = append(cells, g.count(counts[township][severity]))
		}
		g.line(cells...)
	}
	g.skip()
}

// countByTownship counts findings by township and severity; townships in order of name.
func countByTownship(r *audit.Report) (map[string]map[audit.Severity]int, []string) {
	counts := map[string]map[audit.Severity]int{}
	var order []string
	for _, finding := range r.Findings {
		if counts[finding.Township] == nil {
			counts[finding.Township] = map[audit.Severity]int{}
			order = append(order, finding.Township)
		}
		counts[finding.Township][finding.Severity]++
	}
	sortTexts(order)
	return counts, order
}

func (b *workbook) clearanceTable(g *grid) {
	c := b.r.Clearance
	g.head([]column{{words.HeadReason, 0}, {words.HeadPersons, 0}, {words.HeadHouseholds, 0}, {words.HeadMonthly, 0}})
	persons := 0
	for _, reason := range audit.Clearances {
		heads := c.ByReason[reason]
		persons += heads.Persons
		g.line(g.text(b.o.text(words.ReasonTitle(string(reason)))), g.count(heads.Persons), g.count(heads.Households), g.money(0))
	}
	g.line(g.text(b.o.text(words.HeadTotal)), g.count(c.Persons), g.count(c.Households), g.money(c.Monthly))
	g.line(g.text(b.o.text(words.HeadToVerify)), g.count(c.ToVerify.Persons), g.count(c.ToVerify.Households), g.money(0))
	g.info(b.checkLine(persons, c.Persons))
}
