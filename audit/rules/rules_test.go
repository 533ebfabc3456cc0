package rules

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// Every rule has an example, testdata/<rule>.txtar: sheets as .csv, what must be found in
// `want` (run with ROLLCHECK_UPDATE=1 to write it anew, then read the difference), and in
// `innocent` the names that no finding above a notice may bear, each with its reason. A case
// of its own is testdata/<rule>_<case>.txtar.
func TestExamples(t *testing.T) {
	for _, rule := range All {
		cases, err := filepath.Glob(filepath.Join("testdata", rule.ID+"_*.txtar"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range append(cases, filepath.Join("testdata", rule.ID+".txtar")) {
			t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
				archive, err := txtar.ParseFile(path)
				if err != nil {
					t.Fatalf("the rule has no example: %v", err)
				}
				runExample(t, rule, path, archive)
			})
		}
	}
}

func runExample(t *testing.T, rule *audit.Rule, path string, archive *txtar.Archive) {
	t.Helper()
	report := auditExample(t, rule, archive)
	got := describe(report)
	want, innocent := section(archive, "want"), section(archive, "innocent")
	if strings.TrimSpace(innocent) == "" {
		t.Error("the example names nobody who must not be accused")
	}
	if os.Getenv("ROLLCHECK_UPDATE") != "" {
		setSection(archive, "want", got)
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		want = got
	}
	if strings.TrimSpace(want) == "" {
		t.Error("the example holds nothing that must be found")
	}
	if got != want {
		t.Errorf("found:\n%s\nwant:\n%s", got, want)
	}
	for _, line := range strings.Split(strings.TrimSpace(innocent), "\n") {
		name, why, ok := strings.Cut(line, ":")
		if !ok || strings.TrimSpace(why) == "" {
			t.Errorf("innocent line %q gives no reason", line)
		}
		if !strings.Contains(inputText(archive), name) {
			t.Errorf("innocent %s is on no sheet of the example", name)
		}
		for _, finding := range report.Findings {
			if finding.Person.Name == name && finding.Severity > audit.Notice {
				t.Errorf("%s is accused: %s", name, finding.Message.In(words.Chinese, words.Full))
			}
		}
	}
}

func auditExample(t *testing.T, rule *audit.Rule, archive *txtar.Archive) *audit.Report {
	t.Helper()
	report, err := audit.Audit(readExample(t, archive), audit.Options{AsOf: asOf(t, archive), Rules: exampleRules(rule), Known: All, Params: AllParams()})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// readExample reads the sheets of an example, every one of which has to be understood.
func readExample(t *testing.T, archive *txtar.Archive) *reading.Input {
	t.Helper()
	folder := t.TempDir()
	for _, file := range archive.Files {
		if file.Name == "want" || file.Name == "innocent" {
			continue
		}
		path := filepath.Join(folder, file.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range input.Files {
		if file.Fault != nil {
			t.Fatalf("%s: %v", file.Path, file.Fault)
		}
		for _, sheet := range file.Sheets {
			if sheet.Kind == nil {
				t.Fatalf("%s was not recognised: %s", file.Path, sheet.Why.In(words.Chinese, words.Full))
			}
		}
	}
	return input
}

// exampleRules runs a rule with those it yields to.
func exampleRules(rule *audit.Rule) []*audit.Rule {
	list := []*audit.Rule{rule}
	for _, name := range rule.YieldsTo {
		if other := audit.FindRule(All, name); other != nil {
			list = append(list, other)
		}
	}
	return list
}

// asOf reads the line "as-of: 2016-12-31" of the example's comment.
func asOf(t *testing.T, archive *txtar.Archive) roster.Date {
	for _, line := range strings.Split(string(archive.Comment), "\n") {
		if text, ok := strings.CutPrefix(line, "as-of: "); ok {
			day, ok := roster.ParseDate(text, false, false, false)
			if !ok {
				t.Fatalf("as-of %q is no date", text)
			}
			return day
		}
	}
	t.Fatal("the example's comment has no line as-of: YYYY-MM-DD")
	return 0
}

// describe prints the findings as an example's `want` holds them.
func describe(report *audit.Report) string {
	var out strings.Builder
	for _, finding := range report.Findings {
		fmt.Fprintf(&out, "%s %s %s %s: %s\n", finding.Rule.ID, finding.Severity, finding.Grade, finding.Person.Name, finding.Message.In(words.Chinese, words.Full))
		for _, evidence := range finding.Evidence {
			cell := evidence.Cell
			fmt.Fprintf(&out, "  %s: %s %s%d %s\n", evidence.Says.ZH, filepath.Base(cell.Sheet.File.Path), cell.Letter(), cell.Row, cell.Text())
		}
		for _, text := range finding.Exempted {
			fmt.Fprintf(&out, "  exempt: %s\n", text.ZH)
		}
		for _, message := range finding.NotChecked {
			fmt.Fprintf(&out, "  not checked: %s\n", message.In(words.Chinese, words.Full))
		}
		for _, text := range finding.RuledOut {
			fmt.Fprintf(&out, "  ruled out: %s\n", text.ZH)
		}
		fmt.Fprintf(&out, "  %s\n", measures(finding))
	}
	describeClearance(&out, "leaves", report.Clearance.List)
	describeClearance(&out, "to verify", report.Clearance.Verify)
	for _, note := range report.NotRun {
		fmt.Fprintf(&out, "not run %s: %s\n", filepath.Base(note.Where()), note.Why.In(words.Chinese, words.Full))
	}
	return out.String()
}

// measures prints where, when, how many and how much a finding is about.
func measures(finding *audit.Finding) string {
	return joined("place", place(finding.Township, finding.Village), "conduct", finding.Conduct.String(),
		"months", finding.Months, "monthly", finding.Monthly, "recoverable", finding.Recoverable, "owed", finding.Owed,
		"persons", finding.Persons, "clearance", string(finding.Clearance))
}

// describeClearance prints who would leave, with what.
func describeClearance(out *strings.Builder, title string, list []audit.Leaving) {
	for _, line := range list {
		fmt.Fprintf(out, "%s %s %s: %s\n", title, line.Head.Name, strings.Join(line.Names, "、"),
			joined("place", place(line.Township, line.Village), "reason", string(line.Reason), "whole", line.Whole,
				"households", line.Households, "persons", line.Persons, "months", line.Months,
				"monthly", line.Monthly, "recoverable", line.Recoverable))
	}
}

func place(township, village string) string {
	return strings.Trim(township+"/"+village, "/")
}

// joined prints names with their values, and leaves out the zero ones.
func joined(pairs ...any) string {
	var parts []string
	for i := 0; i < len(pairs); i += 2 {
		if !reflect.ValueOf(pairs[i+1]).IsZero() {
			parts = append(parts, fmt.Sprint(pairs[i], " ", pairs[i+1]))
		}
	}
	return strings.Join(parts, ", ")
}

func section(archive *txtar.Archive, name string) string {
	for _, file := range archive.Files {
		if file.Name == name {
			return string(file.Data)
		}
	}
	return ""
}

func setSection(archive *txtar.Archive, name, text string) {
	for i := range archive.Files {
		if archive.Files[i].Name == name {
			archive.Files[i].Data = []byte(text)
			return
		}
	}
	archive.Files = append(archive.Files, txtar.File{Name: name, Data: []byte(text)})
}

func inputText(archive *txtar.Archive) string {
	var text strings.Builder
	for _, file := range archive.Files {
		if file.Name != "want" && file.Name != "innocent" {
			text.Write(file.Data)
		}
	}
	return text.String()
}

// A rule without a title, documentation, family or remedy cannot be explained to anybody.
func TestRulesAreDocumented(t *testing.T) {
	seen := map[string]bool{}
	for _, rule := range All {
		if seen[rule.ID] {
			t.Errorf("%s is listed twice", rule.ID)
		}
		seen[rule.ID] = true
		for what, text := range map[string]words.Text{"title": rule.Title, "doc": rule.Doc, "family": rule.Family, "remedy": rule.Remedy, "scope": rule.Check.Scope()} {
			if text.ZH == "" || text.EN == "" {
				t.Errorf("%s has no %s in both languages", rule.ID, what)
			}
		}
		if rule.Severity == 0 {
			t.Errorf("%s has no severity", rule.ID)
		}
		if _, err := os.Stat(strings.ReplaceAll(rule.ID, "-", "_") + ".go"); err != nil {
			t.Errorf("%s is not in a file of its name", rule.ID)
		}
		for _, other := range rule.YieldsTo {
			if audit.FindRule(All, other) == nil {
				t.Logf("%s yields to %s, which is not there yet", rule.ID, other)
			}
		}
	}
}

// Words of guilt are never printed: a finding is a 疑点 until somebody settled it.
func TestNoWordOfGuilt(t *testing.T) {
	for _, rule := range All {
		for _, text := range []string{rule.Title.ZH, rule.Doc.ZH} {
			for _, word := range []string{"骗保", "造假", "违纪"} {
				if strings.Contains(text, word) {
					t.Errorf("%s says %s", rule.ID, word)
				}
			}
		}
	}
}
