package audit

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Pass is one rule at work on one county. A rule reports through it and asks it what is absent.
type Pass struct {
	County *county.County
	Rule   *Rule

	findings []*Finding
	masses   []*mass
	tally    *tally
	notRun   map[notRunKey]NotRun
}

type notRunKey struct {
	township        string
	sheet           *roster.Sheet
	kind, programme *roster.Kind
	param           *county.Param
}

// AsOf returns the day the audit speaks of.
func (p *Pass) AsOf() roster.Date { return p.County.AsOf }

// Parameter returns the value of a parameter in force for a place, programme and day; zero
// if there is none.
func (p *Pass) Parameter(param *county.Param, township string, programme *roster.Kind, day roster.Date) (county.Setting, bool) {
	return p.County.Parameters.Find(param, township, programme, day)
}

// Find starts a finding with the rule's bound as its severity.
func (p *Pass) Find(programme *roster.Kind) *Finding {
	return &Finding{Rule: p.Rule, Severity: p.Rule.Severity, Clearance: p.Rule.Clearance, Programme: programme, Persons: 1, asOf: p.County.AsOf}
}

// Report hands a finding in.
func (p *Pass) Report(f *Finding) {
	f.LocalRule = p.localRule(f)
	if key, ok := f.alike(); ok {
		p.massOf(key).take(f, p.tally.add(key, f))
		return
	}
	if last := len(p.findings) - 1; last >= 0 && p.findings[last].takeAgain(f) {
		return
	}
	p.findings = append(p.findings, f)
}

// localRule is the local rule the parameters name for what a finding is about, else the row.
func (p *Pass) localRule(f *Finding) string {
	if p.Rule.Local == nil {
		return ""
	}
	setting, _ := p.Parameter(p.Rule.Local, f.Township, f.Programme, p.AsOf())
	if setting.BuiltIn() {
		return ""
	}
	if named := setting.Row.Text(roster.FieldBasis); named != "" {
		return words.Plain(words.Township.HideQuoted(named, nil))
	}
	return words.Plain(setting.Row.Sheet.Label())
}

// Absent says whether a list of a kind is known to cover a programme, place and month, so
// that a missing row means something. Where it does not, the rule counts as not run there.
// Month 0 and programme nil ask for any; this is the only way to infer from absence.
func (p *Pass) Absent(kind, programme *roster.Kind, township, village string, month roster.Month) bool {
	return p.AbsentIn(kind, programme, township, village, roster.Period{From: month, To: month}) == month &&
		(month != 0 || p.County.Supply.Covers(kind, programme, township, village, 0))
}

// AbsentIn returns the last month of a period that a list covers, as Absent asks; zero, and
// the rule counts as not run there, where none is covered.
func (p *Pass) AbsentIn(kind, programme *roster.Kind, township, village string, period roster.Period) roster.Month {
	for month := period.To; month >= period.From; month-- {
		if p.County.Supply.Covers(kind, programme, township, village, month) {
			return month
		}
	}
	p.noteLack(kind, programme, township, period)
	return 0
}

func (p *Pass) noteLack(kind, programme *roster.Kind, township string, period roster.Period) {
	key := notRunKey{township: township, kind: kind, programme: programme}
	note, known := p.notRun[key]
	if !known {
		note = NotRun{Rule: p.Rule, Township: township, Lacks: []*roster.Kind{kind}, Programme: programme, Period: period}
	}
	note.Period = span(note.Period, period)
	p.notRun[key] = note
}

// span returns the period from the first to the last month of two.
func span(a, b roster.Period) roster.Period {
	return roster.Period{From: min(a.From, b.From), To: max(a.To, b.To)}
}

// NotSet notes that the rule could not run in a township, for a parameter it needs is not given.
func (p *Pass) NotSet(param *county.Param, township string) {
	p.notRun[notRunKey{township: township, param: param}] = NotRun{Rule: p.Rule, Township: township, Why: words.ParameterNotSet.With(param.Title)}
}

// NotRunBecause notes that the rule could not run on a sheet, and why.
func (p *Pass) NotRunBecause(sheet *roster.Sheet, why words.Message) {
	p.notRun[notRunKey{sheet: sheet}] = NotRun{Rule: p.Rule, Township: sheet.Township, Sheet: sheet, Why: why}
}
