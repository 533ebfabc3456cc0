package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// fairCase is a small folder in which somebody innocent looks guilty, or somebody guilty looks
// innocent, with what must and what must not be said of him, stated before the program was run.
type fairCase struct {
	AsOf   string `json:"as_of"`
	Args   []string
	Why    string
	Expect []fairAnswer
}

// fairAnswer asks for one of the rules in Must between two severities, or that none of those in
// MustNot ("*": any) is found at a severity or above. About is a name; empty is anybody.
type fairAnswer struct {
	Must     []string
	MustNot  []string `json:"must_not"`
	About    string
	At       string
	From, To string
	Fields   struct{ Recoverable, Months, Owed string }
}

// What the cases say in words that a list of rules cannot.
var fairSayings = map[string][]expectation{
	"m01-restitution-row":                         {recoverableIs("", "0.00"), noViolationWithoutMoney},
	"t26-one-member-cleared-still-paid-for-three": {findsAboutAt("方有田", "suspicion")},
	"w07-unknown-word-for-the-head":               {nothingShowsTogether("汤甲妻", "990301195506151010")},
	"w08-law-of-2026-on-a-roster-of-2016":         {noBasisAfter(2016)},
	"w09-file-names-decide-clearance-figures":     {clearanceIsAChoice},
	"x02-marriage-changed":                        {clearsNobodyFor("paid-after-clearing", "relation")},
	"x03-moved-elsewhere":                         {clearsNobodyFor("paid-after-clearing", "land")},
	"y06-month-lists-and-quarter-list":            {recoverableIsNot("1200.00")},
	"y07-two-deaths-one-household":                {recoverableAddsTo("2200.00")},
	"y20-cadre-list-number-of-another":            {showsBoth("cadre-self-benefit", "段主任")},
	"y27-double-paid-listed-once":                 {findsAboutAt("方有田", "suspicion")},
}

// Known faults of the facts below the rules, to be taken away one by one.
var unfair = map[string]string{}

// Every answer about the innocent and the guilty holds, but for the cases marked.
func TestFairCases(t *testing.T) {
	folders, err := filepath.Glob(filepath.Join(caseFolder, "fair", "*"))
	if err != nil || len(folders) == 0 {
		t.Fatal("no cases: ", err)
	}
	right := 0
	for _, folder := range folders {
		name := filepath.Base(folder)
		t.Run(name, func(t *testing.T) {
			stated := statedCase{name: name, fails: unfair[name]}
			faults := fairFaults(t, folder)
			if len(faults) == 0 {
				right++
			}
			stated.judge(t, faults)
		})
	}
	t.Logf("%d of %d right", right, len(folders))
}

func fairFaults(t *testing.T, folder string) (faults []string) {
	t.Helper()
	stated := readFair(t, folder)
	seen := runCase(t, append([]string{"audit", filepath.Join(folder, "in"), "--as-of", stated.AsOf}, stated.Args...))
	expected := fairSayings[filepath.Base(folder)]
	for _, answer := range stated.Expect {
		expected = append(expected, answer.holds)
	}
	for _, holds := range expected {
		if err := holds(seen); err != nil {
			faults = append(faults, err.Error())
		}
	}
	return faults
}

func readFair(t *testing.T, folder string) (stated fairCase) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder, "case.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &stated); err != nil {
		t.Fatal(err)
	}
	return stated
}

func (a *fairAnswer) holds(o *outcome) error {
	if len(a.MustNot) > 0 {
		return o.none(func(f *seenFinding) bool { return f.is(a.MustNot) && f.speaksOf(a.About) && atLeast(a.At)(f) })
	}
	if len(a.Must) == 0 {
		return nil
	}
	found := o.any(func(f *seenFinding) bool {
		return f.is(a.Must) && f.speaksOf(a.About) && atLeast(a.From)(f) && !f.above(a.To) &&
			(a.Fields.Recoverable == "" || f.Recoverable == a.Fields.Recoverable) &&
			(a.Fields.Owed == "" || f.Owed == a.Fields.Owed) &&
			(a.Fields.Months == "" || fmt.Sprint(f.Months) == a.Fields.Months)
	})
	return unless(found, "%v of %q is not found as stated (%s to %s, %+v); found: %v", a.Must, a.About, a.From, a.To, a.Fields, o.brief())
}

func (f *seenFinding) is(rules []string) bool {
	for _, rule := range rules {
		if rule == "*" || rule == f.Rule {
			return true
		}
	}
	return false
}

// speaksOf says whether somebody is whom a finding is about, or named in it; anybody is, without a name.
func (f *seenFinding) speaksOf(name string) bool {
	return name == "" || f.Person.Name == name || f.Household.Head == name || strings.Contains(f.Message, name)
}

func (o *outcome) brief() (all []string) {
	for _, finding := range o.Findings {
		all = append(all, fmt.Sprint("\n\t", finding.Severity, " ", finding.Rule, " ", finding.Person.Name, " ", finding.Recoverable, " ", finding.Owed, " ", finding.Months))
	}
	return all
}

func noViolationWithoutMoney(o *outcome) error {
	return o.none(func(f *seenFinding) bool { return f.Severity == "violation" && noSum(f.Recoverable) && noSum(f.Owed) })
}

func findsAboutAt(name, severity string) expectation {
	return func(o *outcome) error {
		found := o.any(func(f *seenFinding) bool { return f.speaksOf(name) && atLeast(severity)(f) })
		return unless(found, "nothing is found about %s at %s or above", name, severity)
	}
}

// nothingShowsTogether holds where no finding shows a name with a number that is another's.
func nothingShowsTogether(name, number string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return f.Person.Name == name && f.Person.Number == number })
	}
}

func noBasisAfter(year int) expectation {
	years := regexp.MustCompile(`(20\d\d)年|〔(20\d\d)〕|\((20\d\d)`)
	return func(o *outcome) error {
		var all []error
		for _, finding := range o.Findings {
			for _, found := range years.FindAllStringSubmatch(fmt.Sprint(finding.Basis), -1) {
				if later := strings.Join(found[1:], ""); later > fmt.Sprint(year) {
					all = append(all, fmt.Errorf("%s rests on %v", finding.Rule, finding.Basis))
				}
			}
		}
		return errors.Join(all...)
	}
}

func clearanceIsAChoice(o *outcome) error {
	return unless(o.any(func(f *seenFinding) bool {
		return strings.Contains(f.Message, "二选一") || strings.Contains(f.Message, "择一")
	}), "nothing says that one of two programmes is to be chosen")
}

func clearsNobodyFor(rule, reason string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return f.Rule == rule && f.Clearance == reason })
	}
}

func recoverableIsNot(sum string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return f.Recoverable == sum })
	}
}

func recoverableAddsTo(want string) expectation {
	return func(o *outcome) error {
		cents := 0
		for _, finding := range o.Findings {
			var yuan, fen int
			if _, err := fmt.Sscanf(finding.Recoverable, "%d.%d", &yuan, &fen); err == nil {
				cents += 100*yuan + fen
			}
		}
		got := fmt.Sprintf("%d.%02d", cents/100, cents%100)
		return unless(got == want, "recoverable adds up to %s, want %s", got, want)
	}
}

// showsBoth holds where each suspicion of a rule shows a name in its text or its cells.
func showsBoth(rule, name string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool {
			return f.Rule == rule && atLeast("suspicion")(f) && !strings.Contains(f.Message+fmt.Sprint(f.Evidence), name)
		})
	}
}
