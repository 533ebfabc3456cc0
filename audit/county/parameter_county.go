package county

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// locate notes which of the counties a table of parameters names each township lies in, as
// its files, sheets and titles say. Where a table names one county, all is in it.
func (p *Parameters) locate(files []*roster.File) {
	if len(p.counties) < 2 {
		return
	}
	for _, file := range files {
		for _, sheet := range file.Sheets {
			said := file.Below + "/" + file.Path + "/" + sheet.Name + "/" + sheet.Title
			for _, county := range p.counties {
				if strings.Contains(said, county) {
					p.note(sheet, county)
				}
			}
		}
	}
}

// note puts the townships of a sheet into a county.
func (p *Parameters) note(sheet *roster.Sheet, county string) {
	townships := []string{sheet.Township}
	if sheet.Has(roster.FieldTownship) {
		for i := range sheet.Records() {
			townships = append(townships, sheet.Row(i).Text(roster.FieldTownship))
		}
	}
	for _, township := range townships {
		key := roster.TownshipKey(township)
		if key != "" && !slices.Contains(p.countyOf[key], county) {
			p.countyOf[key] = append(p.countyOf[key], county)
		}
	}
}

// inCounty says whether a township is in the county a setting is for; where the table names
// several, a township of none of them, or of two, is in none.
func (p *Parameters) inCounty(county, township string) bool {
	if county == "" || len(p.counties) < 2 {
		return true
	}
	of := p.countyOf[roster.TownshipKey(township)]
	return len(of) == 1 && of[0] == county
}
