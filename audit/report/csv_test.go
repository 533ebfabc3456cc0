package report

import "testing"

// A text that a spreadsheet would take for a formula begins with an apostrophe, whatever width its
// first character has and whatever unseen stands before it.
func TestInert(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "石桥乡": "石桥乡", "1=1": "1=1", "=1": "'=1", "+1": "'+1", "-1": "'-1", "@A": "'@A", "＝1": "'＝1", "＋1": "'＋1", "－1": "'－1", "＠A": "'＠A",
		"\t=1": "' =1", "\r=1": "' =1", "\n＋1": "' ＋1", " @A": "' @A", "\u200b=1": "'=1", "\ufeff＝1": "'＝1", "\t石桥乡": " 石桥乡",
	} {
		if got := inert(text); got != want {
			t.Errorf("%q is written as %q, want %q", text, got, want)
		}
	}
}
