package report_test

import (
	"slices"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/report"
	"rollcheck/roster"
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

// Every township of a roster gets its workbook, clean or not, and with it what could not be
// tested on its own sheets.
func TestTownshipsKeepWhatDidNotRun(t *testing.T) {
	whole := township(t)
	sheet := whole.Supply[0].Sheet
	rosterOf := func(name string) county.Supplied {
		return county.Supplied{Kind: roster.RuralDibao, Programme: roster.RuralDibao, Township: name, Sheet: sheet}
	}
	result := &audit.Report{
		AsOf: whole.AsOf, Supply: []county.Supplied{rosterOf("石桥乡"), rosterOf("柳林乡")},
		NotRun: []audit.NotRun{{Rule: whole.Run[0], Township: "石桥乡", Sheet: &roster.Sheet{File: sheet.File, Township: "石桥乡"}, Why: words.NoRosterDate.With()}},
	}
	if got := result.Townships(); !slices.Equal(got, []string{"柳林乡", "石桥乡"}) {
		t.Errorf("townships: %q", got)
	}
	if own, other := result.Of("石桥乡").NotRun, result.Of("柳林乡").NotRun; len(own) != 1 || len(other) != 0 {
		t.Errorf("石桥乡 is told of %d rules that did not run on its sheet, 柳林乡 of %d; want 1 and 0", len(own), len(other))
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
