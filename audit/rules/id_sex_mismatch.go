package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var idSexMismatch = &audit.Rule{
	ID: "id-sex-mismatch", Title: words.Text{ZH: "性别与身份证不符", EN: "the sex is not the number's"},
	Doc: words.Text{
		ZH: "身份证号第17位单数为男、双数为女，与性别栏不符。对照证件更正。性别更正后换发号码的，备注说明。",
		EN: "The 17th digit of the number is odd for men and even for women, and the sex column says otherwise.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true, MustNot: []*audit.Exemption{sexCorrected}, Params: []*county.Param{commonCauseShare},
	Columns: [][]roster.Field{{roster.FieldSex}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind.Family != roster.Programme || !sheet.Has(roster.FieldSex) {
			return
		}
		var off []roster.Row
		of := 0
		for i := range sheet.Records() {
			row := sheet.Row(i)
			male, known := sexOf(row.Text(roster.FieldSex))
			if number := row.PersonID(); known && number.Key() != 0 {
				of++
				if male != number.Male() {
					off = append(off, row)
				}
			}
		}
		if mass(p, sheet, len(off), of) && nearlyAll(len(off), of) {
			p.Report(commonCause(p, sheet).Say(saysSexTurned, len(off), of).Rests(evidenceSex, county.Own(off[0], roster.FieldSex)).
				Rests(evidenceNumber, county.Own(off[0], off[0].PersonIDField())).RuleOut(sexCorrected))
			return
		}
		for _, row := range off {
			p.Report(p.Find(sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("sex").Say(saysSex, row.Text(roster.FieldSex), sexText(row.PersonID().Male())).
				Rests(evidenceSex, county.Own(row, roster.FieldSex)).Rests(evidenceNumber, county.Own(row, row.PersonIDField())).
				Test(sexCorrected, row.Note().Himself(roster.SaysSexCorrected)))
		}
	}),
}

// sexOf reads the forms of GB/T 2261.1 and its abbreviations.
func sexOf(text string) (male, known bool) {
	switch strings.ToUpper(text) {
	case "男", "男性", "1", "M":
		return true, true
	case "女", "女性", "2", "F":
		return false, true
	}
	return false, false
}

func sexText(male bool) words.Text {
	if male {
		return words.Text{ZH: "男", EN: "male"}
	}
	return words.Text{ZH: "女", EN: "female"}
}

var (
	saysSex       = words.Text{ZH: "性别栏为%s，号码为%s", EN: "the sex column says %s, the number %s"}
	saysSexTurned = words.Text{ZH: "性别栏 %d 行（共 %d 行）都与号码相反，可能是代码填反或整列错行，不逐人提示；请更正整列", EN: "%d of %d sexes are the opposite of the numbers': codes turned round or a column out of step; the whole column is to be corrected"}
	evidenceSex   = words.Text{ZH: "性别", EN: "sex"}
)

var sexCorrected = &audit.Exemption{ID: "sex-corrected", Title: words.Text{ZH: "性别更正", EN: "sex corrected"}}
