package link

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// tell writes down all that is said of links.
func tell(links []Link) string {
	var out strings.Builder
	for i := range links {
		l := &links[i]
		fmt.Fprintln(&out, l.List.Number(), l.Sheet.File.Path, l.Row, l.Grade, l.Bits, l.Evidence(), l.Rivals())
	}
	return out.String()
}

// cut cuts the sample's roster into files of uneven length.
func (s *sample) cut(t testing.TB, files int) []string {
	t.Helper()
	whole, err := os.ReadFile(s.rosters)
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.SplitAfter(whole, []byte("\n"))
	parts := make([]bytes.Buffer, files)
	for i := range parts {
		parts[i].Write(lines[0])
	}
	for i, line := range lines[1:] {
		parts[i%(2*files+1)%files].Write(line)
	}
	paths := make([]string, files)
	for i := range parts {
		paths[i] = filepath.Join(t.TempDir(), fmt.Sprintf("名册%d.csv", i+1))
		if err := os.WriteFile(paths[i], parts[i].Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

// The same lists give the same bytes however their blocks come to the CPUs.
func TestRepeats(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(8))
	s := newSample(t, hard, 9_003, 1_500, 3)
	paths := s.cut(t, 9)
	input, err := reading.Read([]string{s.list}, reading.Options{Fallback: roster.Persons})
	if err != nil {
		t.Fatal(err)
	}
	first := ""
	for run := range 20 {
		linker := NewLinker(input.Files[0].Sheets, 0)
		if _, err := reading.Scan(paths, reading.Options{Fallback: roster.Persons}, linker.Add); err != nil {
			t.Fatal(err)
		}
		got := tell(linker.Links())
		if run == 0 {
			first = got
		}
		if got != first {
			t.Fatalf("run %d says something else than the first", run+1)
		}
	}
}
