package report_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"rollcheck/audit/report"
	"rollcheck/roster/words"
)

// convert opens a workbook in LibreOffice, which knows nothing of the library that wrote
// it, and has it saved in a format. Where LibreOffice is missing the test is skipped, or
// fails if ROLLCHECK_TEST_ALL=1 asks for every test.
func convert(t *testing.T, content []byte, format string) []byte {
	t.Helper()
	office, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
			t.Fatal("soffice (LibreOffice) is not installed, and ROLLCHECK_TEST_ALL=1 asks for every test")
		}
		t.Skip("soffice (LibreOffice) is not installed")
	}
	folder := t.TempDir()
	source := filepath.Join(folder, "report.xlsx")
	if err := os.WriteFile(source, content, 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(folder, "out")
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profile"))
	if told, err := exec.CommandContext(t.Context(), office, profile, "--headless", "--convert-to", format, "--outdir", out, source).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, told)
	}
	converted, err := os.ReadFile(filepath.Join(out, "report."+format))
	if err != nil {
		t.Fatal(err)
	}
	return converted
}

var pageMark = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// A report prints: at least a page for each of its four sheets.
func TestReportPrints(t *testing.T) {
	result, _ := audited(t)
	pdf := convert(t, written(t, report.Workbook, result, words.Chinese, words.Full), "pdf")
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Fatal("what was printed is no PDF")
	}
	if pages := len(pageMark.FindAll(pdf, -1)); pages < 4 {
		t.Errorf("%d pages, want at least 4", pages)
	}
}

// An officer may save the report with another program: every finding stays.
func TestReportSurvivesAnotherProgram(t *testing.T) {
	result, _ := audited(t)
	wantIDs(t, convert(t, written(t, report.Workbook, result, words.Chinese, words.Full), "xlsx"), result)
}
