package prose

import (
	"path/filepath"
	"strings"
	"testing"
)

// Reports of the kind found in public, their figures in other words: read by a person first, every
// sum in them holds (testdata/public/SUMS.md). None is said to be broken.
func TestPublicReports(t *testing.T) {
	paths, err := filepath.Glob("testdata/public/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no reports", err)
	}
	for _, path := range paths {
		found := Check(paragraphsOf(t, strings.TrimPrefix(filepath.ToSlash(path), "testdata/")))
		t.Logf("%s: %d figures, %d checked", path, found.Figures, found.Checked)
		for _, text := range said(found) {
			t.Errorf("%s: %s", path, text)
		}
	}
}
