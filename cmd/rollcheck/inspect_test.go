package main

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
)

// What inspect prints fits a terminal of 80 columns and holds no number, in either language.
func TestInspectFitsTheScreen(t *testing.T) {
	number := regexp.MustCompile(`\d{17}[\dX]`)
	for _, language := range []string{"zh", "en"} {
		var out, told bytes.Buffer
		if code := run([]string{"inspect", townshipFolder, "--lang", language}, strings.NewReader(""), &out, &told); code != exitDone {
			t.Fatalf("exit code %d: %s", code, told.String())
		}
		for line := range strings.Lines(out.String()) {
			if width := displaywidth.String(strings.TrimSuffix(line, "\n")); width > 80 {
				t.Errorf("%s: %d columns: %s", language, width, line)
			}
		}
		if found := number.FindString(out.String()); found != "" {
			t.Errorf("%s: shows %s", language, found)
		}
	}
}

// The sources of inspect are those of the report.
func TestInspectSourcesAreTheReports(t *testing.T) {
	var sources []string
	for _, arguments := range [][]string{
		{"inspect", townshipFolder, "--format", "json"}, {"audit", townshipFolder, "--format", "json", "--as-of", "2016-12-31"},
	} {
		var out, told bytes.Buffer
		if code := run(arguments, strings.NewReader(""), &out, &told); code != exitDone {
			t.Fatalf("exit code %d: %s", code, told.String())
		}
		var written struct {
			Sources json.RawMessage `json:"sources"`
		}
		if err := json.Unmarshal(out.Bytes(), &written); err != nil {
			t.Fatal(err)
		}
		sources = append(sources, string(written.Sources))
	}
	if sources[0] != sources[1] || len(sources[0]) < 1000 {
		t.Error("the sources of inspect and of the report differ")
	}
}
