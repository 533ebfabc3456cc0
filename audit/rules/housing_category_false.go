package rules

import (
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var housingCategoryFalse = &audit.Rule{
	ID: "housing-category-false", Title: words.Text{ZH: "危改类别与名册不一致", EN: "housing aid in a class no roster confirms"},
	Doc: words.Text{
		ZH: "危房改造名单写明低保户、五保户或建档立卡户，当年及前后一年的名册上没有本人和本户。类别高的补助多。核对当年名册和身份证号，类别填错的更正，多补助的追回。",
		EN: "A list of housing aid says dibao, special hardship or registered poor, and no roster of that year, the one before or after lists him or his household. Such classes get more. Check the rosters of the year and the number.",
	},
	Family: familyRelief, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.Housing}, NeedsRoster: true,
	MustNot: []*audit.Exemption{listedYearBeside},
	Columns: [][]roster.Field{{roster.FieldCategory}},
	Check: audit.EachAided(func(p *audit.Pass, aided *county.Aided) {
		for i, row := range aided.AidOn(roster.Housing) {
			if !aided.TwoNames() && (i == 0 || housingYear(row) != housingYear(aided.AidOn(roster.Housing)[i-1])) {
				checkHousingClass(p, aided, row)
			}
		}
	}),
}

func checkHousingClass(p *audit.Pass, aided *county.Aided, row roster.Row) {
	class, year := row.Text(roster.FieldCategory), housingYear(row)
	programmes := claimed(class)
	if containsAny(class, []string{"建档立卡", "脱贫户"}) && programmes == nil && !containsAny(class, []string{"非", "不", "无"}) {
		programmes = []*roster.Kind{roster.PovertyRegister}
	}
	if programmes == nil || year == 0 {
		return
	}
	of := func(first, last int) roster.Period {
		return roster.Period{From: roster.NewMonth(first, 1), To: roster.NewMonth(last, 12)}
	}
	lacking, nearest, unmet := claimUnmet(p, aided, programmes, p.County.PlaceOf(row), of(year-1, year+1), of(year, year))
	if !unmet {
		return
	}
	finding := aidFinding(p, row).Key(strconv.Itoa(year)).Say(saysHousingClass, year, class).
		Rests(evidenceKind, county.Own(row, roster.FieldCategory)).RuleOut(listedYearBeside)
	p.Report(sayClaim(finding, lacking, nearest))
}

var saysHousingClass = words.Text{ZH: "%d 年危房改造类别为“%s”，当年和前后一年的名册上没有本人和本户", EN: "housing aid of %d as “%s”; no roster of that year or one beside it lists him or his household"}

var listedYearBeside = &audit.Exemption{ID: "listed-year-beside", Title: words.Text{ZH: "前后一年在册", EN: "listed in the year before or after"}}
