package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// sizeOutlier is from how many times the usual size of a household on a group is unusual.
var sizeOutlier = &county.Param{
	Key: "household-size.share", Title: words.Text{ZH: "户均人数异常起点", EN: "share of the usual household size"}, Unit: "%",
	BuiltIn: []county.Setting{{Number: 15000}}, Source: common,
}

// fewOutliers is how many households a group must have to have a mean at all.
const fewOutliers = 5

var householdSizeOutlier = &audit.Rule{
	ID: "household-size-outlier", Title: words.Text{ZH: "户均人数异常", EN: "households of an unusual size"},
	Doc: words.Text{
		ZH: "台账减少或新增的户、清退名单上的户，户均人数比期初（同期名册）的户均人数高出很多，如清退 7 户 46 人（户均 6.57）而名册户均 3.72。至少 5 户才比较。只是提示，不指向任何人：请核对户数与人数是否填错，或是否按整户以外的口径统计。",
		EN: "Households that left, came or were cleared are on average much larger than those of the roster, such as 46 persons in 7 households against 3.72. At least five are compared. A notice of figures, of no person.",
	},
	Family: familyHousehold, Remedy: remedyVerify, Severity: audit.Notice,
	Params: []*county.Param{sizeOutlier},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		switch sheet.Kind {
		case roster.LedgerSheet:
			for i := range sheet.Records() {
				checkLedgerSizes(p, sheet.Row(i))
			}
		case roster.Cleared:
			checkClearedSizes(p, sheet)
		}
	}),
}

func checkLedgerSizes(p *audit.Pass, row roster.Row) {
	usual := county.Tally{}
	usual.Households, _ = row.Count(roster.FieldOpeningHouseholds)
	usual.Persons, _ = row.Count(roster.FieldOpeningPersons)
	for _, group := range [...]struct {
		says               words.Text
		households, people roster.Field
	}{
		{saysRemovedGroup, roster.FieldRemovedHouseholds, roster.FieldRemovedPersons},
		{saysAddedGroup, roster.FieldAddedHouseholds, roster.FieldAddedPersons},
	} {
		tally := county.Tally{}
		tally.Households, _ = row.Count(group.households)
		tally.Persons, _ = row.Count(group.people)
		if !unusual(p, tally, usual, p.County.PlaceOf(row).Township, county.ProgrammeOf(row)) {
			continue
		}
		finding := ledgerFinding(p, row, group.households.Spec().Name).
			Say(saysSizes, periodKey(row), group.says, tally.Households, tally.Persons, meanOf(tally), meanOf(usual))
		for _, field := range [...]roster.Field{group.households, group.people, roster.FieldOpeningHouseholds, roster.FieldOpeningPersons} {
			finding.Rests(field.Spec().Title, county.Own(row, field))
		}
		p.Report(finding)
	}
}

// checkClearedSizes compares the households of a list, one a row that tells its persons, with
// those of the rosters in force of its programme and township.
func checkClearedSizes(p *audit.Pass, sheet *roster.Sheet) {
	cleared := map[county.Place]county.Tally{}
	programmes := map[county.Place]*roster.Kind{}
	var order []county.Place
	for i := range sheet.Records() {
		row := sheet.Row(i)
		persons, ok := row.Count(roster.FieldCoveredPersons)
		programme, township := county.ProgrammeOf(row), county.Place{Township: p.County.PlaceOf(row).Township}
		if !ok || persons == 0 || programme == nil {
			continue
		}
		if cleared[township].Households == 0 {
			order, programmes[township] = append(order, township), programme
		}
		if programmes[township] == programme {
			cleared[township] = cleared[township].Add(county.Tally{Households: 1, Persons: persons})
		}
	}
	for _, place := range order {
		usual := usualSize(p.County, programmes[place], place.Township)
		if !unusual(p, cleared[place], usual, place.Township, programmes[place]) {
			continue
		}
		finding := p.Find(programmes[place]).At(place.Township, "").Key("cleared", sheet.Period.String()).
			Say(saysSizes, sheet.Kind.Title, saysClearedGroup, cleared[place].Households, cleared[place].Persons, meanOf(cleared[place]), meanOf(usual)).
			Rests(roster.FieldCoveredPersons.Spec().Title, county.Own(sheet.Row(0), roster.FieldCoveredPersons))
		finding.Persons = 0
		p.Report(finding)
	}
}

// usualSize counts the households in force of a programme in a township.
func usualSize(c *county.County, programme *roster.Kind, township string) (usual county.Tally) {
	for _, village := range c.VillagesOf(township) {
		for _, household := range village.Households {
			if household.Programme == programme {
				usual = usual.Add(county.Tally{Households: 1, Persons: county.CoveredCount(household.Members())})
			}
		}
	}
	return usual
}

// unusual says whether a group's mean is so many times the usual one.
func unusual(p *audit.Pass, group, usual county.Tally, township string, programme *roster.Kind) bool {
	if group.Households < fewOutliers || usual.Households < fewOutliers || usual.Persons == 0 {
		return false
	}
	share, _ := p.Parameter(sizeOutlier, township, programme, p.AsOf())
	return int64(group.Persons)*int64(usual.Households)*10000 >= share.Number*int64(usual.Persons)*int64(group.Households)
}

// meanOf returns the persons a household in hundredths, rounded, as money prints them.
func meanOf(tally county.Tally) roster.Money {
	return roster.Money((tally.Persons*100 + tally.Households/2) / tally.Households)
}

var (
	saysSizes = words.Text{
		ZH: "%s %s %d 户 %d 人，户均 %s 人，而期初或名册户均 %s 人：请核对户数与人数",
		EN: "%s: %s %d households with %d persons, %s each, against %s usually: check the figures",
	}
	saysRemovedGroup = words.Text{ZH: "减少", EN: "removed"}
	saysAddedGroup   = words.Text{ZH: "新增", EN: "added"}
	saysClearedGroup = words.Text{ZH: "清退", EN: "cleared"}
)
