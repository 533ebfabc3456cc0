package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var cadreSelfBenefit = &audit.Rule{
	ID: "cadre-self-benefit", Title: words.Text{ZH: "村干部本人享受", EN: "a cadre is enrolled himself"},
	Doc: words.Text{
		ZH: "村干部名册上的人在册享受。确实符合条件并已备案的可以享受; 请核实家庭收入和办理过程是否回避。",
		EN: "A village cadre is on a roster. One who is truly eligible and filed may be; verify the income and whether he kept out of the decision.",
	},
	Family: familyKin, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.Cadre}, MustNot: []*audit.Exemption{filedRelative},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		posts := who.On(roster.Cadre)
		if len(posts) == 0 {
			return
		}
		for _, entry := range who.Enrolled() {
			finding := p.Find(entry.Household.Programme).About(who).Key(posts[0].Row.Text(roster.FieldPost)).
				Say(saysCadre, posts[0].Row.Text(roster.FieldPost)).
				Rests(evidenceEnrolled, entry.Number()).Rests(evidenceCadre, posts[0].Fact(posts[0].Row.PersonIDField())).
				Test(filedRelative, len(who.On(roster.KinFiling)) > 0)
			finding.Cadre = &audit.CadreNote{Name: who.Who().Name, Post: posts[0].Row.Text(roster.FieldPost), KinClass: string(roster.KinSelf)}
			finding.Monthly = p.County.Share(entry)
			p.Report(finding)
		}
	}),
}

var (
	saysCadre     = words.Text{ZH: "本人是%s", EN: "is %s himself"}
	evidenceCadre = words.Text{ZH: "村干部名册", EN: "list of cadres"}
)
