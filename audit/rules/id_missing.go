package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var idMissing = &audit.Rule{
	ID: "id-missing", Title: words.Text{ZH: "身份证号缺失", EN: "no identity number"},
	Doc: words.Text{
		ZH: "名册上的人没有身份证号，或填的是占位符。没有号码的人不与任何名单比对。未上户口的新生儿、流浪人员和弃婴除外。",
		EN: "A person on a roster has no identity number, or a placeholder. Newborns not yet registered, the homeless and foundlings are excepted.",
	},
	Family: familyQuality, Remedy: remedyComplete, Severity: audit.Quality, OneSheet: true, NeedsRoster: true, MustNot: []*audit.Exemption{notYetRegistered},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind.Family != roster.Programme {
			return
		}
		for i := range sheet.Records() {
			row := sheet.Row(i)
			field := row.PersonIDField()
			if !sheet.Has(field) || !row.Value(field).Empty() && !placeholder(row, field) {
				continue
			}
			p.Report(p.Find(sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("id").Say(saysMissing).
				Rests(evidenceNumber, county.Own(row, field), county.Own(row, row.PersonNameField())).Test(notYetRegistered, unregistered(p, row)))
		}
	}),
}

func placeholder(row roster.Row, field roster.Field) bool {
	if !row.Value(field).Raw() {
		return false
	}
	_, fault := roster.ParseID(row.Text(field), false)
	return fault == roster.FaultPlaceholder
}

// unregistered says whether the row itself says why there is no number, or is of a child of
// less than a year.
func unregistered(p *audit.Pass, row roster.Row) bool {
	if row.Note().Himself(roster.SaysUnregistered) {
		return true
	}
	birth, ok := row.Date(roster.FieldBirth)
	years, _ := birth.Age(p.AsOf())
	return ok && years < 1 && !strings.Contains(row.Text(roster.FieldRelation), "户主")
}

var saysMissing = words.Text{ZH: "没有身份证号，请补填", EN: "no identity number: complete it"}

var notYetRegistered = &audit.Exemption{ID: "not-yet-registered", Title: words.Text{ZH: "未上户口", EN: "not yet registered"}}
