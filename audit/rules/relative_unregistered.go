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
		ZH: "村干部亲属档案中的亲属在册享受, 没有备案记录。符合条件的亲属可以享受, 缺的是备案: 补登备案并入户核实。国家规定只及于低保、村(居)委会成员和经办人员的近亲属, 其余在当地未规定备案范围时只作提示。",
		EN: "A relative named in the cadres' archive is enrolled and no filing is on record. An eligible relative may receive the benefit; what is missing is the filing. Beyond the national scope it is a notice until a local rule says otherwise.",
	},
	Family: familyKin, Remedy: remedyFile, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.KinArchive},
	Params: []*county.Param{filingScope}, MustNot: []*audit.Exemption{filedRelative, relatedSince},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachRelative(p, who, func(entry *county.Entry, archive county.Match) {
			filing := p.County.FilingOf(who, entry, archive)
			if !filing.Known && !p.Absent(roster.KinFiling, nil, entry.Township(), "", 0) || filing.Filed && !filing.Late {
				return
			}
			finding := relativeFinding(p, who, entry, archive).Rests(evidenceFiling, filing.Facts...).RuleOut(filedRelative)
			finding.Say(saysUnregistered, finding.Cadre.Post, words.Name(finding.Cadre.Name), finding.Cadre.Relation)
			if filing.Late {
				finding.Say(saysFiledLate, finding.Cadre.Post, words.Name(finding.Cadre.Name), finding.Cadre.Relation, filing.Date, entry.Started())
			}
			scope, _ := p.Parameter(filingScope, entry.Township(), entry.Household.Programme, p.AsOf())
			if scope.Words != "当地" && !nationalScope(entry.Household.Programme, archive.Row) {
				finding.AtMost(audit.Notice)
			}
			p.Report(finding.Test(relatedSince, marriedSince(entry, archive.Row)))
		})
	}),
}

// marriedSince says whether the archive notes a marriage after the benefit began ("2016年9月登记
// 结婚"): there was nobody to file when the benefit was approved.
func marriedSince(entry *county.Entry, archive roster.Row) bool {
	wed, noted := archive.Note().Find(roster.SaysWed)
	return noted && entry.Started() != 0 && wed.When.MonthOf() > entry.Started()
}

var (
	saysUnregistered = words.Text{ZH: "%s%s的亲属 (%s) 在册, 没有备案记录", EN: "relative of %s %s (%s), enrolled, no filing on record"}
	saysFiledLate    = words.Text{ZH: "%s%s的亲属 (%s) %s 才备案, 纳入在 %s", EN: "relative of %s %s (%s), filed on %s, enrolled since %s"}
)

var relatedSince = &audit.Exemption{ID: "related-since", Title: words.Text{ZH: "享受后才成为亲属", EN: "related only since the benefit began"}}
