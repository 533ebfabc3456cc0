package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var id15Digit = &audit.Rule{
	ID: "id-15-digit", Title: words.Text{ZH: "仍用15位旧号", EN: "the old 15-digit number"},
	Doc: words.Text{
		ZH: "名册仍用15位身份证号。已按18位与其他名单比对，只需更正号码。",
		EN: "A roster still gives the 15-digit number. It was compared in its 18-digit form; only the number is to be corrected.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true,
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind.Family != roster.Programme {
			return
		}
		for i := range sheet.Records() {
			row := sheet.Row(i)
			if number := row.PersonID(); number.Form() == roster.From15 {
				p.Report(p.Find(sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("15").Say(says15Digit, words.Number(number.String()), words.Number(number.Text18())).
					Rests(evidenceNumber, county.Own(row, row.PersonIDField())))
			}
		}
	}),
}

var says15Digit = words.Text{ZH: "15位旧号 %s，18位应为 %s", EN: "the old number %s is %s in 18 digits"}
