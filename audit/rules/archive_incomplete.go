package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var archiveIncomplete = &audit.Rule{
	ID: "archive-incomplete", Title: words.Text{ZH: "亲属档案不全", EN: "the archive of relatives is incomplete"},
	Doc: words.Text{
		ZH: "一个村的亲属档案应有四个岗位，每名干部五类亲属都有记载（没有的写无）。缺少的岗位和类别逐一列出；一人兼两个岗位、岗位空缺的请注明。",
		EN: "A village's archive has four posts, and for each cadre the five classes of kin, filled or 无. What is missing is named; one person in two posts and vacancies are excepted where said.",
	},
	Family: familyKin, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.KinArchive}, MustNot: []*audit.Exemption{twoPosts},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.KinArchive {
			return
		}
		for _, village := range p.County.ArchiveByVillage(sheet) {
			checkPosts(p, village)
			for _, cadre := range village.Cadres {
				checkClasses(p, village, cadre)
			}
		}
	}),
}

func checkPosts(p *audit.Pass, village county.ArchiveVillage) {
	var missing []words.Text
	both := false
	for _, post := range county.ArchivePosts {
		found := false
		for _, cadre := range village.Cadres {
			found = found || post.Held(cadre.Post)
			both = both || strings.ContainsAny(cadre.Post, "兼、/") || strings.Contains(cadre.Post, "一肩挑")
		}
		if !found {
			missing = append(missing, post.Title)
		}
	}
	if len(missing) == 0 {
		return
	}
	finding := p.Find(nil).At(village.Place.Township, village.Place.Village).Key("posts").Say(saysPosts, missing).
		Rests(evidenceArchive, county.Own(village.Cadres[0].Rows[0], roster.FieldPost)).Test(twoPosts, both)
	finding.Persons = 0
	p.Report(finding)
}

func checkClasses(p *audit.Pass, village county.ArchiveVillage, cadre county.ArchiveCadre) {
	var missing []words.Text
	for i, count := range cadre.Classes() {
		if !count.Said {
			missing = append(missing, county.ArchiveClasses[i].Title)
		}
	}
	if len(missing) == 0 {
		return
	}
	finding := p.Find(nil).At(village.Place.Township, village.Place.Village).Key("classes", cadre.Name).
		Say(saysClasses, cadre.Post, words.Name(cadre.Name), missing).Rests(evidenceArchive, county.Own(cadre.Rows[0], roster.FieldCadreName)).RuleOut(twoPosts)
	finding.Person, finding.Persons = county.Who{Name: cadre.Name}, 0
	p.Report(finding)
}

var (
	saysPosts   = words.Text{ZH: "亲属档案缺少岗位：%s", EN: "the archive lacks the posts: %s"}
	saysClasses = words.Text{ZH: "%s%s的档案没有记载：%s（没有的请写无）", EN: "the archive of %s %s says nothing of: %s (write 无 where there is none)"}
)

var twoPosts = &audit.Exemption{ID: "two-posts", Title: words.Text{ZH: "一人兼两个岗位或空缺", EN: "one person in two posts, or a vacancy"}}
