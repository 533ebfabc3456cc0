package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var percentRecompute = &audit.Rule{
	ID: "percent-recompute", Title: words.Text{ZH: "百分比复算不符", EN: "a percentage is not that of its figures"},
	Doc: words.Text{
		ZH: "统计表中的率或占比与同一行两个数算出的不符，相差超过所写的最后一位。找不到两个数的不核对；报告文字由 check 核对。核对后更正。",
		EN: "A rate of a table of figures is not what the two figures of its row give, off by more than the last digit written. Where the two are not told it is not checked; `check` does so for texts.",
	},
	Family: familyLedger, Remedy: remedyCheck, Severity: audit.Quality, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.Statistics},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Statistics {
			return
		}
		for _, share := range sheet.Shares() {
			part, wholes := shareOf(sheet, share)
			for i := range sheet.Records() {
				if len(wholes) > 0 {
					checkShare(p, sheet.Row(i), share, part, wholes)
				}
			}
		}
	}),
}

// shareOf finds the part a percentage is of: the one figure that bears its name, else for a bare
// 占比 the figure beside it. Any figure left of the part may be the whole.
func shareOf(sheet *roster.Sheet, share roster.Figure) (part roster.Figure, wholes []roster.Figure) {
	figures := sheet.Figures()
	at, named := -1, 0
	stem := shareStem(share.Name())
	for i, figure := range figures {
		beside := stem == "" && figure.Column.Index == share.Column.Index-1
		if beside || stem != "" && strings.Contains(figure.Column.Heading, stem) && !containsAny(figure.Column.Heading, due) {
			at, named = i, named+1
		}
	}
	if named != 1 {
		return part, nil
	}
	for _, figure := range figures[:at] {
		if figure.Column.Adds() && (partOf(figure).unit == roster.FieldAmount) == (partOf(figures[at]).unit == roster.FieldAmount) {
			wholes = append(wholes, figure)
		}
	}
	return figures[at], wholes
}

// due are words of what was to be done, of which a rate is the part that was.
var due = []string{"应", "需", "计划", "任务", "目标", "未"}

// shareStem is what a rate is of: 调处率, 贫困发生率; "" where the heading does not say.
func shareStem(heading string) string {
	heading, _, _ = strings.Cut(strings.ReplaceAll(heading, "（", "("), "(")
	for _, word := range []string{"%", "％", "率", "发生", "百分比", "占比", "所占", "比例", "比重", "成功", "达到"} {
		heading = strings.ReplaceAll(heading, word, "")
	}
	if len([]rune(heading)) < 2 {
		return ""
	}
	return heading
}

// percent is a percentage as it is written: 727 with a scale of 10 is 72.7 %.
type percent struct{ value, scale int64 }

// Fractions have at most so many decimals; longer ones are computed, not written.
const shareDecimals = 4

// parsePercent reads 72.7%, 72.7, or 0.727 of a whole.
func parsePercent(text string) (percent, bool) {
	digits := strings.TrimRight(strings.TrimSpace(strings.ReplaceAll(text, "％", "%")), "%")
	whole, decimals, _ := strings.Cut(strings.TrimSpace(digits), ".")
	if whole == "" || len(whole) > 3 || len(decimals) > shareDecimals || strings.Trim(whole+decimals, "0123456789") != "" {
		return percent{}, false
	}
	p := percent{0, 1}
	for _, digit := range whole + decimals {
		p.value = p.value*10 + int64(digit-'0')
	}
	for range decimals {
		p.scale *= 10
	}
	if fraction := digits == strings.TrimSpace(text) && p.value <= p.scale; fraction {
		if p.value *= 100; len(decimals) >= 2 {
			return percent{p.value / 100, p.scale / 100}, true
		}
		return p, p.scale > 1
	}
	return p, true
}

// holds says whether a percentage is that of two figures, to the last digit written.
func (p percent) holds(part, whole roster.Money) bool {
	return distance(p.value*int64(whole), int64(part)*100*p.scale) <= int64(whole)
}

func checkShare(p *audit.Pass, row roster.Row, share, part roster.Figure, wholes []roster.Figure) {
	stated, ok := parsePercent(share.Written(row))
	count, filled := part.Value(row)
	if !ok || !filled {
		return
	}
	var whole roster.Figure
	var total roster.Money
	for _, figure := range wholes {
		value, ok := figure.Value(row)
		if !ok || value <= 0 || value < count {
			continue
		}
		if stated.holds(count, value) {
			return
		}
		whole, total = figure, value
	}
	if total == 0 {
		return
	}
	place := p.County.PlaceOf(row)
	p.Report(sheetFinding(p, row.Sheet).At(place.Township, place.Village).Key(row.Sheet.Title, row.Sheet.Period.String(), row.Sheet.FigureNumber(part.Column)).
		Say(saysPercent, share.Column.Heading, part.Column.Heading, whole.Column.Heading,
			roster.FigureText(count), roster.FigureText(total), shareText(count, total), share.Written(row)).
		Rests(evidencePart, county.CellOf(part.Cell(row))).
		Rests(evidenceTotal, county.CellOf(whole.Cell(row))).Rests(evidenceShare, county.CellOf(share.Cell(row))))
}

// shareText writes a share with one decimal, rounded: 72.7%.
func shareText(part, whole roster.Money) string {
	tenths := (int64(part)*2000 + int64(whole)) / (2 * int64(whole))
	return roster.FigureText(roster.Money(tenths/10)*100) + "." + string(rune('0'+tenths%10)) + "%"
}

var (
	saysPercent   = words.Text{ZH: "%s：%s÷%s 为 %s÷%s＝%s，列示 %s", EN: "%s: %s of %s is %s / %s = %s, %s is stated"}
	evidenceShare = words.Text{ZH: "百分比", EN: "percentage"}
)
