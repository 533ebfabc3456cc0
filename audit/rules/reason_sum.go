package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var reasonSum = &audit.Rule{
	ID: "reason-sum", Title: words.Text{ZH: "清退原因分项≠合计", EN: "the reasons of a clearance are not its total"},
	Doc: words.Text{
		ZH: "清退汇总表中各原因的户数或人数相加不等于合计，无论原因是栏还是行。没有“其他”栏而合计较大的，只作提示。说的是报表，不是某个人：逐项核对后更正。",
		EN: "In a table of clearances the households or persons by reason do not add up to the total, be the reasons columns or rows. It speaks of the document, of no person.",
	},
	Family: familyLedger, Remedy: remedyCheck, Severity: audit.Suspicion, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.Statistics},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Statistics {
			return
		}
		checkPartitions(p, sheet, partitionsOf(sheet, reasonSorts))
		if byReason(sheet) {
			for _, subtotal := range sheet.Subtotals {
				checkReasonRows(p, sheet, subtotal)
			}
		}
	}),
}

// byReason says whether the rows of a table of figures are reasons.
func byReason(sheet *roster.Sheet) bool {
	return sheet.Kind == roster.Statistics && sheet.Has(roster.FieldReason)
}

// checkReasonRows compares a stated sum with the rows of the reasons.
func checkReasonRows(p *audit.Pass, sheet *roster.Sheet, subtotal roster.Subtotal) {
	for _, sum := range subtotal.Sums {
		added, _ := p.County.Sums(sheet, subtotal, sum)
		column, ok := sheet.FigureAt(sum.Column)
		if added == sum.Stated || !ok {
			continue
		}
		place := summedPlace(p, sheet, subtotal)
		finding := sheetFinding(p, sheet).At(place.Township, place.Village).Key(sheet.Title, sheet.Period.String(), sheet.FigureNumber(column.Column), scope(subtotal)).
			Say(saysReasonRows, column.Column.Heading, amountText(sum.Field, added), subtotal.Label,
				amountText(sum.Field, sum.Stated), amountText(sum.Field, sum.Stated-added))
		for i := subtotal.First; i < subtotal.After; i++ {
			finding.Rests(evidencePart, county.CellOf(column.Cell(sheet.Row(i))))
		}
		p.Report(finding.Rests(evidenceTotal, county.StatedSum(sheet, subtotal, sum)))
	}
}

var saysReasonRows = words.Text{ZH: "各原因的%s相加为 %s，%s行列示 %s，相差 %s", EN: "the %s by reason add up to %s, row %s states %s, a difference of %s"}
