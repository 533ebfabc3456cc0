package report

import (
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var relativeColumns = []column{
	{words.HeadTownship, 9}, {words.HeadVillage, 9}, {words.HeadCadre, 9}, {words.HeadPost, 12}, {words.HeadRelative, 9}, {words.HeadID, 20}, {words.HeadKinWritten, 9},
	{words.HeadKinClass, 12}, {words.HeadBenefit, 10}, {words.HeadFromTo, 17}, {words.HeadShare, 10}, {words.HeadPaid, 11}, {words.HeadFiled, 10}, {words.HeadFiledDate, 11},
	{words.HeadEligible, 18}, {words.HeadConclusion, 12}, {words.HeadAdvice, 18}, {words.HeadLacking, 12},
}

// relatives is the conflict-of-interest report: every benefit of a relative the archive
// names, by cadre.
func (v view) relatives() table {
	t := table{name: words.SheetRelatives, columns: relativeColumns, info: v.o.text(words.MeansRelatives), kept: 4, empty: v.noRelatives()}
	for _, relative := range v.r.Relatives {
		t.rows = append(t.rows, v.relativeCells(relative))
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// noRelatives says why nobody is listed: for want of an archive, or because none of it has a benefit.
func (v view) noRelatives() string {
	if v.given(roster.KinArchive) {
		return v.o.text(words.EmptyRelatives)
	}
	return v.o.text(words.EmptyNoArchive)
}

// given says whether a list of a kind is among the input.
func (v view) given(kind *roster.Kind) bool {
	return slices.ContainsFunc(v.r.Supply, func(list county.Supplied) bool { return list.Kind == kind })
}

func (v view) relativeCells(relative audit.Relative) []value {
	o := v.o
	line := o.judge(relative)
	filed := ""
	if relative.Filing.Date != 0 {
		filed = relative.Filing.Date.String()
	}
	return []value{
		textCell(o.plain(relative.Township)), textCell(o.plain(relative.Village)), textCell(o.name(relative.Cadre)), textCell(o.plain(relative.Post)), textCell(o.name(relative.Who.Name)), textCell(o.number(relative.Who.Number)), textCell(o.plain(relative.Relation)),
		textCell(o.text(words.KinClassTitle(string(relative.Class)))), textCell(o.programme(relative.Programme)), textCell(relative.Months.String()), moneyCell(relative.Monthly), moneyCell(relative.Paid), textCell(line.filed), textCell(filed),
		textCell(line.eligible), textCell(line.conclusion), textCell(line.advice), textCell(line.missing),
	}
}

// archive says how complete the archive of relatives is: village x post x class of kin.
func (v view) archive() table {
	columns := []column{{words.HeadTownship, 12}, {words.HeadVillage, 12}, {words.HeadPost, 20}, {words.HeadCadre, 12}}
	for _, class := range county.ArchiveClasses {
		columns = append(columns, column{class.Title, 11})
	}
	columns = append(columns, column{words.HeadNamed, 10}, column{words.HeadNumbered, 14}, column{words.HeadLacking, 34})
	t := table{name: words.SheetArchive, columns: columns, info: v.archiveInfo(), kept: 4, empty: v.o.text(words.EmptyNoArchive)}
	for _, row := range v.archiveRows() {
		cells := make([]value, len(row))
		for i, text := range row {
			cells[i] = textCell(text)
		}
		t.rows = append(t.rows, cells)
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// archiveInfo says how many of the posts of the villages the archive holds.
func (v view) archiveInfo() string {
	posts, there := len(v.r.Archive)*len(county.ArchivePosts), 0
	for _, village := range v.r.Archive {
		for i := range county.ArchivePosts {
			if held(village, &county.ArchivePosts[i]) {
				there++
			}
		}
	}
	if posts == 0 {
		return ""
	}
	return v.o.say(words.ArchiveInfo, len(v.r.Archive), len(county.ArchivePosts), posts, there, posts-there)
}

func (v view) archiveRows() [][]string {
	var rows [][]string
	for _, village := range v.r.Archive {
		place := []string{v.o.plain(village.Place.Township), v.o.plain(village.Place.Village)}
		if len(village.Cadres) == 0 {
			rows = append(rows, v.emptyArchive(place, words.Text{}, words.ArchiveNoFile))
			continue
		}
		for _, cadre := range village.Cadres {
			rows = append(rows, append(place[:2:2], v.archiveCells(cadre)...))
		}
		for i := range county.ArchivePosts {
			if post := &county.ArchivePosts[i]; !held(village, post) {
				rows = append(rows, v.emptyArchive(place, post.Title, words.ArchiveNoPost))
			}
		}
	}
	return rows
}

func held(village county.ArchiveVillage, post *county.ArchivePost) bool {
	for _, cadre := range village.Cadres {
		if post.Held(cadre.Post) {
			return true
		}
	}
	return false
}

// emptyArchive is the row of a post, or a village, without an archive.
func (v view) emptyArchive(place []string, post, missing words.Text) []string {
	row := append(place[:2:2], v.o.text(post), "")
	for range county.ArchiveClasses {
		row = append(row, "")
	}
	return append(row, "", "", v.o.text(missing))
}

func (v view) archiveCells(cadre county.ArchiveCadre) []string {
	cells := []string{v.o.plain(cadre.Post), v.o.name(cadre.Name)}
	named, numbered := 0, 0
	var blank []string
	for i, count := range cadre.Classes() {
		named += count.Listed
		numbered += count.Numbers
		switch {
		case count.Listed > 0:
			cells = append(cells, v.o.say(words.ArchiveSome, count.Listed))
		case count.Said:
			cells = append(cells, v.o.text(words.ArchiveNone))
		default:
			cells = append(cells, v.o.text(words.ArchiveBlank))
			blank = append(blank, v.o.text(county.ArchiveClasses[i].Title))
		}
	}
	return append(cells, strconv.Itoa(named), strconv.Itoa(numbered), strings.Join(blank, "、"))
}
