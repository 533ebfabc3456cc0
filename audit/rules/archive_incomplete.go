package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// archivePosts are the four posts whose relatives a village's archive lists
// (spec/domain.md section 1), with words that name them.
var archivePosts = []struct {
	title words.Text
	words []string
}{
	{words.Text{ZH: "村党支部书记", EN: "party secretary"}, []string{"书记", "支书"}},
	{words.Text{ZH: "村委会主任", EN: "head of the village committee"}, []string{"村委会主任", "村主任"}},
	{words.Text{ZH: "村委会文书", EN: "village clerk"}, []string{"文书", "会计"}},
	{words.Text{ZH: "村务监督委员会主任", EN: "head of the supervisors"}, []string{"监督", "监委"}},
}

var archiveIncomplete = &audit.Rule{
	ID: "archive-incomplete", Title: words.Text{ZH: "亲属档案不全", EN: "the archive of relatives is incomplete"},
	Doc: words.Text{
		ZH: "一个村的亲属档案应有四个岗位, 每名干部五类亲属都有记载(没有的写无)。缺少的岗位和类别逐一列出; 一人兼两个岗位、岗位空缺的请注明。",
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

func checkPosts(p *audit.Pass, village audit.ArchiveVillage) {
	var missing []words.Text
	both := false
	for _, post := range archivePosts {
		found := false
		for _, cadre := range village.Cadres {
			found = found || containsAny(cadre.Post, post.words)
			both = both || strings.ContainsAny(cadre.Post, "兼、/") || strings.Contains(cadre.Post, "一肩挑")
		}
		if !found {
			missing = append(missing, post.title)
		}
	}
	if len(missing) == 0 {
		return
	}
	finding := p.Find(nil).At(village.Place.Township, village.Place.Village).Key("posts").Say(saysPosts, missing).
		Rests(evidenceArchive, audit.Own(village.Cadres[0].Rows[0], roster.FieldPost)).Test(twoPosts, both)
	finding.Persons = 0
	p.Report(finding)
}

// archiveClasses are the archive's five classes of kin.
var archiveClasses = []struct {
	class roster.KinClass
	title words.Text
}{
	{roster.KinSpouse, words.Text{ZH: "配偶", EN: "spouse"}}, {roster.KinParent, words.Text{ZH: "父母", EN: "parents"}}, {roster.KinChild, words.Text{ZH: "子女", EN: "children"}},
	{roster.KinSibling, words.Text{ZH: "兄弟姐妹", EN: "siblings"}}, {roster.KinGrandchild, words.Text{ZH: "孙子女", EN: "grandchildren"}},
}

func checkClasses(p *audit.Pass, village audit.ArchiveVillage, cadre audit.ArchiveCadre) {
	present := map[roster.KinClass]bool{}
	for _, row := range cadre.Rows {
		if relation, known := roster.ParseRelation(row.Text(roster.FieldKinRelation)); known {
			present[relation.Class] = true
		}
	}
	var missing []words.Text
	for _, class := range archiveClasses {
		if !present[class.class] {
			missing = append(missing, class.title)
		}
	}
	if len(missing) == 0 {
		return
	}
	finding := p.Find(nil).At(village.Place.Township, village.Place.Village).Key("classes", cadre.Name).
		Say(saysClasses, cadre.Post, words.Name(cadre.Name), missing).Rests(evidenceArchive, audit.Own(cadre.Rows[0], roster.FieldCadreName)).RuleOut(twoPosts)
	finding.Person, finding.Persons = audit.Who{Name: cadre.Name}, 0
	p.Report(finding)
}

var (
	saysPosts   = words.Text{ZH: "亲属档案缺少岗位: %s", EN: "the archive lacks the posts: %s"}
	saysClasses = words.Text{ZH: "%s%s的档案没有记载: %s (没有的请写无)", EN: "the archive of %s %s says nothing of: %s (write 无 where there is none)"}
)

var twoPosts = &audit.Exemption{ID: "two-posts", Title: words.Text{ZH: "一人兼两个岗位或空缺", EN: "one person in two posts, or a vacancy"}}
