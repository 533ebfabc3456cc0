package report_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/report"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// browse opens a page in a headless browser and returns what the browser made of it. Any
// word on the console fails the test.
func browse(t *testing.T, file, fragment string, flags ...string) string {
	t.Helper()
	address := "file://" + filepath.ToSlash(file)
	if fragment != "" {
		address += "#" + fragment
	}
	arguments := append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--virtual-time-budget=5000", "--user-data-dir=" + t.TempDir()}, flags...)
	command := exec.CommandContext(t.Context(), program(t, "chromium"), append(arguments, address)...)
	var told bytes.Buffer
	command.Stderr = &told
	out, err := command.Output()
	if err != nil {
		t.Fatalf("chromium: %v\n%s", err, told.String())
	}
	for line := range strings.Lines(told.String()) {
		if strings.Contains(line, "CONSOLE") {
			t.Errorf("the console says: %s", line)
		}
	}
	return string(out)
}

var (
	shownCount = regexp.MustCompile(`<output id="shown">(\d+)</output>`)
	shownRow   = regexp.MustCompile(`<tr id="f\d+"`)
	group      = regexp.MustCompile(`<section class="group [a-z]+">`)
)

// drawnAtFirst is how many rows of a list the page draws before anybody asks for more.
const drawnAtFirst = 100

// The filters of the page show as many findings as the report holds, by finding and in groups.
func TestPageFilters(t *testing.T) {
	result := township(t)
	file := filepath.Join(t.TempDir(), "报告 一.html")
	save(t, file, written(t, report.HTML, result, words.Chinese, words.Full))
	first := result.Findings[0]
	byHead := func(f *audit.Finding) any { return f.Head }
	byVillage := func(f *audit.Finding) any { return county.Place{Township: f.Township, Village: f.Village} }
	for _, test := range []struct {
		fragment string
		fits     func(*audit.Finding) bool
		group    func(*audit.Finding) any // nil for the list of findings
	}{
		{"", func(*audit.Finding) bool { return true }, nil},
		{"township=" + url.QueryEscape(first.Township), func(f *audit.Finding) bool { return f.Township == first.Township }, nil},
		{"severity=suspicion", func(f *audit.Finding) bool { return f.Severity == audit.Suspicion }, nil},
		{"rule=vehicle&severity=notice", func(f *audit.Finding) bool { return f.Rule.ID == "vehicle" && f.Severity == audit.Notice }, nil},
		{"text=" + first.ID, func(f *audit.Finding) bool { return f.ID == first.ID }, nil},
		{"text=" + roster.InFours(first.ID), func(f *audit.Finding) bool { return f.ID == first.ID }, nil},
		{"rule=vehicle&view=household", func(f *audit.Finding) bool { return f.Rule.ID == "vehicle" }, byHead},
		{"view=village", func(*audit.Finding) bool { return true }, byVillage},
	} {
		want, groups := 0, map[any]bool{}
		for _, finding := range result.Findings {
			if test.fits(finding) {
				want++
				if test.group != nil {
					groups[test.group(finding)] = true
				}
			}
		}
		page := browse(t, file, test.fragment, "--dump-dom")
		rows := min(want, drawnAtFirst)
		if test.group != nil {
			rows = 0
		}
		if count := shownCount.FindStringSubmatch(page); count == nil || count[1] != fmt.Sprint(want) {
			t.Errorf("#%s: the page says %v, the report holds %d", test.fragment, count, want)
		}
		if drawn := len(shownRow.FindAllString(page, -1)); drawn < rows || drawn > want || rows == 0 && drawn > 0 {
			t.Errorf("#%s: %d rows are drawn, want %d", test.fragment, drawn, rows)
		}
		if open := len(group.FindAllString(page, -1)); open != len(groups) {
			t.Errorf("#%s: %d groups are shown, want %d", test.fragment, open, len(groups))
		}
	}
}

// Every cadre of the report of relatives has a graph of them.
func TestPageCadres(t *testing.T) {
	result := township(t)
	file := filepath.Join(t.TempDir(), "report.html")
	save(t, file, written(t, report.HTML, result, words.Chinese, words.Full))
	page := browse(t, file, "view=cadre", "--dump-dom")
	for _, relative := range result.Relatives {
		if !strings.Contains(page, `aria-label="`+words.PageGraph.With(words.Name(relative.Cadre)).In(words.Chinese, words.Full)+`"`) {
			t.Errorf("%s has no graph", relative.Cadre)
		}
		if title := relative.Who.Name + " " + relative.Relation; !strings.Contains(page, "<title>"+title) {
			t.Errorf("%s is in no graph", title)
		}
	}
}

// The page prints, with the evidence of every finding.
func TestPagePrints(t *testing.T) {
	result := township(t)
	folder := t.TempDir()
	file, printed := filepath.Join(folder, "report.html"), filepath.Join(folder, "report.pdf")
	save(t, file, written(t, report.HTML, result, words.Chinese, words.Full))
	browse(t, file, "", "--print-to-pdf="+printed)
	text, err := exec.CommandContext(t.Context(), program(t, "pdftotext"), printed, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range result.Findings {
		if !bytes.Contains(text, []byte(finding.ID)) {
			t.Errorf("finding %s is not in print", finding.ID)
		}
	}
}

// A roster cannot put markup, a script or a link into the page, and the page asks for nothing
// from anywhere.
func TestHostileRosterOnThePage(t *testing.T) {
	result, _ := audited(t)
	content := written(t, report.HTML, result, words.Chinese, words.Full)
	for _, banned := range []string{"<script>alert", "href=\"http", "src=", "url(", "\x1b", "\u202e", "javascript:"} {
		if bytes.Contains(content, []byte(banned)) {
			t.Errorf("the page holds %q", banned)
		}
	}
	if !bytes.Contains(content, []byte("default-src 'none'")) || bytes.Contains(content, []byte("unsafe-")) || bytes.Count(content, []byte("-src 'sha256-")) != 2 {
		t.Error("the page may load from elsewhere or run what is not its own")
	}
	file := filepath.Join(t.TempDir(), "hostile.html")
	save(t, file, content)
	page := browse(t, file, "", "--dump-dom")
	if count := shownCount.FindStringSubmatch(page); count == nil || count[1] != fmt.Sprint(len(result.Findings)) {
		t.Errorf("the page shows %v findings, want %d", count, len(result.Findings))
	}
	var names []string
	for _, finding := range result.Findings {
		names = append(names, finding.Person.Name)
	}
	if encoded, _ := json.Marshal(names); !bytes.Contains(encoded, []byte("script")) {
		t.Error("no name holds markup: the test proves nothing")
	}
}
