package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var relativeUnregistered = &audit.Rule{
	ID: "relative-unregistered", Title: words.Text{ZH: "近亲属享受未备案", EN: "a cadre's relative is enrolled and not filed"},
	Doc: words.Text{
		ZH: "村干部亲属档案中的亲属在册享受，没有备案记录。符合条件的亲属可以享受，缺的是备案：补登备案并入户核实。国家规定只及于低保、村（居）委会成员和经办人员的近亲属，其余在当地未规定备案范围时只作提示。",
		EN: "A relative named in the cadres' archive is enrolled and no filing is on record. An eligible relative may receive the benefit; what is missing is the filing. Beyond the national scope it is a notice until a local rule says otherwise.",
	},
	Family: familyKin, Remedy: remedyFile, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.KinArchive},
	Params: []*county.Param{filingScope}, Local: filingScope, MustNot: []*audit.Exemption{filedRelative, relatedSince},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachRelative(p, who, func(entry *county.Entry, kin *county.Kin) {
			filing := p.County.FilingOf(entry)
			if !filing.Known && !p.Absent(roster.KinFiling, nil, entry.Township(), "", entry.Started()) || filing.Filed && !filing.Late {
				return
			}
			finding := relativeFinding(p, who, entry, kin).Rests(evidenceFiling, filing.Facts...).Rests(evidenceOtherFiling, filing.Other...).RuleOut(filedRelative)
			sayUnregistered(finding, entry, filing)
			scope, _ := p.Parameter(filingScope, entry.Township(), entry.Household.Programme, p.AsOf())
			finding.LocalOnly = !nationalFiling(entry, kin)
			if scope.Words != "当地" && finding.LocalOnly {
				finding.AtMost(audit.Notice)
			}
			reportRelative(p, testOffice(finding.Test(relatedSince, kin.Married), kin.Office.Tenure), entry, kin)
		})
	}),
}

// nationalFiling says whether the national rule asks for the filing of an enrolled relative.
func nationalFiling(entry *county.Entry, kin *county.Kin) bool {
	return isDibao(entry.Household.Programme) && kin.National()
}

func sayUnregistered(finding *audit.Finding, entry *county.Entry, filing county.Filing) {
	cadre := finding.Cadre
	post, name, relation := cadre.Post, words.Name(cadre.Name), cadre.Relation
	switch {
	case filing.Late:
		finding.Say(saysFiledLate, post, name, relation, filing.Date, entry.Started())
	case len(filing.Other) > 0:
		finding.Say(saysFiledOther, post, name, relation)
	default:
		finding.Say(saysUnregistered, post, name, relation)
	}
}

var (
	saysUnregistered    = words.Text{ZH: "%s%s的亲属（%s）在册，没有备案记录", EN: "relative of %s %s (%s), enrolled, no filing on record"}
	saysFiledOther      = words.Text{ZH: "%s%s的亲属（%s）在册，备案的是另一项目或多年前的享受，本次没有备案记录", EN: "relative of %s %s (%s), enrolled; the filing is of another programme or of years before, none of this benefit"}
	evidenceOtherFiling = words.Text{ZH: "另一备案", EN: "another filing"}
	saysFiledLate       = words.Text{ZH: "%s%s的亲属（%s）%s 才备案，纳入在 %s", EN: "relative of %s %s (%s), filed on %s, enrolled since %s"}
)

var relatedSince = &audit.Exemption{ID: "related-since", Title: words.Text{ZH: "享受后才成为亲属", EN: "related only since the benefit began"}}
