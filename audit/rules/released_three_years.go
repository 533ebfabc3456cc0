package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// releasedYears is how long somebody released from prison is helped.
var releasedYears = &county.Param{
	Key: "released.years", Title: words.Text{ZH: "刑释帮教期", EN: "years of help after release"}, Unit: "年",
	BuiltIn: []county.Setting{{Number: 300}}, Source: common,
}

// endedHelp are words that say that the help is over.
var endedHelp = []string{"解除帮教", "帮教期满", "期满解除", "解除安置", "已解除", "撤销帮教", "终止帮教", "停止帮教"}

var releasedThreeYears = &audit.Rule{
	ID: "released-three-years", Title: words.Text{ZH: "刑释帮教期内未落实", EN: "help after release is not kept up"},
	Doc: words.Text{
		ZH: "刑释人员台账，释放之日起三年的帮教期内：提前解除帮教的、没有帮教责任人的、满一年没有年度考核的各有几人。死亡、迁出移交和重新收监的不计；整栏没有填的只说一次；不点人的名。补登。",
		EN: "Within three years of release: how many were let go early, have no helper, or after a year no yearly assessment. The dead, those who moved and those held again are not counted. Nobody is named.",
	},
	Family: familyOrder, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Released},
	Params: []*county.Param{releasedYears}, MustNot: []*audit.Exemption{releasedGone},
	Columns: [][]roster.Field{{roster.FieldReleasedOn}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Released || len(newerRegisters(p, sheet)) > 0 {
			return
		}
		for _, place := range placesOf(p, sheet) {
			checkReleased(p, sheet, place)
		}
	}),
}

// checkReleased counts what is lacking of those of a place who are to be helped.
func checkReleased(p *audit.Pass, sheet *roster.Sheet, place registerPlace) {
	persons, early, unhelped, unassessed := 0, []roster.Row(nil), []roster.Row(nil), []roster.Row(nil)
	for _, row := range place.rows {
		if !releasedWithin(p, row) || releasedAway(row) {
			continue
		}
		persons++
		switch {
		case roster.FindEvent(row.Text(roster.FieldStatus)+"，"+row.Text(roster.FieldNote), endedHelp).Said:
			early = append(early, row)
			continue
		case lacksIn(row, roster.FieldHelper):
			unhelped = append(unhelped, row)
		}
		if lacksAssessment(p, row) {
			unassessed = append(unassessed, row)
		}
	}
	reportReleased(p, sheet, place, persons, []releasedLack{
		{early, roster.NoField, saysEarly}, {unhelped, roster.FieldHelper, saysUnhelped}, {unassessed, assessedField(sheet), saysUnassessed},
	})
}

// releasedLack is what some of the released lack, and the column that would hold it.
type releasedLack struct {
	rows  []roster.Row
	field roster.Field
	text  words.Text
}

func reportReleased(p *audit.Pass, sheet *roster.Sheet, place registerPlace, persons int, lacks []releasedLack) {
	finding := registerFinding(p, place.Place, "released", sheet.Period.String())
	var says []words.Message
	for _, lack := range lacks {
		switch {
		case len(lack.rows) == 0:
		case lack.field != roster.NoField && !filledSomewhere(sheet, lack.field):
			says = append(says, saysColumnBlank.With(lack.field.Spec().Title))
			finding.Rests(lack.field.Spec().Title, county.RowOf(sheet, max(1, sheet.HeadingRow)))
		default:
			says = append(says, lack.text.With(len(lack.rows)))
			restsOnRows(finding, evidenceRegRow, lack.rows)
		}
	}
	if len(says) > 0 {
		p.Report(finding.Say(saysReleased, persons, says).RuleOut(releasedGone))
	}
}

// lacksIn says whether a row has nothing, or a no, in a column that its sheet has.
func lacksIn(row roster.Row, field roster.Field) bool {
	return row.Sheet.Has(field) && (nothingIn(row, field) || deniedBy(row.Text(field)))
}

// releasedWithin says whether somebody is surely within the years of help on the day of the audit.
func releasedWithin(p *audit.Pass, row roster.Row) bool {
	day, ok := row.Date(roster.FieldReleasedOn)
	years, set := p.Parameter(releasedYears, p.County.PlaceOf(row).Township, nil, p.AsOf())
	if !ok || !set {
		return false
	}
	first, last := day.Days()
	return last <= p.AsOf() && p.AsOf() < first.AddMonths(years.Whole()*12)
}

// lacksAssessment says whether the first year is over and nothing was assessed, or nothing in a
// whole year since the release that has its own column and is over.
func lacksAssessment(p *audit.Pass, row roster.Row) bool {
	day, ok := row.Date(roster.FieldReleasedOn)
	_, last := day.Days()
	if !ok || last.AddMonths(12) >= p.AsOf() {
		return false
	}
	return lacksIn(row, roster.FieldAssessed) || slices.ContainsFunc(row.YearAssessments(), func(year roster.MonthCell) bool {
		return (year.Text == "" || deniedBy(year.Text)) && year.Month > last.MonthOf() &&
			(year.Month+11).LastDay() < p.AsOf() && assessedThen(row.Sheet, year.Month)
	})
}

// assessedThen says whether anybody on a sheet was assessed in a year; else it was not filled in.
func assessedThen(sheet *roster.Sheet, month roster.Month) bool {
	for i := range sheet.Records() {
		for _, year := range sheet.Row(i).YearAssessments() {
			if year.Month == month && year.Text != "" && !deniedBy(year.Text) {
				return true
			}
		}
	}
	return false
}

// assessedField is the one column of assessments; none where every year has its own.
func assessedField(sheet *roster.Sheet) roster.Field {
	if sheet.Has(roster.FieldYearAssessed) {
		return roster.NoField
	}
	return roster.FieldAssessed
}

// releasedAway says whether somebody died, moved away or is held again.
func releasedAway(row roster.Row) bool {
	told := row.Text(roster.FieldStatus) + "，" + row.Text(roster.FieldNote)
	return roster.FindEvent(told, goneWords).Said || roster.FindEvent(told, []string{"重新收监", "再次收监", "收监执行", "重新犯罪", "再犯", "在押", "羁押", "刑拘", "逮捕"}).Said
}

var (
	saysReleased   = words.Text{ZH: "帮教期内 %d 人：%s", EN: "%d within the years of help: %s"}
	saysEarly      = words.Text{ZH: "提前解除帮教 %d 人", EN: "let go early: %d"}
	saysUnhelped   = words.Text{ZH: "没有帮教责任人 %d 人", EN: "no helper: %d"}
	saysUnassessed = words.Text{ZH: "满一年没有年度考核 %d 人", EN: "no assessment after a year: %d"}
)

var releasedGone = &audit.Exemption{ID: "released-gone", Title: words.Text{ZH: "死亡、迁出或重新收监", EN: "dead, moved away or held again"}}
