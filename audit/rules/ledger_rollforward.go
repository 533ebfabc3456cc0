package rules

import (
	"cmp"
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var ledgerRollforward = &audit.Rule{
	ID: "ledger-rollforward", Title: words.Text{ZH: "期初+新增-减少与期末不符", EN: "opening + added - removed is not closing"},
	Doc: words.Text{
		ZH: "台账一行中期初加新增减减少不等于期末（户数、人数、资金各算一次），上期期末与下期期初不符，或全年（半年）一行与其各季各月不符。只有一种原因能同时解释户数和人数时才写明。说的是报表，不是某个人：请提供两期名册和增减名单，逐人核对差异。",
		EN: "In a row of the ledger opening plus added less removed is not closing (households, persons and money), one period's closing is not the next one's opening, or a year's row is not that of its quarters. A cause is named only where it alone explains households and persons. It speaks of the document, of no person.",
	},
	Family: familyLedger, Remedy: remedyCorrect, Severity: audit.Suspicion, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.LedgerSheet},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.LedgerSheet {
			return
		}
		for _, rows := range ledgersOf(p, sheet) {
			for i, row := range rows {
				checkLedgerRow(p, row)
				if i > 0 && follows(rows[i-1], row) {
					checkCarried(p, rows[i-1], row)
				}
				checkLonger(p, row, within(rows[:i], row))
			}
		}
	}),
}

// ledgersOf returns the rows of each place and programme in the order of their periods: months
// and quarters before the year they are of.
func ledgersOf(p *audit.Pass, sheet *roster.Sheet) [][]roster.Row {
	type ledger struct {
		township, village string
		programme         *roster.Kind
	}
	index := map[ledger]int{}
	var all [][]roster.Row
	for i := range sheet.Records() {
		row := sheet.Row(i)
		place := p.County.PlaceOf(row)
		of := ledger{roster.TownshipKey(place.Township), roster.VillageKey(place.Village), county.ProgrammeOf(row)}
		at, known := index[of]
		if !known {
			at = len(all)
			index[of], all = at, append(all, nil)
		}
		all[at] = append(all[at], row)
	}
	for _, rows := range all {
		slices.SortStableFunc(rows, func(a, b roster.Row) int {
			x, _ := a.Period(roster.FieldPeriod)
			y, _ := b.Period(roster.FieldPeriod)
			return cmp.Or(cmp.Compare(x.To-x.From, y.To-y.From), cmp.Compare(x.From, y.From))
		})
	}
	return all
}

// ledgerColumn is one of the three things a ledger counts.
type ledgerColumn struct {
	title                            words.Text
	opening, added, removed, closing roster.Field
}

var ledgerColumns = [...]ledgerColumn{
	{words.Text{ZH: "户数", EN: "households"}, roster.FieldOpeningHouseholds, roster.FieldAddedHouseholds, roster.FieldRemovedHouseholds, roster.FieldClosingHouseholds},
	{words.Text{ZH: "人数", EN: "persons"}, roster.FieldOpeningPersons, roster.FieldAddedPersons, roster.FieldRemovedPersons, roster.FieldClosingPersons},
	{words.Text{ZH: "资金", EN: "money"}, roster.FieldOpeningMoney, roster.FieldAddedMoney, roster.FieldRemovedMoney, roster.FieldClosingMoney},
}

// checkLedgerRow checks households, persons and money of one row; what is off is one finding.
func checkLedgerRow(p *audit.Pass, row roster.Row) {
	finding := ledgerFinding(p, row, "row")
	var off []words.Message
	for _, column := range ledgerColumns {
		opening, hasOpening := row.Money(column.opening)
		closing, hasClosing := row.Money(column.closing)
		added, _ := row.Money(column.added)
		removed, _ := row.Money(column.removed)
		expected := opening + added - removed
		if !hasOpening || !hasClosing || expected == closing {
			continue
		}
		off = append(off, saysRollforward.With(column.title, ledgerText(column, opening), ledgerText(column, added), ledgerText(column, removed),
			ledgerText(column, expected), ledgerText(column, closing), ledgerText(column, closing-expected)))
		for _, field := range [...]roster.Field{column.opening, column.added, column.removed, column.closing} {
			finding.Rests(field.Spec().Title, county.Own(row, field))
		}
	}
	if len(off) == 0 {
		return
	}
	if why := whyOff(row); why.Said() {
		finding.Say(saysLedgerWhy, row.Text(roster.FieldPeriod), off, why.Says)
	} else {
		finding.Say(saysLedger, row.Text(roster.FieldPeriod), off)
	}
	p.Report(finding)
}

// checkCarried checks that a period opens with what the one before it closed with.
func checkCarried(p *audit.Pass, previous, row roster.Row) {
	finding := ledgerFinding(p, row, "carried")
	var off []words.Message
	for _, column := range ledgerColumns {
		closing, hasClosing := previous.Money(column.closing)
		opening, hasOpening := row.Money(column.opening)
		if !hasClosing || !hasOpening || closing == opening {
			continue
		}
		off = append(off, saysCarried.With(column.title, ledgerText(column, closing), ledgerText(column, opening)))
		finding.Rests(column.closing.Spec().Title, county.Own(previous, column.closing)).Rests(column.opening.Spec().Title, county.Own(row, column.opening))
	}
	if len(off) > 0 {
		p.Report(finding.Say(saysLedger, row.Text(roster.FieldPeriod), off))
	}
}

// follows says whether a row's period begins where the previous row's ends.
func follows(previous, row roster.Row) bool {
	a, aKnown := previous.Period(roster.FieldPeriod)
	b, bKnown := row.Period(roster.FieldPeriod)
	return aKnown && bKnown && b.From == a.To+1
}

func ledgerFinding(p *audit.Pass, row roster.Row, check string) *audit.Finding {
	place := p.County.PlaceOf(row)
	finding := p.Find(county.ProgrammeOf(row)).At(place.Township, place.Village).Key(periodKey(row), check)
	finding.Persons = 0
	return finding
}

// periodKey is the period of a row, however it is written.
func periodKey(row roster.Row) string {
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period.String()
	}
	return row.Text(roster.FieldPeriod)
}

// ledgerText prints a count as it is and money in yuan. Counts are read as whole numbers.
func ledgerText(column ledgerColumn, amount roster.Money) string {
	if column.opening.Spec().Type == roster.TypeMoney {
		return amount.String()
	}
	return strconv.FormatInt(int64(amount), 10)
}

var (
	saysLedger      = words.Text{ZH: "%s %s。可能漏登一笔增减，核实前不作认定", EN: "%s %s. An entry may be missing"}
	saysRollforward = words.Text{
		ZH: "%s：期初 %s + 新增 %s - 减少 %s = %s，期末列示 %s，相差 %s",
		EN: "%s: opening %s + added %s - removed %s = %s, closing is stated as %s, a difference of %s",
	}
	saysCarried = words.Text{ZH: "%s：上期期末 %s，本期期初 %s", EN: "%s: the period before closes with %s, this one opens with %s"}
)
