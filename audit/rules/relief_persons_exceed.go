package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var reliefPersonsExceed = &audit.Rule{
	ID: "relief-persons-exceed", Title: words.Text{ZH: "需救助人口大于家庭人口", EN: "more persons in need than in the household"},
	Doc: words.Text{
		ZH: "救灾、冬春救助表上一户的需救助人口多于家庭人口，至少有一个数填错，按人计发的会多发。只有一部分人需救助是正常的。对照户口簿更正。",
		EN: "On a list of relief more persons of a household need help than live in it: one of the figures is wrong, and relief by the head is too much. Fewer in need is usual. Correct it by the household register.",
	},
	Family: familyRelief, Remedy: remedyCorrect, Severity: audit.Violation, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.WinterRelief},
	Columns: [][]roster.Field{{roster.FieldHouseholdSize}, {roster.FieldNeedPersons}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.WinterRelief {
			return
		}
		var exceeding []roster.Row
		compared := 0
		for i := range sheet.Records() {
			row := sheet.Row(i)
			size, hasSize := row.Count(roster.FieldHouseholdSize)
			need, hasNeed := row.Count(roster.FieldNeedPersons)
			if !hasSize || !hasNeed || size == 0 {
				continue
			}
			compared++
			if need > size {
				exceeding = append(exceeding, row)
			}
		}
		if compared > 2 && 2*len(exceeding) > compared {
			p.NotRunBecause(sheet, saysMostExceed.With(len(exceeding), compared))
			return
		}
		for _, row := range exceeding {
			p.Report(exceedingNeed(p, row))
		}
	}),
}

func exceedingNeed(p *audit.Pass, row roster.Row) *audit.Finding {
	need, size := row.Text(roster.FieldNeedPersons), row.Text(roster.FieldHouseholdSize)
	finding := p.Find(roster.WinterRelief).AboutRow(row, p.County.PlaceOf(row)).Key("need", county.AidMonths(row).String()).Say(saysNeed, need, size).
		Rests(roster.FieldNeedPersons.Spec().Title, county.Own(row, roster.FieldNeedPersons)).
		Rests(roster.FieldHouseholdSize.Spec().Title, county.Own(row, roster.FieldHouseholdSize))
	finding.Persons, finding.Conduct = 0, aidDay(row)
	return finding
}

var (
	saysNeed       = words.Text{ZH: "需救助人口 %s 人，家庭人口 %s 人", EN: "%s in need, %s in the household"}
	saysMostExceed = words.Text{ZH: "%d 行（共 %d 行）需救助人口大于家庭人口，先看两栏是否填反", EN: "in %d of %d rows more are in need than live there: see first whether the columns are exchanged"}
)
