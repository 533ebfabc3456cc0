package rules

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// Laws of judging, over the examples of every rule and with all rules at once: what changes only
// names, order or writing changes no finding and no ID, and who knows less accuses nobody more.

// Files read in the opposite order change nothing.
func TestOrderOfFilesChangesNothing(t *testing.T) {
	eachExample(t, func(t *testing.T, files map[string]string, day roster.Date) {
		moved := map[string]string{}
		for i, name := range slices.Sorted(maps.Keys(files)) {
			moved[fmt.Sprintf("%03d/%s", len(files)-i, name)] = files[name]
		}
		sameFindings(t, found(t, files, day), found(t, moved, day))
	})
}

// ordered are the examples whose order of rows still tells, and what of.
var ordered = map[string]string{
	"id-reused":                     "which of two writings of a name is shown",
	"relative-concentration":        "its names hold digits: which column holds names is told by the first rows",
	"relative-concentration_limits": "its names hold digits: which column holds names is told by the first rows",
}

// Rows in the opposite order change nothing, on sheets that are nothing but a heading and
// records, each with the number of his household.
func TestOrderOfRowsChangesNothing(t *testing.T) {
	eachExample(t, func(t *testing.T, files map[string]string, day roster.Date) {
		if _, ok := ordered[filepath.Base(t.Name())]; ok {
			return
		}
		input := fixture.Read(t, files)
		turned := maps.Clone(files)
		for name, text := range files {
			if lines := strings.Split(strings.TrimRight(text, "\n"), "\n"); orderless(input, name, lines) {
				slices.Reverse(lines[1:])
				turned[name] = strings.Join(lines, "\n") + "\n"
			}
		}
		sameFindings(t, found(t, files, day), found(t, turned, day))
	})
}

// orderless says whether the rows of a file are records whose order says nothing.
func orderless(input *reading.Input, name string, lines []string) bool {
	for _, file := range input.Files {
		if !strings.HasSuffix(file.Path, filepath.FromSlash(name)) || len(file.Sheets) != 1 {
			continue
		}
		sheet := file.Sheets[0]
		grouped := sheet.Has(roster.FieldRelation) && !sheet.Has(roster.FieldHouseholdNumber)
		return sheet.HeadingRow == 1 && !grouped && sheet.Records() == len(lines)-1
	}
	return false
}

// A copy of every list beside it accuses nobody.
func TestCopiesAccuseNobody(t *testing.T) {
	eachExample(t, func(t *testing.T, files map[string]string, day roster.Date) {
		doubled := maps.Clone(files)
		for name, text := range files {
			if strings.HasSuffix(name, ".csv") && !strings.Contains(name, "参数") && !strings.Contains(name, "例外") {
				doubled[strings.TrimSuffix(name, ".csv")+" - 副本.csv"] = text
			}
		}
		sameFindings(t, found(t, files, day), found(t, doubled, day))
	})
}

// Without all lists of one kind, of whatever kind but rosters and settings, there is no
// violation that was not there before.
func TestLessInputAccusesNobodyMore(t *testing.T) {
	eachExample(t, func(t *testing.T, files map[string]string, day roster.Date) {
		input := fixture.Read(t, files)
		before := accused(auditAll(t, input, day))
		for _, kind := range kindsOf(input) {
			for id, said := range accused(auditAll(t, readWithout(t, files, kind), day)) {
				if before[id] == "" {
					t.Errorf("without %s: %s", kind.Name, said)
				}
			}
		}
	})
}

// kindsOf lists the kinds among the input that may be taken away.
func kindsOf(input *reading.Input) (kinds []*roster.Kind) {
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if kind := sheet.Kind; kind.Family != roster.Programme && kind.Family != roster.Settings && !slices.Contains(kinds, kind) {
				kinds = append(kinds, kind)
			}
		}
	}
	return kinds
}

func readWithout(t *testing.T, files map[string]string, kind *roster.Kind) *reading.Input {
	input := fixture.Read(t, files)
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind == kind {
				sheet.Kind = nil
			}
		}
	}
	return input
}

func accused(report *audit.Report) map[string]string {
	violations := map[string]string{}
	for _, finding := range report.Findings {
		if finding.Severity == audit.Violation {
			violations[finding.ID] = finding.Rule.ID + " " + finding.Person.Name + " " + finding.Message.In(words.Chinese, words.Full)
		}
	}
	return violations
}

func eachExample(t *testing.T, check func(*testing.T, map[string]string, roster.Date)) {
	t.Helper()
	examples, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	if err != nil || len(examples) == 0 {
		t.Fatal("no examples: ", err)
	}
	for i, path := range examples {
		if fixture.UnderDetector && i%10 != 0 {
			continue
		}
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files := map[string]string{}
			for _, file := range archive.Files {
				if file.Name != "want" && file.Name != "innocent" {
					files[file.Name] = string(file.Data)
				}
			}
			check(t, files, asOf(t, archive))
		})
	}
}

func auditAll(t *testing.T, input *reading.Input, day roster.Date) *audit.Report {
	t.Helper()
	report, err := audit.Audit(input, audit.Options{AsOf: day, Rules: All, Known: All, Params: AllParams(), Basis: Basis})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// found lists what is found in files, without the names of files and the rows of a mass, and
// without the names a place should not tell.
func found(t *testing.T, files map[string]string, day roster.Date) (list []string) {
	t.Helper()
	for _, finding := range auditAll(t, fixture.Read(t, files), day).Findings {
		said := finding.Message.In(words.Chinese, words.Full)
		if strings.Contains(said, ".csv") {
			said = ""
		}
		list = append(list, strings.Join([]string{finding.ID, finding.Rule.ID, finding.Severity.String(), finding.Grade.String(),
			finding.Person.Name, said, measures(finding)}, " "))
	}
	slices.Sort(list)
	return list
}

func sameFindings(t *testing.T, before, after []string) {
	t.Helper()
	for _, line := range after {
		if !slices.Contains(before, line) {
			t.Error("new: ", line)
		}
	}
	for _, line := range before {
		if !slices.Contains(after, line) {
			t.Error("gone: ", line)
		}
	}
}
