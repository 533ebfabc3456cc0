package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var rosterOverlap = &audit.Rule{
	ID: "roster-overlap", Title: words.Text{ZH: "同一份表交了几份", EN: "one list handed in several times"},
	Doc: words.Text{
		ZH: "同一乡镇同一项目的几份名册列的大多是同样的人：全镇表和各村表、新旧两稿、月表和季表。只按其中较新较全的一份核对，其余各份中重复的行不再计。发放清册也是如此：汇总各月的季度清册不再相加。请确认以哪一份为准，另几份移出文件夹。",
		EN: "Rosters of one programme and township list mostly the same persons: the township's beside its villages', two versions, a month's beside the quarter's. The newer and fuller one is audited; rows of the others that repeat it do not count. A payment list that sums up others is not added to them.",
	},
	Family: familyDuplicate, Remedy: remedyVerify, Severity: audit.Notice, NeedsRoster: true,
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		overlap := p.County.OverlapOf(sheet)
		if overlap == nil {
			return
		}
		says := saysOverlap
		if sheet.Kind == roster.PaymentList {
			says = saysSumsUp
		}
		finding := sheetFinding(p, sheet).Key(sheet.Kind.Name, sheet.Period.String()).
			Say(says, len(overlap.Others)+1, overlap.Rows).
			Rests(evidenceOverlap, county.RowOf(sheet, sheet.HeadingRow))
		for _, other := range overlap.Others {
			finding.Rests(evidenceOverlap, county.RowOf(other, other.HeadingRow))
		}
		p.Report(finding)
	}),
}

var (
	saysOverlap     = words.Text{ZH: "%d 份名册列的大多是同样的人（重复 %d 行），按证据中第一份核对", EN: "%d rosters list mostly the same persons (%d rows repeated); the first of the evidence is audited"}
	saysSumsUp      = words.Text{ZH: "%d 份发放清册写的大多是同样的钱（重复 %d 行），证据中第一份是其余各份的汇总，不再相加；若确实发了两次，请核对银行回单", EN: "%d payment lists mostly pay the same money (%d rows repeated); the first of the evidence sums up the others and is not added; if it was really paid twice, see the bank's receipts"}
	evidenceOverlap = words.Text{ZH: "表", EN: "list"}
)
