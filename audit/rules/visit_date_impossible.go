package rules

import (
	"cmp"
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var visitsPerDay = &county.Param{
	Key: "visit.per-day", Title: words.Text{ZH: "每人每日入户上限", EN: "visits a surveyor and day"}, Unit: "户",
	BuiltIn: []county.Setting{{Number: 3000}}, Source: common,
}

var visitDateImpossible = &audit.Rule{
	ID: "visit-date-impossible", Title: words.Text{ZH: "一人一天入户过多", EN: "more visits in a day than somebody can pay"},
	Doc: words.Text{
		ZH: "同一调查人同一天的入户户数超过上限（30户），可能是事后补填的日期，也可能是几组人共用一个名字。写明三人以上一组、分组入户的不算。只说哪天多少户，不点名；对照签到、照片核实。",
		EN: "One surveyor has more visits on one day than the limit (thirty): the dates may have been filled in later, or several groups wrote one name. Teams of three and more, and those that note that they parted, do not count. It tells the day and the number and names nobody.",
	},
	Family: familyProcedure, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.Visits},
	Params: []*county.Param{visitsPerDay}, MustNot: []*audit.Exemption{teamNoted},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet != firstOf(p.County, roster.Visits, sheet) {
			return // all sheets of a township at once: a surveyor's day may stand on several
		}
		days := surveyorDays(p.County, sheet.Township)
		for i, day := range days {
			if !slices.ContainsFunc(days[:i], func(other surveyorDay) bool { return slices.Equal(other.rows, day.rows) }) {
				checkSurveyorDay(p, day) // two who went together are one pair
			}
		}
	}),
}

// firstOf returns the first sheet of a kind of the township a sheet is of.
func firstOf(c *county.County, kind *roster.Kind, of *roster.Sheet) *roster.Sheet {
	at := slices.IndexFunc(c.Sheets, func(sheet *roster.Sheet) bool {
		return sheet.Kind == kind && roster.TownshipKey(sheet.Township) == roster.TownshipKey(of.Township)
	})
	if at < 0 {
		return nil
	}
	return c.Sheets[at]
}

// surveyorDay is what one surveyor did on one day, a row a household.
type surveyorDay struct {
	township, name string
	day            roster.Date
	rows           []roster.Row
}

// visitKey tells whose household a visit was to.
type visitKey struct {
	number        uint64
	village, name string
}

// surveyorDays returns the days of each surveyor on the sheets of a township.
func surveyorDays(c *county.County, township string) []surveyorDay {
	type key struct {
		township, name string
		day            roster.Date
	}
	index := map[key]int{}
	var days []surveyorDay
	for _, sheet := range c.Sheets {
		if roster.TownshipKey(sheet.Township) != roster.TownshipKey(township) {
			continue
		}
		for _, row := range visitsOn(sheet) {
			names := surveyorsOf(row)
			day := county.StepDate(row)
			if !toTheDay(day) || len(names) > 2 || containsAny(row.Text(roster.FieldSurveyor)+row.Text(roster.FieldNote), teamWords) {
				continue
			}
			place := c.PlaceOf(row)
			for _, name := range names {
				of := key{roster.TownshipKey(place.Township), name, day}
				at, known := index[of]
				if !known {
					at = len(days)
					index[of], days = at, append(days, surveyorDay{place.Township, name, day, nil})
				}
				days[at].rows = append(days[at].rows, row)
			}
		}
	}
	return days
}

var teamWords = []string{"组", "队", "等", "全体", "干部", "村委"}

func checkSurveyorDay(p *audit.Pass, day surveyorDay) {
	limit, _ := p.Parameter(visitsPerDay, day.township, nil, day.day)
	rows := once(p.County, day.rows)
	if len(rows) <= limit.Whole() {
		return
	}
	villages := byVillage(p.County, rows)
	place := p.County.PlaceOf(rows[0])
	if len(villages) > 1 {
		place.Village = ""
	}
	finding := p.Find(programmeAt(p, county.ProgrammeOf(rows[0]), place)).At(day.township, place.Village).Key(day.day.String(), day.name).
		Say(saysManyVisits, day.day, len(rows), len(villages), limit.Text()).RuleOut(teamNoted)
	finding.Persons, finding.Conduct = 0, min(day.day, p.AsOf())
	for _, row := range rows {
		finding.Rests(evidenceSurveyor, county.Own(row, roster.FieldSurveyor))
	}
	p.Report(finding)
}

// once leaves one row a household: a form may have a row a member.
func once(c *county.County, rows []roster.Row) []roster.Row {
	seen := map[visitKey]bool{}
	var kept []roster.Row
	for _, row := range rows {
		key := visitKey{village: roster.VillageKey(c.PlaceOf(row).Village), name: cmp.Or(row.Text(roster.FieldHeadName), row.PersonName())}
		for _, field := range [...]roster.Field{roster.FieldHeadIDNumber, roster.FieldIDNumber} {
			key.number = cmp.Or(key.number, row.ID(field).Key())
		}
		if !seen[key] {
			seen[key], kept = true, append(kept, row)
		}
	}
	return kept
}

var teamNoted = &audit.Exemption{ID: "team-noted", Title: words.Text{ZH: "写明分组或多人入户", EN: "a team is noted"}}

var saysManyVisits = words.Text{ZH: "%s 同一调查人（组）入户 %d 户，涉及 %d 个村，上限 %s 户；可能是日期补填，也可能几组人共用一个名字", EN: "on %s one surveyor or pair paid %d visits in %d village(s), the limit is %s: the dates may be filled in later, or several groups used one name"}
