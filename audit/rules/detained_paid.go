package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// detention is what a row of a list of custody says somebody is held for.
type detention uint8

const (
	detentionUnknown   detention = iota
	detentionPrison              // a sentence served in prison
	detentionLabour              // 劳动教养, until it was abolished
	detentionTreatment           // compulsory isolation for drugs
	detentionNone                // held without a sentence, or not held at all
)

// detentionWords, of which those that excuse come first: 监狱社区矫正 is no prison.
var detentionWords = []struct {
	class detention
	words []string
}{
	{detentionNone, []string{
		"社区矫正", "社矫", "缓刑", "假释", "保外就医", "监外执行", "管制", "取保", "监视居住", "社区戒毒", "社区康复", "自愿戒毒",
		"刑拘", "刑事拘留", "拘留", "未决", "羁押", "候审", "待审", "逮捕", "看守所",
	}},
	{detentionTreatment, []string{"强制隔离戒毒", "强戒", "强制戒毒", "隔离戒毒", "戒毒所"}},
	{detentionLabour, []string{"劳教", "劳动教养"}},
	{detentionPrison, []string{"服刑", "监狱", "有期徒刑", "无期徒刑", "死缓", "判刑", "收监"}},
}

// uncounted says for which programme, since and until when, somebody so held is not counted or
// not paid (spec/law.md).
var uncounted = []struct {
	class        detention
	programme    *roster.Kind
	since, until roster.Month
}{
	{detentionPrison, roster.RuralDibao, roster.NewMonth(2013, 1), 0},
	{detentionPrison, roster.UrbanDibao, roster.NewMonth(2013, 1), 0},
	{detentionLabour, roster.RuralDibao, roster.NewMonth(2013, 1), roster.NewMonth(2021, 6)},
	{detentionLabour, roster.UrbanDibao, roster.NewMonth(2013, 1), roster.NewMonth(2021, 6)},
	{detentionTreatment, roster.RuralDibao, roster.NewMonth(2021, 7), 0},
	{detentionTreatment, roster.UrbanDibao, roster.NewMonth(2021, 7), 0},
	{detentionPrison, roster.Tekun, roster.NewMonth(2021, 7), 0},
	{detentionPrison, roster.Veteran, roster.NewMonth(2019, 4), 0},
}

var detainedPaid = &audit.Rule{
	ID: "detained-paid", Title: words.Text{ZH: "在押仍领取", EN: "paid while in prison"},
	Doc: words.Text{
		ZH: "服刑（强制隔离戒毒只限低保、2021年7月以后）的月份仍有发放。入监当月和释放当月不算；发给一户的钱按保障对象平均，只算本人的一份，家人照领。社区矫正、缓刑、假释、保外就医和未判决的羁押、拘留不在其内。核实起止时间后调减，追回多发部分。",
		EN: "Money was paid for months somebody was in prison (for dibao since July 2021 also in compulsory drug treatment). The months of entry and release are not counted; of a household's payment only his own share is, the others keep theirs. Community correction, probation, parole, medical release and detention before a sentence are no prison.",
	},
	Family: familyOrder, Remedy: remedyReduce, Severity: audit.Violation, Clearance: audit.ClearOther, Needs: []*roster.Kind{roster.Custody},
	MustNot: []*audit.Exemption{notInPrison, othersEntitled, arrearsPaid}, YieldsTo: []string{"paid-after-death"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		for _, match := range who.On(roster.Custody) {
			class := detentionOf(match.Row)
			if class == detentionNone {
				continue
			}
			for _, household := range p.County.HouseholdsOf(who) {
				paid := p.County.SharesAfter(who, household, 0)
				if !detainedShares(p, who, match, class, paid) {
					detainedEnrolled(p, who, match, class, household)
				}
			}
			detainedShares(p, who, match, class, p.County.UnlistedAfter(who, 0))
		}
	}),
}

// detentionOf says what a row is held for: by its own words, else by those of its list, of which
// some are of several.
func detentionOf(row roster.Row) detention {
	own := row.Text(roster.FieldStatus) + "，" + row.Text(roster.FieldInstitution) + "，" + row.Text(roster.FieldNote)
	for _, class := range detentionWords {
		if roster.FindEvent(own, class.words).Said {
			return class.class
		}
	}
	var found []detention
	for _, class := range detentionWords {
		if containsAny(row.Sheet.Title+row.Sheet.Name+row.Sheet.File.Path, class.words) {
			found = append(found, class.class)
		}
	}
	if len(found) == 1 {
		return found[0]
	}
	return detentionUnknown
}

// heldMonths returns the whole months somebody was held in: neither that of entry nor that of
// release. Dated is false where the list does not say since when.
func heldMonths(p *audit.Pass, row roster.Row) (months roster.Period, dated bool) {
	months = roster.Period{From: 1, To: p.AsOf().MonthOf()}
	start, begun := row.Date(roster.FieldStartDate)
	if begun && start.MonthOf() != 0 {
		months.From, dated = start.MonthOf()+1, true
	}
	if end, ok := row.Date(roster.FieldEndDate); ok {
		first, _ := end.Days() // the first he may be free on
		months.To = min(months.To, first.MonthOf()-1)
	} else if listed := row.Sheet.Period.To; listed != 0 {
		months.To = min(months.To, listed) // nothing is known of him after the list
	}
	for _, text := range [...]string{row.Text(roster.FieldStatus), row.Text(roster.FieldNote)} {
		if freed := roster.FindEvent(text, []string{"已释放", "刑满释放", "减刑释放", "提前释放", "已出狱", "已出所", "期满出所"}); freed.Said {
			if end, ok := row.Date(roster.FieldEndDate); freed.When.From == 0 && ok && end.MonthOf() != 0 && end.MonthOf() <= p.AsOf().MonthOf() {
				continue // the day of release is known
			}
			months.To = min(months.To, max(freed.When.From, 1)-1)
		}
	}
	return months, dated
}

// lawfulMonths cuts the months held to those in which the law of a programme does not count him.
func lawfulMonths(programme *roster.Kind, class detention, months roster.Period) roster.Period {
	for _, rule := range uncounted {
		if rule.programme != programme || rule.class != class && (class != detentionUnknown || rule.class != detentionPrison) {
			continue
		}
		months.From = max(months.From, rule.since)
		if rule.until != 0 {
			months.To = min(months.To, rule.until)
		}
		return months
	}
	return roster.Period{}
}

// detainedShares reports a person's own share of what was paid for the months he was held.
func detainedShares(p *audit.Pass, who *county.Person, match county.Match, class detention, paid []county.PaidShare) bool {
	held, dated := heldMonths(p, match.Row)
	if !dated {
		return false
	}
	var shares []county.PaidShare
	for _, share := range paid {
		months := lawfulMonths(share.Payment.Programme, class, held).Overlap(roster.Period{From: share.From, To: share.To})
		if months.Months() == 0 {
			continue
		}
		share.Amount = share.Amount * roster.Money(months.Months()) / roster.Money(share.Months)
		share.From, share.To, share.Months = months.From, months.To, months.Months()
		if share.Amount > 0 {
			shares = append(shares, share)
		}
	}
	if len(shares) == 0 {
		return false
	}
	finding := detainedFinding(p, who, match, class, shares[0].Payment.Programme)
	restsOnShares(finding, shares)
	if slices.ContainsFunc(shares, func(share county.PaidShare) bool { return share.Unclear }) {
		finding.Doubt(saysUnclear.With())
	}
	finding.RuleOut(arrearsPaid)
	p.Report(finding.Say(saysDetainedPaid, match.Row.Text(roster.FieldStartDate), finding.Months, finding.Recoverable))
	return true
}

// detainedEnrolled reports that a person counts in a household while he is held, where nothing
// paid is known: what is to be reduced then is to be verified.
func detainedEnrolled(p *audit.Pass, who *county.Person, match county.Match, class detention, household *county.Household) {
	entry := who.Current(household.Programme)
	if entry == nil || entry.Household != household || !entry.Covered() {
		return
	}
	held, dated := heldMonths(p, match.Row)
	covered, known := p.County.InMonths(entry)
	now := covered.To
	if !known {
		now = p.AsOf().MonthOf()
	}
	paid := p.County.Supply.Covers(roster.PaymentList, household.Programme, household.Township, household.Village, now)
	if !lawfulMonths(household.Programme, class, held).Contains(now) || paid && dated {
		return // what was paid for that month is known, and none of it was his
	}
	finding := detainedFinding(p, who, match, class, household.Programme).Rests(evidenceEnrolled, entry.Number()).AtMost(audit.Suspicion).RuleOut(arrearsPaid)
	finding.Monthly = p.County.Share(entry)
	finding.Conduct = now.FirstDay()
	if !dated {
		finding.Doubt(saysNoEntry.With())
	}
	p.Report(finding.Say(saysDetainedEnrolled, now))
}

func detainedFinding(p *audit.Pass, who *county.Person, match county.Match, class detention, programme *roster.Kind) *audit.Finding {
	finding := p.Find(programme).About(who).Key(match.Row.Text(roster.FieldStartDate)).
		Rests(evidenceHeld, match.Fact(roster.FieldStartDate)).RuleOut(othersEntitled)
	if !match.Row.Value(roster.FieldEndDate).Empty() {
		finding.Rests(evidenceFreed, match.Fact(roster.FieldEndDate))
	}
	if _, ends := match.Row.Date(roster.FieldEndDate); !ends {
		finding.Doubt(saysNoRelease.With())
	}
	if class == detentionUnknown {
		return finding.NotCheck(notInPrison, saysHeldForWhat)
	}
	return finding.RuleOut(notInPrison)
}

var (
	saysDetainedPaid     = words.Text{ZH: "名单写明 %s 起在押，期间仍发放本人的一份 %d 个月 %s 元", EN: "held since %s by the list; his share was still paid for %d months, %s yuan"}
	saysDetainedEnrolled = words.Text{ZH: "在押名单上有此人，%s 仍计入保障对象", EN: "on a list of those held and still counted in %s"}
	saysNoEntry          = words.Text{ZH: "名单没有入监时间", EN: "the list does not say since when"}
	saysNoRelease        = words.Text{ZH: "名单没有刑满时间，是否已经释放要先核实", EN: "the list does not say until when: he may be free"}
	saysHeldForWhat      = words.Text{ZH: "名单没有写明是服刑、强制隔离戒毒还是其他", EN: "the list does not say whether it is prison, treatment or anything else"}
	evidenceHeld         = words.Text{ZH: "入监时间", EN: "held since"}
	evidenceFreed        = words.Text{ZH: "刑满时间", EN: "held until"}
)

var (
	notInPrison    = &audit.Exemption{ID: "not-in-prison", Title: words.Text{ZH: "社区矫正、缓刑、假释、保外就医或未判决的羁押", EN: "community correction, probation, parole, medical release or detention before a sentence"}}
	othersEntitled = &audit.Exemption{ID: "others-entitled", Title: words.Text{ZH: "家人应得的部分", EN: "what is due to the others of the household"}}
)
