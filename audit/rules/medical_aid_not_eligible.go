package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var medicalAidNotEligible = &audit.Rule{
	ID: "medical-aid-not-eligible", Title: words.Text{ZH: "医疗救助身份与名册不符", EN: "medical aid in a class no roster confirms"},
	Doc: words.Text{
		ZH: "医疗救助名单写明低保或特困，救助当月的名册上没有他，也没有他的户。低保边缘、支出型等类别同样可以救助，不在此列。核对类别、身份证号和当月名册；类别填错的更正。",
		EN: "The list of medical aid says dibao or special hardship, and no roster of that month lists him or his household. Those on the edge and with high expenses are entitled as well and not meant. Check the class, the number and the roster of the month.",
	},
	Family: familyRelief, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.MedicalAid}, NeedsRoster: true,
	MustNot: []*audit.Exemption{otherAidClass, listedNearby},
	Columns: [][]roster.Field{{roster.FieldCategory}},
	Check: audit.EachAided(func(p *audit.Pass, aided *county.Aided) {
		for _, row := range aided.AidOn(roster.MedicalAid) {
			checkMedicalClass(p, aided, row)
		}
	}),
}

func checkMedicalClass(p *audit.Pass, aided *county.Aided, row roster.Row) {
	class, months := row.Text(roster.FieldCategory), county.AidMonths(row)
	programmes := claimed(class)
	if programmes == nil || months.From == 0 || aided.TwoNames() {
		return
	}
	place := p.County.PlaceOf(row)
	near := roster.Period{From: months.From - 1, To: months.To + 1}
	lacking, nearest, unmet := claimUnmet(p, aided, programmes, place, near, months)
	if !unmet {
		return
	}
	finding := aidFinding(p, row).Key(months.String(), class).Say(saysMedicalClass, class, months).
		Rests(evidenceKind, county.Own(row, roster.FieldCategory)).RuleOut(otherAidClass, listedNearby)
	p.Report(sayClaim(finding, lacking, nearest))
}

var saysMedicalClass = words.Text{ZH: "医疗救助类别为“%s”，%s 的名册上没有本人和本户", EN: "medical aid as “%s”; the rosters of %s list neither him nor his household"}

var (
	otherAidClass = &audit.Exemption{ID: "other-aid-class", Title: words.Text{ZH: "低保边缘、支出型等类别", EN: "on the edge, high expenses and other classes"}}
	listedNearby  = &audit.Exemption{ID: "listed-nearby", Title: words.Text{ZH: "相邻月份在册", EN: "listed in a month beside it"}}
)
