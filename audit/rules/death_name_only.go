package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var deathNameOnly = &audit.Rule{
	ID: "death-name-only", Title: words.Text{ZH: "死亡名单仅同名", EN: "deaths without a number"},
	Doc: words.Text{
		ZH: "死亡名单上有的人没有身份证号。同名的人很多，不凭姓名指认任何人；每份名单、每个村只提示一次条数，请提供名单的单位补全号码。",
		EN: "Entries of a list of deaths have no number. Nobody is named for a name alike: one notice a list and village gives the count and asks for the numbers.",
	},
	Family: familyDeath, Remedy: remedyComplete, Severity: audit.Notice, Needs: []*roster.Kind{roster.Deaths},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.Deaths {
			askForNumbers(p, sheet, roster.FieldName, roster.FieldIDNumber)
		}
	}),
}
