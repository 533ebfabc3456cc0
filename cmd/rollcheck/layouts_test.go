package main

import (
	"slices"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/reading"
)

// One township gives the same findings in every layout: a finding's identity holds no file,
// row or date.
func TestEveryLayoutGivesTheSameFindings(t *testing.T) {
	var want []string
	for i, layout := range fixture.Layouts() {
		t.Run(layout.Name, func(t *testing.T) {
			folder := t.TempDir()
			if err := fixture.Write(folder, layout.Files); err != nil {
				t.Fatal(err)
			}
			input, err := reading.Read([]string{folder}, reading.Options{})
			if err != nil {
				t.Fatal(err)
			}
			asOf := roster.NewDate(2016, 12, 31)
			result, err := audit.Audit(input, audit.Options{Version: version, AsOf: asOf, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
			if err != nil {
				t.Fatal(err)
			}
			var found []string
			for _, finding := range result.Findings {
				found = append(found, strings.Join([]string{finding.Rule.ID, finding.Severity.String(), finding.Person.Name, finding.ID}, " "))
			}
			slices.Sort(found)
			if i == 0 {
				want = found
				if len(want) < 6 {
					t.Errorf("only %d findings: the planted ones are not found: %v", len(want), want)
				}
			}
			if !slices.Equal(found, want) {
				t.Errorf("found\n%s\nwant\n%s", strings.Join(found, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}
