package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var relationUnknown = &audit.Rule{
	ID: "relation-unknown", Title: words.Text{ZH: "与户主关系不规范", EN: "an unknown relation to the head"},
	Doc: words.Text{
		ZH: "与户主关系栏的写法不在国家标准的关系表和常见写法之内。请改为规范写法，如 配偶、长子、父亲。",
		EN: "The relation is neither in the national table nor a usual word for one of its relations.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true,
	Columns: [][]roster.Field{{roster.FieldRelation}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind.Family != roster.Programme || !sheet.Has(roster.FieldRelation) {
			return
		}
		for i := range sheet.Records() {
			row := sheet.Row(i)
			text := row.Text(roster.FieldRelation)
			if _, known := roster.ParseRelation(text); text == "" || known {
				continue
			}
			p.Report(p.Find(sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("relation").Say(saysRelation, text).
				Rests(evidenceRelation, county.Own(row, roster.FieldRelation)))
		}
	}),
}

var (
	saysRelation     = words.Text{ZH: "与户主关系写作“%s”，不在关系表中", EN: "the relation %q is in no table"}
	evidenceRelation = words.Text{ZH: "与户主关系", EN: "relation"}
)
