package report

import (
	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

var introColumns = []column{{words.HeadItem, 22}, {words.HeadContent, 110}}

// intro is the last sheet: what the report is, how it is filled in, what its words mean.
func (b *workbook) intro() error {
	g := b.grid(words.SheetIntro, introColumns, 1)
	onePage := 1
	g.keep(b.file.SetPageLayout(g.name, &excelize.PageLayoutOptions{FitToHeight: &onePage}))
	g.title(words.ReportTitle, len(introColumns))
	g.info(b.o.say(words.ReportAsOf, b.r.AsOf) + b.ofTownship())
	g.skip()
	for _, part := range []struct {
		head  words.Text
		texts []words.Text
	}{
		{words.IntroWhatHead, []words.Text{words.IntroWhat}},
		{words.IntroFillHead, []words.Text{words.IntroFill, words.IntroHear, words.IntroOwed}},
	} {
		for i, text := range part.texts {
			head := part.head
			if i > 0 {
				head = words.Text{}
			}
			g.line(textCell(b.o.text(head)), textCell(b.o.text(text)))
		}
	}
	g.skip()
	b.introTable(g, words.IntroSheetsHead, introSheets)
	b.introTable(g, words.IntroWordsHead, b.introWords())
	return g.finish()
}

// ofTownship names the township of a report on one alone.
func (b *workbook) ofTownship() string {
	if b.r.Township == "" {
		return ""
	}
	return "    " + b.o.pair(b.o.text(words.HeadTownship), b.o.plain(b.r.Township))
}

func (b *workbook) introTable(g *grid, title words.Text, rows [][2]words.Text) {
	g.head(title, words.HeadContent)
	for _, row := range rows {
		g.line(textCell(b.o.text(row[0])), textCell(b.o.text(row[1])))
	}
	g.skip()
}

var introSheets = [][2]words.Text{
	{words.SheetSummary, words.MeansSummary}, {words.SheetStatistics, words.MeansStatistics}, {words.SheetSupply, words.MeansSupply}, {words.SheetFindings, words.MeansFindings}, {words.SheetLeaving, words.MeansLeaving},
	{words.SheetClearance, words.MeansClearance}, {words.SheetRelatives, words.MeansRelatives}, {words.SheetArchive, words.MeansArchive}, {words.SheetOmissions, words.MeansOmissions},
	{words.SheetQuality, words.MeansQuality}, {words.SheetNotices, words.MeansNotices}, {words.SheetDetails, words.MeansDetails}, {words.SheetNotRun, words.MeansNotRun}, {words.SheetParameters, words.MeansParameters}, {words.SheetInputs, words.MeansInputs},
}

func (b *workbook) introWords() [][2]words.Text {
	rows := [][2]words.Text{{words.WordFinding, words.MeansFinding}}
	for _, severity := range audit.Severities {
		rows = append(rows, [2]words.Text{severity.Title(), words.SeverityMeaning(severity.String())})
	}
	return append(rows, [2]words.Text{words.WordGrade, words.MeansGrade}, [2]words.Text{words.WordCovered, words.MeansCovered},
		[2]words.Text{words.WordRuledOut, words.MeansRuled}, [2]words.Text{words.WordNotCheck, words.MeansNotTest}, [2]words.Text{words.WordOnce, words.MeansOnce})
}
