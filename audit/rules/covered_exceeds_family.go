package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var coveredExceedsFamily = &audit.Rule{
	ID: "covered-exceeds-family", Title: words.Text{ZH: "保障人数大于家庭人口", EN: "more covered than living in the household"},
	Doc: words.Text{
		ZH: "一户的保障人数多于家庭人口，至少有一个数填错。保障人数少于家庭人口是正常的。",
		EN: "More persons of a household are covered than live in it: one of the figures is wrong. Fewer is usual.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true,
	Columns: [][]roster.Field{{roster.FieldHouseholdSize}, {roster.FieldCoveredPersons}},
	Check: audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		members := household.Members()
		size, sizeKnown := firstCount(members, roster.FieldHouseholdSize)
		covered, coveredKnown := firstCount(members, roster.FieldCoveredPersons)
		if !sizeKnown || !coveredKnown || covered <= size {
			return
		}
		finding := p.Find(household.Programme).AboutHousehold(household).Key("covered").Say(saysExceeds, covered, size).
			Rests(roster.FieldCoveredPersons.Spec().Title, county.Facts(members[:1], roster.FieldCoveredPersons)...).
			Rests(roster.FieldHouseholdSize.Spec().Title, county.Facts(members[:1], roster.FieldHouseholdSize)...)
		finding.Persons = county.CoveredCount(members)
		p.Report(finding)
	}),
}

var saysExceeds = words.Text{ZH: "保障人数 %d 人，家庭人口 %d 人", EN: "%d covered, %d in the household"}
