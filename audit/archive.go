package audit

import "rollcheck/roster"

// ArchiveVillage is one village of the archive of relatives.
type ArchiveVillage struct {
	Place  Place
	Cadres []ArchiveCadre
}

// ArchiveCadre is one cadre of the archive with the rows of his relatives.
type ArchiveCadre struct {
	Name, Post string
	Rows       []roster.Row
}

// ArchiveByVillage groups the rows of an archive by village and cadre, in the sheet's order.
func (c *County) ArchiveByVillage(sheet *roster.Sheet) []ArchiveVillage {
	var villages []ArchiveVillage
	index := map[Place]int{}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		place := c.PlaceOf(row)
		at, known := index[place]
		if !known {
			at = len(villages)
			index[place] = at
			villages = append(villages, ArchiveVillage{Place: place})
		}
		villages[at].add(row)
	}
	return villages
}

func (v *ArchiveVillage) add(row roster.Row) {
	name, post := row.Text(roster.FieldCadreName), row.Text(roster.FieldPost)
	for i := range v.Cadres {
		if v.Cadres[i].Name == name && v.Cadres[i].Post == post {
			v.Cadres[i].Rows = append(v.Cadres[i].Rows, row)
			return
		}
	}
	v.Cadres = append(v.Cadres, ArchiveCadre{Name: name, Post: post, Rows: []roster.Row{row}})
}
