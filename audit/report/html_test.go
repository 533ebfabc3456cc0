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
	shownRow   = regexp.MustCompile(`<tr id="f\d+"[^>]*>`)
	household  = regexp.MustCompile(`<section class="household"[^>]*>`)
)

// The filters of the page show as many findings as the report holds.
func TestPageFilters(t *testing.T) {
	result := township(t)
	file := filepath.Join(t.TempDir(), "报告 一.html")
	save(t, file, written(t, report.HTML, result, words.Chinese, words.Full))
	first := result.Findings[0]
	for _, test := range []struct {
		fragment string
		fits     func(*audit.Finding) bool
	}{
		{"", func(*audit.Finding) bool { return true }},
		{"township=" + url.QueryEscape(first.Township), func(f *audit.Finding) bool { return f.Township == first.Township }},
		{"severity=suspicion", func(f *audit.Finding) bool { return f.Severity == audit.Suspicion }},
		{"rule=vehicle&severity=notice", func(f *audit.Finding) bool { return f.Rule.ID == "vehicle" && f.Severity == audit.Notice }},
		{"text=" + first.ID, func(f *audit.Finding) bool { return f.ID == first.ID }},
		{"rule=vehicle&view=household", func(f *audit.Finding) bool { return f.Rule.ID == "vehicle" }},
	} {
		want, heads := 0, map[county.Who]bool{}
		for _, finding := range result.Findings {
			if test.fits(finding) {
				want++
				heads[finding.Head] = true
			}
		}
		page := browse(t, file, test.fragment, "--dump-dom")
		shown := 0
		for _, row := range shownRow.FindAllString(page, -1) {
			if !strings.Contains(row, "hidden") {
				shown++
			}
		}
		if count := shownCount.FindStringSubmatch(page); count == nil || count[1] != fmt.Sprint(want) || shown != want {
			t.Errorf("#%s: the page says %v and shows %d findings, the report holds %d", test.fragment, count, shown, want)
		}
		if strings.Contains(test.fragment, "household") {
			open := 0
			for _, section := range household.FindAllString(page, -1) {
				if !strings.Contains(section, "hidden") {
					open++
				}
			}
			if open != len(heads) {
				t.Errorf("#%s: %d households are shown, want %d", test.fragment, open, len(heads))
			}
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
