package rules

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// A rule finds nothing in its own example once a group of columns it names is gone: what
// `inspect` says of a sheet without them is true.
func TestColumnsAreNeeded(t *testing.T) {
	tested := 0
	for _, rule := range All {
		for _, group := range rule.Columns {
			tested++
			archive, err := txtar.ParseFile(filepath.Join("testdata", rule.ID+".txtar"))
			if err != nil {
				t.Fatal(err)
			}
			for _, finding := range withoutColumns(t, rule, archive, group).Findings {
				if finding.Rule == rule {
					t.Errorf("%s finds %s without %s", rule.ID, finding.Person.Name, group[0].Spec().Name)
				}
			}
		}
	}
	if tested < 15 {
		t.Errorf("only %d groups were tested", tested)
	}
}

// withoutColumns audits an example whose sheets lost the columns of some fields.
func withoutColumns(t *testing.T, rule *audit.Rule, archive *txtar.Archive, group []roster.Field) *audit.Report {
	t.Helper()
	folder := t.TempDir()
	for _, file := range archive.Files {
		place := filepath.Join(folder, file.Name)
		if !strings.HasSuffix(file.Name, ".csv") {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(place), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(place, file.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			dropColumns(t, filepath.Join(folder, file.Path), sheet, group)
		}
	}
	if input, err = reading.Read([]string{folder}, reading.Options{}); err != nil {
		t.Fatal(err)
	}
	report, err := audit.Audit(input, audit.Options{AsOf: asOf(t, archive), Rules: []*audit.Rule{rule}, Known: All, Params: AllParams()})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// dropColumns empties the columns of some fields in a text file.
func dropColumns(t *testing.T, path string, sheet *roster.Sheet, group []roster.Field) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	reader := csv.NewReader(bytes.NewReader(content))
	reader.FieldsPerRecord = -1
	rows, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, column := range slices.Concat(sheet.Columns, sheet.Members) {
		for _, row := range rows[max(0, sheet.HeadingTop-1):] {
			if slices.Contains(group, column.Field) && column.Index < len(row) {
				row[column.Index] = ""
			}
		}
	}
	var out strings.Builder
	if err := csv.NewWriter(&out).WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(out.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}
