package report_test

import (
	"bytes"
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"rollcheck/audit/report"
	"rollcheck/roster/words"
)

// office finds LibreOffice, which knows nothing of the library that writes our workbooks.
// Where it is missing the test is skipped, or fails if ROLLCHECK_TEST_ALL=1 asks for every test.
func office(t *testing.T) string { return program(t, "soffice") }

// program finds a program the test looks at reports with.
func program(t *testing.T, name string) string {
	t.Helper()
	found, err := exec.LookPath(name)
	if err == nil {
		return found
	}
	if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
		t.Fatalf("%s is not installed, and ROLLCHECK_TEST_ALL=1 asks for every test", name)
	}
	t.Skipf("%s is not installed", name)
	return ""
}

func save(t *testing.T, path string, content []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

// convert opens a workbook in LibreOffice and has it saved in a format.
func convert(t *testing.T, content []byte, format string) []byte {
	t.Helper()
	folder := t.TempDir()
	source := filepath.Join(folder, "report.xlsx")
	save(t, source, content)
	out := filepath.Join(folder, "out")
	run(t, folder, "--convert-to", format, "--outdir", out, source)
	converted, err := os.ReadFile(filepath.Join(out, "report."+format))
	if err != nil {
		t.Fatal(err)
	}
	return converted
}

// run starts LibreOffice with a profile of its own.
func run(t *testing.T, folder string, arguments ...string) {
	t.Helper()
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profile"))
	if told, err := exec.CommandContext(t.Context(), office(t), append([]string{profile, "--headless"}, arguments...)...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, told)
	}
}

// sorted has LibreOffice sort the list of findings by number, filter it by severity and save it.
func sorted(t *testing.T, content []byte, findings int) []byte {
	t.Helper()
	folder := t.TempDir()
	source, target := filepath.Join(folder, "report.xlsx"), filepath.Join(folder, "sorted.xlsx")
	save(t, source, content)
	macro, err := os.ReadFile("testdata/sort.bas")
	if err != nil {
		t.Fatal(err)
	}
	run(t, folder, "--terminate_after_init") // makes the profile with its empty module
	module := filepath.Join(folder, "profile", "user", "basic", "Standard", "Module1.xba")
	save(t, module, []byte(`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">`+
		`<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">`+html.EscapeString(string(macro))+`</script:module>`))
	run(t, folder, fmt.Sprintf(`macro:///Standard.Module1.SortAndFilter("%s","%s","%s",%d)`, source, target, words.SheetFindings.ZH, 3+findings))
	saved, err := os.ReadFile(target)
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

var pageMark = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// A report prints: at least a page for each of its sheets.
func TestReportPrints(t *testing.T) {
	result, _ := audited(t)
	pdf := convert(t, written(t, report.Workbook, result, words.Chinese, words.Full), "pdf")
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Fatal("what was printed is no PDF")
	}
	if pages := len(pageMark.FindAll(pdf, -1)); pages < 13 {
		t.Errorf("%d pages, want at least 13", pages)
	}
}

// An officer may sort, filter and save the report with another program: every finding
// stays, with what belongs to it.
func TestReportSurvivesAnotherProgram(t *testing.T) {
	result, _ := audited(t)
	content := written(t, report.Workbook, result, words.Chinese, words.Full)
	saved := sorted(t, content, len(column(t, content, 0)))
	wantIDs(t, saved, result)
	if slices.Equal(column(t, saved, 0), column(t, content, 0)) {
		t.Error("the list was not sorted: the test proves nothing")
	}
	before := pairs(column(t, content, 0), column(t, content, 3))
	for id, number := range pairs(column(t, saved, 0), column(t, saved, 3)) {
		if before[id] != number {
			t.Errorf("finding %s belongs to %s, now to %s", id, before[id], number)
		}
	}
}

func pairs(keys, values []string) map[string]string {
	all := map[string]string{}
	for i, key := range keys {
		all[key] = values[i]
	}
	return all
}
