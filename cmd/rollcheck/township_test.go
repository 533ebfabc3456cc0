package main

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/audit/rules"
	"rollcheck/cmd/rollcheck/demo"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

const townshipFolder = "../../testdata/township"

func makeTownship(t *testing.T) *demo.Township {
	t.Helper()
	township, err := demo.Make(1, demo.SizeTownship)
	if err != nil {
		t.Fatal(err)
	}
	return township
}

func auditFolder(t *testing.T, options reading.Options, folders ...string) *audit.Report {
	t.Helper()
	input, err := reading.Read(folders, options)
	if err != nil {
		t.Fatal(err)
	}
	result, err := audit.Audit(input, audit.Options{AsOf: 20161231, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func render(t *testing.T, result *audit.Report) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.JSON(&out, result, report.Options{Language: words.Chinese, Privacy: words.Full}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// testdata/township is what demo writes, byte for byte.
func TestTownshipIsTheDemo(t *testing.T) {
	township := makeTownship(t)
	want := map[string][]byte{}
	for _, file := range township.Files {
		want[file.Path] = file.Content
	}
	err := filepath.WalkDir(townshipFolder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		relative, _ := filepath.Rel(townshipFolder, name)
		relative = filepath.ToSlash(relative)
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if !bytes.Equal(content, want[relative]) {
			t.Errorf("%s is not what demo writes; write it anew: rm -r testdata/township; go run ./cmd/rollcheck demo testdata/township", relative)
		}
		delete(want, relative)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range want {
		t.Errorf("%s is missing from testdata/township", name)
	}
}

func message(finding *audit.Finding) string { return finding.Message.In(words.Chinese, words.Full) }

// Every row of every sheet is accounted for, and every piece of evidence names a cell that
// holds what the finding says it holds.
func TestTownshipRowsAndEvidence(t *testing.T) {
	result := auditFolder(t, reading.Options{}, townshipFolder)
	for _, file := range result.Files {
		for _, sheet := range file.Sheets {
			if !sheet.Account.Balanced() || sheet.Account.Unread != 0 || sheet.Kind == nil {
				t.Errorf("%s: %+v kind %v", sheet.Label(), sheet.Account, sheet.Kind)
			}
		}
	}
	open := map[string]*excelize.File{}
	for _, finding := range result.Findings {
		if len(finding.Evidence) == 0 {
			t.Errorf("%s has no evidence", message(finding))
		}
		for _, evidence := range finding.Evidence {
			checkEvidence(t, open, evidence.Cell)
		}
		if finding.Severity > finding.Rule.Severity {
			t.Errorf("%s is above the bound of its rule", finding.Rule.ID)
		}
		if finding.Severity == audit.Violation && !finding.Grade.CarriesViolation() {
			t.Errorf("%s: grade %s carries a violation", finding.Rule.ID, finding.Grade)
		}
	}
}

func checkEvidence(t *testing.T, open map[string]*excelize.File, cell roster.Cell) {
	t.Helper()
	name := cell.Sheet.File.Path
	if path.Ext(name) != ".xlsx" || cell.Record < 0 || cell.Column < 0 {
		return
	}
	if open[name] == nil {
		file, err := excelize.OpenFile(filepath.Join(townshipFolder, name))
		if err != nil {
			t.Fatal(err)
		}
		open[name] = file
	}
	written, err := open[name].GetCellValue(cell.Sheet.Name, cell.Letter()+itoa(cell.Row), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	if held := cell.Text(); held != "" && !sameValue(written, held) {
		t.Errorf("%s %s%d holds %q, the evidence says %q", name, cell.Letter(), cell.Row, written, held)
	}
}

// sameValue compares what a sheet holds with a value in its standard form.
func sameValue(written, held string) bool {
	if day, ok := roster.ParseDate(written, false, false, false); ok && day.String() == held {
		return true
	}
	if day, ok := roster.ParseDate(written, true, true, false); ok && day.String() == held {
		return true
	}
	trimmed := strings.TrimSuffix(strings.TrimSuffix(held, "0"), ".0")
	return written == "" || written == held || strings.Contains(written, strings.TrimSuffix(held, ".00")) || written == trimmed
}

func itoa(number int) string { return strings.TrimSpace(string(appendInt(nil, number))) }

func appendInt(out []byte, number int) []byte {
	if number >= 10 {
		out = appendInt(out, number/10)
	}
	return append(out, byte('0'+number%10))
}

// Copies, reports, pictures and lock files change no finding, and are named.
func TestClutterChangesNothing(t *testing.T) {
	township := makeTownship(t)
	folder := t.TempDir()
	writeFiles(t, folder, township.Files)
	before := auditFolder(t, reading.Options{}, folder)
	if err := report.Write(filepath.Join(folder, "疑点报告.xlsx"), before, report.Options{Language: words.Chinese, Privacy: words.Full}); err != nil {
		t.Fatal(err)
	}
	clutter := township.Clutter()
	writeFiles(t, folder, clutter)
	after := auditFolder(t, reading.Options{}, folder)
	if a, b := findingsOf(before), findingsOf(after); a != b {
		t.Errorf("findings changed:\n%s", difference(a, b))
	}
	passed := map[string]bool{}
	for _, file := range after.Files {
		if !file.PassedOver.Empty() {
			passed[file.Path] = true
		}
		for _, sheet := range file.Sheets {
			if !sheet.PassedOver.Empty() {
				passed[file.Path] = true
			}
		}
	}
	for _, file := range append(clutter, demo.File{Path: "疑点报告.xlsx"}) {
		if !passed[file.Path] {
			t.Errorf("%s was not passed over", file.Path)
		}
	}
}

func findingsOf(result *audit.Report) string {
	var out strings.Builder
	for _, finding := range result.Findings {
		out.WriteString(finding.ID + " " + finding.Rule.ID + " " + finding.Severity.String() + " " + message(finding) + "\n")
	}
	return out.String()
}

// difference lists the lines that only one of two texts has.
func difference(before, after string) string {
	var out strings.Builder
	a, b := strings.Split(before, "\n"), strings.Split(after, "\n")
	for _, line := range a {
		if !slices.Contains(b, line) {
			out.WriteString("- " + line + "\n")
		}
	}
	for _, line := range b {
		if !slices.Contains(a, line) {
			out.WriteString("+ " + line + "\n")
		}
	}
	return out.String()
}

func writeFiles(t *testing.T, folder string, files []demo.File) {
	t.Helper()
	for _, file := range files {
		name := filepath.Join(folder, filepath.FromSlash(file.Path))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, file.Content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Same input, same bytes: whatever the number of CPUs and readers.
func TestSameBytes(t *testing.T) {
	want := render(t, auditFolder(t, reading.Options{Workers: 1}, townshipFolder))
	for _, processors := range []int{1, 8} {
		previous := runtime.GOMAXPROCS(processors)
		got := render(t, auditFolder(t, reading.Options{Workers: processors}, townshipFolder))
		runtime.GOMAXPROCS(previous)
		if got != want {
			t.Errorf("with %d CPUs the report differs", processors)
		}
	}
}

// Files named in any order give the same findings.
func TestAnyOrderOfFiles(t *testing.T) {
	entries, err := os.ReadDir(townshipFolder)
	if err != nil {
		t.Fatal(err)
	}
	var folders []string
	for _, entry := range entries {
		folders = append(folders, filepath.Join(townshipFolder, entry.Name()))
	}
	want := findingsOf(auditFolder(t, reading.Options{}, folders...))
	slices.Reverse(folders)
	if got := findingsOf(auditFolder(t, reading.Options{}, folders...)); got != want {
		t.Errorf("findings depend on the order of files:\n%s", difference(want, got))
	}
}

// The same rosters as .xlsx and as .csv in three encodings give the same findings.
func TestSameFindingsInEveryFormat(t *testing.T) {
	township := makeTownship(t)
	want := findingsInAnyFormat(auditFolder(t, reading.Options{}, townshipFolder))
	encoders := map[string]func([]byte) []byte{
		"utf-8":   func(text []byte) []byte { return append([]byte("\ufeff"), text...) },
		"utf-16":  encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes),
		"gb18030": encode(simplifiedchinese.GB18030.NewEncoder().Bytes),
	}
	for name, encoder := range encoders {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			writeFiles(t, folder, asText(t, township.Files, encoder))
			if got := findingsInAnyFormat(auditFolder(t, reading.Options{}, folder)); got != want {
				t.Errorf("findings differ:\n%s", difference(want, got))
			}
		})
	}
}

// findingsInAnyFormat lists findings as findingsOf, but for the digits of a number stored as
// a number: a workbook keeps fifteen of them, a text file what the program that wrote it showed.
func findingsInAnyFormat(result *audit.Report) string {
	var lost []string
	list := findingsOf(result)
	for _, finding := range result.Findings {
		if finding.Rule.ID == "id-truncated" {
			list = strings.Replace(list, finding.ID+" "+finding.Rule.ID+" "+finding.Severity.String()+" "+message(finding)+"\n", "", 1)
			lost = append(lost, finding.Rule.ID+" "+finding.Severity.String()+" "+finding.Township+finding.Village+finding.Person.Name)
		}
	}
	slices.Sort(lost)
	return list + strings.Join(lost, "\n") + "\n"
}

func encode(encode func([]byte) ([]byte, error)) func([]byte) []byte {
	return func(text []byte) []byte {
		encoded, err := encode(text)
		if err != nil {
			panic(err)
		}
		return encoded
	}
}

// Taking away all sheets of one kind, of whatever kind but rosters and settings, never adds a
// violation: what is not known accuses nobody.
func TestLessInputAccusesNobodyMore(t *testing.T) {
	kinds := map[*roster.Kind]bool{}
	violations := func(without *roster.Kind) map[string]bool {
		input, err := reading.Read([]string{townshipFolder}, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range input.Files {
			for _, sheet := range file.Sheets {
				if sheet.Kind == nil {
					continue
				}
				if kinds[sheet.Kind] = true; sheet.Kind == without {
					sheet.Kind = nil
				}
			}
		}
		result, err := audit.Audit(input, audit.Options{AsOf: 20161231, Rules: rules.All, Known: rules.All, Params: rules.AllParams()})
		if err != nil {
			t.Fatal(err)
		}
		found := map[string]bool{}
		for _, finding := range result.Findings {
			if finding.Severity == audit.Violation {
				found[finding.ID] = true
			}
		}
		return found
	}
	all := violations(nil)
	for _, kind := range roster.Kinds {
		if !kinds[kind] || kind.Family == roster.Programme || kind.Family == roster.Settings {
			continue
		}
		for id := range violations(kind) {
			if !all[id] {
				t.Errorf("without %s there is a new violation %s", kind.Name, id)
			}
		}
	}
}
