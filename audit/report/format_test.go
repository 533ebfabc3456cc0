package report

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// Every format says who reads it, and shows numbers whole only with a reason, where none is asked for.
func TestFormatsMaskUnlessSaid(t *testing.T) {
	report := sample(t)
	for _, format := range Formats {
		name := nameOfFormat(format)
		if format.Help == (words.Text{}) || format.Name == "" && format.Extension == "" {
			t.Errorf("%s says nothing of itself", name)
		}
		if whole := map[string]bool{".xlsx": true, ".json": true, ".csv": true}[format.Extension]; whole != (format.FilePrivacy() == words.Full) {
			t.Errorf("%s: numbers are whole by default: %v (contract, Privacy profiles)", name, !whole)
		}
		if format.Extension != "" {
			path := filepath.Join(t.TempDir(), "报告"+format.Extension)
			if err := writeWork(t, format, path, report, Options{Language: words.Chinese, Width: 80}); err != nil {
				t.Fatal(err)
			}
			text := fileText(t, format, path)
			if format.FilePrivacy() != words.Full && strings.Contains(text, deadNumber) {
				t.Errorf("a file of %s shows a number", name)
			}
			if format.FilePrivacy() == words.Full && !strings.Contains(text, deadNumber) {
				t.Errorf("a file of %s masks a number", name)
			}
		}
		if format.Name != "" {
			var out bytes.Buffer
			if err := Print(&out, format.Name, report, Options{Language: words.Chinese, Width: 80}); err != nil || strings.Contains(out.String(), deadNumber) {
				t.Errorf("%s on the screen shows a number (%v)", name, err)
			}
		}
	}
}

// writeWork writes a report, or a ledger where the format is one of ledgers alone.
func writeWork(t *testing.T, format *Format, path string, report *audit.Report, o Options) error {
	t.Helper()
	if format.audit == nil {
		return WriteBook(path, several(t), o)
	}
	return Write(path, report, o)
}

func fileText(t *testing.T, format *Format, path string) string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if format.own == nil {
		return cellsOf(t, content)
	}
	return string(content)
}

// A file of every format is written over as it was written, and no more when somebody wrote into
// it; one of the same ending that is not ours never is.
func TestFormatsKnowTheirOwn(t *testing.T) {
	report := sample(t)
	foreign := map[string]string{
		".xml": `<?xml version="1.0" encoding="UTF-8"?>` + "\n<testsuites name=\"other\"></testsuites>\n", ".md": "# 会议记录\n", ".html": "<html></html>", ".json": "{}", ".sarif": "{}", ".csv": "a,b\n1,2\n", ".xlsx": "x",
	}
	for _, format := range Formats {
		if format.Extension == "" {
			continue
		}
		path := filepath.Join(t.TempDir(), "报告"+format.Extension)
		for range 2 {
			if err := writeWork(t, format, path, report, full); err != nil {
				t.Errorf("%s: its own report is not written over: %v", format.Extension, err)
			}
		}
		if format.sealed() {
			content, _ := os.ReadFile(path)
			for _, changed := range [][]byte{bytes.Replace(content, []byte("马一"), []byte("马一 已核实"), 1), append(bytes.Clone(content), "已核实\n"...)} {
				wantRefused(t, path, changed, words.OutputChanged, func() error { return Write(path, report, full) })
			}
		}
		if format.own != nil {
			wantRefused(t, path, []byte(foreign[format.Extension]), words.OutputForeign, func() error { return writeWork(t, format, path, report, full) })
		}
	}
}

func wantRefused(t *testing.T, path string, content []byte, want words.Text, write func() error) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	var told *words.Error
	if err := write(); !errors.As(err, &told) || told.What.Text != want {
		t.Errorf("%s: %v, want %s", path, err, want.ZH)
	}
	if left, _ := os.ReadFile(path); !bytes.Equal(left, content) {
		t.Errorf("%s was written over", path)
	}
}

// Reports that lie among the input are passed over, in every format.
func TestFormatsArePassedOver(t *testing.T) {
	folder := sampleFolder(t)
	before := len(sampleInput(t, folder).Files)
	report := sampleOf(t, sampleInput(t, folder))
	for _, format := range Formats {
		for _, o := range []Options{full, {Language: words.English, Privacy: words.Public, Width: 80}} {
			if format.Extension != "" {
				if err := writeWork(t, format, filepath.Join(folder, "报告_"+string(o.Privacy)+format.Extension), report, o); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	input := sampleInput(t, folder)
	if len(input.Files) <= before {
		t.Fatal("the reports are not seen")
	}
	for _, file := range input.Files {
		if !strings.HasPrefix(file.Path, "报告_") || !file.PassedOver.Empty() {
			continue
		}
		for _, sheet := range file.Sheets {
			if sheet.PassedOver.Empty() {
				t.Errorf("%s is read as %v", file.Path, sheet.Kind)
			}
		}
		if file.Fault != nil {
			t.Errorf("%s: %v", file.Path, file.Fault)
		}
	}
}

// JUnit's XML is well formed, its counts are those of its cases, and no two cases of a class have one name:
// GitLab drops the second.
func TestJUnitCounts(t *testing.T) {
	for _, gate := range []bool{false, true} {
		o := Options{Language: words.Chinese, Privacy: words.Township, Gate: gate}
		var parsed junitSuites
		if err := xml.Unmarshal(rendered(t, JUnit, sample(t), o), &parsed); err != nil {
			t.Fatal(err)
		}
		sum := junitSuites{}
		names := map[string]bool{}
		for _, suite := range parsed.Suites {
			again := &junitSuite{}
			for _, one := range suite.Cases {
				again.add(one)
				if key := one.Class + "\x00" + one.Name; names[key] || one.Class == "" || one.Name == "" {
					t.Errorf("case %q has no name of its own", key)
				} else {
					names[key] = true
				}
			}
			if again.junitCounts != suite.junitCounts {
				t.Errorf("%s counts %+v, has %+v", suite.Name, suite.junitCounts, again.junitCounts)
			}
			sum.add(suite)
		}
		if sum.junitCounts != parsed.junitCounts || parsed.Failures == 0 || parsed.Errors == 0 || parsed.Skipped == 0 {
			t.Errorf("the whole counts %+v, its suites %+v", parsed.junitCounts, sum.junitCounts)
		}
	}
}

var commandLine = regexp.MustCompile(`^::(error|warning|notice) (file=[^,:]*,)?(line=\d+,col=\d+,)?title=[^,:]*::.`)

// Every line for GitHub is one command, whatever the sheets hold.
func TestGitHubLines(t *testing.T) {
	report := sample(t)
	report.Findings[0].Township = "a,b:c%\n::error::" + hostile
	for line := range strings.Lines(string(rendered(t, GitHub, report, full))) {
		if !commandLine.MatchString(line) {
			t.Errorf("no command: %q", line)
		}
	}
	var out bytes.Buffer
	buffered := bufio.NewWriter(&out)
	annotation{level: "error", file: "a:b,c%\r\n.xlsx", line: 3, column: 2, title: "t:1,2", text: "100%\n::warning::x"}.writeTo(buffered)
	buffered.Flush()
	if want := "::error file=a%3Ab%2Cc%25%0D%0A.xlsx,line=3,col=2,title=t%3A1%2C2::100%25%0A::warning::x\n"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

// Text of a sheet is text in markdown: no mark, no tag, no link, no further column.
func TestMarkdownIsInert(t *testing.T) {
	for text, want := range map[string]string{
		"a|b\nc": `a\|b c`, "[a](b)": `\[a\](b)`, "<b>*x*_y_`z`~~": "\\<b\\>\\*x\\*\\_y\\_\\`z\\`\\~\\~", "http://a": `http\://a`, "www.a": `www\.a`, "a@b": `a\@b`, `\|`: `\\\|`, "&lt;": `\&lt;`, "![": `\!\[`,
		"469.00 元（2016-12）": "469.00 元（2016-12）",
	} {
		if got := inMarkdown(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	columns := regexp.MustCompile(`(^|[^\\])(\\\\)*\|`)
	widths := 0
	for line := range strings.Lines(string(rendered(t, Markdown, sample(t), full))) {
		bars := len(columns.FindAllString(line, -1))
		switch {
		case !strings.HasPrefix(line, "|"):
			widths = 0
		case widths == 0:
			widths = bars
		case widths != bars:
			t.Errorf("a row has %d bars, its table %d: %s", bars, widths, line)
		}
	}
}
