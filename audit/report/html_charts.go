package report

import (
	"rollcheck/audit"
	"rollcheck/roster/words"
)

// pageChart is a bar chart, drawn as SVG; lengths in its own units.
type pageChart struct {
	Title         string
	Width, Height int
	Bars          []pageBar
}

type pageBar struct {
	Label                string
	Value                int
	Y, TextY, Length, At int // At is where the value stands
}

const (
	pageChartWidth = 560
	pageBarStart   = 150 // room for the labels
	pageBarLongest = 340
	pageBarHeight  = 26
)

// charts draws the proposed clearance by reason and the findings by township, each only where
// there is something to compare.
func (v view) charts() []pageChart {
	reasons := pageChart{Title: v.o.text(words.ChartReasons)}
	for _, reason := range audit.Clearances {
		reasons.add(v.o.text(words.ReasonTitle(string(reason))), v.r.Clearance.ByReason[reason].Persons)
	}
	townships := pageChart{Title: v.o.text(words.ChartTownships)}
	for _, count := range countByTownship(v.r) {
		townships.add(v.townshipName(count.township), count.sum())
	}
	var charts []pageChart
	if v.r.Clearance.Persons > 0 {
		charts = append(charts, reasons.drawn())
	}
	if len(townships.Bars) > 1 {
		charts = append(charts, townships.drawn())
	}
	return charts
}

func (c *pageChart) add(label string, number int) {
	c.Bars = append(c.Bars, pageBar{Label: label, Value: number})
}

// drawn works out the lengths: the longest bar takes the whole width.
func (c pageChart) drawn() pageChart {
	most := 1
	for _, bar := range c.Bars {
		most = max(most, bar.Value)
	}
	for i := range c.Bars {
		bar := &c.Bars[i]
		bar.Y, bar.TextY = i*pageBarHeight+4, i*pageBarHeight+19
		bar.Length = bar.Value * pageBarLongest / most
		bar.At = pageBarStart + bar.Length + 8
	}
	c.Width, c.Height = pageChartWidth, len(c.Bars)*pageBarHeight+8
	return c
}
