package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var standardsOf = map[*roster.Kind][]*county.Param{roster.Tekun: {standardTekunCentral, standardTekunDispersed}, roster.Orphan: {standardOrphanCentral, standardOrphanDispersed}}

var programmeYearTotal = &audit.Rule{
	ID: "programme-year-total", Title: words.Text{ZH: "全年金额与人数标准不符", EN: "a year's money is not persons by standard"},
	Doc: words.Text{
		ZH: "统计报表中孤儿、特困的金额与人数×标准×月数不符：超过所报月份的全部应发，或恰好等于较少的整数个月。年中进出的人使金额少于全年，不能整除的不提示。核实是少发、多发，还是报表期间写错。",
		EN: "The money a report gives for orphans or tekun is more than its persons get by the standard, or exactly a smaller whole number of months. Money that is less because some came and left within the year is not told.",
	},
	Family: familyMoney, Remedy: remedyVerify, Severity: audit.Suspicion, Clerical: true, Needs: []*roster.Kind{roster.Statistics},
	Params: []*county.Param{standardTekunCentral, standardTekunDispersed, standardOrphanCentral, standardOrphanDispersed}, MustNot: []*audit.Exemption{partialYear},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Statistics || !sheet.Has(roster.FieldAmount) || !sheet.Has(roster.FieldPersons) {
			return
		}
		for i := range sheet.Records() {
			checkYearTotal(p, sheet.Row(i))
		}
	}),
}

func checkYearTotal(p *audit.Pass, row roster.Row) {
	programme, period := county.ProgrammeOf(row), paidPeriod(row)
	persons, _ := row.Count(roster.FieldPersons)
	amount, _ := row.Money(roster.FieldAmount)
	if standardsOf[programme] == nil || period.Months() < 2 || persons <= 0 || amount <= 0 {
		return
	}
	standards := standardsIn(p, row, programme, period)
	if len(standards) == 0 {
		return
	}
	compareYear(p, row, persons, amount, standards)
}

// compareYear compares the money of a row with what its persons get at most, and with whole months.
func compareYear(p *audit.Pass, row roster.Row, persons int, amount roster.Money, standards []roster.Money) {
	months := roster.Money(paidPeriod(row).Months())
	most := slices.Max(standards) * roster.Money(persons) * months / 12
	fits, standard := monthsThatFit(amount, roster.Money(persons), months, standards)
	switch {
	case amount > most:
		finding := yearTotal(p, row, saysOverYear.With(amount, persons, perYear(slices.Max(standards)), int(months), most, amount-most))
		if fits > 0 {
			finding.Say(saysFits, finding.Message, int(fits), perYear(standard))
		} else if (amount-most)*turnover <= most {
			finding.AtMost(audit.Notice) // who left within the year is paid and not counted
		}
		p.Report(finding)
	case fits > 0 && fits < months && (persons >= fewPersons || allYear(p, row) >= persons):
		p.Report(yearTotal(p, row, saysShortYear.With(amount, persons, amount/roster.Money(persons), int(fits), perYear(standard), int(months))))
	}
}

// allYear counts whom the roster of the end of a row's months lists and says to be in the programme
// since their beginning: they are due all of them.
func allYear(p *audit.Pass, row roster.Row) int {
	programme, period, count := county.ProgrammeOf(row), paidPeriod(row), 0
	for _, village := range p.County.VillagesOf(p.County.PlaceOf(row).Township) {
		for _, household := range village.Households {
			for _, entry := range household.Members() {
				started := entry.Started()
				if household.Programme == programme && entry.Row.Sheet.Period.Contains(period.To) && started != 0 && started <= period.From {
					count++
				}
			}
		}
	}
	return count
}

// Of fewer persons a whole number of months is chance: each may be paid for some of them. What is
// over by less than one part in so many may be of those who left.
const (
	fewPersons = 10
	turnover   = 10
)

// paidPeriod is the months the money of a row is for: the year of its title where that or the
// heading says so, though the day it was filled in makes it one of a month.
func paidPeriod(row roster.Row) roster.Period {
	period := reportPeriod(row)
	column, _ := row.Sheet.Column(roster.FieldAmount)
	if period.Months() >= 2 || !containsAny(row.Sheet.Title+column.Heading, []string{"全年", "年度", "累计"}) {
		return period
	}
	for _, word := range strings.Fields(row.Sheet.Title) {
		if strings.ContainsAny(word, "：:") {
			continue
		}
		if year, ok := roster.FindPeriod(word); ok && year.Months() == 12 {
			return year
		}
	}
	return period
}

// standardsIn returns the standards of a programme in force in a period, as money a year; none
// where the county gives none, which is said.
func standardsIn(p *audit.Pass, row roster.Row, programme *roster.Kind, period roster.Period) []roster.Money {
	township := p.County.PlaceOf(row).Township
	var found []roster.Money
	for _, param := range standardsOf[programme] {
		for _, day := range [...]roster.Date{period.From.LastDay(), period.To.LastDay()} {
			setting, ok := p.Parameter(param, township, programme, day)
			if !ok {
				continue
			}
			yearly := setting.Money()
			if param.Unit == "元/月" {
				yearly *= 12
			}
			found = append(found, yearly)
		}
	}
	if len(found) == 0 {
		p.NotSet(standardsOf[programme][1], township)
	}
	return found
}

// monthsThatFit returns the whole number of months of one standard that gives the amount for all
// persons, the whole period before fewer; zero where there is none.
func monthsThatFit(amount, persons, months roster.Money, standards []roster.Money) (fits, standard roster.Money) {
	for _, yearly := range standards {
		if of := yearly * persons; of > 0 && 12*amount%of == 0 && 12*amount/of <= 2*months {
			if count := 12 * amount / of; fits == 0 || count == months {
				fits, standard = count, yearly
			}
		}
	}
	return fits, standard
}

// perYear writes a standard as its months and year come to.
func perYear(yearly roster.Money) words.Message { return saysStandard.With(yearly/12, yearly) }

func yearTotal(p *audit.Pass, row roster.Row, says words.Message) *audit.Finding {
	place := p.County.PlaceOf(row)
	finding := p.Find(county.ProgrammeOf(row)).At(place.Township, place.Village).Key("year", paidPeriod(row).String()).
		Say(saysPeriodOf, paidPeriod(row), says).
		Rests(roster.FieldPersons.Spec().Title, county.Own(row, roster.FieldPersons)).Rests(roster.FieldAmount.Spec().Title, county.Own(row, roster.FieldAmount)).
		NotCheck(partialYear, saysMonthsUnsaid)
	finding.Persons = 0
	return finding
}

var (
	saysPeriodOf     = words.Text{ZH: "%s %s", EN: "%s %s"}
	saysOverYear     = words.Text{ZH: "报 %s 元、%d 人；按%s，%d 个月至多 %s 元，多 %s 元", EN: "%s yuan for %d persons; by %s %d months are at most %s yuan, %s more"}
	saysShortYear    = words.Text{ZH: "报 %s 元、%d 人，每人 %s 元，恰好是 %d 个月（%s），不是 %d 个月", EN: "%s yuan for %d persons, %s each, exactly %d months (%s), not %d"}
	saysFits         = words.Text{ZH: "%s；恰好是 %d 个月（%s）", EN: "%s; exactly %d months (%s)"}
	saysStandard     = words.Text{ZH: "标准每月 %s 元、每年 %s 元", EN: "a standard of %s yuan a month, %s a year"}
	saysMonthsUnsaid = words.Text{ZH: "报表没有各人的月数", EN: "the report does not give each person's months"}
)

var partialYear = &audit.Exemption{ID: "partial-year", Title: words.Text{ZH: "年中纳入或退出，只领部分月份", EN: "came or left within the year, paid for some months"}}
