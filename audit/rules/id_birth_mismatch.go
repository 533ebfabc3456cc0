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
		ZH: "出生日期栏与身份证号不符, 或年龄相差超过允许误差(虚岁)。农历生日不算错。对照证件更正。",
		EN: "The date of birth differs from the number's, or the age by more than the tolerance. A birthday by the lunar calendar is no mistake.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true,
	Params: []*county.Param{ageTolerance}, MustNot: []*audit.Exemption{lunarBirthday},
	Columns: [][]roster.Field{{roster.FieldBirth, roster.FieldAge}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind.Family != roster.Programme {
			return
		}
		for i := range sheet.Records() {
			if row := sheet.Row(i); row.PersonID().Key() != 0 && !checkBirth(p, row) {
				checkAge(p, row)
			}
		}
	}),
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

func checkAge(p *audit.Pass, row roster.Row) {
	written, ok := row.Count(roster.FieldAge)
	day := p.AsOf()
	if to := row.Sheet.Period.To; to != 0 {
		day = (to + 1).FirstDay()
	}
	years, _ := row.PersonID().Birth().Age(day)
	tolerance, _ := p.Parameter(ageTolerance, row.Sheet.Township, row.Sheet.Kind, p.AsOf())
	if off := written - years; !ok || off <= tolerance.Whole()+1 && -off <= tolerance.Whole() {
		return
	}
	p.Report(p.Find(row.Sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("age").Say(saysAgeOff, written, years).
		Rests(evidenceAge, county.Own(row, roster.FieldAge)).Rests(evidenceNumber, county.Own(row, row.PersonIDField())).RuleOut(lunarBirthday))
}

var (
	saysBirth     = words.Text{ZH: "出生日期栏为 %s, 号码为 %s", EN: "the date of birth says %s, the number %s"}
	saysAgeOff    = words.Text{ZH: "年龄栏为 %d 岁, 按号码为 %d 岁", EN: "the age says %d, the number %d"}
	evidenceBirth = words.Text{ZH: "出生日期", EN: "date of birth"}
	evidenceAge   = words.Text{ZH: "年龄", EN: "age"}
)

var lunarBirthday = &audit.Exemption{ID: "lunar-birthday", Title: words.Text{ZH: "农历生日", EN: "a birthday by the lunar calendar"}}
