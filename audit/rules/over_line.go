package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// graceOverLine is how long a household over the line keeps its benefit.
var graceOverLine = &county.Param{
	Key: "grace.over-line", Title: words.Text{ZH: "超标渐退期", EN: "grace over the line"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 600}}, Source: common,
}

// overLine is a household whose income is above the line, and whether the grace is over.
type overLine struct {
	income, line county.Fact[roster.Money]
	graced       bool           // it is known that it came over the line within the grace
	known        bool           // an earlier roster tells which of the two it is
	earlier      []county.Cited // what that roster says
}

// findOverLine says whether a household's income a head is above the line.
func findOverLine(p *audit.Pass, household *county.Household) (overLine, bool) {
	members := household.Members()
	if len(members) == 0 || !isDibao(household.Programme) || county.CoveredCount(members) == 0 {
		return overLine{}, false
	}
	line, lineOK := p.County.Line(household)
	income, incomeOK := p.County.Income(household)
	if incomeOK && !lineOK {
		p.NotRunBecause(members[0].Row.Sheet, words.NoLine.With())
	}
	if !lineOK || !incomeOK || income.Value <= line.Value {
		return overLine{}, false
	}
	over := overLine{income: income, line: line}
	grace, _ := p.Parameter(graceOverLine, household.Township, household.Programme, p.AsOf())
	over.timing(p, household, members, grace.Whole())
	return over, true
}

// timing reads the household's earlier rosters: one in which it was still under the line
// less than the grace ago shows the grace, one over the line before the grace rules it out.
func (o *overLine) timing(p *audit.Pass, household *county.Household, members []*county.Entry, grace int) {
	now := members[0].Row.Sheet.Period.To
	if grace == 0 {
		o.known = true
		return
	}
	if now == 0 {
		return
	}
	for _, past := range p.County.IncomeHistory(household) {
		age := int(now - past.Month)
		switch {
		case past.Income <= o.line.Value && age <= grace:
			o.known, o.graced = true, true
			o.earlier = append(o.earlier, past.Cell)
		case past.Income > o.line.Value && age > grace:
			o.known = true
			o.earlier = append(o.earlier, past.Cell)
		}
	}
}

func (o *overLine) finding(p *audit.Pass, household *county.Household) *audit.Finding {
	members := household.Members()
	finding := p.Find(household.Programme).AboutHousehold(household).Key("income").
		Say(saysOverLine, o.income.Value, o.line.Value).
		Rests(evidenceIncome, county.Facts(members, o.income.Cell.Field)...).Rests(evidenceLine, o.line).Rests(evidenceEarlier, o.earlier...)
	finding.Persons, finding.Monthly = county.CoveredCount(members), p.County.Monthly(members)
	return finding
}

var evidenceEarlier = words.Text{ZH: "以前的人均收入", EN: "earlier income a head"}

var saysOverLine = words.Text{ZH: "人均年收入 %s 元，标准 %s 元", EN: "income a head of %s yuan a year, the line is %s"}
