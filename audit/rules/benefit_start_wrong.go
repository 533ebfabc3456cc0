package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var benefitStart = &county.Param{
	Key: "benefit.start", Title: words.Text{ZH: "起发月份", EN: "month of the first benefit"}, Unit: "词",
	BuiltIn: []county.Setting{
		{Programme: "rural-dibao", Words: "下月", Since: 20121212}, {Programme: "urban-dibao", Words: "下月", Since: 20121212},
		{Programme: "tekun", Words: "下月", Since: 20210701},
	},
	Source: words.Text{ZH: "民发〔2012〕220号第二十九条、民发〔2021〕57号第二十一条、43号第十七条：批准的下月起；可填 下月、当月、申请当月", EN: "220/2012 art. 29, 57/2021 art. 21, 43/2021 art. 17: the month after the decision; 下月, 当月 or 申请当月"},
}

var benefitStartWrong = &audit.Rule{
	ID: "benefit-start-wrong", Title: words.Text{ZH: "起始月错误", EN: "the benefit starts in the wrong month"},
	Doc: words.Text{
		ZH: "名册的起始年月不是审批的下月。早于下月的，核实当地有无申请当月起发的规定；晚于下月而没有补发的，核实后补发。同一村多户相同的按村说一次。",
		EN: "A roster's first month is not the one after the decision. If earlier, see whether a local rule lets it start with the application; if later and not made up for, pay what is owed.",
	},
	Family: familyProcedure, Remedy: remedyAmend, Severity: audit.Violation, NeedsRoster: true, Columns: [][]roster.Field{{roster.FieldDecidedOn}, {roster.FieldStartDate}},
	Params: []*county.Param{benefitStart}, MustNot: []*audit.Exemption{localStart},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		type months struct {
			programme      *roster.Kind
			decided, start roster.Month
		}
		var alike groups[months, start]
		for _, household := range village.Households {
			found, wrong := wrongStart(p, household)
			if !wrong {
				continue
			}
			alike.add(months{household.Programme, found.decided.MonthOf(), found.month}, found)
		}
		for _, same := range alike.all {
			for _, together := range batches(same) {
				reportStarts(p, village, together)
			}
		}
	}),
}

// start is the first month of a household's benefit and the one it should have been.
type start struct {
	decision
	month, due roster.Month
	setting    county.Setting
	fact       county.Fact[string]
	missing    int  // months due and not paid
	open       bool // whether some were paid is not known
}

// startOf returns the first row of a household that gives its first month beside a decision.
func startOf(household *county.Household) start {
	found := start{decision: decision{household: household}}
	for _, entry := range household.Members() {
		if first, ok := entry.Row.Date(roster.FieldStartDate); ok && entry.Row.Sheet.Has(roster.FieldDecidedOn) {
			found.month, found.fact = first.MonthOf(), county.Own(entry.Row, roster.FieldStartDate)
			found.takeRow(entry.Row)
			return found
		}
	}
	return found
}

// wrongStart returns when a household's benefit started where that is not when it was to.
func wrongStart(p *audit.Pass, household *county.Household) (start, bool) {
	found := startOf(household)
	decided := found.decided.MonthOf()
	if found.month == 0 || decided == 0 || found.decided > p.AsOf() {
		return start{}, false
	}
	var known bool
	if found.setting, known = p.Parameter(benefitStart, household.Township, household.Programme, found.decided); !known {
		return start{}, false
	}
	if found.due, known = found.firstMonth(); !known {
		return start{}, false
	}
	found.unpaid(p)
	return found, found.off()
}

// off says whether the benefit started too early, or too late and was not paid all the same.
func (s *start) off() bool {
	late := s.month > s.due && (s.missing > 0 || s.open)
	return !s.renewed() && (s.month < s.due || late)
}

// firstMonth returns the month the benefit is to start with; not known where the application's day is not.
func (s *start) firstMonth() (roster.Month, bool) {
	switch s.setting.Words {
	case "当月":
		return s.decided.MonthOf(), true
	case "申请当月":
		return s.accepted.MonthOf(), s.accepted.MonthOf() != 0
	}
	return s.decided.MonthOf() + 1, true
}

// renewed says whether the benefit had started before the application the decision is about:
// the decision is then one of a renewal.
func (s *start) renewed() bool {
	if applied := s.accepted.MonthOf(); applied != 0 {
		return s.month < applied
	}
	return s.month < s.decided.MonthOf()
}

// reportStarts reports households alike: one by one, many at once of their village.
func reportStarts(p *audit.Pass, village *county.Village, alike []start) {
	finding := sayStart(p, village, alike)
	first := alike[0]
	switch {
	case len(alike) > 1:
		finding.AtMost(audit.Suspicion)
	case first.missing > 0:
		finding.Monthly, finding.Months = p.County.Monthly(first.household.Members()), first.missing
		finding.Owed = finding.Monthly * roster.Money(first.missing)
	}
	if first.open {
		finding.Doubt(saysNoPayments.With())
	}
	if first.setting.BuiltIn() && first.month < first.due {
		finding.NotCheck(localStart, words.NotTested)
	} else {
		finding.RuleOut(localStart)
	}
	p.Report(sayBatch(finding, len(alike)))
}

// unpaid counts the months a benefit that starts late was due and not paid; open says that no
// payment list speaks of some.
func (s *start) unpaid(p *audit.Pass) {
	for month := s.due; month < s.month; month++ {
		switch {
		case s.household.PaidIn(month):
		case p.County.Supply.Covers(roster.PaymentList, s.household.Programme, s.household.Township, s.household.Village, month):
			s.missing++
		default:
			s.open = true
		}
	}
}

func sayStart(p *audit.Pass, village *county.Village, alike []start) *audit.Finding {
	var households []*county.Household
	var facts []county.Cited
	for _, one := range alike {
		households = append(households, one.household)
		facts = append(facts, one.decidedFact, one.fact)
	}
	first := alike[0]
	finding := batchFinding(p, village, households, first.decided.MonthOf().String(), first.month.String()).
		Say(saysStart, decidedWhen(alike), first.month, first.due).Rests(evidenceStart, facts...)
	finding.Conduct = first.decided
	return finding
}

// decidedWhen is the day of a decision, of several together the month.
func decidedWhen(alike []start) string {
	if len(alike) == 1 {
		return alike[0].decided.String()
	}
	return alike[0].decided.MonthOf().String()
}

var (
	saysStart      = words.Text{ZH: "%s 审批，起始年月 %s，应从 %s 起", EN: "decided on %s, the benefit starts in %s and not in %s"}
	saysNoPayments = words.Text{ZH: "没有这些月份的发放清册，是否已补发未核对", EN: "no payment list of these months: whether they were made up for was not checked"}
	evidenceStart  = words.Text{ZH: "审批日期和起始年月", EN: "decision and first month"}
)

var localStart = &audit.Exemption{ID: "local-start", Title: words.Text{ZH: "当地规定从申请或审批当月起发", EN: "a local rule lets it start with the application or decision"}}
