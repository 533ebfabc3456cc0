package ledger

import (
	"path/filepath"
	"testing"
)

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

// A line of the clearance of which two answers differ is not carried out, until a correction.
func TestDisputedClearance(t *testing.T) {
	l := five(t, filepath.Join(t.TempDir(), "核实台账"))
	for _, step := range []struct {
		answer   *Answer
		want     Certainty
		disputed int
	}{
		{answer(9, says{ApprovedOn: "2017-03-15"}), Executed, 0},
		{answer(9, says{StopMonth: "2017-03"}), Dismissed, 1},
		{&Answer{ID: number16(9), Says: says{StopMonth: "2017-03", ApprovedOn: "2017-03-15"}, Replaces: says{StopMonth: "2017-01"}}, Executed, 0},
	} {
		var err error
		if l, err = l.Append(header("settle"), fixed(step.answer)); err != nil {
			t.Fatal(err)
		}
		if line := l.Clearances()[0]; line.Certainty != step.want || l.ClearancesDisputed() != step.disputed {
			t.Errorf("%v: certainty %d, want %d; %d disputed, want %d", step.answer.Says, line.Certainty, step.want, l.ClearancesDisputed(), step.disputed)
		}
	}
}
