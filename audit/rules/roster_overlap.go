package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var rosterOverlap = &audit.Rule{
	ID: "roster-overlap", Title: words.Text{ZH: "同一名册交了几份", EN: "one roster handed in several times"},
	Doc: words.Text{
		ZH: "同一乡镇同一项目的几份名册列的大多是同样的人: 全镇表和各村表、新旧两稿、月表和季表。只按其中较新较全的一份核对, 其余各份中重复的行不再计。请确认以哪一份为准, 另几份移出文件夹。",
		EN: "Rosters of one programme and township list mostly the same persons: the township's beside its villages', two versions, a month's beside the quarter's. The newer and fuller one is audited; rows of the others that repeat it do not count.",
	},
	Family: familyDuplicate, Remedy: remedyVerify, Severity: audit.Notice, NeedsRoster: true,
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		overlap := p.County.OverlapOf(sheet)
		if overlap == nil {
			return
		}
		finding := p.Find(sheet.Kind).At(sheet.Township, sheet.Village).Key(sheet.Period.String()).
			Say(saysOverlap, len(overlap.Others)+1, overlap.Persons).
			Rests(evidenceOverlap, county.RowOf(sheet, sheet.HeadingRow))
		for _, other := range overlap.Others {
			finding.Rests(evidenceOverlap, county.RowOf(other, other.HeadingRow))
		}
		p.Report(finding)
	}),
}

var (
	saysOverlap     = words.Text{ZH: "%d 份名册列的大多是同样的人 (重复 %d 行), 按证据中第一份核对", EN: "%d rosters list mostly the same persons (%d rows repeated); the first of the evidence is audited"}
	evidenceOverlap = words.Text{ZH: "名册", EN: "roster"}
)
