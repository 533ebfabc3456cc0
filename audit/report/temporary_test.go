package report

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// A list so long that the library would put it into a temporary file stays in memory.
func TestLongListStaysInMemory(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(name, folder)
	}
	report := sample(t)
	long := *report.Findings[0]
	long.Message = words.Text{ZH: "%s", EN: "%s"}.With(strings.Repeat("长", 5000))
	for range 1200 {
		report.Findings = append(report.Findings, &long)
	}
	done := make(chan error)
	go func() {
		var out bytes.Buffer
		done <- Workbook(&out, report, full)
	}()
	for {
		entries, err := os.ReadDir(folder)
		if err != nil || len(entries) > 0 {
			t.Fatalf("the temporary folder holds %v %v", entries, err)
		}
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			return
		default:
		}
	}
}
