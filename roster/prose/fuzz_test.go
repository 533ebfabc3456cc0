package prose

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"rollcheck/roster/words"
)

// No text and no document ends the program; no more is checked than there is, every sum that is
// broken stands in a paragraph there is, and a second look says the same.
func FuzzProse(f *testing.F) {
	names, _ := filepath.Glob("testdata/*.txt")
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Add(document(f, "<w:p><w:r><w:t>救助18人，其中男17人、女2人。</w:t></w:r></w:p>"))
	f.Add([]byte("（（其中9999999999999999亿人）占%3.0000人。由1人到2人，其中"))
	f.Fuzz(func(t *testing.T, content []byte) {
		paragraphs, err := Document(content)
		if err != nil && utf8.Valid(content) {
			paragraphs = Lines(string(content))
		}
		first, second := Check(paragraphs), Check(paragraphs)
		if first.Checked > first.Figures || len(first.Breaks) > first.Figures+len(paragraphs)*len(content) || len(first.Breaks) != len(second.Breaks) {
			t.Errorf("%d figures, %d checked, %d and %d broken", first.Figures, first.Checked, len(first.Breaks), len(second.Breaks))
		}
		for i, found := range first.Breaks {
			if found.Paragraph < 1 || found.Paragraph > len(paragraphs) {
				t.Errorf("paragraph %d of %d", found.Paragraph, len(paragraphs))
			}
			for _, language := range []words.Language{words.Chinese, words.English} {
				if found.Says.In(language, words.Township) != second.Breaks[i].Says.In(language, words.Township) {
					t.Error("a second look says something else")
				}
			}
		}
	})
}
