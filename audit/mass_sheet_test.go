package audit

import (
	"fmt"
	"strings"
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var anExcuse = &Exemption{ID: "home", Title: words.Text{ZH: "供养机构账户", EN: "an institution's account"}}

// trait is what a rule finds alike in the rows of one sheet.
type trait struct {
	off, of int // rows
	bound   Severity
	most    Severity // of the findings; zero for the bound
	excused bool
	apart   bool // each row in words of its own
	wide    bool // the rule needs more than the sheet
	money   roster.Money
}

// find runs a rule that finds the trait.
func (c trait) find() []*Finding {
	sheet := &roster.Sheet{File: &roster.File{Path: "特困.xlsx"}, Name: "名册", Kind: roster.Tekun, Township: "石桥乡", Rows: make([]int32, c.of)}
	rule := &Rule{ID: "some", Severity: c.bound, OneSheet: !c.wide}
	rule.Check = Check{
		count: func(*county.County) int { return c.off },
		visit: func(p *Pass, i int) {
			says := 0
			if c.apart {
				says = i
			}
			f := p.Find(roster.Tekun).Say(saysAlike, says)
			f.number, f.Owed = fmt.Sprint("number", i), c.money
			f.Evidence = []county.Evidence{{Cell: roster.Cell{Sheet: sheet, Row: i + 4}}}
			if c.excused {
				f.Exempt(anExcuse)
			}
			if c.most != 0 {
				f.AtMost(c.most)
			}
			p.Report(f)
		},
	}
	found, _ := runRule(&county.County{}, rule)
	return found
}

// What most rows of one sheet have in common is the sheet's way and is said once; what some have
// is theirs. Never folded is what accuses, what moves money, what stands in words of its own,
// and what rests on more than the sheet.
func TestSheetsWayIsOneNote(t *testing.T) {
	for _, want := range []struct {
		name string
		trait
		left int
	}{
		{"mistakes in all of a small sheet", trait{off: 12, of: 12, bound: Quality}, 1},
		{"mistakes in most rows", trait{off: 520, of: 1000, bound: Quality, apart: true}, 1},
		{"mistakes in half of the rows", trait{off: 500, of: 1000, bound: Quality}, 500},
		{"mistakes in a few of many rows", trait{off: 30, of: 30000, bound: Quality}, 30},
		{"few enough to read", trait{off: 9, of: 9, bound: Quality}, 9},
		{"one excuse of many rows", trait{off: 28, of: 68, bound: Suspicion, excused: true}, 1},
		{"one excuse of some rows", trait{off: 28, of: 100, bound: Suspicion, excused: true}, 28},
		{"one excuse of a few of many rows", trait{off: 30, of: 30000, bound: Suspicion, excused: true}, 30},
		{"one excuse in words of each row's own", trait{off: 28, of: 68, bound: Suspicion, excused: true, apart: true}, 28},
		{"notices nothing excuses", trait{off: 12, of: 12, bound: Notice}, 12},
		{"suspicions turned into questions of form", trait{off: 12, of: 12, bound: Suspicion, most: Quality}, 12},
		{"violations", trait{off: 12, of: 12, bound: Violation}, 12},
		{"suspicions", trait{off: 12, of: 12, bound: Suspicion}, 12},
		{"procedure", trait{off: 12, of: 12, bound: Procedure}, 12},
		{"money", trait{off: 12, of: 12, bound: Quality, money: 100}, 12},
		{"more than the sheet", trait{off: 12, of: 12, bound: Suspicion, excused: true, wide: true}, 12},
	} {
		if left := len(want.find()); left != want.left {
			t.Errorf("%s: %d findings, want %d", want.name, left, want.left)
		}
	}
}

// The note says how many rows of how many, from where to where, and why, and shows five.
func TestSheetsWaySaysHowManyAndWhy(t *testing.T) {
	for _, want := range []struct {
		trait
		says []string
	}{
		{trait{off: 12, of: 16, bound: Quality}, []string{"特困.xlsx", "第 4 至 15 行", "12 行", "16 行", "第0个"}},
		{trait{off: 28, of: 68, bound: Suspicion, excused: true}, []string{"特困.xlsx", "第 4 至 31 行", "28 行", "68 行", "供养机构账户", "第0个"}},
	} {
		f := want.find()[0]
		for _, part := range want.says {
			if !strings.Contains(textOf(f.Message), part) {
				t.Errorf("%q is not said: %s", part, textOf(f.Message))
			}
		}
		if len(f.Evidence) != 5 || f.Persons != 0 || f.Person != (county.Who{}) || f.Clearance != "" {
			t.Errorf("%d cells, %+v", len(f.Evidence), f)
		}
	}
}
