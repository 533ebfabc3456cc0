package ledger

import "testing"

// A page is known by its name: a telephone number above a list is none.
func TestPageOf(t *testing.T) {
	for title, want := range map[string]string{
		"核查日期 2016-12-31    台账末页 0012-f57a6fc2    单位：元": "0012-f57a6fc2",
		"末页　0012-12345678":               "0012-12345678",
		"    ledger page 10012-0a1b2c3d": "10012-0a1b2c3d",
		"联系电话 0931-12345678":             "",
		"经办 0931-12345678 末页":            "",
		"":                               "",
	} {
		if got := pageOf(title); got != want {
			t.Errorf("%q: page %q, want %q", title, got, want)
		}
	}
}
