package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// mostNumberless bounds the entries of a list and village whose cells a finding shows.
const mostNumberless = 1000

// numberless are the entries of a list for one village that bear a name and no usable number.
type numberless struct {
	place county.Place
	count int
	rows  []roster.Row // the first of them
}

// withoutNumber gathers them by village, in the sheet's order. Nobody is looked for by name
// alone: the count asks for the numbers and names nobody.
func withoutNumber(p *audit.Pass, sheet *roster.Sheet, name, number roster.Field) []numberless {
	var found []numberless
	index := map[county.Place]int{}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if text := row.Text(name); text == "" || text == "无" || row.ID(number).Key() != 0 {
			continue
		}
		place := p.County.PlaceOf(row)
		at, known := index[place]
		if !known {
			at = len(found)
			index[place] = at
			found = append(found, numberless{place: place})
		}
		found[at].count++
		if len(found[at].rows) < mostNumberless {
			found[at].rows = append(found[at].rows, row)
		}
	}
	return found
}

// askForNumbers reports one notice a list and village.
func askForNumbers(p *audit.Pass, sheet *roster.Sheet, name, number roster.Field) {
	for _, village := range withoutNumber(p, sheet, name, number) {
		finding := p.Find(nil).At(village.place.Township, village.place.Village).Key(sheet.Kind.Name, sheet.Period.String()).Say(saysNumberless, sheet.Kind.Title, village.count)
		if village.count > mostNumberless {
			finding.Say(saysFirstShown, finding.Message, mostNumberless)
		}
		finding.Persons = 0
		for _, row := range village.rows {
			finding.Rests(evidenceNumber, county.Own(row, number))
		}
		p.Report(finding)
	}
}

var (
	saysNumberless = words.Text{ZH: "%s有 %d 条没有可用的身份证号，不凭姓名比对，请补全号码", EN: "%s: %d entries have no usable number and are not compared by name; ask for the numbers"}
	saysFirstShown = words.Text{ZH: "%s；依据只列最前 %d 条", EN: "%s; only the first %d are shown"}
)
