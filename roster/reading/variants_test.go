package reading

import (
	"testing"
)

// What was mended is a kind of heading, not a heading: others of the same kinds are read as
// well, or stay unread where they must.
func TestVariants(t *testing.T) {
	var found look
	found.headingsOf(t, rowsOf(t, "testdata/variants.tsv"))
	for _, wrong := range found.wrong {
		t.Error(wrong)
	}
}
