package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// audited is what an audit found: the kind of each sheet, and the violations by id.
type audited struct {
	kinds      map[string]string
	violations map[string]string
}

func auditedFolder(t *testing.T, folder string) audited {
	t.Helper()
	var out, told bytes.Buffer
	run([]string{"audit", folder, "--as-of", "2016-12-31", "--privacy", "full", "--format", "json"}, strings.NewReader(""), &out, &told)
	var report struct {
		Sources []struct {
			File   string
			Sheets []struct{ Sheet, Kind string }
		}
		Findings []struct {
			ID, Rule, Severity, Message string
			Person                      struct{ Name string }
		}
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Fatal(err, told.String())
	}
	found := audited{map[string]string{}, map[string]string{}}
	for _, source := range report.Sources {
		for _, sheet := range source.Sheets {
			found.kinds[source.File+"/"+sheet.Sheet] = sheet.Kind
		}
	}
	for _, finding := range report.Findings {
		if finding.Severity == "violation" {
			found.violations[finding.ID] = finding.Rule + " " + finding.Person.Name + " " + finding.Message
		}
	}
	return found
}

// numberedByCells are the rules whose findings on one person are told apart by a cell, a day or a
// sort of insurance: where it cannot be read the same finding has another number.
var numberedByCells = []string{"medical-arithmetic", "insurance-subsidy-dead"}

// A heading that means nothing in place of one that does never makes a kind appear that was
// not there, nor a violation: what the column could have excused is at most to be verified.
func TestStrangeHeadingAccusesNobody(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "township")
	if err := os.CopyFS(folder, os.DirFS(townshipFolder)); err != nil {
		t.Fatal(err)
	}
	plain := auditedFolder(t, folder)
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind == nil || sheet.Kind.Family == roster.Settings || !sheet.InUse() || filepath.Ext(file.Path) != ".xlsx" || sheet.HeadingTop != sheet.HeadingRow {
				continue
			}
			for _, column := range sheet.Columns {
				key := sheet.Kind.Name + " " + column.Field.Spec().Name
				excusing := column.Field == roster.FieldNote || column.Field == roster.FieldStatus || column.Field == roster.FieldIsCovered
				if seen[key] || column.Word == "" || !excusing && !everything() {
					continue
				}
				seen[key] = true
				t.Run(key, func(t *testing.T) { strangeHeading(t, folder, file.Path, sheet, column, plain) })
			}
		}
	}
	if len(seen) == 0 {
		t.Error("no column was tried")
	}
}

// strangeHeading audits the folder with one heading made strange, and puts the file back.
func strangeHeading(t *testing.T, folder, file string, sheet *roster.Sheet, column roster.Column, plain audited) {
	path := filepath.Join(folder, filepath.FromSlash(file))
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer os.WriteFile(path, whole, 0o600)
	workbook, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	cell, _ := excelize.CoordinatesToCellName(column.Index+1, sheet.HeadingRow)
	if err := workbook.SetCellStr(sheet.Name, cell, "栏目甲"); err != nil {
		t.Fatal(err)
	}
	if err := workbook.Save(); err != nil {
		t.Fatal(err)
	}
	strange := auditedFolder(t, folder)
	for name, kind := range strange.kinds {
		if kind != "" && plain.kinds[name] != kind {
			t.Errorf("%s is %q, was %q", name, kind, plain.kinds[name])
		}
	}
	for id, violation := range strange.violations {
		rule, _, _ := strings.Cut(violation, " ")
		renumbered := slices.Contains(numberedByCells, rule) && slices.Contains(slices.Collect(maps.Values(plain.violations)), violation)
		if plain.violations[id] == "" && !renumbered {
			t.Errorf("%s accuses: %s", column.Heading, violation)
		}
	}
}
