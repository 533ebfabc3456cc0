package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var positionMonths = &county.Param{
	Key: "position.months", Title: words.Text{ZH: "任职后新增间隔", EN: "months after taking a post"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 600}}, Source: common,
}

var positionTiming = &audit.Rule{
	ID: "position-timing", Title: words.Text{ZH: "任职后新增亲属", EN: "a relative enrolled soon after a post was taken"},
	Doc: words.Text{
		ZH: "村干部任职后几个月内，其近亲属首次享受。享受在前、登记在贫困名册、连任、已备案的除外。符合条件的亲属可以享受，时间相近不说明什么：请核实申请、审核的经过和备案。",
		EN: "A close relative of a cadre first received a benefit within some months of the cadre taking his post. Those enrolled before, on the poverty register, of a cadre elected again, or filed are excepted. It shows nothing by itself: verify how the application was handled.",
	},
	Family: familyKin, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.KinArchive},
	Params: []*county.Param{positionMonths, kinScope}, MustNot: []*audit.Exemption{filedRelative, eligibleBefore, heldBefore},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		if len(who.On(roster.KinArchive)) == 0 {
			return
		}
		for _, entry := range who.Enrolled() {
			if started := entry.Started(); started != 0 && meansTested(entry.Household.Programme) {
				checkTiming(p, who, entry, started)
			}
		}
	}),
}

func checkTiming(p *audit.Pass, who *county.Person, entry *county.Entry, started roster.Month) {
	limit, _ := p.Parameter(positionMonths, entry.Township(), entry.Household.Programme, p.AsOf())
	for _, kin := range surelyRelated(p, entry, started, roster.KinArchive) {
		took, says, ok := p.County.TookPost(kin.Row)
		if !ok || started <= took.To || started > took.From+roster.Month(limit.Whole()) {
			continue
		}
		filing := p.County.FilingOf(entry)
		finding := relativeFinding(p, who, entry, &kin).Rests(evidenceTook, says)
		finding.Say(saysTiming, finding.Cadre.Post, words.Name(finding.Cadre.Name), took, finding.Cadre.Relation, started, int(started-took.To)).
			Rests(evidenceFiling, filing.Facts...).Test(eligibleBefore, hadBefore(entry, took.From))
		if p.County.ListedCadresBefore(p.County.PlaceOf(kin.Row), took.From) {
			finding.RuleOut(heldBefore)
		} else {
			finding.NotCheck(heldBefore, saysNoOlderCadres)
		}
		if finding.Conduct = started.FirstDay(); filing.Known {
			finding.Test(filedRelative, filing.Filed && !filing.Late)
		} else {
			finding.NotCheck(filedRelative, saysNoFilings)
		}
		reportRelative(p, finding, entry, &kin)
		return
	}
}

// hadBefore says whether he or somebody of his household was enrolled before a month, or is on the
// register of poor households, which is made by others.
func hadBefore(entry *county.Entry, month roster.Month) bool {
	for _, member := range entry.Household.Members() {
		if len(member.Person.On(roster.PovertyRegister)) > 0 {
			return true
		}
		for _, other := range member.Person.Entries() {
			started, listed := other.Started(), other.Row.Sheet.Period.To
			if started != 0 && started <= month || listed != 0 && listed <= month {
				return true
			}
		}
	}
	return false
}

var (
	saysTiming        = words.Text{ZH: "%s%s %s 任职，亲属（%s）%s 起首次享受，相隔 %d 个月；请核实审核经过", EN: "%s %s took the post in %s, the relative (%s) first received from %s, %d months later: verify how it was decided"}
	saysNoOlderCadres = words.Text{ZH: "没有任职以前的村干部名册", EN: "no list of cadres from before"}
	saysNoFilings     = words.Text{ZH: "没有备案表", EN: "no list of filings"}
	evidenceTook      = words.Text{ZH: "任职时间", EN: "took the post"}
)

var (
	eligibleBefore = &audit.Exemption{ID: "eligible-before", Title: words.Text{ZH: "任职前已享受或已登记贫困", EN: "enrolled or registered as poor before"}}
	heldBefore     = &audit.Exemption{ID: "held-before", Title: words.Text{ZH: "连任或此前已任职", EN: "elected again, or in a post before"}}
)
