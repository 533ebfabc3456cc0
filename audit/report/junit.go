package report

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// JUnit's XML as GitLab and Jenkins read it: a suite a rule, a failure a finding. GitLab keeps
// one case of a name and shows the text of a failure, not its attributes.
type (
	junitSuites struct {
		XMLName xml.Name `xml:"testsuites"`
		Name    string   `xml:"name,attr"`
		junitCounts
		Suites []*junitSuite `xml:"testsuite"`
	}
	junitCounts struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Errors   int `xml:"errors,attr"`
		Skipped  int `xml:"skipped,attr"`
		Time     int `xml:"time,attr"` // no clock: always 0
	}
	junitSuite struct {
		Name string `xml:"name,attr"`
		junitCounts
		Properties *junitProperties `xml:"properties"`
		Cases      []junitCase      `xml:"testcase"`
	}
	junitCase struct {
		Class      string           `xml:"classname,attr"`
		Name       string           `xml:"name,attr"`
		File       string           `xml:"file,attr,omitempty"`
		Line       int              `xml:"line,attr,omitempty"`
		Time       int              `xml:"time,attr"`
		Properties *junitProperties `xml:"properties"`
		Failure    *junitFault      `xml:"failure"`
		Error      *junitFault      `xml:"error"`
		Skipped    *junitFault      `xml:"skipped"`
		Out        string           `xml:"system-out,omitempty"`
	}
	junitFault struct {
		Type    string `xml:"type,attr,omitempty"`
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	junitProperties struct {
		List []junitProperty `xml:"property"`
	}
	junitProperty struct {
		Name  string `xml:"name,attr"`
		Value string `xml:"value,attr"`
	}
)

// JUnit writes the report as the results of tests.
func JUnit(w io.Writer, r *audit.Report, o Options) error {
	o = o.knowing(r)
	out := &junitSuites{Name: reading.Generator}
	suites := map[*audit.Rule]*junitSuite{}
	for _, rule := range r.Run {
		suites[rule] = &junitSuite{Name: o.text(rule.Title), Properties: o.ruleProperties(rule)}
	}
	for i, f := range r.Findings {
		if f.Severity >= o.Lowest {
			suites[f.Rule].add(o.junitCase(f, i))
		}
	}
	for _, rule := range r.Run {
		suite := suites[rule]
		if len(suite.Cases) == 0 {
			suite.add(junitCase{Class: suite.Name, Name: o.text(words.CaseNothing)})
		}
		out.add(suite)
	}
	out.add(o.rulesNotRun(r))
	out.add(o.junitSilence(r))
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if err := encoder.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// add adds a case to a suite, and counts it.
func (s *junitSuite) add(one junitCase) {
	s.Cases = append(s.Cases, one)
	s.Tests++
	switch {
	case one.Failure != nil:
		s.Failures++
	case one.Error != nil:
		s.Errors++
	case one.Skipped != nil:
		s.Skipped++
	}
}

// add adds a suite, if it says anything.
func (s *junitSuites) add(suite *junitSuite) {
	if len(suite.Cases) == 0 {
		return
	}
	s.Suites = append(s.Suites, suite)
	s.Tests += suite.Tests
	s.Failures += suite.Failures
	s.Errors += suite.Errors
	s.Skipped += suite.Skipped
}

func (o Options) ruleProperties(rule *audit.Rule) *junitProperties {
	return properties([]junitProperty{{"rule", o.plain(rule.ID)}, {"severity", rule.Severity.String()}, {"doc", o.text(rule.Doc)}, {"remedy", o.text(rule.Remedy)}})
}

// properties leaves out what has no value.
func properties(list []junitProperty) *junitProperties {
	return &junitProperties{slices.DeleteFunc(list, func(p junitProperty) bool { return p.Value == "" })}
}

// junitCase is a finding: a failure, unless nothing is wrong.
func (o Options) junitCase(f *audit.Finding, index int) junitCase {
	about, message := o.about(f), o.message(f.Message)
	one := junitCase{Class: o.text(f.Rule.Title), Name: strings.Join(nonEmpty(o.token(f, index), about), " "), Properties: o.findingProperties(f, index)}
	if len(f.Evidence) > 0 {
		one.File, one.Line = o.plain(f.Evidence[0].Cell.Sheet.File.Path), f.Evidence[0].Cell.Row
	}
	lines := nonEmpty(o.pair(o.text(f.Severity.Title()), about), message)
	for _, evidence := range f.Evidence {
		lines = append(lines, o.evidenceLine(evidence))
	}
	for _, text := range f.Basis {
		lines = append(lines, o.pair(o.text(words.HeadBasis), o.text(text)))
	}
	if f.Severity == audit.Notice {
		one.Out = strings.Join(lines, "\n")
	} else {
		one.Failure = &junitFault{Type: f.Severity.String(), Message: message, Text: strings.Join(lines, "\n")}
	}
	return one
}

func (o Options) findingProperties(f *audit.Finding, index int) *junitProperties {
	return properties([]junitProperty{
		{"finding", o.token(f, index)}, {"severity", f.Severity.String()}, {"grade", f.Grade.String()}, {"township", o.plain(f.Township)}, {"village", o.plain(f.Village)},
		{"programme", o.programme(f.Programme)}, {"clearance", string(f.Clearance)}, {"recoverable", amount(f.Recoverable)}, {"owed", amount(f.Owed)},
	})
}

// rulesNotRun are cases that were skipped, with all that each lacked.
func (o Options) rulesNotRun(r *audit.Report) *junitSuite {
	suite := &junitSuite{Name: o.text(words.OverviewNotRun)}
	for _, entry := range o.unrunRules(r) {
		suite.add(junitCase{Class: suite.Name, Name: entry.title, Skipped: &junitFault{Message: entry.why, Text: entry.why}})
	}
	return suite
}

// junitSilence are the files and sheets that say nothing: errors where a submitted roster is not
// ready for it, or something could not be read.
func (o Options) junitSilence(r *audit.Report) *junitSuite {
	suite := &junitSuite{Name: o.text(words.NotRead)}
	faults, unknown := o.unheard(r)
	for _, entry := range faults {
		why := &junitFault{Type: notRead, Message: o.message(entry.Why), Text: o.quietLine(entry)}
		suite.add(junitCase{Class: suite.Name, Name: nameOf(o.plain(entry.Label), suite), File: o.plain(entry.File), Error: why})
	}
	for _, entry := range unknown {
		why := &junitFault{Message: o.message(entry.Why), Text: o.quietLine(entry)}
		suite.add(junitCase{Class: suite.Name, Name: nameOf(o.plain(entry.Label), suite), File: o.plain(entry.File), Skipped: why})
	}
	return suite
}

// nameOf keeps the names of a suite's cases apart: a masked name may be that of two files.
func nameOf(label string, suite *junitSuite) string {
	return strings.Join(nonEmpty(strconv.Itoa(len(suite.Cases)+1), label), " ")
}

// ownJUnit says whether a text is a result of tests of ours.
func ownJUnit(r io.Reader) bool {
	return strings.HasPrefix(headOf(r), xml.Header+`<testsuites name="`+reading.Generator+`"`)
}
