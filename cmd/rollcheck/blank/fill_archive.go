package blank

import (
	"cmp"
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// fillArchive lists, for every village with a list of cadres, the holders of the four posts and
// a row for each of their five classes of kin; what an archive says already is copied.
func fillArchive(source *Source) ([]Book, error) {
	var rows []Row
	serving := source.County.Serving()
	for len(serving) > 0 {
		end := 1
		for end < len(serving) && serving[end].Place == serving[0].Place {
			end++
		}
		rows = append(rows, archiveOfVillage(serving[:end])...)
		serving = serving[end:]
	}
	return single(roster.KinArchive, rows, in(words.ArchiveLine)), nil
}

// archiveOfVillage goes through the posts of a village in their order; one nobody holds is listed
// too.
func archiveOfVillage(cadres []county.Serving) []Row {
	cadres = slices.Clone(cadres)
	slices.SortStableFunc(cadres, func(a, b county.Serving) int { return cmp.Compare(rankOf(a.Post), rankOf(b.Post)) })
	var rows []Row
	for i := range county.ArchivePosts {
		post := &county.ArchivePosts[i]
		held := false
		for _, cadre := range cadres {
			held = held || post.Held(cadre.Post)
			if rankOf(cadre.Post) == i {
				rows = append(rows, archiveOfCadre(cadre)...)
			}
		}
		if !held {
			vacant := archiveOfCadre(county.Serving{Place: cadres[0].Place, Post: post.Title.ZH})
			vacant[0][roster.FieldNote] = in(words.ArchiveEmpty)
			rows = append(rows, vacant...)
		}
	}
	return rows
}

// rankOf returns the first of the four posts a cadre holds; their count for none.
func rankOf(post string) int {
	for i := range county.ArchivePosts {
		if county.ArchivePosts[i].Held(post) {
			return i
		}
	}
	return len(county.ArchivePosts)
}

// archiveOfCadre lists his relatives by class, a class nothing is known of as a row to be filled.
func archiveOfCadre(cadre county.Serving) []Row {
	said := (&county.ArchiveCadre{Rows: cadre.Archive}).Classes()
	copied := map[roster.Row]bool{}
	var rows []Row
	for i, class := range county.ArchiveClasses {
		before := len(rows)
		for _, row := range cadre.Archive {
			if county.ClassOf(row) == class.Class && row.PersonName() != "" {
				copied[row] = true
				rows = append(rows, archiveRow(cadre, class.Title.ZH, row))
			}
		}
		if len(rows) > before {
			continue
		}
		empty := archiveRow(cadre, class.Title.ZH, roster.Row{})
		if said[i].Said {
			empty[roster.FieldRelativeName] = in(words.ArchiveNone)
		}
		rows = append(rows, empty)
	}
	for _, row := range cadre.Archive { // relatives of no class of the five
		if !copied[row] && row.PersonName() != "" {
			rows = append(rows, archiveRow(cadre, row.Text(roster.FieldCategory), row))
		}
	}
	return rows
}

// archiveRow is a row of a cadre, with what the archive has about the relative.
func archiveRow(cadre county.Serving, class string, known roster.Row) Row {
	row := Row{}
	if known.Sheet != nil {
		for _, use := range roster.KinArchive.Fields {
			row[use.Field] = known.Text(use.Field)
		}
	}
	row[roster.FieldTownship], row[roster.FieldVillage] = cadre.Township, cadre.Village
	row[roster.FieldCadreName], row[roster.FieldCadreIDNumber] = cadre.Name, cadre.Number
	row[roster.FieldPost], row[roster.FieldCategory] = cadre.Post, class
	return row
}
