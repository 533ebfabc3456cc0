package main

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// peerRules maps the codes of the county generator's truth to our rules (../shared/bench/README.md).
var peerRules = map[string][]string{
	"C01": {"id-missing"}, "C02": {"id-checksum", "id-length"}, "C03": {"duplicate-cross-township", "member-in-two-households", "duplicate-in-roster"},
	"C04": {"exclusive-programmes"}, "C05": {"id-birth-mismatch", "id-sex-mismatch"}, "C06": {"income-over-line"}, "C07": {"amount-formula"},
	"C08": {"count-members-mismatch"}, "C09": {"active-after-death", "paid-after-death"}, "C10": {"payroll-public"}, "C11": {"vehicle"},
	"C12": {"relative-unregistered"}, "C13": {"paid-after-death"}, "C14": {"account-shared"},
}

// spot is a row of a roster, or a number where the truth names no row.
type spot struct {
	file   string
	row    int
	number string
}

// A county of 31,430 persons: every row of its truth is found, and nothing besides.
func TestCountyTruth(t *testing.T) {
	generator := "../../../shared/bench/gen.py"
	folder := filepath.Join(t.TempDir(), "county")
	if _, err := os.Stat(generator); err != nil {
		skip(t, "the county generator is not here")
	}
	if out, err := exec.Command("python3", generator, folder, "1").CombinedOutput(); err != nil {
		skip(t, "the county could not be generated: "+string(out))
	}
	truth := readTruth(t, filepath.Join(folder, "truth.csv"))
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	result, err := audit.Audit(input, audit.Options{AsOf: 20111231, Rules: rules.All, Known: rules.All, Params: rules.AllParams()})
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]map[spot]bool{}
	planted := map[spot]bool{}
	for _, spots := range truth {
		for _, at := range spots {
			planted[at] = true
		}
	}
	for _, finding := range result.Findings {
		spots := spotsOf(finding)
		if found[finding.Rule.ID] == nil {
			found[finding.Rule.ID] = map[spot]bool{}
		}
		for _, at := range spots {
			found[finding.Rule.ID][at] = true
		}
		if isPeerRule(finding.Rule.ID) && !slices.ContainsFunc(spots, func(at spot) bool { return planted[at] }) {
			t.Errorf("%s finds %s, who is not in the truth", finding.Rule.ID, finding.Person.Number)
		}
	}
	for code, spots := range truth {
		missed := 0
		for _, at := range spots {
			if !slices.ContainsFunc(peerRules[code], func(rule string) bool { return found[rule][at] }) {
				missed++
			}
		}
		if missed > 0 {
			t.Errorf("%s: %d of %d rows were missed", code, missed, len(spots))
		}
	}
}

// skip skips a test with a reason; where nothing may be skipped it fails.
func skip(t *testing.T, reason string) {
	t.Helper()
	if os.Getenv("ROLLCHECK_TEST_ALL") != "" {
		t.Fatal(reason)
	}
	t.Skip(reason)
}

func isPeerRule(rule string) bool {
	for _, names := range peerRules {
		if slices.Contains(names, rule) {
			return true
		}
	}
	return false
}

// spotsOf lists the roster rows a finding rests on, and the person's number.
func spotsOf(finding *audit.Finding) []spot {
	spots := []spot{{number: finding.Person.Number}}
	for _, evidence := range finding.Evidence {
		if evidence.Cell.Sheet.Kind == roster.RuralDibao {
			spots = append(spots, spot{file: path.Base(evidence.Cell.Sheet.File.Path), row: evidence.Cell.Row})
		}
	}
	return spots
}

func readTruth(t *testing.T, name string) map[string][]spot {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	truth := map[string][]spot{}
	for _, row := range rows[1:] {
		number, _ := strconv.Atoi(row[2])
		at := spot{file: row[1], row: number}
		if number == 0 {
			at = spot{number: row[3]}
		}
		truth[row[0]] = append(truth[row[0]], at)
	}
	return truth
}
