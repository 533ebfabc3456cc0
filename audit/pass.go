package audit

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Pass is one rule at work on one county. A rule reports through it and asks it what is absent.
type Pass struct {
	County *County
	Rule   *Rule

	findings []*Finding
	notRun   map[notRunKey]words.Message
	builtIn  map[*Param]string
}

type notRunKey struct {
	where string
	kind  *roster.Kind
}

// AsOf returns the day the audit speaks of.
func (p *Pass) AsOf() roster.Date { return p.County.AsOf }

// Parameter returns the value of a parameter in force for a place, programme and day; a
// built-in value is noted in the report. Zero if there is none.
func (p *Pass) Parameter(param *Param, township string, programme *roster.Kind, day roster.Date) (Setting, bool) {
	setting, ok := p.County.Parameters.Find(param, township, programme, day)
	if ok && setting.BuiltIn() {
		p.builtIn[param] = setting.Text()
	}
	return setting, ok
}

// Find starts a finding with the rule's bound as its severity.
func (p *Pass) Find(programme *roster.Kind) *Finding {
	return &Finding{Rule: p.Rule, Severity: p.Rule.Severity, Clearance: p.Rule.Clearance, Programme: programme, Persons: 1, Conduct: p.County.AsOf}
}

// Report hands a finding in.
func (p *Pass) Report(f *Finding) { p.findings = append(p.findings, f) }

// Absent says whether a list of a kind is known to cover a programme, place and month, so
// that a missing row means something. Where it does not, the rule counts as not run there.
// Month 0 and programme nil ask for any; this is the only way to infer from absence.
func (p *Pass) Absent(kind, programme *roster.Kind, township, village string, month roster.Month) bool {
	if p.County.Supply.Covers(kind, programme, township, village, month) {
		return true
	}
	p.NotRun(kind, township)
	return false
}

// NotRun notes that the rule could not run in a township for lack of a list.
func (p *Pass) NotRun(kind *roster.Kind, township string) {
	p.notRun[notRunKey{township, kind}] = words.LacksLists.With(kind.Title)
}

// NotRunBecause notes that the rule could not run somewhere, and why.
func (p *Pass) NotRunBecause(where string, why words.Message) {
	p.notRun[notRunKey{where: where}] = why
}
