package demo

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/reading"
)

// untuned are seeds the words were never tried on before the program was mended.
const firstUntuned, lastUntuned = 1001, 1030

// notYet are seeds whose words are not all understood: what is found more or graver than in
// the plain township, none of it a violation. A seed that is right is to be taken out.
var notYet = map[uint64]string{1020: "the type of two vehicles that are exempt"}

// In whatever words a clerk writes the township, the findings are the same: which, how grave,
// and what money they are about.
func TestAnyWordingGivesTheSameFindings(t *testing.T) {
	want := worded(t, nil)
	for seed := uint64(firstUntuned); seed <= lastUntuned; seed++ {
		if seed%10 != 4 && (os.Getenv("ROLLCHECK_TEST_ALL") == "" || fixture.UnderDetector) {
			continue
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			got := worded(t, reword(seed))
			differs, known := !slices.Equal(got, want), notYet[seed] != ""
			if differs != known {
				t.Errorf("findings differ: %v, known to: %v\n%s", differs, known, strings.Join(unlike(want, got), "\n"))
			}
			for _, line := range unlike(want, got) {
				if strings.HasPrefix(line, "+") && strings.Contains(line, " violation ") {
					t.Errorf("accuses: %s", line)
				}
			}
		})
	}
}

// worded audits the township in some words and returns its findings.
func worded(t *testing.T, words wording) []string {
	t.Helper()
	made, err := makeIn(words, 1, SizeTownship)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := made.Write(folder); err != nil {
		t.Fatal(err)
	}
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	result, err := audit.Audit(input, audit.Options{AsOf: 20161231, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, f := range result.Findings {
		id := f.ID
		if f.Rule.Needs != nil && f.Rule.Needs[0] == roster.Statistics {
			id = f.Township + f.Village // a table of figures is known by its own words alone
		}
		found = append(found, fmt.Sprint(id, " ", f.Rule.ID, " ", f.Severity, " ", f.Person.Name, " ", f.Monthly, " ", f.Months, " ", f.Recoverable, " ", f.Owed))
	}
	slices.Sort(found)
	return found
}

// unlike lists what only one of two lists holds.
func unlike(before, after []string) []string {
	var lines []string
	for _, line := range before {
		if !slices.Contains(after, line) {
			lines = append(lines, "- "+line)
		}
	}
	for _, line := range after {
		if !slices.Contains(before, line) {
			lines = append(lines, "+ "+line)
		}
	}
	return lines
}
