package report_test

import (
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/roster/words"
)

// The workbooks of the townships hold every finding once, and each only its own; the figures
// of all of them add up to the county's.
func TestTownshipsAreTheCounty(t *testing.T) {
	result := township(t)
	seen := map[string]bool{}
	var sum audit.Figures
	verify := 0
	for _, name := range result.Townships() {
		own := result.Of(name)
		wantIDs(t, written(t, report.Workbook, own, words.Chinese, words.Full), own)
		for _, finding := range own.Findings {
			if seen[finding.ID] || finding.Township != name {
				t.Errorf("%s holds finding %s of %s", name, finding.ID, finding.Township)
			}
			seen[finding.ID] = true
		}
		sum.Households += own.Clearance.Households
		sum.Persons += own.Clearance.Persons
		sum.Monthly += own.Clearance.Monthly
		sum.Recoverable += own.Clearance.Recoverable
		verify += own.Clearance.ToVerify.Persons
		if len(own.Files) == 0 || len(own.Files) >= len(result.Files) {
			t.Errorf("%s names %d of %d files", name, len(own.Files), len(result.Files))
		}
	}
	if len(seen) != len(result.Findings) || len(result.Townships()) < 2 {
		t.Errorf("%d findings in %d townships, %d in the county", len(seen), len(result.Townships()), len(result.Findings))
	}
	if sum != result.Clearance.Figures || verify != result.Clearance.ToVerify.Persons {
		t.Errorf("the townships add up to %+v and %d, the county is %+v and %d", sum, verify, result.Clearance.Figures, result.Clearance.ToVerify.Persons)
	}
}

// The name of a township comes from a sheet: it leads to no other folder.
func TestTownshipFile(t *testing.T) {
	for name, want := range map[string]string{
		"石桥乡": "疑点报告_石桥乡.xlsx", "../../etc/passwd": "疑点报告_etcpasswd.xlsx", "": "疑点报告_未写明乡镇.xlsx", `a\b:c*`: "疑点报告_abc.xlsx",
	} {
		if got := report.TownshipFile(name, words.Chinese); got != want {
			t.Errorf("%q is written to %q, want %q", name, got, want)
		}
	}
}
