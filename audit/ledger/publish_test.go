package ledger

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"rollcheck/roster/words"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv("LEDGER_WRITER"); dir != "" {
		appendUntilKilled(dir)
	}
	os.Exit(m.Run())
}

// appendUntilKilled answers one number after the other and says each that is written.
func appendUntilKilled(dir string) {
	if os.Getenv("LEDGER_LINKS") == "no" {
		giveName = noLinks
		slowest = 100 * time.Millisecond
	}
	for i := 0; ; i++ {
		id := fmt.Sprintf("%08x%08x", os.Getpid(), i)
		if err := answerOnce(dir, id); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println("written", id)
	}
}

// answerOnce writes an answer to a number that has none.
func answerOnce(dir, id string) error {
	_, err := (&Ledger{Dir: dir}).Append(header("settle"), func(now *Ledger) ([]Line, error) {
		if now.State(id) != nil {
			return nil, nil
		}
		return []Line{&Answer{ID: id, Says: says{Conclusion: "属实", Remark: strings.Repeat("补", 2000)}}}, nil
	})
	return err
}

func noLinks(from, to string) error {
	return &os.LinkError{Op: "link", Old: from, New: to, Err: syscall.EPERM}
}

// withoutLinks lets a test write to a disk that has none.
func withoutLinks(t *testing.T) {
	links, longest := giveName, slowest
	giveName, slowest = noLinks, 200*time.Millisecond
	t.Cleanup(func() { giveName, slowest = links, longest })
}

// Writers at the same time all get their batch in, each one once.
func TestTogether(t *testing.T) {
	for _, test := range []struct {
		name           string
		links          bool
		writers, times int
	}{{"with links", true, 8, 10}, {"without links", false, 4, 5}} {
		t.Run(test.name, func(t *testing.T) {
			if !test.links {
				withoutLinks(t)
				slowest = time.Minute // every writer is alive, however busy the machine
			}
			dir := filepath.Join(t.TempDir(), "核实台账")
			var writers sync.WaitGroup
			count := test.writers * test.times
			composed := make([]int, test.writers)
			for writer := range test.writers {
				writers.Go(func() {
					for i := range test.times {
						_, err := (&Ledger{Dir: dir}).Append(header("settle"), func(now *Ledger) ([]Line, error) {
							composed[writer]++
							return []Line{answer(writer*10+i, says{Conclusion: "属实", Remark: fmt.Sprint(now.Batches())})}, nil
						})
						if err != nil {
							t.Error(err)
						}
					}
				})
			}
			writers.Wait()
			l := reopen(t, dir)
			if l.Batches() != count || l.Lines() != count || len(l.IDs()) != count || len(l.Leftovers) != 0 {
				t.Errorf("%d batches, %d lines, %d numbers, leftovers %q", l.Batches(), l.Lines(), len(l.IDs()), l.Leftovers)
			}
			for _, id := range l.IDs() {
				if one := l.State(id); len(one.Answers) != 1 || one.Says[Remark] != fmt.Sprint(one.Answers[0].At.Batch-1) {
					t.Errorf("%s was composed against batch %s and stands in %d", id, one.Says[Remark], one.Answers[0].At.Batch)
				}
			}
			all := 0
			for _, times := range composed {
				all += times
			}
			t.Logf("%d lost races", all-count)
		})
	}
}

// A writer killed at any moment leaves a ledger that verifies, with all he said he wrote.
func TestKilledWriters(t *testing.T) {
	rounds := 4
	if os.Getenv("ROLLCHECK_TEST_ALL") != "" {
		rounds = 60
	}
	for _, links := range []string{"yes", "no"} {
		dir := filepath.Join(t.TempDir(), "核实台账")
		var said []string
		for range rounds {
			said = append(said, killedTogether(t, dir, links, 4)...)
			checkWritten(t, dir, said)
		}
		l := reopen(t, dir)
		t.Logf("links %s: %d killed, %d answers said, %d in the ledger, %d leftovers", links, rounds*4, len(said), l.Lines(), len(l.Leftovers))
	}
}

// killedTogether starts writers, kills each at a moment of his own, and gives what they said.
func killedTogether(t *testing.T, dir, links string, count int) (said []string) {
	t.Helper()
	var together sync.WaitGroup
	var lock sync.Mutex
	for range count {
		together.Go(func() {
			command := exec.Command(os.Args[0])
			command.Env = append(os.Environ(), "LEDGER_WRITER="+dir, "LEDGER_LINKS="+links)
			out, err := command.StdoutPipe()
			if err == nil {
				err = command.Start()
			}
			if err != nil {
				t.Error(err)
				return
			}
			time.AfterFunc(100*time.Millisecond+time.Duration(rand.IntN(300_000))*time.Microsecond, func() { _ = command.Process.Kill() })
			for lines := bufio.NewScanner(out); lines.Scan(); {
				id, ok := strings.CutPrefix(lines.Text(), "written ")
				if !ok {
					t.Error(lines.Text())
					continue
				}
				lock.Lock()
				said = append(said, id)
				lock.Unlock()
			}
			_ = command.Wait() // it was killed
		})
	}
	together.Wait()
	return said
}

func checkWritten(t *testing.T, dir string, said []string) {
	t.Helper()
	l := reopen(t, dir)
	for _, id := range said {
		if l.State(id) == nil {
			t.Errorf("%s was reported as written and is not there", id)
		}
	}
	for _, id := range l.IDs() {
		if count := len(l.State(id).Answers); count != 1 {
			t.Errorf("%s is there %d times", id, count)
		}
	}
}

// An unfinished last file gives up its name to the next writer and is kept beside.
func TestUnfinishedFile(t *testing.T) {
	withoutLinks(t)
	dir := filepath.Join(t.TempDir(), "核实台账")
	five(t, dir)
	whole := contents(t, dir)["0005.jsonl"]
	for _, size := range []int{0, 10, len(whole) / 2, len(whole) - 1} {
		path := filepath.Join(dir, "0005.jsonl")
		if err := os.WriteFile(path, whole[:size], 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := reopen(t, dir).Append(header("settle"), fixed(answer(7, says{Conclusion: "属实"})))
		if err != nil {
			t.Fatal(err)
		}
		if l.Batches() != 5 || l.State(number16(7)) == nil || l.State(number16(1)).Settled() {
			t.Errorf("cut to %d bytes: %d batches", size, l.Batches())
		}
	}
	l := reopen(t, dir)
	if len(l.Leftovers) != 4 || !strings.HasPrefix(l.Leftovers[0], ".torn-0005-") {
		t.Errorf("leftovers are %q", l.Leftovers)
	}
}

// A writer who is only slow is waited for.
func TestSlowWriter(t *testing.T) {
	withoutLinks(t)
	slowest = 4 * time.Second
	dir := filepath.Join(t.TempDir(), "核实台账")
	five(t, dir)
	path := filepath.Join(dir, "0005.jsonl")
	whole := contents(t, dir)["0005.jsonl"]
	if err := os.WriteFile(path, whole[:100], 0o600); err != nil {
		t.Fatal(err)
	}
	waiting := &Ledger{Dir: dir}
	time.AfterFunc(10*time.Millisecond, func() { _ = os.WriteFile(path, whole, 0o600) })
	l, err := waiting.Append(header("settle"), fixed(answer(7, says{Conclusion: "属实"})))
	if err != nil || l.Batches() != 6 || len(l.Leftovers) != 0 {
		t.Errorf("%v, %v", l, err)
	}
}

// A writer whose file was moved aside while he wrote begins anew.
func TestMovedAsideWhileWriting(t *testing.T) {
	dir := t.TempDir()
	links := giveName
	t.Cleanup(func() { giveName = links })
	first := true
	giveName = func(from, to string) error {
		err := links(from, to)
		if first && err == nil {
			first, err = false, os.Rename(to, filepath.Join(dir, ".torn-0001-0"))
		}
		return err
	}
	l, err := (&Ledger{Dir: dir}).Append(header("settle"), fixed(answer(7, says{Conclusion: "属实"})))
	if err != nil || l.Batches() != 1 || first {
		t.Fatalf("%v, %v", l, err)
	}
	checkWritten(t, dir, []string{number16(7)})
}

// A name that stays taken is given up, and nothing is written over.
func TestTakenName(t *testing.T) {
	dir := t.TempDir()
	links := giveName
	t.Cleanup(func() { giveName = links })
	tries := 0
	giveName = func(from, to string) error { tries++; return fs.ErrExist }
	_, err := (&Ledger{Dir: dir}).Append(header("settle"), fixed(answer(7, says{Conclusion: "属实"})))
	var told *words.Error
	if !errors.As(err, &told) || told.What.Text != words.LedgerBusy || tries != attempts {
		t.Errorf("after %d tries: %v", tries, err)
	}
	if files := contents(t, dir); len(files) != 0 {
		t.Errorf("there is %q", slices.Collect(maps.Keys(files)))
	}
}

// A disk that refuses leaves nothing behind and is named.
func TestRefusingDisk(t *testing.T) {
	parent := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(parent, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{filepath.Join(parent, "核实台账"), filepath.Join(t.TempDir(), "none", "核实台账")} {
		_, err := (&Ledger{Dir: dir}).Append(header("settle"), fixed(answer(7, says{Conclusion: "属实"})))
		var told *words.Error
		if !errors.As(err, &told) || told.Hint.Empty() {
			t.Errorf("%s: %v", dir, err)
		}
	}
}
