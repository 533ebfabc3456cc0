package main

import (
	"strings"

	"rollcheck/audit/county"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/prose"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// compareTold compares what written reports say a programme has at the end of a month with the
// rosters of that month. What rosters do not cover, and what differs so widely that it tells of
// another group of people, is left out of the count.
func (p *program) compareTold(reports []writtenReport, options checkOptions) error {
	if len(options.against) == 0 {
		return nil
	}
	if len(reports) == 0 {
		return &words.Error{What: words.AgainstNoText.With(), Hint: words.AgainstTextHint.With()}
	}
	found, err := p.read(p.withoutLocks(options.against), reading.Options{Settings: options.settings, Passwords: options.passwords})
	if err != nil {
		return err
	}
	parameters, err := county.ReadParameters(found.SheetsOf(roster.ParameterTable), rules.AllParams())
	if err != nil {
		return err
	}
	joined := county.Resolve(found, 0, parameters)
	for i := range reports {
		if reports[i].found != nil {
			reports[i].compare(joined)
		}
	}
	return nil
}

func (r *writtenReport) compare(c *county.County) {
	var compared int
	for _, told := range r.found.Told {
		listed, known := listedAt(c, told)
		if !known || widelyApart(told.Households, listed.Households) || widelyApart(told.Persons, listed.Covered) {
			continue
		}
		compared++
		if told.Households != listed.Households || !listed.Counts(told.Persons) {
			says := words.ProseRoster.With(told.Text, roster.NewMonth(told.Year, told.Month), listed.Households, listed.Covered,
				told.Households-listed.Households, told.Persons-listed.Covered)
			r.found.Breaks = append(r.found.Breaks, prose.Break{Paragraph: told.Paragraph, Form: words.ProseRosterForm, Says: says, Rule: rules.ReportVsRoster})
		}
	}
	r.compared = &compared
}

// listedAt counts a programme's rosters of a month, or of the quarter that ends with it; known is
// false where none is of the month, or only some villages of a township are.
func listedAt(c *county.County, told prose.Told) (sum county.Headcount, known bool) {
	for _, kind := range roster.Kinds {
		if kind.Family != roster.Programme || !strings.HasPrefix(kind.Title.ZH, told.Programme) {
			continue
		}
		month := roster.NewMonth(told.Year, told.Month)
		for place, count := range c.Headcounts(kind, func(of roster.Period) bool { return of.To == month && of.Months() <= 3 }) {
			if place.Village == "" {
				sum.Households, sum.Rows, sum.Covered, sum.Stated = sum.Households+count.Households, sum.Rows+count.Rows, sum.Covered+count.Covered, sum.Stated+count.Stated
			}
		}
	}
	return sum, sum.Households > 0
}

// widelyApart says whether two counts differ by a third: they are hardly of the same people.
func widelyApart(told, listed int) bool { return 3*max(told-listed, listed-told) > listed }
