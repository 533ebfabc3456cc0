package main

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
)

// scenario is a folder of lists with what is true of it, stated before any rule it is about was
// written, from the law and the specification alone.
type scenario struct {
	AsOf   string `json:"as_of"`
	Args   []string
	Names  []string // everybody in it
	Expect []scenarioAnswer
}

// scenarioAnswer is one thing that must be found, must not be, or must be said not to have run.
type scenarioAnswer struct {
	Must, Alt           []string
	MustNot             []string `json:"must_not"`
	Except              []string
	About, From, To, At string
	Row                 int
	Months, Persons     *int
	Owed, Recoverable   *int   // fen
	NamesNobody         bool   `json:"names_nobody"`
	NotRun              string `json:"not_run"`
	folder              string
	names               []string
}

// scenariosNotYet are the scenarios whose answer does not hold, and why.
var scenariosNotYet = map[string]string{
	"s58-fourteen-of-thirty-are-the-heads-kin": "cousins are no close relatives by article 1045 of the civil code, which the program counts by",
	"s89-nineteen-and-out-of-school":           "without a list of disability cards he may be gravely disabled: doubt makes it a suspicion",
}

// The scenarios were run once before anything was mended by them: 101 of 130 were right.
func TestScenarios(t *testing.T) {
	folder := t.TempDir()
	unzip(t, "testdata/scenarios.zip", folder)
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 130 {
		t.Fatal(len(entries), err)
	}
	for _, entry := range entries {
		t.Run(entry.Name(), func(t *testing.T) {
			stated := statedCase{name: entry.Name(), fails: scenariosNotYet[entry.Name()]}
			stated.judge(t, scenarioFaults(t, filepath.Join(folder, entry.Name())))
		})
	}
}

func unzip(t *testing.T, path, folder string) {
	t.Helper()
	archive, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	if err := os.CopyFS(folder, archive); err != nil {
		t.Fatal(err)
	}
}

func scenarioFaults(t *testing.T, folder string) (faults []string) {
	t.Helper()
	var stated scenario
	text, err := os.ReadFile(filepath.Join(folder, "case.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &stated); err != nil {
		t.Fatal(err)
	}
	seen := runCase(t, append([]string{"audit", filepath.Join(folder, "in"), "--as-of", stated.AsOf}, stated.Args...))
	for _, answer := range stated.Expect {
		answer.folder, answer.names = filepath.Join(folder, "in"), stated.Names
		if err := answer.holds(seen); err != nil {
			faults = append(faults, err.Error())
		}
	}
	return faults
}

func (a *scenarioAnswer) holds(seen *outcome) error {
	switch {
	case a.NotRun != "":
		said := slices.ContainsFunc(seen.NotRun, func(n struct{ Rule string }) bool { return n.Rule == a.NotRun })
		return unless(said || !slices.Contains(seen.Run, a.NotRun), "%s ran", a.NotRun)
	case a.MustNot != nil:
		all := slices.Contains(a.MustNot, "*")
		return seen.none(func(f *seenFinding) bool {
			return f.is(a.MustNot) && !slices.Contains(a.Except, f.Rule) && atLeast(a.At)(f) && a.isAbout(f, a.About, !all) && a.onRow(f)
		})
	}
	found := seen.any(func(f *seenFinding) bool {
		about := a.isAbout(f, a.About, true) || slices.ContainsFunc(a.Alt, func(other string) bool { return a.isAbout(f, other, true) })
		return f.is(a.Must) && about && a.onRow(f) && a.between(f.Severity) && a.figures(f) && !(a.NamesNobody && a.named(f))
	})
	return unless(found, "%v of %q is not found as stated (%s to %s); found: %v", a.Must, a.About, a.From, a.To, seen.brief())
}

// between says whether a severity is one of those stated, in either order.
func (a *scenarioAnswer) between(severity string) bool {
	is, _ := audit.ParseSeverity(severity)
	from, _ := audit.ParseSeverity(a.From)
	to, _ := audit.ParseSeverity(a.To)
	return is >= min(from, to) && is <= max(from, to)
}

func (a *scenarioAnswer) figures(f *seenFinding) bool {
	return (a.Months == nil || *a.Months == f.Months) && (a.Persons == nil || *a.Persons == f.Persons) &&
		(a.Owed == nil || *a.Owed == fenOf(f.Owed)) && (a.Recoverable == nil || *a.Recoverable == fenOf(f.Recoverable))
}

func fenOf(yuan string) int {
	fen, _ := strconv.Atoi(strings.ReplaceAll(yuan, ".", "")) // none is 0
	return fen
}

func (a *scenarioAnswer) named(f *seenFinding) bool {
	return slices.ContainsFunc(a.names, func(name string) bool { return strings.Contains(f.Message, name) || f.Person.Name == name })
}

func (a *scenarioAnswer) onRow(f *seenFinding) bool {
	return a.Row == 0 || slices.ContainsFunc(f.Evidence, func(e seenEvidence) bool { return e.Row == a.Row })
}

// isAbout says whether a finding is about a person, place or sheet. One that names nobody is about
// a person whose cell, or where the rule was named whose row, stands in its evidence.
func (a *scenarioAnswer) isAbout(f *seenFinding, what string, rows bool) bool {
	switch {
	case what == "", slices.Contains([]string{f.Township, f.Village, f.Person.Name, f.Household.Head, f.Person.Number}, what), strings.Contains(f.Message, what):
		return true
	case slices.Contains(a.names, what), strings.Trim(what, "0123456789") == "":
		return f.Person.Name == "" && slices.ContainsFunc(f.Evidence, func(e seenEvidence) bool {
			return e.Value == what || rows && slices.Contains(e.cells(a.folder), what)
		})
	}
	return slices.ContainsFunc(f.Evidence, func(e seenEvidence) bool { return strings.Contains(e.File+"/"+e.Sheet, what) })
}

// cells reads the row an evidence points at.
func (e *seenEvidence) cells(folder string) []string {
	path := filepath.Join(folder, filepath.FromSlash(e.File))
	var rows [][]string
	if strings.HasSuffix(path, ".csv") {
		file, err := os.Open(path)
		if err != nil {
			return nil
		}
		defer file.Close()
		reader := csv.NewReader(file)
		reader.FieldsPerRecord = -1
		rows, _ = reader.ReadAll() // what cannot be read says nothing
	} else if book, err := excelize.OpenFile(path); err == nil {
		defer book.Close()
		rows, _ = book.GetRows(e.Sheet)
	}
	if e.Row < 1 || e.Row > len(rows) {
		return nil
	}
	return rows[e.Row-1]
}
