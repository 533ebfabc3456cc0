package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// lagLine is how many months after a new line the payments may still follow the old one.
var lagLine = &county.Param{
	Key: "lag.line", Title: words.Text{ZH: "提标执行滞后", EN: "lag of a new line"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 300}}, Source: common,
}

var lineNotUpdated = &audit.Rule{
	ID: "line-not-updated", Title: words.Text{ZH: "仍用旧标准", EN: "still on the former line"},
	Doc: words.Text{
		ZH: "保障标准已经提高，名册上的月保障金仍按上一个标准计算：与旧标准相符，与现行标准不符。提标后的几个月内只作提示。应补 = 两个标准下的差额 x 提标起（晚于提标纳入的从纳入起）到名册所属期末的月数。全村都是旧标准的，合并为一条，不点名。请按现行标准重新核定并补发。",
		EN: "The line was raised and the roster still pays by the former one: the sum fits the old line and not the new. Within some months of the change it is a notice. Owed is the difference for the months since. Where most of a village is on the old line one finding says so.",
	},
	Family: familyProperty, Remedy: remedyPay, Severity: audit.Omission, OneSheet: true, NeedsRoster: true,
	Params: []*county.Param{county.LineRural, county.LineUrban, lagLine}, MustNot: []*audit.Exemption{withinLag},
	Columns: [][]roster.Field{{roster.FieldIncomePerHead, roster.FieldIncomeYear, roster.FieldIncomeMonth}, {roster.FieldMonthlyAmount}},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, programme := range [...]*roster.Kind{roster.RuralDibao, roster.UrbanDibao} {
			checkOldLine(p, village, programme)
		}
	}),
}

// oldLine is a household whose money still follows the former line.
type oldLine struct {
	household   *county.Household
	before, now county.Fact[roster.Money]
	since       roster.Date
	monthly     roster.Money // what is missing a month
	months      roster.Period
	fits        bool // the former line or the present one
}

func checkOldLine(p *audit.Pass, village *county.Village, programme *roster.Kind) {
	found, tested, fitting := oldLines(p, village, programme)
	if len(found) >= massRows && len(found)*2 > tested {
		p.Report(oldLineOfVillage(p, village, programme, found, tested))
		return
	}
	if len(found) > 0 && fitting*2 <= tested {
		p.NotRunBecause(found[0].household.Members()[0].Row.Sheet, saysByClasses.With(fitting, tested))
		return // what a class pays fits the former line by chance
	}
	for _, old := range found {
		p.Report(old.finding(p))
	}
}

// oldLines returns the households of a village whose money follows the former line, how many were
// tested, and how many of those follow the former line or the present one.
func oldLines(p *audit.Pass, village *county.Village, programme *roster.Kind) (found []oldLine, tested, fitting int) {
	for _, household := range village.Households {
		if household.Programme != programme {
			continue
		}
		old, off, known := findOldLine(p, household)
		if known {
			tested++
		}
		if old.fits {
			fitting++
		}
		if off {
			found = append(found, old)
		}
	}
	return found, tested, fitting
}

// findOldLine says whether a household's sum fits the former line and not the present one;
// known is false where the two cannot be told apart.
func findOldLine(p *audit.Pass, household *county.Household) (old oldLine, off, known bool) {
	before, since, ok := p.County.LineBefore(household)
	now, set := p.County.Line(household)
	period := household.Members()[0].Row.Sheet.Period
	if !ok || !set || period.To == 0 || since.MonthOf() == 0 || since.MonthOf() > period.To {
		return old, false, false
	}
	dueBefore, fitsBefore, known := p.County.DueBy(household, before.Value)
	dueNow, fitsNow, _ := p.County.DueBy(household, now.Value)
	if !known || dueNow <= dueBefore {
		return old, false, false
	}
	months := roster.Period{From: since.MonthOf(), To: period.To}
	if started := household.Members()[0].Started(); started > months.From && started <= months.To {
		months.From = started
	}
	return oldLine{household, before, now, since, dueNow - dueBefore, months, fitsBefore || fitsNow}, fitsBefore && !fitsNow, true
}

// inLag says whether the new line is so new that the payments may still follow the old one.
func (o *oldLine) inLag(p *audit.Pass) bool {
	lag, _ := p.Parameter(lagLine, o.household.Township, o.household.Programme, p.AsOf())
	return int(o.months.To-o.since.MonthOf()) < lag.Whole()
}

func (o *oldLine) finding(p *audit.Pass) *audit.Finding {
	members := o.household.Members()
	finding := p.Find(o.household.Programme).AboutHousehold(o.household).Key("line", o.since.String()).
		Say(saysOldLine, o.since, o.before.Value, o.now.Value, o.monthly, o.months, o.owed()).
		Rests(evidenceAmount, county.Facts(members, roster.FieldMonthlyAmount)...).Rests(evidenceLine, o.now).Rests(evidenceLineBefore, o.before)
	finding.Persons, finding.Monthly, finding.Months, finding.Owed = county.CoveredCount(members), o.monthly, o.months.Months(), o.owed()
	finding.Conduct = o.months.From.FirstDay()
	return finding.Test(withinLag, o.inLag(p))
}

func (o *oldLine) owed() roster.Money { return o.monthly * roster.Money(o.months.Months()) }

// oldLineOfVillage speaks of a village's roster, and names nobody.
func oldLineOfVillage(p *audit.Pass, village *county.Village, programme *roster.Kind, found []oldLine, tested int) *audit.Finding {
	var owed, monthly roster.Money
	for i := range found {
		owed, monthly = owed+found[i].owed(), monthly+found[i].monthly
	}
	first := found[0]
	finding := p.Find(programme).At(village.Township, village.Name).Key("line", first.since.String()).
		Say(saysOldLineVillage, first.since, first.before.Value, first.now.Value, tested, len(found), owed)
	for i := range found {
		finding.Rests(evidenceAmount, county.Facts(found[i].household.Members()[:1], roster.FieldMonthlyAmount)...)
	}
	finding.Rests(evidenceLine, first.now).Rests(evidenceLineBefore, first.before)
	finding.Persons, finding.Monthly, finding.Months, finding.Owed = 0, monthly, first.months.Months(), owed
	finding.Conduct = first.since.MonthOf().FirstDay()
	return finding.Test(withinLag, first.inLag(p))
}

var (
	saysOldLine = words.Text{
		ZH: "%s 起标准由 %s 元提高到 %s 元（按年），月保障金仍按旧标准，每月少 %s 元，%s 应补 %s 元",
		EN: "since %s the line is raised from %s to %s yuan a year; the sum still follows the old one, %s yuan a month short, for %s %s yuan are owed",
	}
	saysOldLineVillage = words.Text{
		ZH: "%s 起标准由 %s 元提高到 %s 元（按年）；可核对的 %d 户中 %d 户仍按旧标准，共应补 %s 元",
		EN: "since %s the line is raised from %s to %s yuan a year; of %d households %d still follow the old one, %s yuan are owed",
	}
	evidenceLineBefore = words.Text{ZH: "上一个标准", EN: "former line"}
)

var withinLag = &audit.Exemption{ID: "within-lag", Title: words.Text{ZH: "提标执行期内，待补发", EN: "within the lag of a new line"}}
