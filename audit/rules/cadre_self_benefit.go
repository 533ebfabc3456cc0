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
		ZH: "村干部名册上的人在册享受。确实符合条件并已备案的可以享受；请核实家庭收入和办理过程是否回避。优抚不看家庭经济状况，只作提示。",
		EN: "A village cadre is on a roster. One who is truly eligible and filed may be; verify the income and whether he kept out of the decision. Nobody assesses a veteran: a notice only.",
	},
	Family: familyKin, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.Cadre}, MustNot: []*audit.Exemption{filedRelative},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		for _, entry := range who.Enrolled() {
			if own, ok := p.County.OfficeOf(entry); ok {
				reportCadre(p, who, entry, &own)
			}
		}
	}),
}

func reportCadre(p *audit.Pass, who *county.Person, entry *county.Entry, own *county.OwnOffice) {
	filing := p.County.FilingOf(entry)
	finding := p.Find(entry.Household.Programme).About(who).Key("self").Say(saysCadre, own.Written).
		Rests(evidenceEnrolled, entry.Number()).Rests(evidenceCadre, own.Fact(own.Row.PersonIDField())).
		Test(filedRelative, filing.Filed).Test(notAssessed, entry.Household.Programme == roster.Veteran)
	finding.Cadre = &audit.CadreNote{Name: who.Who().Name, Post: own.Written, KinClass: string(roster.KinSelf)}
	finding.Monthly = p.County.Share(entry)
	if own.OtherName != "" {
		finding.Say(saysCadreOther, words.Name(own.OtherName), own.Written, words.Name(entry.Row.PersonName())).Rests(evidenceCadreName, own.Fact(own.Row.PersonNameField()))
		finding.Cadre = nil
	}
	p.Report(testOffice(finding, own.Tenure))
}

var (
	saysCadre         = words.Text{ZH: "本人是%s", EN: "is %s himself"}
	saysCadreOther    = words.Text{ZH: "村干部名册上该号码的姓名是%s（%s），名册上是%s：先核对身份证，不能认定是同一人", EN: "the list of cadres has %s (%s) beside the number, the roster %s: check the card first, they may be two"}
	evidenceCadreName = words.Text{ZH: "村干部名册上的姓名", EN: "the name in the list of cadres"}
	evidenceCadre     = words.Text{ZH: "村干部名册", EN: "list of cadres"}
)

var notAssessed = &audit.Exemption{ID: "not-assessed", Title: words.Text{ZH: "该项待遇不看家庭经济状况", EN: "a benefit for which nobody is assessed"}}
