package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var checkAuthorisation = &audit.Rule{
	ID: "check-authorisation", Title: words.Text{ZH: "核对授权缺", EN: "checked without authorisation"},
	Doc: words.Text{
		ZH: "档案里经济状况核对报告的日期早于授权书，或有核对报告而没有授权书。核对须先有家庭成员授权；问题在办理的单位，补办授权并核实日期是否登错。",
		EN: "The report of a check of means is older than the household's authorisation, or there is none. The check needs the consent first; it speaks of the office. Complete the record, and see whether a date is wrong.",
	},
	Family: familyProcedure, Remedy: remedyComplete, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Documents},
	MustNot: []*audit.Exemption{notCollected},
	Check: audit.EachTownship(func(p *audit.Pass, villages []*county.Village) {
		listed := slices.ContainsFunc(villages, func(village *county.Village) bool {
			return slices.ContainsFunc(village.Households, func(household *county.Household) bool { return consentOf(household).authorised })
		})
		if !listed {
			reportNoConsents(p, villages)
			return
		}
		for _, village := range villages {
			checkConsents(p, village)
		}
	}),
}

// consent is the first authorisation and the first check of a household's papers.
type consent struct {
	household       *county.Household
	given, check    county.Match
	givenOn, isOn   roster.Date
	authorised      bool
	checkedAnything bool
}

func consentOf(household *county.Household) consent {
	found := consent{household: household}
	found.given, found.givenOn, found.authorised = firstDated(filed(household, "授权书"))
	found.check, found.isOn, found.checkedAnything = firstDated(filed(household, "核对报告"))
	return found
}

// firstDated returns the oldest of some papers, else one without a date.
func firstDated(papers []county.Match) (county.Match, roster.Date, bool) {
	for _, paper := range papers { // ordered by date, those without one first
		if day, ok := paper.Row.Date(roster.FieldDate); ok {
			return paper, day, true
		}
	}
	if len(papers) == 0 {
		return county.Match{}, 0, false
	}
	return papers[0], 0, true
}

// since is from when on a check of means needs an authorisation by the rules on dibao.
const consentSince = roster.Date(20121212)

func checkConsents(p *audit.Pass, village *county.Village) {
	var alike groups[[2]roster.Date, consent]
	for _, household := range village.Households {
		if !isDibao(household.Programme) {
			continue
		}
		found := consentOf(household)
		if !found.wrong(p) {
			continue
		}
		alike.add([2]roster.Date{found.givenOn, found.isOn}, found)
	}
	for _, same := range alike.all {
		for _, together := range batches(same) {
			reportConsents(p, village, together)
		}
	}
}

// wrong says whether a check came before its authorisation, or has none. One that the list of
// required papers asks for is said there.
func (c *consent) wrong(p *audit.Pass) bool {
	if !c.checkedAnything || c.isOn.Day() != 0 && c.isOn < consentSince {
		return false
	}
	if c.authorised {
		before, sure := c.isOn.Before(c.givenOn)
		return c.isOn != 0 && c.givenOn != 0 && before && sure
	}
	return c.isOn != 0 && !slices.ContainsFunc(required(p, c.household), func(paper string) bool { return isPaper("授权书", paper) })
}

// reportNoConsents says of a township whose list has no authorisation at all that it has none.
func reportNoConsents(p *audit.Pass, villages []*county.Village) {
	var checks []consent
	for _, village := range villages {
		for _, household := range village.Households {
			if found := consentOf(household); isDibao(household.Programme) && found.wrong(p) {
				checks = append(checks, found)
			}
		}
	}
	if len(checks) == 0 {
		return
	}
	first := checks[0]
	finding := p.Find(first.household.Programme).At(first.household.Township, "").Key("consent").Say(saysNoConsents, len(checks)).
		Rests(evidenceCheck, first.check.Fact(roster.FieldDate)).RuleOut(notCollected)
	finding.Persons, finding.Conduct = 0, first.isOn
	p.Report(finding)
}

func reportConsents(p *audit.Pass, village *county.Village, alike []consent) {
	var households []*county.Household
	for _, one := range alike {
		households = append(households, one.household)
	}
	first := alike[0]
	finding := batchFinding(p, village, households, "consent", first.isOn.String()).RuleOut(notCollected)
	if first.authorised {
		finding.Say(saysConsentLater, first.isOn, first.givenOn)
	} else {
		finding.Say(saysNoConsent, first.isOn)
	}
	finding.Conduct = first.isOn
	for _, one := range alike {
		finding.Rests(evidenceCheck, one.check.Fact(roster.FieldDate))
		if one.authorised {
			finding.Rests(evidenceConsent, one.given.Fact(roster.FieldDate))
		}
	}
	p.Report(sayBatch(finding, len(alike)))
}

var (
	saysConsentLater = words.Text{ZH: "%s 已核对，授权书的日期是 %s", EN: "checked on %s, authorised on %s"}
	saysNoConsents   = words.Text{ZH: "%d 户有核对报告，清单里没有一户有授权书；核实是都没有，还是清单没有登记", EN: "%d households were checked and no authorisation is listed; see whether they are missing or only not listed"}
	saysNoConsent    = words.Text{ZH: "%s 已核对，档案里没有授权书", EN: "checked on %s, the papers hold no authorisation"}
	evidenceCheck    = words.Text{ZH: "核对报告", EN: "report of the check"}
	evidenceConsent  = words.Text{ZH: "授权书", EN: "authorisation"}
)
