package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var caseLevelSum = &audit.Rule{
	ID: "case-level-sum", Title: words.Text{ZH: "村/镇级调处合计不符", EN: "disputes by who settled them do not add up"},
	Doc: words.Text{
		ZH: "矛盾纠纷统计表中村级、镇级（县级）调处数相加，既不等于调处数，也不等于排查总数。只列一级的不核对。核对后更正。",
		EN: "In a table of disputes those settled by village and township are neither all settled nor all there were. A table of one level only is not checked.",
	},
	Family: familyLedger, Remedy: remedyCheck, Severity: audit.Suspicion, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.Statistics},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.Statistics {
			checkPartitions(p, sheet, partitionsOf(sheet, levelSorts))
		}
	}),
}
