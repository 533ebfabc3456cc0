package ledger

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"rollcheck/roster/words"
)

// asNobody does something as a user who may write nowhere here; root is kept out by no mode.
func asNobody(t *testing.T, do func()) {
	t.Helper()
	if os.Geteuid() == 0 {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		if err := syscall.Setfsuid(65534); err != nil {
			t.Skip(err)
		}
		defer syscall.Setfsuid(0)
	}
	do()
}

// In a folder that may only be read a ledger is read; writing is refused and says so.
func TestReadOnlyFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	five(t, dir)
	for folder := dir; folder != os.TempDir() && folder != "/"; folder = filepath.Dir(folder) {
		if err := os.Chmod(folder, 0o555); err != nil {
			t.Fatal(err)
		}
		defer os.Chmod(folder, 0o700)
	}
	for name := range contents(t, dir) {
		if err := os.Chmod(filepath.Join(dir, name), 0o444); err != nil {
			t.Fatal(err)
		}
	}
	asNobody(t, func() {
		if l, err := Open(dir); err != nil || l.Batches() != 5 {
			t.Errorf("it is not read: %v", err)
		}
		_, err := (&Ledger{Dir: dir}).Append(header("settle"), fixed(answer(7, says{Conclusion: "属实"})))
		var told *words.Error
		if !errors.As(err, &told) || told.What.Text != words.LedgerUnwritable || told.Hint.Empty() {
			t.Errorf("the error is %v", err)
		}
	})
	if l := reopen(t, dir); l.Batches() != 5 || len(l.Leftovers) != 0 {
		t.Errorf("%d batches, leftovers %q", l.Batches(), l.Leftovers)
	}
}

// A ledger that may not be read is refused, and is not taken for an empty or damaged one.
func TestUnreadableFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	five(t, dir)
	asNobody(t, func() {
		if os.Geteuid() != 0 {
			_ = os.Chmod(dir, 0)
			defer os.Chmod(dir, 0o700)
		}
		_, err := Open(dir)
		var told *words.Error
		if !errors.As(err, &told) || told.What.Text != words.LedgerUnreadable {
			t.Errorf("the error is %v", err)
		}
	})
}
