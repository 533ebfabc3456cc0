package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var winterReliefAllFlat = &audit.Rule{
	ID: "winter-relief-all-flat", Title: words.Text{ZH: "冬春救助平均到户", EN: "winter relief divided equally"},
	Doc: words.Text{
		ZH: "一个村的冬春救助，家庭人口不同的各户金额全都相同。救助应当按需要核定。少于十户、各户人口相同、按人计发的不算。说的是名单，不指向任何人：看需求评估和评议记录，重新核定。",
		EN: "In a village every household got the same winter relief, whatever its size. Relief goes by need. Fewer than ten households, households of one size, and relief by the head are none. It speaks of the list, of no person: see how the need was assessed.",
	},
	Family: familyRelief, Remedy: remedyVerify, Severity: audit.Suspicion, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.WinterRelief},
	Columns: [][]roster.Field{{roster.FieldHouseholdSize, roster.FieldNeedPersons}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.WinterRelief {
			return
		}
		villages := map[county.Place][]roster.Row{}
		var order []county.Place
		for i := range sheet.Records() {
			row := sheet.Row(i)
			place := p.County.PlaceOf(row)
			if villages[place] == nil {
				order = append(order, place)
			}
			villages[place] = append(villages[place], row)
		}
		for _, place := range order {
			checkFlat(p, place, villages[place])
		}
	}),
}

// fewestFlat is of how many households on it must be flat: among fewer it may be chance.
const fewestFlat = 10

func checkFlat(p *audit.Pass, place county.Place, rows []roster.Row) {
	if len(rows) < fewestFlat {
		return
	}
	sizes := map[int]bool{}
	field := aidField(rows[0])
	for _, row := range rows {
		amount, known := row.Money(field)
		if size := needOf(row); size > 0 {
			sizes[size] = true
		}
		if first, _ := rows[0].Money(field); !known || amount == 0 || amount != first {
			return
		}
	}
	if len(sizes) < 2 {
		return
	}
	finding := p.Find(roster.WinterRelief).At(place.Township, place.Village).Key("flat", county.AidMonths(rows[0]).String()).
		Say(saysFlat, len(rows), len(sizes), rows[0].Text(field))
	finding.Persons, finding.Conduct = 0, aidDay(rows[0])
	for _, row := range rows[:2] {
		finding.Rests(evidenceAid, county.Own(row, field))
	}
	p.Report(finding)
}

// needOf is how many of a household need relief, else how many live in it; 0 where neither is told.
func needOf(row roster.Row) int {
	if need, ok := row.Count(roster.FieldNeedPersons); ok {
		return need
	}
	size, _ := row.Count(roster.FieldHouseholdSize)
	return size
}

var saysFlat = words.Text{ZH: "%d 户、%d 种人口，每户都是 %s 元", EN: "%d households of %d sizes, each %s yuan"}
