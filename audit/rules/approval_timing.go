package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var (
	approvalDays = &county.Param{
		Key: "approval.days", Title: words.Text{ZH: "办理时限", EN: "days to decide"}, Unit: "工作日",
		BuiltIn: []county.Setting{
			{Programme: "rural-dibao", Number: 3000, Since: 20210701}, {Programme: "urban-dibao", Number: 3000, Since: 20210701},
			{Programme: "tekun", Number: 3000, Since: 20210701},
		},
		Source: words.Text{ZH: "民发〔2021〕57号第二十二条：受理起30个工作日；民发〔2021〕43号第十三、十六条：15+15个工作日", EN: "57/2021 art. 22: thirty working days; 43/2021 art. 13, 16: fifteen and fifteen"},
	}
	approvalExtended = &county.Param{
		Key: "approval.extended", Title: words.Text{ZH: "特殊情况办理时限", EN: "days to decide in special cases"}, Unit: "工作日",
		BuiltIn: []county.Setting{{Programme: "rural-dibao", Number: 4500, Since: 20210701}, {Programme: "urban-dibao", Number: 4500, Since: 20210701}},
		Source:  words.Text{ZH: "民发〔2021〕57号第二十二条：特殊情况45个工作日", EN: "57/2021 art. 22: forty-five in special cases"},
	}
	approvalCalendar = &county.Param{
		Key: "approval.calendar-days", Title: words.Text{ZH: "办理时限（自然日）", EN: "calendar days to decide"}, Unit: "日",
		BuiltIn: []county.Setting{
			{Programme: "urban-dibao", Number: 3000, Since: 19991001, Until: 20121211},
			{Programme: "tekun", Number: 4000, Since: 20060301, Until: 20161009},
		},
		Source: words.Text{ZH: "国务院令第271号第八条：30日；国务院令第456号第七条：乡镇20日、县级20日", EN: "order 271 art. 8: thirty days; order 456 art. 7: twenty and twenty"},
	}
)

var approvalTiming = &audit.Rule{
	ID: "approval-timing", Title: words.Text{ZH: "超期办理", EN: "decided too late"},
	Doc: words.Text{
		ZH: "从受理到审批用的工作日超过时限。节假日按可能占用的最多天数扣除，所以只说“至少”几个工作日。超时说的是办理的单位，不是申请人；核实受理日期，查明卡在哪个环节。",
		EN: "More working days lie between acceptance and decision than the term allows. Holidays are taken at their longest, so that the days are the least they can be. It speaks of the office, not of the applicant.",
	},
	Family: familyProcedure, Remedy: remedyVerify, Severity: audit.Procedure, NeedsRoster: true,
	Params: []*county.Param{approvalDays, approvalExtended, approvalCalendar}, MustNot: []*audit.Exemption{specialCase},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, alike := range lateDecisions(p, village) {
			for _, late := range batches(alike) {
				reportLate(p, village, late)
			}
		}
	}),
}

// lateDecision is a household that was decided on too late.
type lateDecision struct {
	of          decision
	took, limit int
	extended    int // 0 where there is no longer term
	calendar    bool
}

// lateDecisions returns the households of a village decided on too late, those with the same
// days together.
func lateDecisions(p *audit.Pass, village *county.Village) [][]*lateDecision {
	type days struct {
		programme         *roster.Kind
		accepted, decided roster.Date
		applied           bool
	}
	index, all := map[days]int{}, [][]*lateDecision(nil)
	for _, household := range village.Households {
		late := judgeTiming(p, decisionOf(household))
		if late == nil {
			continue
		}
		key := days{household.Programme, late.of.accepted, late.of.decided, late.of.acceptedApplied}
		at, known := index[key]
		if !known {
			at = len(all)
			index[key], all = at, append(all, nil)
		}
		all[at] = append(all[at], late)
	}
	return all
}

// judgeTiming returns what of a decision is too late; nil if nothing, or it cannot be told.
func judgeTiming(p *audit.Pass, of decision) *lateDecision {
	if of.accepted.Day() == 0 || of.decided.Day() == 0 || of.decided < of.accepted || of.decided > p.AsOf() {
		return nil
	}
	township, programme := of.household.Township, of.household.Programme
	late := &lateDecision{of: of}
	limit, ok := p.Parameter(approvalDays, township, programme, of.accepted)
	if ok {
		late.took = workingDays(of.accepted, of.decided)
		if extended, has := p.Parameter(approvalExtended, township, programme, of.accepted); has {
			late.extended = extended.Whole()
		}
	} else if limit, ok = p.Parameter(approvalCalendar, township, programme, of.accepted); ok {
		late.took, late.calendar = calendarDays(of.accepted, of.decided), true
	} else {
		p.NotSet(approvalDays, township)
		return nil
	}
	if late.limit = limit.Whole(); late.took <= late.limit {
		return nil
	}
	return late
}

// sameApplication is within how many days a decision answers an application: beyond, the dates
// are more likely those of the first application and of a renewal.
const sameApplication = 400

func reportLate(p *audit.Pass, village *county.Village, alike []*lateDecision) {
	late, says := alike[0], saysLate
	var households []*county.Household
	var facts []county.Cited
	for _, one := range alike {
		households = append(households, one.of.household)
		facts = append(facts, one.of.acceptedFact, one.of.decidedFact)
	}
	switch {
	case late.calendar:
		says = saysLateCalendar
	case late.of.acceptedApplied:
		says = saysLateApplied
	}
	finding := batchFinding(p, village, households, late.of.accepted.String(), late.of.decided.String()).
		Say(says, late.of.accepted, late.of.decided, late.took, late.limit).Rests(evidenceTerm, facts...)
	finding.Conduct = late.of.decided
	if calendarDays(late.of.accepted, late.of.decided) > sameApplication {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysTwoApplications.With())
	}
	if late.of.acceptedApplied {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysFromApplication.With())
	}
	if late.extended > late.limit && late.took <= late.extended {
		finding.NotCheck(specialCase, words.NotTested).AtMost(audit.Notice)
	} else {
		finding.RuleOut(specialCase)
	}
	p.Report(sayBatch(finding, len(alike)))
}

var (
	saysLate            = words.Text{ZH: "%s 受理、%s 审批，至少用了 %d 个工作日，时限 %d 个工作日", EN: "accepted on %s and decided on %s: at least %d working days, the term is %d"}
	saysLateApplied     = words.Text{ZH: "%s 申请、%s 审批，至少用了 %d 个工作日，时限 %d 个工作日", EN: "applied for on %s and decided on %s: at least %d working days, the term is %d"}
	saysLateCalendar    = words.Text{ZH: "%s 受理、%s 审批，用了 %d 日，时限 %d 日", EN: "accepted on %s and decided on %s: %d days, the term is %d"}
	saysTwoApplications = words.Text{ZH: "两个日期相隔一年以上，可能是初次申请和后来的复审", EN: "more than a year lies between the two days: perhaps a first application and a later renewal"}
	saysFromApplication = words.Text{ZH: "只有申请日期；时限从受理之日算起", EN: "only the day of the application is known; the term runs from its acceptance"}
	evidenceTerm        = words.Text{ZH: "受理和审批的日期", EN: "days of acceptance and decision"}
)

var specialCase = &audit.Exemption{ID: "special-case", Title: words.Text{ZH: "特殊情况延长办理", EN: "a longer term in a special case"}}
