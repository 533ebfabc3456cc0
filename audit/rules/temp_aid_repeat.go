package rules

import (
	"cmp"
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// tempAidPerYear is how often a year somebody may have temporary aid; only a local rule says.
var tempAidPerYear = &county.Param{Key: "temp-aid.per-year", Title: words.Text{ZH: "临时救助次数", EN: "temporary aids a year"}, Unit: "次"}

var tempAidRepeat = &audit.Rule{
	ID: "temp-aid-repeat", Title: words.Text{ZH: "临时救助频繁", EN: "temporary aid too often"},
	Doc: words.Text{
		ZH: "同一人一年内临时救助的次数超过当地规定。同一天同一金额的两行（名单和发放表）算一次。次数由当地规定，没有填写参数的不核对；一人多次本身合法。看每次的原因和审批。",
		EN: "One person had temporary aid more often in a year than the local rule allows. Two rows of one day and amount, a list and its payment, are one. Without the parameter nothing is compared; several times are lawful in themselves.",
	},
	Family: familyRelief, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.TempAid},
	Params: []*county.Param{tempAidPerYear}, MustNot: []*audit.Exemption{oneOccasion},
	Check: audit.EachAided(func(p *audit.Pass, aided *county.Aided) {
		byYear := map[int][]roster.Row{}
		var years []int
		for _, row := range aided.AidOn(roster.TempAid) {
			months := county.AidMonths(row)
			year := months.From.Year()
			if months.From == 0 || slices.ContainsFunc(byYear[year], func(other roster.Row) bool { return sameOccasion(other, row) }) {
				continue
			}
			if len(byYear[year]) == 0 {
				years = append(years, year)
			}
			byYear[year] = append(byYear[year], row)
		}
		for _, year := range years {
			checkOccasions(p, byYear[year], year)
		}
	}),
}

// sameOccasion says whether two rows are of one aid: the same amount, and no two days.
func sameOccasion(a, b roster.Row) bool {
	x, hasX := aidDate(a)
	y, hasY := aidDate(b)
	return a.Text(roster.FieldAmount) == b.Text(roster.FieldAmount) && (!hasX || !hasY || x == y)
}

// aidDate is the day a row of temporary aid was approved, else given.
func aidDate(row roster.Row) (roster.Date, bool) {
	if day, ok := row.Date(roster.FieldStartDate); ok {
		return day, true
	}
	return row.Date(roster.FieldDate)
}

func checkOccasions(p *audit.Pass, rows []roster.Row, year int) {
	if len(rows) < 2 {
		return
	}
	slices.SortStableFunc(rows, func(a, b roster.Row) int {
		x, _ := aidDate(a)
		y, _ := aidDate(b)
		return cmp.Compare(x, y)
	})
	last := rows[len(rows)-1]
	place := p.County.PlaceOf(last)
	limit, set := p.Parameter(tempAidPerYear, place.Township, roster.TempAid, roster.NewDate(year, 12, 31))
	if !set {
		p.NotSet(tempAidPerYear, place.Township)
		return
	}
	if len(rows) <= limit.Whole() {
		return
	}
	total := roster.Money(0)
	finding := aidFinding(p, last).Key(strconv.Itoa(year)).RuleOut(oneOccasion)
	for _, row := range rows {
		amount, _ := row.Money(roster.FieldAmount)
		total += amount
		if row != last {
			finding.Rests(evidenceAid, county.Own(row, aidField(row)))
		}
	}
	if day, ok := aidDate(last); ok {
		finding.Conduct = day
	}
	p.Report(finding.Say(saysOften, year, len(rows), total, limit.Text()))
}

var saysOften = words.Text{ZH: "%d 年临时救助 %d 次，共 %s 元，当地规定不超过 %s 次", EN: "in %d temporary aid %d times, %s yuan in all; the local rule allows %s"}

var oneOccasion = &audit.Exemption{ID: "one-occasion", Title: words.Text{ZH: "同一次救助的名单和发放表", EN: "the list and the payment of one aid"}}
