package audit

import (
	"testing"

	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/words"
)

// A violation stands beside a graver rule's finding that may be about somebody else; anything
// less gives way to it, and everything gives way to one that is sure.
func TestViolationYieldsToNoPossibleOther(t *testing.T) {
	graver := &Rule{ID: "graver"}
	lesser := &Rule{ID: "lesser", YieldsTo: []string{"graver"}}
	for _, want := range []struct {
		name     string
		grade    link.Grade
		severity Severity
		left     int
	}{
		{"a violation and a sure finding", link.B, Violation, 1},
		{"a violation and a possible one", link.C, Violation, 2},
		{"a suspicion and a possible one", link.C, Suspicion, 1},
	} {
		left := withoutYielding([]*Finding{
			{Rule: graver, Severity: Suspicion, Grade: want.grade, Programme: roster.RuralDibao, number: "990101194002020080", subject: "990101194002020080"},
			{Rule: lesser, Severity: want.severity, Programme: roster.RuralDibao, number: "990101194002020080", subject: "990101194002020080"},
		})
		if len(left) != want.left {
			t.Errorf("%s: %d left, want %d", want.name, len(left), want.left)
		}
	}
}

// What rests on a link by name and place alone asks to verify who it is before it says what
// he did; what rests on a number says it plainly.
func TestPossibleIdentityIsSaidFirst(t *testing.T) {
	rule := &Rule{ID: "some"}
	says := words.Text{ZH: "死亡后仍发放", EN: "paid after death"}
	possible := &Finding{Rule: rule, Grade: link.C, Severity: Violation, Identity: []*county.Identity{{}}}
	sure := &Finding{Rule: rule, Grade: link.A, Severity: Violation}
	for finding, want := range map[*Finding]string{possible: "疑为同一人，须先核实身份：死亡后仍发放", sure: "死亡后仍发放"} {
		finding.Say(says).settle()
		if got := finding.Message.In(words.Chinese, words.Full); got != want {
			t.Errorf("grade %s says %q, want %q", finding.Grade, got, want)
		}
	}
	if possible.Severity != Suspicion || sure.Severity != Violation {
		t.Errorf("severities %v and %v", possible.Severity, sure.Severity)
	}
}

// A row of a list tells of no household: whom it names is not looked for in the one in force.
func TestRowTellsOfNoHousehold(t *testing.T) {
	c := countyOf(t, map[string]string{q4: "村,户编号,姓名,身份证号,与户主关系,月保障金\n石桥村,A1,马一," + fixture.Number(19600202, 3) + ",户主,200\n"})
	who := &c.Persons[0]
	finding := (&Finding{Rule: &Rule{ID: "some"}, Programme: roster.RuralDibao}).About(who)
	if finding.household == nil {
		t.Fatal("he has no household: nothing is tested")
	}
	if finding.AboutRow(who.Current(nil).Row, county.Place{}); finding.household != nil {
		t.Error("the finding still leads to the household in force")
	}
}
