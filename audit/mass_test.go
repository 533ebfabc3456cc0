package audit

import (
	"fmt"
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var saysAlike = words.Text{ZH: "第%d个", EN: "number %d"}

// findAlike runs a rule that reports times findings about each of so many persons.
func findAlike(persons, times int, bound, severity Severity, money roster.Money) []*Finding {
	sheet := &roster.Sheet{File: &roster.File{Path: "低保.xlsx"}, Kind: roster.RuralDibao, Township: "石桥乡", Rows: make([]int32, 30000)}
	rule := &Rule{ID: "some", Severity: bound}
	rule.Check = Check{
		count: func(*county.County) int { return persons },
		visit: func(p *Pass, i int) {
			for time := range times {
				f := p.Find(roster.RuralDibao).Say(saysAlike, i).AtMost(severity)
				f.number, f.Recoverable = fmt.Sprint("number", i), money
				f.Evidence = []county.Evidence{{Cell: roster.Cell{Sheet: sheet, Row: i*times + time + 2}}}
				p.Report(f)
			}
		},
	}
	found, _ := runRule(&county.County{}, rule)
	return found
}

// More mistakes of one rule in one sheet than can be read are one finding that counts them all,
// however many parts of the walk they came from; whom one must verify, and money, never is.
func TestMassIsOneFinding(t *testing.T) {
	for _, want := range []struct {
		name            string
		persons, times  int
		bound, severity Severity
		money           roster.Money
		left            int
	}{
		{"as many as are listed", 1000, 1, Quality, Quality, 0, 1000},
		{"one more", 1001, 1, Quality, Quality, 0, 1},
		{"a few persons many times", 12, 90, Violation, Quality, 0, 1080},
		{"many persons many times", 1001, 3, Violation, Quality, 0, 1},
		{"notices about sheets", 1001, 1, Quality, Notice, 0, 1},
		{"notices about persons", 1001, 1, Notice, Notice, 0, 1001},
		{"violations", 1001, 1, Violation, Violation, 0, 1001},
		{"suspicions", 1001, 1, Violation, Suspicion, 0, 1001},
		{"money", 1001, 1, Quality, Quality, 100, 1001},
	} {
		if left := findAlike(want.persons, want.times, want.bound, want.severity, want.money); len(left) != want.left {
			t.Errorf("%s: %d findings, want %d", want.name, len(left), want.left)
		}
	}
}

// What is shown of a mass is its first findings in the order of the walk, run as it may.
func TestMassSaysHowMany(t *testing.T) {
	for range 5 {
		found := findAlike(3000, 2, Violation, Quality, 0)
		if len(found) != 1 {
			t.Fatalf("%d findings, want 1", len(found))
		}
		f := found[0]
		says := words.ManyAlike.With(2, 6001, 3000, saysAlike.With(0))
		if textOf(f.Message) != textOf(says) {
			t.Errorf("says %s, want %s", textOf(f.Message), textOf(says))
		}
		if len(f.Evidence) != shownAlike || f.Evidence[0].Cell.Row != 2 || f.Evidence[shownAlike-1].Cell.Row != 2*shownAlike {
			t.Errorf("shows %v, want the first %d", f.Evidence, shownAlike)
		}
		if f.Township != "石桥乡" || f.Severity != Quality || f.Clearance != "" || f.Persons != 0 {
			t.Errorf("%+v", f)
		}
	}
}

// A finding folded away still stands before one that yields to it.
func TestYieldsToMass(t *testing.T) {
	mass := findAlike(1001, 1, Violation, Quality, 0)
	lesser := &Finding{Rule: &Rule{ID: "lesser", YieldsTo: []string{"some"}}, Severity: Suspicion, Programme: roster.RuralDibao, number: "number7", subject: "number7"}
	if left := withoutYielding(append(mass, lesser)); len(left) != 1 {
		t.Errorf("%d findings left, want 1", len(left))
	}
}
