package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
	"slices"
)

// adjustDeath is the time a county has to adjust the benefit of a surviving household.
var adjustDeath = &county.Param{
	Key: "adjust.death", Title: words.Text{ZH: "成员死亡调整期", EN: "time to adjust after a member's death"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 0}, {Programme: "rural-dibao", Number: 300, Since: 20221020}, {Programme: "urban-dibao", Number: 300, Since: 20221020}},
	Source:  words.Text{ZH: "2022年10月20日通知第一部分第（三）项：自死亡之日起3个月内办完", EN: "notice of 2022-10-20, part 1 (3): within three months of the death"},
}

// graceDeath is how many months after the month of death a benefit goes on lawfully.
var graceDeath = &county.Param{
	Key: "grace.death", Title: words.Text{ZH: "死亡停发宽限", EN: "grace after death"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 0}, {Programme: "veteran", Number: 600}},
	Source:  words.Text{ZH: "军人抚恤优待条例（2019年修订本）第十九条：遗属死亡增发6个月", EN: "regulation on the care of servicemen (2019) art. 19"},
}

var paidAfterDeath = &audit.Rule{
	ID: "paid-after-death", Title: words.Text{ZH: "死亡后仍发放", EN: "paid after death"},
	Doc: words.Text{
		ZH: "死亡次月起仍有发放。发给一户的钱按保障对象平均，只算死者的一份；户主已不计入、家人在保的不算多发。先核实死亡日期，属实的停发，追回死亡次月起多发的部分。",
		EN: "Money was paid for months after the month of death. A household's payment belongs to its covered persons in equal shares; only the share of the dead person counts.",
	},
	Family: familyDeath, Remedy: remedyRecover, Severity: audit.Violation, Clearance: audit.ClearDeath,
	Needs: []*roster.Kind{roster.Deaths, roster.PaymentList}, Params: []*county.Param{graceDeath, graceDisabled, adjustDeath},
	MustNot: []*audit.Exemption{diedInPaidMonth, survivorsEntitled, deathGrace},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		death, ok := p.County.Died(who)
		if !ok || death.Month() == 0 {
			return
		}
		for _, household := range p.County.HouseholdsOf(who) {
			paidAfter(p, who, death, func(after roster.Month) []county.PaidShare { return p.County.SharesAfter(who, household, after) })
		}
		paidAfter(p, who, death, func(after roster.Month) []county.PaidShare { return p.County.UnlistedAfter(who, after) })
	}),
}

// paidAfter reports what was paid after the month of death and, where a grace goes on, after
// that: the months inside it are lawful and not to be got back.
func paidAfter(p *audit.Pass, who *county.Person, death county.Death, sharesAfter func(roster.Month) []county.PaidShare) {
	died := death.Month()
	shares := sharesAfter(died)
	if len(shares) == 0 {
		return
	}
	programme := shares[0].Payment.Programme
	grace := graceMonths(p, programme, shares[0])
	beyond := sharesAfter(died + roster.Month(grace))
	if len(beyond) > 0 {
		shares = beyond
	}
	finding := aboutDead(p.Find(programme), who, death).Key(death.Month().String()).Rests(evidenceDeath, death)
	restsOnShares(finding, shares)
	finding.Say(saysPaidAfterDeath, death.Value, finding.Months, finding.Recoverable).RuleOut(diedInPaidMonth)
	if grace > 0 && len(beyond) > 0 {
		finding.Say(saysPaidAfterGrace, death.Value, grace, finding.Months, finding.Recoverable)
	}
	if slices.ContainsFunc(shares, func(share county.PaidShare) bool { return share.Unclear }) {
		finding.Doubt(saysUnclear.With())
	}
	testSurvivors(finding, shares)
	finding.Test(deathGrace, len(beyond) == 0)
	p.Report(finding)
}

// aboutDead names who died: of two names under one number the one on the list of deaths.
func aboutDead(finding *audit.Finding, who *county.Person, death county.Death) *audit.Finding {
	if entry := death.Bearer(who); entry != nil && len(who.Enrolled()) > 1 {
		return finding.AboutEntry(entry)
	}
	return finding.About(who)
}

// restsOnShares makes a finding one of his shares of payments: what they come to, how many months,
// when it began, and where they were paid unless he is enrolled somewhere.
func restsOnShares(finding *audit.Finding, shares []county.PaidShare) {
	if finding.Township == "" {
		finding.At(shares[0].Payment.Township, shares[0].Payment.Village)
	}
	for _, share := range shares {
		finding.Recoverable += share.Amount
		restsOnPayment(finding, share.Payment)
		if share.Entry != nil {
			finding.Rests(evidenceEnrolled, share.Entry.Number())
		}
	}
	finding.Months, finding.Monthly = paidMonths(shares)
	finding.Conduct = shares[0].From.FirstDay()
}

// paidMonths counts the months shares are for, each once, and adds what was paid for the last.
func paidMonths(shares []county.PaidShare) (months int, monthly roster.Money) {
	paid := map[roster.Month]roster.Money{}
	last := shares[0].To
	for _, share := range shares {
		last = max(last, share.To)
		for month := share.From; month <= share.To; month++ {
			paid[month] += share.Amount / roster.Money(share.Months)
		}
	}
	return len(paid), paid[last]
}

// restsOnPayment shows a payment and what was given back of it.
func restsOnPayment(finding *audit.Finding, payment *county.Payment) {
	finding.Rests(evidencePaid, payment.Fact())
	for _, back := range payment.Returns() {
		finding.Rests(evidenceReturned, back.Fact())
	}
}

// testSurvivors rules survivors out where a roster says who is covered; where none does,
// living members may be due the money.
func testSurvivors(finding *audit.Finding, shares []county.PaidShare) {
	for _, share := range shares {
		if share.Entry == nil {
			finding.NotCheck(survivorsEntitled, words.NoRosterHere)
			return
		}
	}
	finding.RuleOut(survivorsEntitled)
}

// graceMonths returns how many months after the month of death go on lawfully.
func graceMonths(p *audit.Pass, programme *roster.Kind, share county.PaidShare) int {
	township, conduct := share.Payment.Township, share.From.FirstDay()
	grace, _ := p.Parameter(graceDeath, township, programme, conduct)
	months := grace.Whole()
	if entry := share.Entry; entry != nil && containsAny(entry.Row.Text(roster.FieldCategory), []string{"残疾军人", "伤残军人"}) {
		disabled, _ := p.Parameter(graceDisabled, township, programme, conduct)
		months = max(months, disabled.Whole())
	}
	if !share.Alone {
		adjust, _ := p.Parameter(adjustDeath, township, programme, conduct)
		months = max(months, adjust.Whole())
	}
	return months
}

var (
	saysPaidAfterDeath = words.Text{ZH: "%s 死亡，次月起仍发放 %d 个月 %s 元", EN: "died on %s; %d months after were still paid, %s yuan"}
	saysPaidAfterGrace = words.Text{ZH: "%s 死亡，宽限 %d 个月之后仍发放 %d 个月 %s 元", EN: "died on %s; after a grace of %d months %d more were paid, %s yuan"}
	saysUnclear        = words.Text{ZH: "名册保障人数少于所列人数，没有写明谁不享受", EN: "the roster covers fewer than it lists and does not say who is not covered"}
	evidenceDeath      = words.Text{ZH: "死亡日期", EN: "date of death"}
	evidencePaid       = words.Text{ZH: "发放", EN: "payment"}
	evidenceReturned   = words.Text{ZH: "退回", EN: "given back"}
)

var diedInPaidMonth = &audit.Exemption{ID: "died-in-paid-month", Title: words.Text{ZH: "死亡当月发放", EN: "paid for the month of death"}}

var survivorsEntitled = &audit.Exemption{ID: "survivors-entitled", Title: words.Text{ZH: "在世成员应得", EN: "due to living members"}}

var deathGrace = &audit.Exemption{ID: "death-grace", Title: words.Text{ZH: "死亡停发宽限期内", EN: "within the grace after death"}}
