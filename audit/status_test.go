package audit

import (
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// earlierAnswer is a finding of five months as it was explained on a day, and the finding as it is
// found again.
func explained() (*EarlierAnswer, *Finding) {
	rule := &Rule{ID: "paid-after-death"}
	f := &Finding{ID: "2b40f7e06830c7e7", Rule: rule, Severity: Suspicion, Months: 5, Monthly: 8900, Recoverable: 44500, Persons: 1}
	known := &EarlierAnswer{
		ID: f.ID, Rule: rule.ID, Says: map[string]string{headConclusion: "不属实"}, Day: roster.NewDate(2017, 3, 5),
		Severity: Suspicion, Months: 5, Monthly: 8900, Recoverable: 44500, Persons: 1, Facts: f.Facts(),
	}
	return known, f
}

// What was explained stays explained, unless one of the facts it was explained upon moves, or a
// year goes by (design-loop.md section 7). Each is moved by itself.
func TestStatus(t *testing.T) {
	for name, test := range map[string]struct {
		move  func(*EarlierAnswer, *Finding)
		asOf  roster.Date
		want  Status
		quiet bool
	}{
		"nothing moved":           {func(*EarlierAnswer, *Finding) {}, roster.NewDate(2017, 6, 30), Explained, true},
		"allowed":                 {func(e *EarlierAnswer, _ *Finding) { e.Says[headConclusion] = "政策允许" }, roster.NewDate(2017, 6, 30), Explained, true},
		"true":                    {func(e *EarlierAnswer, _ *Finding) { e.Says[headConclusion] = "属实" }, roster.NewDate(2017, 6, 30), Confirmed, false},
		"true in part":            {func(e *EarlierAnswer, _ *Finding) { e.Says[headConclusion] = "部分属实" }, roster.NewDate(2019, 6, 30), Confirmed, false},
		"graver":                  {func(_ *EarlierAnswer, f *Finding) { f.Severity = Violation }, roster.NewDate(2017, 6, 30), Moved, false},
		"less grave":              {func(_ *EarlierAnswer, f *Finding) { f.Severity = Quality }, roster.NewDate(2017, 6, 30), Explained, true},
		"a month more":            {func(_ *EarlierAnswer, f *Finding) { f.Months = 6 }, roster.NewDate(2017, 6, 30), Moved, false},
		"a month less":            {func(_ *EarlierAnswer, f *Finding) { f.Months = 4 }, roster.NewDate(2017, 6, 30), Explained, true},
		"a fen more":              {func(_ *EarlierAnswer, f *Finding) { f.Recoverable++ }, roster.NewDate(2017, 6, 30), Moved, false},
		"a fen less":              {func(_ *EarlierAnswer, f *Finding) { f.Recoverable-- }, roster.NewDate(2017, 6, 30), Explained, true},
		"more a month":            {func(_ *EarlierAnswer, f *Finding) { f.Monthly++ }, roster.NewDate(2017, 6, 30), Moved, false},
		"what a list says":        {func(e *EarlierAnswer, _ *Finding) { e.Facts = "00000000" }, roster.NewDate(2017, 6, 30), Moved, false},
		"the last day of a year":  {func(*EarlierAnswer, *Finding) {}, roster.NewDate(2018, 3, 4), Explained, true},
		"a year":                  {func(*EarlierAnswer, *Finding) {}, roster.NewDate(2018, 3, 5), Expired, false},
		"a year, and a fen more":  {func(_ *EarlierAnswer, f *Finding) { f.Recoverable++ }, roster.NewDate(2018, 3, 5), Moved, false},
		"no answer":               {func(e *EarlierAnswer, _ *Finding) { e.Says = nil }, roster.NewDate(2017, 6, 30), Awaited, false},
		"two answers that differ": {func(e *EarlierAnswer, _ *Finding) { e.Says, e.Others = nil, []string{"属实", "不属实"} }, roster.NewDate(2017, 6, 30), Contested, false},
	} {
		known, finding := explained()
		test.move(known, finding)
		report := &Report{AsOf: test.asOf, Findings: []*Finding{finding}}
		report.recall(&Earlier{Known: map[string]*EarlierAnswer{known.ID: known}}, &county.Parameters{})
		if finding.Status != test.want || finding.Quiet() != test.quiet {
			t.Errorf("%s: %s, want %s", name, finding.Status, test.want)
		}
		report.recall(&Earlier{Damaged: true, Known: map[string]*EarlierAnswer{known.ID: known}}, &county.Parameters{})
		if finding.Status != Fresh {
			t.Errorf("%s: a damaged ledger makes it %s", name, finding.Status)
		}
	}
}

// A finding of somebody whose number was corrected is the one that was answered under the damaged
// number: shown, never quiet. Where two may be meant, or the old number is found again, it is not.
func TestCorrectedNumber(t *testing.T) {
	for name, test := range map[string]struct {
		old, now string
		again    bool // the old number is found too
		want     Status
	}{
		"one digit":          {"990101195110106402", "990101195110106403", false, Renumbered},
		"cut short":          {"99010119511010640", "990101195110106403", false, Renumbered},
		"two digits":         {"990101195110106412", "990101195110106403", false, Fresh},
		"found again":        {"990101195110106402", "990101195110106403", true, Fresh},
		"another length":     {"9901011951101064", "990101195211106403", false, Fresh},
		"nobody's number":    {"", "990101195110106403", false, Fresh},
		"the very same":      {"990101195110106403", "990101195110106403", false, Fresh},
		"too short to trust": {"99010119", "990101195110106403", false, Fresh},
	} {
		known, old := explained()
		known.Name, known.Number = "马一", test.old
		fresh := *old
		fresh.ID, fresh.Person.Name, fresh.Person.Number = "05f1000000000000", "马一", test.now
		report := &Report{AsOf: roster.NewDate(2017, 6, 30), Findings: []*Finding{&fresh}}
		if test.again {
			report.Findings = append(report.Findings, old)
		}
		report.recall(&Earlier{Known: map[string]*EarlierAnswer{known.ID: known}}, &county.Parameters{})
		if fresh.Status != test.want || fresh.Quiet() {
			t.Errorf("%s: %s, want %s", name, fresh.Status, test.want)
		}
	}
}

// The last report rolls forward to this one: what is not found any more is gone only where its
// rule ran for its township.
func TestRoll(t *testing.T) {
	ran, not := &Rule{ID: "ran"}, &Rule{ID: "not"}
	here := func(id string) *Finding {
		return &Finding{ID: id, Rule: ran, Severity: Violation, Township: "石桥乡"}
	}
	known := map[string]*EarlierAnswer{}
	for id, rule := range map[string]string{"a": "ran", "b": "ran", "c": "not", "d": "ran"} {
		known[id] = &EarlierAnswer{ID: id, Rule: rule, Township: "石桥乡"}
	}
	known["d"].Township = "柳林乡" // of which nothing was read this time
	report := &Report{Findings: []*Finding{here("a"), here("e")}, Run: []*Rule{ran, not}, NotRun: []NotRun{{Rule: not, Township: "石桥乡"}}}
	report.recall(&Earlier{Known: known, Last: []string{"a", "b", "c", "d"}}, &county.Parameters{})
	rolled, ok := report.Roll()
	if want := (Rolled{Before: 4, Fresh: 1, Gone: 1, Unchecked: 2, After: 2}); rolled != want || !ok || !rolled.Agrees() {
		t.Errorf("%+v, want %+v", rolled, want)
	}
}

// A county may let an answer hold for a shorter time.
func TestStatusByTheCountysOwnTerm(t *testing.T) {
	parameters, err := county.ReadParameters(fixture.Read(t, map[string]string{"参数.csv": "参数,地区,项目,起始日期,值,单位\n核实有效期,,,2016-01-01,6,月\n"}).SheetsOf(roster.ParameterTable), []*county.Param{ExplainedMonths})
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[roster.Date]Status{roster.NewDate(2017, 9, 4): Explained, roster.NewDate(2017, 9, 5): Expired} {
		known, finding := explained()
		report := &Report{AsOf: day, Findings: []*Finding{finding}}
		if report.recall(&Earlier{Known: map[string]*EarlierAnswer{known.ID: known}}, parameters); finding.Status != want {
			t.Errorf("%s: %s, want %s", day, finding.Status, want)
		}
	}
}
