package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// ReportVsRoster is the fixed name of the rule, which checking a written report bears too.
const ReportVsRoster = "report-vs-roster"

var reportVsRoster = &audit.Rule{
	ID: ReportVsRoster, Title: words.Text{ZH: "报表数≠名册数", EN: "figures sent up are not those of the roster"},
	Doc: words.Text{
		ZH: "统计报表中一个乡镇或村的户数、人数，与同一项目、同一时点名册上的不符。时点不同、项目不明、名册只有部分村的、同一份名册交了几份的不核对；人数按在册、保障、填写三种口径，有一种相符即可。逐人核对后更正报表或名册。",
		EN: "Households or persons of a place in a table of figures are not those of its roster of the same programme and date. Other dates, an unknown programme rosters of some villages only and rosters handed in twice are not compared; persons may be counted in any of three ways.",
	},
	Family: familyLedger, Remedy: remedyCheck, Severity: audit.Suspicion, Clerical: true, NeedsRoster: true, Needs: []*roster.Kind{roster.Statistics},
	MustNot: []*audit.Exemption{otherReferenceDate},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.Statistics && ofAllEnrolled(sheet) {
			compareWithRosters(p, sheet)
		}
	}),
}

// mostDiffer is how many rows of a report may all differ before it is taken to count otherwise.
const mostDiffer = 4

// reported is a row of a report and what its roster says.
type reported struct {
	row       roster.Row
	programme *roster.Kind
	listed    *county.Headcount
}

func compareWithRosters(p *audit.Pass, sheet *roster.Sheet) {
	rosters := headcounts{p: p, known: map[countedAs]map[county.Place]*county.Headcount{}}
	compared := 0
	var differ []reported
	for i := range sheet.Records() {
		row := sheet.Row(i)
		listed := rosters.of(row)
		if listed == nil {
			continue
		}
		compared++
		if !agrees(row, listed) {
			differ = append(differ, reported{row, county.ProgrammeOf(row), listed})
		}
	}
	if len(differ) >= mostDiffer && len(differ) == compared {
		reportOtherwise(p, sheet, differ)
		return
	}
	for _, one := range differ {
		reportDiffers(p, one)
	}
}

// headcounts are what the rosters list of the programmes and months a report speaks of.
type headcounts struct {
	p     *audit.Pass
	known map[countedAs]map[county.Place]*county.Headcount
}

type countedAs struct {
	programme *roster.Kind
	period    roster.Period
}

// of returns what the rosters list of the place, programme and months of a row; nil where that is
// not known, or a roster was handed in twice: roster-overlap asks which of the two is right.
func (h *headcounts) of(row roster.Row) *county.Headcount {
	key := countedAs{county.ProgrammeOf(row), reportPeriod(row)}
	place := h.p.County.PlaceOf(row)
	if key.period.Months() == 0 || key.programme == nil || key.programme.Family != roster.Programme || place.Township == "" {
		return nil
	}
	if h.known[key] == nil {
		h.known[key] = h.p.County.Headcounts(key.programme, func(of roster.Period) bool { return sameDate(key.period, of) })
	}
	listed := h.known[key][county.Place{Township: roster.TownshipKey(place.Township), Village: roster.VillageKey(place.Village)}]
	if listed == nil || listed.Twice {
		return nil
	}
	return listed
}

// partOnly are words of tables that count some of those on a roster, or others.
var partOnly = []string{"清退", "新增", "减少", "退出", "停发", "停保", "取消", "死亡", "核减", "变动", "变化", "入户", "走访", "调查", "公示", "复核", "申请", "其中",
	"残疾", "老年", "儿童", "未成年", "妇女", "女性", "集中", "分散", "党员", "学生", "重病", "一类", "二类", "A类", "B类"}

// ofAllEnrolled says whether a table counts all on a roster, not those who came, left or were visited.
func ofAllEnrolled(sheet *roster.Sheet) bool {
	for _, field := range [...]roster.Field{roster.FieldHouseholds, roster.FieldPersons} {
		if column, ok := sheet.Column(field); ok && containsAny(column.Heading, partOnly) {
			return false
		}
	}
	return !containsAny(sheet.Title+" "+sheet.Name, partOnly)
}

// reportPeriod is the months a row of a report speaks of: by its own cell, else its sheet.
func reportPeriod(row roster.Row) roster.Period {
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period
	}
	return row.Sheet.Period
}

// sameDate says whether a report and a roster speak of one date: of the same months, or one of
// the last month of the other where that is no longer than a quarter.
func sameDate(report, of roster.Period) bool {
	return report == of || report.To == of.To && (report.Months() == 1 && of.Months() <= 3 || of.Months() == 1 && report.Months() <= 3)
}

func agrees(row roster.Row, listed *county.Headcount) bool {
	households, hasHouseholds := row.Count(roster.FieldHouseholds)
	persons, hasPersons := row.Count(roster.FieldPersons)
	return (!hasHouseholds || households == listed.Households) && (!hasPersons || listed.Counts(persons))
}

func reportDiffers(p *audit.Pass, one reported) {
	place := p.County.PlaceOf(one.row)
	finding := p.Find(one.programme).At(place.Township, place.Village).Key("figures", reportPeriod(one.row).String()).RuleOut(otherReferenceDate)
	finding.Persons = 0
	var off []words.Message
	for _, column := range [...]struct {
		field roster.Field
		count int
	}{{roster.FieldHouseholds, one.listed.Households}, {roster.FieldPersons, one.listed.Covered}} {
		stated, ok := one.row.Count(column.field)
		if !ok || stated == column.count || column.field == roster.FieldPersons && one.listed.Counts(stated) {
			continue
		}
		off = append(off, saysReported.With(column.field.Spec().Title, stated, column.count, stated-column.count))
		finding.Rests(column.field.Spec().Title, county.Own(one.row, column.field))
	}
	for _, sheet := range one.listed.Sheets {
		finding.Rests(sheet.Kind.Title, county.RowOf(sheet, sheet.HeadingRow))
		if sheet.Unread > 0 {
			finding.NotChecked = append(finding.NotChecked, saysRosterUnread.With(sheet.Unread))
		}
	}
	p.Report(finding.Say(saysFigures, reportPeriod(one.row), off))
}

// reportOtherwise says once of a report of which no row agrees that it seems to count otherwise.
func reportOtherwise(p *audit.Pass, sheet *roster.Sheet, differ []reported) {
	finding := sheetFinding(p, sheet).Key("otherwise", sheet.Title, sheet.Period.String()).AtMost(audit.Notice).
		Say(saysOtherwise, len(differ)).NotCheck(otherReferenceDate, saysNoRowAgrees)
	for _, one := range differ {
		finding.Rests(evidenceReported, county.Own(one.row, roster.FieldHouseholds))
	}
	p.Report(finding)
}

var (
	saysFigures      = words.Text{ZH: "%s %s。报表与名册以哪个为准，请逐人核对", EN: "%s %s. Which of the two is right has to be verified person by person"}
	saysReported     = words.Text{ZH: "%s：报表 %d，名册 %d，相差 %d", EN: "%s: reported %d, on the roster %d, a difference of %d"}
	saysOtherwise    = words.Text{ZH: "%d 行与名册都不相符，报表可能另有口径或时点", EN: "none of %d rows agrees with the rosters: the report may count otherwise or be of another date"}
	saysNoRowAgrees  = words.Text{ZH: "没有一行相符", EN: "no row agrees"}
	saysRosterUnread = words.Text{ZH: "名册有 %d 行读不出，未计入", EN: "%d rows of the roster cannot be read and are not counted"}
	evidenceReported = words.Text{ZH: "报表数", EN: "reported"}
)

var otherReferenceDate = &audit.Exemption{ID: "other-reference-date", Title: words.Text{ZH: "报表与名册时点不同", EN: "report and roster are of different dates"}}
