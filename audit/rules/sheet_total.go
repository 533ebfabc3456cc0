package rules

import (
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var sheetTotal = &audit.Rule{
	ID: "sheet-total", Title: words.Text{ZH: "小计/合计不符", EN: "a stated sum does not add up"},
	Doc: words.Text{
		ZH: "表中小计、合计行与逐行相加的结果不符。合计行算全表或上一合计以下各行，哪一种相符都不提示。整户金额每人重复填写的，按每户一次相加也相符的不提示。核对漏行或改数后未更新合计。",
		EN: "A sum stated in the sheet is not the sum of its rows, be it of all or of those since the sum before. Where a household's sum is repeated in every row, adding it once a household is accepted too.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, Clerical: true, OneSheet: true,
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if byReason(sheet) {
			return // reason-sum says it
		}
		for _, subtotal := range sheet.Subtotals {
			for _, sum := range subtotal.Sums {
				checkSum(p, sheet, subtotal, sum)
			}
		}
	}),
}

func checkSum(p *audit.Pass, sheet *roster.Sheet, subtotal roster.Subtotal, sum roster.Sum) {
	nearest, found := int64(0), false
	for _, first := range []int{subtotal.First, subtotal.Since} { // a section has a 合计 of its own
		subtotal.First = first
		added, once := p.County.Sums(sheet, subtotal, sum)
		totals := []int64{added, once}
		if ends, ok := ledgerEnds(p, sheet, subtotal, sum.Field); ok {
			totals = append(totals, ends)
		}
		for _, total := range totals {
			if !found || distance(sum.Stated, total) < distance(sum.Stated, nearest) {
				nearest, found = total, true
			}
		}
		if !subtotal.Grand {
			break
		}
	}
	if nearest == sum.Stated {
		return
	}
	column, key := any(sum.Field.Spec().Title), sum.Field.Spec().Name
	if figure, ok := sheet.FigureAt(sum.Column); ok && sum.Field == roster.FieldFigure {
		column, key = figure.Column.Heading, figure.Column.Heading
	}
	cell := county.StatedSum(sheet, subtotal, sum)
	place := summedPlace(p, sheet, subtotal)
	p.Report(sheetFinding(p, sheet).At(place.Township, place.Village).Key(sheet.Kind.Name, sheet.Period.String(), key, scope(subtotal)).
		Say(saysSum, subtotal.Label, column, amountText(sum.Field, sum.Stated), amountText(sum.Field, nearest), amountText(sum.Field, sum.Stated-nearest)).
		Rests(evidenceSum, cell))
}

// summedPlace is the village all rows of a partial sum are of, else that of the sheet.
func summedPlace(p *audit.Pass, sheet *roster.Sheet, subtotal roster.Subtotal) county.Place {
	place := county.Place{Township: sheet.Township, Village: sheet.Village}
	if subtotal.Grand || subtotal.First >= subtotal.After {
		return place
	}
	first := p.County.PlaceOf(sheet.Row(subtotal.First))
	for i := subtotal.First + 1; i < subtotal.After; i++ {
		if p.County.PlaceOf(sheet.Row(i)) != first {
			return place
		}
	}
	return first
}

// scope says whether a sum is of all rows or of a part of them.
func scope(subtotal roster.Subtotal) string {
	if subtotal.Grand {
		return "all"
	}
	return "part"
}

func distance(a, b int64) int64 { return max(a-b, b-a) }

func amountText(field roster.Field, amount int64) any {
	if field == roster.FieldFigure {
		return roster.FigureText(roster.Money(amount))
	}
	if field.Spec().Type == roster.TypeMoney {
		return roster.Money(amount)
	}
	return strconv.FormatInt(amount, 10)
}

var (
	saysSum     = words.Text{ZH: "%s行的%s为 %s，逐行相加为 %s，相差 %s", EN: "%s states %s of %s, the rows add up to %s, a difference of %s"}
	evidenceSum = words.Text{ZH: "合计", EN: "stated sum"}
)
