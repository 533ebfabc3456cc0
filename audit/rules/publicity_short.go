package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var publicityShort = &audit.Rule{
	ID: "publicity-short", Title: words.Text{ZH: "公示期不足", EN: "a notice was up for too few days"},
	Doc: words.Text{
		ZH: "公示起止两天都算在内，还不满规定天数（7天）。只看写明起止日期的公示记录，长期公示和事实无人抚养儿童除外。核对照片和张贴记录，确实不足的补公示。",
		EN: "A notice was up for fewer days than asked for (seven), its first and last day both counted. Look for the photograph; else publish again.",
	},
	Family: familyProcedure, Remedy: remedyPublish, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Publicity},
	Params: []*county.Param{county.PublicityDays}, MustNot: []*audit.Exemption{childUnnamed},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		undated := true
		for _, notice := range noticesOn(p, sheet) {
			undated = undated && (notice.first == 0 || notice.last == 0)
			checkDays(p, notice)
		}
		if sheet.Kind == roster.Publicity && undated && sheet.Records() > 0 && p.County.NoticesOf(sheet.Township, sheet.Programme).Last == 0 {
			p.NotRunBecause(sheet, saysNoDays.With())
		}
	}),
}

// upNotice is one notice as rows of a sheet tell of it: of one place, programme and round,
// up from one day to another.
type upNotice struct {
	place       county.Place
	programme   *roster.Kind
	round       int
	first, last roster.Date
	rows        []roster.Row
}

// noticesOn returns the notices a sheet tells of, in the order of its rows; without those that
// stay up and those of children without carers.
func noticesOn(p *audit.Pass, sheet *roster.Sheet) []upNotice {
	if sheet.Kind != roster.Publicity {
		return nil
	}
	type key struct {
		village     string
		programme   *roster.Kind
		round       int
		first, last roster.Date
	}
	index := map[key]int{}
	var notices []upNotice
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if county.LongTerm(row) || ofChildren(row) {
			continue
		}
		first, last := county.NoticeDays(row)
		one := upNotice{p.County.PlaceOf(row), county.ProgrammeOf(row), county.NoticeRound(row), first, last, nil}
		of := key{roster.TownshipKey(one.place.Township) + "/" + roster.VillageKey(one.place.Village), one.programme, one.round, first, last}
		at, known := index[of]
		if !known {
			at = len(notices)
			index[of], notices = at, append(notices, one)
		}
		notices[at].rows = append(notices[at].rows, row)
	}
	return notices
}

// ofChildren says whether a row is of orphans or of children without carers.
func ofChildren(row roster.Row) bool {
	return county.ProgrammeOf(row) == roster.Orphan ||
		containsAny(row.Sheet.Title+row.Sheet.Name+row.Text(roster.FieldProgramme)+row.Text(roster.FieldCategory), childWords)
}

var childWords = []string{"事实无人", "孤儿", "困境儿童"}

func checkDays(p *audit.Pass, notice upNotice) {
	if !toTheDay(notice.first) || !toTheDay(notice.last) || notice.last < notice.first {
		return
	}
	required, set := p.Parameter(county.PublicityDays, notice.place.Township, notice.programme, notice.last)
	days := county.Days(notice.first, notice.last) + 1
	if !set || days >= required.Whole() {
		return
	}
	finding := noticeFinding(p, notice).Say(saysFewDays, noticeTitle(notice.round), notice.first, notice.last, days, required.Text()).RuleOut(childUnnamed)
	p.Report(noticeDaysShown(finding, notice))
}

func toTheDay(day roster.Date) bool { return day != 0 && day.Precision() == roster.ToDay }

// noticeFinding starts a finding about a notice, of no person.
func noticeFinding(p *audit.Pass, notice upNotice) *audit.Finding {
	finding := p.Find(programmeAt(p, notice.programme, notice.place)).
		At(notice.place.Township, notice.place.Village).Key(noticeTitle(notice.round).EN, notice.first.String(), notice.last.String())
	finding.Persons, finding.Conduct = 0, max(notice.first, notice.last)
	return finding
}

// noticeDaysShown adds the cells with the days of a notice, of the first of its rows.
func noticeDaysShown(finding *audit.Finding, notice upNotice) *audit.Finding {
	row := notice.rows[0]
	shown := false
	for _, field := range [...]roster.Field{roster.FieldStartDate, roster.FieldEndDate, roster.FieldDate} {
		if !row.Value(field).Empty() {
			finding.Rests(evidenceDays, county.Own(row, field))
			shown = true
		}
	}
	if !shown {
		finding.Rests(evidenceDays, county.RowOf(row.Sheet, max(1, row.Sheet.HeadingTop-1)))
	}
	return finding
}

// noticeTitle names a round, or a notice of which it is not said.
func noticeTitle(round int) words.Text {
	if round == 0 {
		return anyRound
	}
	return roundTitles[round]
}

var (
	saysFewDays  = words.Text{ZH: "%s %s 至 %s，首尾都算共 %d 天，规定 %s 天", EN: "%s was up from %s to %s, %d days with the first and the last, %s are asked for"}
	saysNoDays   = words.Text{ZH: "公示材料没有写明起止日期，公示天数没有核对", EN: "the notice gives no days from and to: they were not counted"}
	evidenceDays = words.Text{ZH: "公示日期", EN: "days of the notice"}
)
