package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var caseLevelSum = &audit.Rule{
	ID: "case-level-sum", Title: words.Text{ZH: "村/镇级调处合计不符", EN: "disputes by who settled them do not add up"},
	Doc: words.Text{
		ZH: "矛盾纠纷统计表中村级、镇级（县级）调处数相加，既不等于调处数，也不等于排查总数；或与同期矛盾纠纷台账逐件登记的层级不符。只列一级的不核对。核对后更正。",
		EN: "In a table of disputes those settled by village and township are neither all settled nor all there were, or not those the register of the same months lists by level. A table of one level only is not checked.",
	},
	Family: familyLedger, Remedy: remedyCheck, Severity: audit.Suspicion, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.Statistics},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.Statistics {
			levels := partitionsOf(sheet, levelSorts)
			checkPartitions(p, sheet, levels)
			compareLevels(p, sheet, levels)
		}
	}),
}

// compareLevels compares who settled how many by a table with the register of the same months,
// where every case there names its level: a table may count all cases or those settled.
func compareLevels(p *audit.Pass, sheet *roster.Sheet, levels []partition) {
	if registerOf(sheet) != roster.Cases {
		return
	}
	eachRegistered(p, sheet, roster.Cases, func(row roster.Row, rows []roster.Row) {
		settled := slices.DeleteFunc(slices.Clone(rows), func(row roster.Row) bool { return !caseClosed(row) && !caseSettled(row) })
		for _, one := range levels {
			all, named := countParts(one, roster.FieldCaseLevel, rows)
			done, _ := countParts(one, roster.FieldCaseLevel, settled)
			for i, figure := range one.parts {
				if stated, ok := figure.Value(row); named && ok && stated != roster.Money(done[i]*100) {
					compareTotal(p, row, roster.Cases, figure, all[i], rows)
				}
			}
		}
	})
}
