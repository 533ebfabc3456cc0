package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var countMembersMismatch = &audit.Rule{
	ID: "count-members-mismatch", Title: words.Text{ZH: "人数与成员数不符", EN: "the persons stated are not the members listed"},
	Doc: words.Text{
		ZH: "户内填写的家庭人口或保障人数与列出的成员数不符。该表多数户相符时才核对，只列保障对象的表不核对家庭人口。核对漏列或多列的人。",
		EN: "The stated persons of a household are not the members listed. Compared only where most households of the sheet agree, so that a sheet listing covered persons only is not blamed.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true, MustNot: []*audit.Exemption{memberNotCovered},
	Columns: [][]roster.Field{{roster.FieldHouseholdSize, roster.FieldCoveredPersons}},
	Check: audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		members := county.Distinct(household.Members())
		if len(members) == 0 || standsAlone(p, members) {
			return
		}
		reading := p.County.Counting(members[0].Row.Sheet)
		covered := 0
		for _, entry := range members {
			if entry.Covered() {
				covered++
			}
		}
		if size, ok := firstCount(members, roster.FieldHouseholdSize); ok && reading.Size && size != len(members) {
			reportCount(p, household, members, roster.FieldHouseholdSize, size, len(members))
		} else if stated, ok := firstCount(members, roster.FieldCoveredPersons); ok && reading.Covered && stated != covered {
			reportCount(p, household, members, roster.FieldCoveredPersons, stated, covered)
		}
	}),
}

// standsAlone says whether a row was parted from others that share more of a household than one
// can: nothing is known of its household.
func standsAlone(p *audit.Pass, members []*county.Entry) bool {
	sheet := members[0].Row.Sheet
	parted := p.County.Parted(sheet)
	if len(members) > 1 || parted == 0 {
		return false
	}
	p.NotRunBecause(sheet, saysParted.With(parted))
	return true
}

func firstCount(members []*county.Entry, field roster.Field) (int, bool) {
	for _, entry := range members {
		if count, ok := entry.Row.Count(field); ok {
			return count, true
		}
	}
	return 0, false
}

func reportCount(p *audit.Pass, household *county.Household, members []*county.Entry, field roster.Field, stated, listed int) {
	finding := p.Find(household.Programme).AboutHousehold(household).Key(field.Spec().Name).
		Say(saysCount, field.Spec().Title, stated, listed).Rests(field.Spec().Title, county.Facts(members, field)...).RuleOut(memberNotCovered)
	finding.Persons = len(members)
	p.Report(finding)
}

var saysParted = words.Text{ZH: "%d 行写了同一个户编号、户主或证号，不可能是一户，各行分开核对；请改正户编号", EN: "%d rows share one household number, head or certificate, too many for a household; each is checked by itself: correct the household numbers"}

var saysCount = words.Text{ZH: "%s填 %d 人，列出 %d 人", EN: "%s states %d, %d are listed"}

var memberNotCovered = &audit.Exemption{ID: "member-not-covered", Title: words.Text{ZH: "成员未纳入保障", EN: "a member not covered"}}
