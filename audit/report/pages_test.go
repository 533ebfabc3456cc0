package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// What a sheet does not hold goes on in further sheets, each with its headings; no row is lost,
// and none of ours is taken for changed.
func TestMoreRowsThanASheetHolds(t *testing.T) {
	mostRows = spareRowsOfSheet + 7
	defer func() { mostRows = 1_048_576 }()
	report := sample(t)
	first := report.Findings[0]
	for len(report.Findings) < 24 {
		again := *first // a violation, so listed among those to be verified
		report.Findings = append(report.Findings, &again)
	}
	path := t.TempDir() + "/报告.xlsx"
	for range 2 { // the second time over the first
		if err := Write(path, report, full); err != nil {
			t.Fatal(err)
		}
	}
	file, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows := 0
	for _, name := range []string{"疑点清单", "疑点清单 2", "疑点清单 3", "疑点清单 4"} {
		lines, err := file.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		if len(lines) > mostRows || !strings.Contains(strings.Join(lines[findingHead-1], " "), words.HeadFindingID.ZH) {
			t.Errorf("%s: %d rows, headings %v", name, len(lines), lines[findingHead-1])
		}
		rows += len(lines) - findingHead
	}
	if notices := report.Totals()[audit.Notice]; rows+notices != len(report.Findings) {
		t.Errorf("%d rows and %d notices of %d findings", rows, notices, len(report.Findings))
	}
	var out bytes.Buffer
	if err := ErrorSheet(&out, report, full); err != nil {
		t.Fatal(err)
	}
	errors, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer errors.Close()
	if names := errors.GetSheetList(); len(names) != 4 {
		t.Errorf("sheets of errors: %v", names)
	}
}
