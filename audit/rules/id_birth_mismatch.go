package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var ageTolerance = &county.Param{
	Key: "age.tolerance", Title: words.Text{ZH: "年龄允许误差", EN: "tolerance of ages"}, Unit: "岁",
	BuiltIn: []county.Setting{{Number: 100}}, Source: words.Text{ZH: "虚岁", EN: "ages counted the traditional way"},
}

var idBirthMismatch = &audit.Rule{
	ID: "id-birth-mismatch", Title: words.Text{ZH: "出生日期/年龄与身份证不符", EN: "the date of birth or age is not the number's"},
	Doc: words.Text{
		ZH: "出生日期栏与身份证号不符，或年龄相差超过允许误差（虚岁）。农历生日不算错。对照证件更正。",
		EN: "The date of birth differs from the number's, or the age by more than the tolerance. A birthday by the lunar calendar is no mistake.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true,
	Params: []*county.Param{ageTolerance, commonCauseShare}, MustNot: []*audit.Exemption{lunarBirthday},
	Columns: [][]roster.Field{{roster.FieldBirth, roster.FieldAge}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind.Family != roster.Programme {
			return
		}
		var ages []agedRow
		for i := range sheet.Records() {
			row := sheet.Row(i)
			if row.PersonID().Key() == 0 || checkBirth(p, row) {
				continue
			}
			if written, ok := row.Count(roster.FieldAge); ok {
				years, _ := row.PersonID().Birth().Age(ageDay(p, sheet))
				ages = append(ages, agedRow{row, written, years})
			}
		}
		compareAges(p, sheet, ages)
	}),
}

// agedRow is a row with an age, and the years its number gives.
type agedRow struct {
	row            roster.Row
	written, years int
}

// ageDay is the day the ages of a roster are compared at: the end of its months.
func ageDay(p *audit.Pass, sheet *roster.Sheet) roster.Date {
	if to := sheet.Period.To; to != 0 {
		return (to + 1).FirstDay()
	}
	return p.AsOf()
}

// compareAges compares the ages of a sheet with the numbers. Where nearly all are off by as many
// years, the ages are of another day, and only those that do not fit that day are off.
func compareAges(p *audit.Pass, sheet *roster.Sheet, ages []agedRow) {
	setting, _ := p.Parameter(ageTolerance, sheet.Township, sheet.Kind, p.AsOf())
	tolerance := setting.Whole()
	fits := func(shift int) int {
		count := 0
		for _, age := range ages {
			if age.fits(tolerance, shift) {
				count++
			}
		}
		return count
	}
	shift := 0
	if mass(p, sheet, len(ages)-fits(0), len(ages)) {
		shift = bestShift(ages, fits)
		if !nearlyAll(fits(shift), len(ages)) {
			shift = 0
		}
	}
	if shift != 0 {
		p.Report(commonCause(p, sheet).Say(saysAgesOfAnotherDay, fits(shift), len(ages), shift).
			Rests(evidenceAge, county.Own(ages[0].row, roster.FieldAge)).Rests(evidenceNumber, county.Own(ages[0].row, ages[0].row.PersonIDField())).RuleOut(lunarBirthday))
	}
	for _, age := range ages {
		if !age.fits(tolerance, shift) {
			reportAge(p, age)
		}
	}
}

// fits says whether an age is the number's to within the tolerance, if all are off by a shift;
// who counts the traditional way is a year older yet.
func (a agedRow) fits(tolerance, shift int) bool {
	off := a.written - a.years - shift
	return off <= tolerance+1 && -off <= tolerance
}

// bestShift returns by how many years most ages are off.
func bestShift(ages []agedRow, fits func(int) int) int {
	best := 0
	for _, age := range ages[:min(len(ages), massRows)] {
		if shift := age.written - age.years; fits(shift) > fits(best) {
			best = shift
		}
	}
	return best
}

// checkBirth compares the date of birth to its precision; it says whether it found a mistake.
func checkBirth(p *audit.Pass, row roster.Row) bool {
	written, ok := row.Date(roster.FieldBirth)
	born := row.PersonID().Birth()
	if !ok || sameBirth(written, born) {
		return false
	}
	p.Report(p.Find(row.Sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("birth").Say(saysBirth, words.Birth(written.String()), words.Birth(born.String())).
		Rests(evidenceBirth, county.Own(row, roster.FieldBirth)).Rests(evidenceNumber, county.Own(row, row.PersonIDField())).
		Test(lunarBirthday, lunar(written, born)))
	return true
}

func sameBirth(written, born roster.Date) bool {
	switch {
	case written.Month() == 0:
		return written.Year() == born.Year()
	case written.Day() == 0:
		return written.MonthOf() == born.MonthOf()
	}
	return written == born
}

// lunar says whether a date may be the same day by the lunar calendar, which runs one to two
// months behind the solar one.
func lunar(written, born roster.Date) bool {
	if written.Month() == 0 {
		return false
	}
	behind := int(born.MonthOf() - written.MonthOf())
	return behind == 1 || behind == 2 || behind == 0 && written.Day() != 0 && born.Day() > written.Day()+17
}

func reportAge(p *audit.Pass, age agedRow) {
	row := age.row
	p.Report(p.Find(row.Sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("age").Say(saysAgeOff, age.written, age.years).
		Rests(evidenceAge, county.Own(row, roster.FieldAge)).Rests(evidenceNumber, county.Own(row, row.PersonIDField())).RuleOut(lunarBirthday))
}

var (
	saysBirth            = words.Text{ZH: "出生日期栏为 %s，号码为 %s", EN: "the date of birth says %s, the number %s"}
	saysAgeOff           = words.Text{ZH: "年龄栏为 %d 岁，按号码为 %d 岁", EN: "the age says %d, the number %d"}
	saysAgesOfAnotherDay = words.Text{ZH: "年龄栏 %d 行（共 %d 行）都相差约 %d 岁，可能是按另一日期计算或沿用旧表，不逐人提示；请更新年龄栏", EN: "%d of %d ages are off by about %d years: perhaps of another day or copied from an old list; the column is to be brought up to date"}
	evidenceBirth        = words.Text{ZH: "出生日期", EN: "date of birth"}
	evidenceAge          = words.Text{ZH: "年龄", EN: "age"}
)

var lunarBirthday = &audit.Exemption{ID: "lunar-birthday", Title: words.Text{ZH: "农历生日", EN: "a birthday by the lunar calendar"}}
