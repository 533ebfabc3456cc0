package county

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// StaleArchive is a village whose newest archive of relatives is older than the posts its cadres
// hold: cadres of the archive's posts took them later and are not in it.
type StaleArchive struct {
	Place
	Row     roster.Row   // of the archive
	Later   []roster.Row // of lists of cadres
	Numbers [2]int       // the elections the archive and the list of cadres name, where the archive's is the earlier
}

// StaleArchives judges the villages of an archive; unsure is true where the archive has no date
// and a list of cadres has.
func (c *County) StaleArchives(sheet *roster.Sheet) (stale []StaleArchive, unsure bool) {
	archived := c.archiveIndex()
	for _, village := range c.ArchiveByVillage(sheet) {
		key := keyOf(village.Place)
		rows := c.cadres.byPlace[key]
		if len(rows) == 0 || c.hasNewerArchive(sheet, key) {
			continue
		}
		found := StaleArchive{Place: village.Place, Row: village.Cadres[0].Rows[0]}
		for _, row := range rows {
			later, known := c.tookLater(row, sheet.Period.To)
			unsure = unsure || !known
			if later && len(archived.of(row.PersonID().Key(), cadreName{key, row.PersonName()})) == 0 {
				found.Later = append(found.Later, row)
			}
		}
		if found.Numbers = electionsApart(village, rows); len(found.Later) > 0 || found.Numbers[0] > 0 {
			stale = append(stale, found)
		}
	}
	return stale, unsure
}

// electionsApart returns the last elections the archive and the list of cadres of a village name,
// where the archive's is the earlier; zero where not.
func electionsApart(village ArchiveVillage, cadres []roster.Row) (apart [2]int) {
	if archive, list := electionOf(village), electionIn(cadres); archive > 0 && archive < list {
		apart = [2]int{archive, list}
	}
	return apart
}

// tookLater says whether a cadre in office took a post of the archive's after a month; known is
// false where the month is.
func (c *County) tookLater(row roster.Row, month roster.Month) (later, known bool) {
	post := row.Text(roster.FieldPost)
	archivePost := func(p ArchivePost) bool { return p.Held(post) }
	begun := termOf(row).begun
	if !begun.Said || begun.When.From == 0 || !slices.ContainsFunc(ArchivePosts[:], archivePost) || c.outOfOffice(row) {
		return false, true
	}
	return month != 0 && begun.When.From > month, month != 0
}

// hasNewerArchive says whether another archive of the village is of later months.
func (c *County) hasNewerArchive(sheet *roster.Sheet, key placeKey) bool {
	for _, other := range c.Sheets {
		if other.Kind != roster.KinArchive || other.Period.To <= sheet.Period.To {
			continue
		}
		for i := range other.Records() {
			if keyOf(c.PlaceOf(other.Row(i))) == key {
				return true
			}
		}
	}
	return false
}

// electionOf returns the last election an archive names of a village.
func electionOf(village ArchiveVillage) int {
	last := 0
	for _, cadre := range village.Cadres {
		last = max(last, electionIn(cadre.Rows))
	}
	return last
}

// electionIn returns the last election rows name: 11 of 第十一届; zero where they name none.
func electionIn(rows []roster.Row) int {
	last := 0
	for _, row := range rows {
		number, _, _ := roster.Numeral(strings.TrimLeft(row.Text(roster.FieldTermNumber), "第 "))
		last = max(last, number)
	}
	return last
}
