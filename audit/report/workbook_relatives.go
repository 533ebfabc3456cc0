package report

import (
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

var relativeColumns = []column{
	{words.HeadTownship, 9}, {words.HeadVillage, 9}, {words.HeadCadre, 9}, {words.HeadPost, 12}, {words.HeadRelative, 9}, {words.HeadID, 20}, {words.HeadKinWritten, 9},
	{words.HeadKinClass, 12}, {words.HeadBenefit, 10}, {words.HeadFromTo, 17}, {words.HeadShare, 10}, {words.HeadPaid, 11}, {words.HeadFiled, 10}, {words.HeadFiledDate, 11},
	{words.HeadEligible, 18}, {words.HeadConclusion, 12}, {words.HeadAdvice, 18}, {words.HeadLacking, 12},
}

// relatives is the conflict-of-interest report: every benefit of a relative the archive
// names, by cadre.
func (b *workbook) relatives() error {
	g := b.grid(words.SheetRelatives, relativeColumns, 1)
	g.freeze(3, 4, 3+len(b.r.Relatives))
	g.title(words.SheetRelatives, len(relativeColumns))
	g.info(b.o.text(words.MeansRelatives))
	g.heads()
	for _, relative := range b.r.Relatives {
		g.line(b.relativeCells(g, relative)...)
	}
	return g.finish()
}

func (b *workbook) relativeCells(g *grid, v audit.Relative) []any {
	o := b.o
	line := o.judge(v)
	filed := ""
	if v.Filing.Date != 0 {
		filed = v.Filing.Date.String()
	}
	return []any{
		g.text(o.plain(v.Township)), g.text(o.plain(v.Village)), g.text(o.name(v.Cadre)), g.text(o.plain(v.Post)), g.text(o.name(v.Who.Name)), g.text(o.number(v.Who.Number)), g.text(o.plain(v.Relation)),
		g.text(o.text(words.KinClassTitle(string(v.Class)))), g.text(o.programme(v.Programme)), g.text(v.Months.String()), g.money(v.Monthly), g.money(v.Paid), g.text(line.filed), g.text(filed),
		g.text(line.eligible), g.text(line.conclusion), g.text(line.advice), g.text(line.missing),
	}
}

// archive says how complete the archive of relatives is: village x post x class of kin.
func (b *workbook) archive() error {
	columns := []column{{words.HeadTownship, 12}, {words.HeadVillage, 12}, {words.HeadPost, 20}, {words.HeadCadre, 12}}
	for _, class := range audit.ArchiveClasses {
		columns = append(columns, column{class.Title, 11})
	}
	columns = append(columns, column{words.HeadNamed, 10}, column{words.HeadNumbered, 14}, column{words.HeadLacking, 34})
	g := b.grid(words.SheetArchive, columns, 1)
	rows := b.archiveRows()
	g.freeze(2, 4, 2+len(rows))
	g.title(words.SheetArchive, len(columns))
	g.heads()
	for _, row := range rows {
		cells := make([]any, len(row))
		for i, text := range row {
			cells[i] = g.text(text)
		}
		g.line(cells...)
	}
	return g.finish()
}

func (b *workbook) archiveRows() [][]string {
	var rows [][]string
	for _, village := range b.r.Archive {
		place := []string{b.o.plain(village.Place.Township), b.o.plain(village.Place.Village)}
		if len(village.Cadres) == 0 {
			rows = append(rows, b.emptyArchive(place, words.Text{}, words.ArchiveNoFile))
			continue
		}
		for _, cadre := range village.Cadres {
			rows = append(rows, append(place[:2:2], b.archiveCells(cadre)...))
		}
		for i := range audit.ArchivePosts {
			if post := &audit.ArchivePosts[i]; !held(village, post) {
				rows = append(rows, b.emptyArchive(place, post.Title, words.ArchiveNoPost))
			}
		}
	}
	return rows
}

func held(village audit.ArchiveVillage, post *audit.ArchivePost) bool {
	for _, cadre := range village.Cadres {
		if post.Held(cadre.Post) {
			return true
		}
	}
	return false
}

// emptyArchive is the row of a post, or a village, without an archive.
func (b *workbook) emptyArchive(place []string, post, missing words.Text) []string {
	row := append(place[:2:2], b.o.text(post), "")
	for range audit.ArchiveClasses {
		row = append(row, "")
	}
	return append(row, "", "", b.o.text(missing))
}

func (b *workbook) archiveCells(cadre audit.ArchiveCadre) []string {
	cells := []string{b.o.plain(cadre.Post), b.o.name(cadre.Name)}
	named, numbered := 0, 0
	var blank []string
	for i, count := range cadre.Classes() {
		named += count.Listed
		numbered += count.Numbers
		switch {
		case count.Listed > 0:
			cells = append(cells, b.o.say(words.ArchiveSome, count.Listed))
		case count.Said:
			cells = append(cells, b.o.text(words.ArchiveNone))
		default:
			cells = append(cells, b.o.text(words.ArchiveBlank))
			blank = append(blank, b.o.text(audit.ArchiveClasses[i].Title))
		}
	}
	return append(cells, strconv.Itoa(named), strconv.Itoa(numbered), strings.Join(blank, "、"))
}
