package audit

import (
	"cmp"
	"crypto/sha256"
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// Options says how to audit.
type Options struct {
	Version string
	AsOf    roster.Date
	Rules   []*Rule // the rules to run
	Known   []*Rule // every rule there is: what exceptions may name
	Params  []*county.Param
	Basis   func(*Finding) []words.Text // legal basis in force; nil for none
	Earlier *Earlier                    // what is known from before; nil without a ledger
}

// Audit joins the input, runs the rules and returns the report. An error is a mistake in a
// settings table.
func Audit(input *reading.Input, options Options) (*Report, error) {
	parameters, err := county.ReadParameters(input.SheetsOf(roster.ParameterTable), options.Params)
	if err != nil {
		return nil, err
	}
	exceptions, err := readExceptions(input.SheetsOf(roster.ExceptionTable), options.Known)
	if err != nil {
		return nil, err
	}
	if executed := options.Earlier.files(input.Pool); len(executed) > 0 {
		input = &reading.Input{Pool: input.Pool, Files: slices.Concat(input.Files, executed)}
	}
	county := county.Resolve(input, options.AsOf, parameters)
	report := &Report{Version: options.Version, AsOf: options.AsOf, Files: input.Files, Supply: county.Supply.Lists, Settings: settingsHash(input)}
	report.runRules(county, options.Rules)
	identify(county, report.Findings)
	report.Unconfirmed = append(report.Unconfirmed, applyExceptions(report.Findings, exceptions, options.AsOf)...)
	report.finish(options)
	report.recall(options.Earlier, parameters)
	report.Clearance = clearanceTotals(county, report.Findings)
	report.Relatives, report.Archive = relativesOf(county, report.Findings), county.ArchiveLines()
	report.Samples = samplesOf(county)
	report.Changes = rosterChanges(county)
	report.release()
	return report, nil
}

// release lets go of the county, which is larger than all reports on it: nothing reads it
// once the findings are counted.
func (r *Report) release() {
	for _, finding := range r.Findings {
		finding.person, finding.household, finding.row = nil, nil, roster.Row{}
	}
}

// settingsHash hashes the files that hold settings; zero where there are none.
func settingsHash(input *reading.Input) (sum [32]byte) {
	hash := sha256.New()
	any := false
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind != nil && sheet.Kind.Family == roster.Settings {
				hash.Write(file.SHA256[:])
				any = true
				break
			}
		}
	}
	if any {
		hash.Sum(sum[:0])
	}
	return sum
}

// runRules runs every rule whose lists are among the input.
func (r *Report) runRules(c *county.County, rules []*Rule) {
	noted := map[*county.Param]bool{}
	known := map[notRunAt]int{}
	for _, rule := range rules {
		if lacks := lacksOf(c, rule); len(lacks) > 0 {
			r.NotRun = append(r.NotRun, NotRun{Rule: rule, Lacks: lacks})
			continue
		}
		r.Run = append(r.Run, rule)
		findings, passes := runRule(c, rule)
		r.Findings = append(r.Findings, findings...)
		for _, pass := range passes {
			r.noteNotRun(pass, known)
		}
		for _, param := range rule.Params {
			if !noted[param] {
				noted[param] = true
				r.noteParameter(c, param)
			}
		}
	}
}

// noteParameter lists the values of a parameter, and asks for confirmation of a built-in one.
func (r *Report) noteParameter(c *county.County, param *county.Param) {
	r.Parameters = append(r.Parameters, c.Parameters.Values(param)...)
	if setting, ok := c.Parameters.Find(param, "", nil, c.AsOf); ok && setting.BuiltIn() {
		r.Unconfirmed = append(r.Unconfirmed, words.BuiltInValue.With(param.Title, setting.Text()))
	}
}

func lacksOf(c *county.County, rule *Rule) []*roster.Kind {
	var lacks []*roster.Kind
	for _, kind := range rule.Needs {
		if !c.Supply.Has(kind) {
			lacks = append(lacks, kind)
		}
	}
	if len(rule.AnyOf) > 0 && !slices.ContainsFunc(rule.AnyOf, c.Supply.Has) {
		lacks = append(lacks, rule.AnyOf...)
	}
	if rule.NeedsRoster && !slices.ContainsFunc(c.Sheets, func(s *roster.Sheet) bool { return county.IsProgramme(s.Kind) }) {
		lacks = append(lacks, roster.RuralDibao)
	}
	return lacks
}

// run runs a rule over the county in parts of equal size, side by side; the parts come
// back in order, so that the number of CPUs changes nothing.
func runRule(c *county.County, rule *Rule) ([]*Finding, []*Pass) {
	const part = 512
	count := rule.Check.count(c)
	passes := make([]*Pass, (count+part-1)/part)
	tally := &tally{counts: map[massKey]*alikes{}}
	county.SideBySide(len(passes), func(i int) {
		pass := &Pass{County: c, Rule: rule, tally: tally, notRun: map[notRunKey]NotRun{}}
		for item := i * part; item < min(count, (i+1)*part); item++ {
			rule.Check.visit(pass, item)
		}
		passes[i] = pass
	})
	return tally.findings(passes), passes
}

// noteNotRun adds where a part of a rule's walk could not run, a place, list and programme once.
func (r *Report) noteNotRun(pass *Pass, known map[notRunAt]int) {
	for _, note := range pass.notRun {
		key := notRunAt{rule: note.Rule, where: note.Where(), programme: note.Programme}
		if len(note.Lacks) > 0 {
			key.lacks = note.Lacks[0]
		}
		at, again := known[key]
		if !again {
			known[key] = len(r.NotRun)
			r.NotRun = append(r.NotRun, note)
		} else {
			r.NotRun[at].Period = span(r.NotRun[at].Period, note.Period)
		}
	}
}

// notRunAt is where a rule could not run and what it lacks there.
type notRunAt struct {
	rule             *Rule
	where            string
	programme, lacks *roster.Kind
}

// finish settles every finding, drops those another says already, and orders all.
func (r *Report) finish(options Options) {
	for _, finding := range r.Findings {
		finding.settle()
		if options.Basis != nil {
			finding.Basis = options.Basis(finding)
		}
	}
	r.Findings = withoutYielding(r.Findings)
	slices.SortStableFunc(r.Findings, compareFindings)
	r.Findings = merged(r.Findings)
	for i := range r.NotRun {
		r.NotRun[i].explain()
	}
	rank := map[*Rule]int{}
	for i, rule := range options.Rules {
		rank[rule] = i
	}
	slices.SortStableFunc(r.NotRun, func(a, b NotRun) int {
		return cmp.Or(cmp.Compare(rank[a.Rule], rank[b.Rule]), cmp.Compare(a.Where(), b.Where()), cmp.Compare(lackName(a), lackName(b)), cmp.Compare(a.Period.From, b.Period.From))
	})
}

func lackName(n NotRun) string {
	if len(n.Lacks) == 0 {
		return ""
	}
	if n.Programme != nil {
		return n.Lacks[0].Name + n.Programme.Name
	}
	return n.Lacks[0].Name
}

// withoutYielding keeps one finding a fact: a rule's finding goes where a rule it yields to
// has one about the same subject and programme. A violation goes for none that may be about
// somebody else.
func withoutYielding(findings []*Finding) []*Finding {
	type fact struct{ rule, programme, subject string }
	found, sure := map[fact]bool{}, map[fact]bool{}
	for _, finding := range findings {
		key := fact{finding.Rule.ID, finding.programmeName(), finding.subject}
		found[key] = true
		sure[key] = sure[key] || finding.Grade.CarriesViolation()
		for number := range finding.standsFor {
			key.subject = number
			found[key] = true
			sure[key] = sure[key] || finding.Grade.CarriesViolation()
		}
	}
	return slices.DeleteFunc(findings, func(finding *Finding) bool {
		stronger := found
		if finding.Severity == Violation {
			stronger = sure
		}
		return finding.names() && slices.ContainsFunc(finding.Rule.YieldsTo, func(rule string) bool {
			return stronger[fact{rule, finding.programmeName(), finding.subject}]
		})
	})
}

func (f *Finding) programmeName() string { return kindName(f.Programme) }

// compareFindings orders by harm: the gravest first, of those the most money, then the surest;
// then by place, rule, person, ID and what is said. Names of files come last.
func compareFindings(a, b *Finding) int {
	if order := cmp.Or(
		cmp.Compare(b.Severity, a.Severity), cmp.Compare(b.Money(), a.Money()), cmp.Compare(b.Monthly, a.Monthly), cmp.Compare(a.Grade, b.Grade), cmp.Compare(a.Township, b.Township), cmp.Compare(a.Village, b.Village),
		cmp.Compare(a.Rule.ID, b.Rule.ID), cmp.Compare(a.programmeName(), b.programmeName()), cmp.Compare(a.Person.Number, b.Person.Number),
		cmp.Compare(a.Person.Name, b.Person.Name), cmp.Compare(a.ID, b.ID)); order != 0 {
		return order
	}
	return cmp.Or(cmp.Compare(a.Message.In(words.Chinese, words.Full), b.Message.In(words.Chinese, words.Full)), compareEvidence(a.Evidence, b.Evidence))
}

func compareEvidence(a, b []county.Evidence) int {
	return slices.CompareFunc(a, b, func(x, y county.Evidence) int {
		return cmp.Or(cmp.Compare(x.Cell.Sheet.File.Path, y.Cell.Sheet.File.Path), cmp.Compare(x.Cell.Sheet.Name, y.Cell.Sheet.Name),
			cmp.Compare(x.Cell.Row, y.Cell.Row), cmp.Compare(x.Cell.Column, y.Cell.Column))
	})
}
