package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var nameOnlyKinMatch = &audit.Rule{
	ID: "name-only-kin-match", Title: words.Text{ZH: "仅姓名匹配亲属", EN: "relatives without a number"},
	Doc: words.Text{
		ZH: "亲属档案上有的亲属没有身份证号。不凭姓名认定谁是干部亲属；每份档案、每个村只提示一次条数，请补全号码。",
		EN: "Relatives in the archive have no number. Nobody is taken for a cadre's relative by name: one notice an archive and village gives the count and asks for the numbers.",
	},
	Family: familyKin, Remedy: remedyComplete, Severity: audit.Notice, Needs: []*roster.Kind{roster.KinArchive},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.KinArchive {
			askForNumbers(p, sheet, roster.FieldRelativeName, roster.FieldRelativeIDNumber)
		}
	}),
}
