package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var archiveStale = &audit.Rule{
	ID: "archive-stale", Title: words.Text{ZH: "换届后亲属档案未更新", EN: "the archive of relatives is older than the election"},
	Doc: words.Text{
		ZH: "村干部名册上四个岗位有人在亲属档案之后任职，档案里没有他；或者两张表写的届次不同。一村一条，不写姓名。同一人连任、档案里已有的不算；档案没有日期的不能比较。请按现任干部重新填报亲属档案。",
		EN: "By the list of cadres somebody took one of the four posts after the archive was made and is not in it, or the two name different elections. One a village, naming nobody. Cadres already in the archive are excepted. Have the archive filled anew.",
	},
	Family: familyKin, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.KinArchive}, MustNot: []*audit.Exemption{inArchive},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.KinArchive {
			return
		}
		stale, unsure := p.County.StaleArchives(sheet)
		if unsure {
			p.NotRunBecause(sheet, saysArchiveUndated.With())
		}
		for _, village := range stale {
			reportStale(p, sheet, village)
		}
	}),
}

func reportStale(p *audit.Pass, sheet *roster.Sheet, village county.StaleArchive) {
	finding := p.Find(nil).At(village.Place.Township, village.Place.Village).Key("stale").RuleOut(inArchive)
	finding.Persons = 0
	if len(village.Later) == 0 {
		p.Report(finding.Say(saysElections, village.Numbers[0], village.Numbers[1]).Rests(evidenceArchive, county.Own(village.Row, roster.FieldTermNumber)))
		return
	}
	finding.Say(saysStale, sheet.Period.To, len(village.Later)).Rests(evidenceArchive, county.Own(village.Row, roster.FieldPost))
	for _, row := range village.Later {
		finding.Rests(evidenceTook, county.Own(row, roster.FieldPost))
	}
	p.Report(finding)
}

var (
	saysStale          = words.Text{ZH: "亲属档案是 %s 的，名册上有 %d 个岗位此后换人，档案没有现任干部的亲属：请重新填报", EN: "the archive is of %s, %d posts changed hands since and it does not hold the relatives of who holds them: fill it anew"}
	saysElections      = words.Text{ZH: "亲属档案是第 %d 届的，村干部名册是第 %d 届：请重新填报", EN: "the archive is of election %d, the list of cadres of election %d: fill it anew"}
	saysArchiveUndated = words.Text{ZH: "档案没有日期，不能与任职时间比较；请在表名或标题写明年月", EN: "the archive has no date to compare with the terms: write year and month into its name or title"}
)

var inArchive = &audit.Exemption{ID: "in-archive", Title: words.Text{ZH: "连任或档案已有", EN: "elected again, or in the archive already"}}
