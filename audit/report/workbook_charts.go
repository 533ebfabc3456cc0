package report

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster/words"
)

// span is a run of rows of the summary that a chart draws: names in one column, numbers in another;
// their heading stands above.
type span struct {
	first, last   int
	names, values string // letters of columns
	most          int    // the largest number
}

const (
	chartWidth = 470 // pixels; two stand side by side
	rowPixels  = 20  // height of a row behind a chart
	barPixels  = 22  // room of one bar
	chartFrame = 110 // title and axis
	spareRows  = 4   // between the charts and what follows, for programs differ in the height of rows
	// chartRowHeight is rowPixels in points; it is set, for programs differ in what an empty row takes.
	chartRowHeight = 15
)

// chartRows is how many rows of the sheet a chart of so many bars takes.
func chartRows(bars int) int { return (max(bars, 6)*barPixels+chartFrame)/rowPixels + spareRows }

// wholeUnit is the step of an axis that ends at a number: a whole one, for nobody is half a person.
func wholeUnit(most int) float64 {
	unit := 1
	for _, step := range []int{2, 5, 10} {
		if most <= unit*mostTicks {
			break
		}
		unit = step
	}
	for most > unit*mostTicks {
		unit *= 2
	}
	return float64(unit)
}

// mostTicks is how many numbers an axis shows.
const mostTicks = 8

// chart draws the numbers of a span as bars at a cell. Like everything else that is no row
// it comes before the sheet is finished.
func (b *workbook) chart(g *grid, at string, title words.Text, s span, rows int) {
	if g.err != nil || s.last < s.first {
		return
	}
	reference := func(letter string) string {
		return fmt.Sprintf("'%s'!$%s$%d:$%s$%d", g.name, letter, s.first, letter, s.last)
	}
	g.keep(b.file.AddChart(g.name, at, &excelize.Chart{
		Type: excelize.Bar,
		Series: []excelize.ChartSeries{{
			Name: fmt.Sprintf("'%s'!$%s$%d", g.name, s.values, s.first-1), Categories: reference(s.names), Values: reference(s.values),
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"5B7C99"}},
		}},
		Title:    excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: b.o.text(title), Font: &excelize.Font{Family: reportFont, Size: 11, Bold: true}}}},
		Legend:   excelize.ChartLegend{Position: "none"},
		PlotArea: excelize.ChartPlotArea{ShowVal: true},
		XAxis:    excelize.ChartAxis{ReverseOrder: true, Font: excelize.Font{Family: reportFont, Size: 9, Color: "404040"}},
		YAxis: excelize.ChartAxis{MajorGridLines: true, Minimum: new(float64), // bars begin at nothing, else they would lie
			NumFmt: excelize.ChartNumFmt{CustomNumFmt: "0"}, MajorUnit: wholeUnit(s.most),
			Font: excelize.Font{Family: reportFont, Size: 9, Color: "404040"}},
		Dimension: excelize.ChartDimension{Width: chartWidth, Height: uint((rows - spareRows) * rowPixels)},
	}))
}
