package audit

import (
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// An exception whose number is damaged excepts the finding about that very text, never
// those of persons without a number.
func TestDamagedExceptionExceptsNobodyElse(t *testing.T) {
	rule := &Rule{ID: "vehicle", Severity: Suspicion}
	input := fixture.Read(t, map[string]string{"例外.csv": "规则,身份证号,姓名,理由,批准人,有效期至\nvehicle,99010119500202,马一,残疾人代步车,王局长,2017-12-31\n"})
	exceptions, err := readExceptions(input.SheetsOf(roster.ExceptionTable), []*Rule{rule})
	if err != nil || len(exceptions) != 1 {
		t.Fatalf("%d exceptions, %v", len(exceptions), err)
	}
	nobody := &Finding{Rule: rule, Severity: Suspicion}
	same := &Finding{Rule: rule, Severity: Suspicion, Person: county.Who{Number: "99010119500202"}}
	applyExceptions([]*Finding{nobody, same}, exceptions, 20161231)
	if nobody.Severity != Suspicion || same.Severity != Notice {
		t.Errorf("without a number: %s, with the same text: %s", nobody.Severity, same.Severity)
	}
}

// An exception holds through the day it expires on, and no longer.
func TestExceptionHoldsThroughItsLastDay(t *testing.T) {
	rule := &Rule{ID: "vehicle", Severity: Suspicion}
	input := fixture.Read(t, map[string]string{"例外.csv": "规则,身份证号,姓名,理由,批准人,有效期至\nvehicle,990101195002020034,马一,残疾人代步车,王局长,2016-12-31\n"})
	for asOf, want := range map[roster.Date]Severity{20161230: Notice, 20161231: Notice, 20170101: Suspicion} {
		exceptions, err := readExceptions(input.SheetsOf(roster.ExceptionTable), []*Rule{rule})
		if err != nil {
			t.Fatal(err)
		}
		finding := &Finding{Rule: rule, Severity: Suspicion, Person: county.Who{Name: "马一", Number: "990101195002020034"}, Recoverable: 100}
		remarks := applyExceptions([]*Finding{finding}, exceptions, asOf)
		if finding.Severity != want || (finding.Recoverable == 0) != (want == Notice) || (len(remarks) > 0) != (want == Suspicion) {
			t.Errorf("on %s: %s, %s to be got back, %d remarks", asOf, finding.Severity, finding.Recoverable, len(remarks))
		}
	}
}
