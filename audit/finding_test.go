package audit

import (
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster/words"
)

// Nothing a rule forgets makes a finding stronger: an exemption nobody decided caps it, a
// weak match carries no violation.
func TestFindingIsSettledFairly(t *testing.T) {
	forgotten := &Exemption{ID: "forgotten", Title: words.Text{ZH: "忘了", EN: "forgotten"}}
	rule := &Rule{ID: "r", Severity: Violation, Clearance: ClearOther, MustNot: []*Exemption{forgotten}}
	finding := &Finding{Rule: rule, Severity: Violation, Clearance: ClearOther}
	finding.settle()
	if finding.Severity != Suspicion || len(finding.NotChecked) != 1 {
		t.Errorf("an undecided exemption leaves %s", finding.Severity)
	}
	weak := &Finding{Rule: &Rule{ID: "r"}, Severity: Violation, Grade: 3}
	weak.settle()
	if weak.Severity != Suspicion {
		t.Errorf("grade C carries a %s", weak.Severity)
	}
	exempt := &Finding{Rule: rule, Severity: Violation, Clearance: ClearOther, Recoverable: 100}
	exempt.Exempt(forgotten).settle()
	if exempt.Severity != Notice || exempt.Clearance != "" || exempt.Recoverable != 0 {
		t.Errorf("an exempt finding is %s %q %s", exempt.Severity, exempt.Clearance, exempt.Recoverable)
	}
}

// A finding's number depends on rule, programme, subject and key alone.
func TestFindingNumber(t *testing.T) {
	make := func(number, key string, place string) string {
		finding := &Finding{Rule: &Rule{ID: "r"}, Severity: Quality, Township: place, number: number, key: key}
		identify(&county.County{}, []*Finding{finding})
		return finding.ID
	}
	if make("n", "k", "甲乡") != make("n", "k", "乙乡") || len(make("n", "k", "")) != 16 {
		t.Error("the number of a finding about a number depends on its place")
	}
	if make("n", "k", "") == make("n", "j", "") || make("", "k", "甲乡") == make("", "k", "乙乡") {
		t.Error("two findings share a number")
	}
}
