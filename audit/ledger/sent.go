package ledger

import (
	"bytes"

	"rollcheck/audit"
	"rollcheck/roster"
)

// Sent are the lines of a report that is sent, to be answered until a day: the run, the findings
// that are new or whose facts moved, and the lines of the proposed clearance likewise. A report
// that was sent before gives none.
func (l *Ledger) Sent(r *audit.Report, due roster.Date) []Line {
	run := &Run{AsOf: r.AsOf.String(), Digest: r.Digest(), Due: due.String()}
	for _, earlier := range l.runs {
		if earlier.Digest == run.Digest && earlier.Due == run.Due {
			return nil
		}
	}
	for _, rule := range r.Run {
		run.Rules = append(run.Rules, rule.ID)
	}
	for i := range r.NotRun {
		run.NotRun = append(run.NotRun, NotRun{Rule: r.NotRun[i].Rule.ID, Where: r.NotRun[i].Where()})
	}
	lines := []Line{run}
	for _, finding := range r.Findings {
		if !finding.Sent() {
			continue
		}
		run.Found = append(run.Found, finding.ID)
		if state := l.State(finding.ID); state == nil || state.Found == nil || state.Found.Facts != finding.Facts() {
			lines = append(lines, sentFinding(finding))
		}
	}
	for i := range r.Clearance.List {
		line := sentLeaving(&r.Clearance.List[i])
		if state := l.State(line.ID); state == nil || state.Leaving == nil || !line.equals(state.Leaving) {
			lines = append(lines, line)
		}
	}
	return lines
}

func sentFinding(f *audit.Finding) *Found {
	found := &Found{
		ID: f.ID, Rule: f.Rule.ID, Key: f.Telling(), Programme: programme(f.Programme), Severity: f.Severity.String(), Grade: f.Grade.String(),
		Township: f.Township, Village: f.Village, Name: f.Person.Name, Number: f.Person.Number, Persons: f.Persons, Months: f.Months,
		Monthly: f.Monthly.String(), Recoverable: f.Recoverable.String(), Clearance: string(f.Clearance), Facts: f.Facts(),
	}
	if f.Cadre != nil {
		found.Cadre, found.Post, found.Relation = f.Cadre.Name, f.Cadre.Post, f.Cadre.Relation
	}
	return found
}

func programme(kind *roster.Kind) string {
	if kind == nil {
		return ""
	}
	return kind.Name
}

func sentLeaving(l *audit.Leaving) *Leaving {
	line := &Leaving{
		ID: l.ID(), Programme: programme(l.Programme), Township: l.Township, Village: l.Village, Head: l.Head.Name, Number: l.Head.Number, Reason: string(l.Reason),
		Whole: l.Whole, Households: l.Households, Persons: l.Persons, Names: l.Names, Monthly: l.Monthly.String(), Months: l.Months, Recoverable: l.Recoverable.String(),
	}
	for _, finding := range l.Findings {
		line.Findings = append(line.Findings, finding.ID)
	}
	return line
}

// equals says whether a line says the same as an earlier one.
func (l *Leaving) equals(earlier *Leaving) bool {
	one, other := *l, *earlier
	one.At, other.At = Place{}, Place{}
	return bytes.Equal(encode("leaving", one), encode("leaving", other))
}
