package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var drugMonthlyVisit = &audit.Rule{
	ID: "drug-monthly-visit", Title: words.Text{ZH: "吸毒人员月回访缺", EN: "a monthly visit is missing"},
	Doc: words.Text{
		ZH: "吸毒人员台账上分月的回访栏，到核查日期已过完的月份里，在社会上的人有一个月没有回访。劳教、判刑、强制隔离戒毒、拘留羁押的不计，外出、住院等写明原因的不计。只说台账缺几次，不点人的名。补登回访。",
		EN: "In the register's columns of months that are over, somebody at liberty was not visited. Those held anywhere owe no visit, nor does a month whose cell gives a reason. It counts what the register lacks and names nobody.",
	},
	Family: familyOrder, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.DrugRegister},
	MustNot: []*audit.Exemption{heldSomewhere, monthExcused},
	Columns: [][]roster.Field{{roster.FieldMonthVisit}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.DrugRegister || sheet.Records() == 0 {
			return
		}
		due, blank, why := visitMonths(p, sheet)
		if len(due) == 0 && len(blank) == 0 {
			if !why.Empty() {
				p.NotRunBecause(sheet, why)
			}
			return
		}
		held := custodyOf(p)
		for _, place := range placesOf(p, sheet) {
			checkMonthVisits(p, place, due, held)
		}
		if len(blank) > 0 {
			p.Report(registerFinding(p, county.Place{Township: sheet.Township, Village: sheet.Village}, "blank", blank[0].String(), blank[len(blank)-1].String()).
				Say(saysMonthsBlank, monthTexts(blank)).Rests(evidenceHeading, county.RowOf(sheet, max(1, sheet.HeadingRow))).
				RuleOut(heldSomewhere, monthExcused).AtMost(audit.Notice))
		}
	}),
}

// visitMonths returns the columns' months that are over: those that are due, and those after the
// last month anybody was visited in, which may not have been filled yet. Why says what is lacking
// where there is neither.
func visitMonths(p *audit.Pass, sheet *roster.Sheet) (due, blank []roster.Month, why words.Message) {
	filled := map[roster.Month]bool{}
	var months []roster.Month
	for i := range sheet.Records() {
		for _, cell := range sheet.Row(i).MonthVisits() {
			if cell.Month != 0 && cell.Month.LastDay() <= p.AsOf() {
				months = append(months, cell.Month)
				filled[cell.Month] = filled[cell.Month] || cell.Text != ""
			}
		}
	}
	if len(months) == 0 {
		return nil, nil, noMonths(sheet)
	}
	slices.Sort(months)
	months = slices.Compact(months)
	last := len(months)
	for last > 0 && !filled[months[last-1]] {
		last--
	}
	if last == 0 {
		return nil, nil, saysVisitsBlank.With()
	}
	return months[:last], months[last:], words.Message{}
}

// noMonths says why a register has no month that is over; empty where all are still to come.
func noMonths(sheet *roster.Sheet) words.Message {
	if !sheet.Has(roster.FieldMonthVisit) {
		return saysNoMonthColumns.With()
	}
	for _, cell := range sheet.Row(0).MonthVisits() {
		if cell.Month == 0 {
			return saysVisitYear.With()
		}
	}
	return words.Message{}
}

// checkMonthVisits counts the visits that are missing of the rows of one place.
func checkMonthVisits(p *audit.Pass, place registerPlace, due []roster.Month, held custodyRows) {
	if len(due) == 0 {
		return
	}
	finding := registerFinding(p, place.Place, "visits", due[0].String(), due[len(due)-1].String())
	persons, owed := 0, 0
	missing := map[roster.Month]int{}
	for _, row := range place.rows {
		visits := owedVisits(row, due, held)
		owed += len(visits)
		persons += min(len(visits), 1)
		for _, cell := range visits {
			if cell.Text == "" || deniedBy(cell.Text) {
				missing[cell.Month]++
				finding.Rests(evidenceMonth, county.Fact[string]{Value: cell.Text, Cell: cell.Cell})
			}
		}
	}
	var lacks []words.Message
	all := 0
	for _, month := range due {
		if missing[month] > 0 {
			all += missing[month]
			lacks = append(lacks, saysMonthLack.With(month, missing[month]))
		}
	}
	if all == 0 {
		return
	}
	finding.Conduct = due[len(due)-1].LastDay()
	p.Report(finding.Say(saysMonthVisits, persons, owed, all, lacks).RuleOut(heldSomewhere, monthExcused))
}

// owedVisits returns the cells of the months in which a person was owed a visit.
func owedVisits(row roster.Row, due []roster.Month, held custodyRows) []roster.MonthCell {
	return slices.DeleteFunc(row.MonthVisits(), func(cell roster.MonthCell) bool {
		return !slices.Contains(due, cell.Month) || !owesVisits(row, cell.Month, held) || excusedVisit(cell.Text)
	})
}

// excusedVisit says whether a month's cell gives a reason why there was no visit.
func excusedVisit(text string) bool {
	return containsAny(text, []string{"外出", "务工", "打工", "外地", "住院", "异地", "不在家"}) || containsAny(text, heldWords) || containsAny(text, goneWords)
}

func monthTexts(months []roster.Month) []words.Message {
	var texts []words.Message
	for _, month := range months {
		texts = append(texts, saysMonth.With(month))
	}
	return texts
}

var (
	saysMonthVisits = words.Text{ZH: "应回访 %d 人（在押的不计）%d 次，缺 %d 次：%s", EN: "%d persons at liberty were due %d visits, %d are missing: %s"}
	saysMonthLack   = words.Text{ZH: "%s 缺 %d 次", EN: "%s: %d"}
	saysMonth       = words.Text{ZH: "%s", EN: "%s"}
	saysMonthsBlank = words.Text{ZH: "这些月份的回访整栏空白，没有回访还是还没有登记，请说明：%s",
		EN: "nobody is entered as visited in these months; say whether nobody was or it is not written yet: %s"}
	saysVisitYear      = words.Text{ZH: "回访栏只有月份，表题和文件名都没有年份", EN: "the columns of visits give months, and neither title nor file name a year"}
	saysNoMonthColumns = words.Text{ZH: "没有分月的回访栏（1月回访、2月回访……）", EN: "there are no columns of a month's visits"}
	saysVisitsBlank    = words.Text{ZH: "分月的回访栏都是空的", EN: "the columns of a month's visits are all blank"}
	evidenceMonth      = words.Text{ZH: "当月回访", EN: "the month's visit"}
)

var (
	heldSomewhere = &audit.Exemption{ID: "held-somewhere", Title: words.Text{ZH: "在押或强制隔离戒毒", EN: "held in custody or treatment"}}
	monthExcused  = &audit.Exemption{ID: "month-excused", Title: words.Text{ZH: "当月写明原因", EN: "a reason is given for the month"}}
)
