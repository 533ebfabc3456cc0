package ledger

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"
)

// verified is what the independent verifier makes of a ledger.
type verified struct {
	Page   string                   `json:"page"`
	Lines  int                      `json:"lines"`
	States map[string]verifiedState `json:"states"`
}

type verifiedState struct {
	Says     map[string]string `json:"says"`
	Disputed bool              `json:"disputed"`
	Answers  int               `json:"answers"`
}

// A program that shares nothing with this one finds the same chain and the same states.
func TestIndependentVerifier(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		if os.Getenv("ROLLCHECK_TEST_ALL") != "" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	for seed := range uint64(3) {
		dir := filepath.Join(t.TempDir(), "核实台账")
		five(t, dir)
		chance := rand.New(rand.NewPCG(seed, 0))
		for range 6 {
			if _, err := (&Ledger{Dir: dir}).Append(header("settle"), fixed(anyAnswers(chance, 30)...)); err != nil {
				t.Fatal(err)
			}
		}
		out, err := exec.Command(python, "testdata/verify.py", dir).Output()
		if err != nil {
			t.Fatal(err)
		}
		var theirs verified
		if err := json.Unmarshal(out, &theirs); err != nil {
			t.Fatal(err)
		}
		l := reopen(t, dir)
		ours := verified{Page: l.Page(), Lines: l.Lines(), States: map[string]verifiedState{}}
		disputed := 0
		for _, id := range l.IDs() {
			state := l.State(id)
			ours.States[id] = verifiedState{state.Says, state.Disputed, len(state.Answers)}
			if state.Disputed {
				disputed++
			}
		}
		if !reflect.DeepEqual(ours, theirs) {
			t.Errorf("seed %d: we find\n%+v\nthe verifier\n%+v", seed, ours, theirs)
		}
		t.Logf("seed %d: %d numbers, %d disputed", seed, len(ours.States), disputed)
	}
}

// anyAnswers are answers of every sort to forty numbers.
func anyAnswers(chance *rand.Rand, count int) (lines []Line) {
	pick := func(values ...string) string { return values[chance.IntN(len(values))] }
	for row := range count {
		line := &Answer{ID: number16(chance.IntN(40)), File: "石桥乡.xlsx", Row: row, Says: says{
			Conclusion: pick("", "属实", "属实", "属实", "不属实", Unverified), StopMonth: pick("", "", "2017-01", "2017-02"),
			Remark: pick("", fmt.Sprint(row)), Remedy: pick("", "", "追回"), Closed: pick("", "", "是"),
		}}
		if chance.IntN(4) == 0 {
			line.Replaces = says{Conclusion: "属实"}
		}
		lines = append(lines, line)
	}
	return lines
}
