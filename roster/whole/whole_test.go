package whole

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func text(content string) func(io.Writer) error {
	return func(out io.Writer) error {
		_, err := io.WriteString(out, content)
		return err
	}
}

// What a killed run left is removed, what a living one writes and what a user named alike stays.
func TestLeftoversAreRemoved(t *testing.T) {
	folder := t.TempDir()
	left := filepath.Join(folder, newName())
	mine := []string{".rollcheck-说明.txt", ".rollcheck-123", ".rollcheck-0123456789abcdef-00000000.tmp", "a.tmp"}
	for _, name := range append(mine, filepath.Base(left)) {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	target := filepath.Join(folder, "报告.json")
	err := Replace(target, func(out io.Writer) error {
		if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
			t.Error("the leftover is still there")
		}
		return Replace(filepath.Join(folder, "另一.json"), text("b")) // sweeps beside a living one
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(mine, "报告.json", "另一.json") {
		if _, err := os.Stat(filepath.Join(folder, name)); err != nil {
			t.Error(err)
		}
	}
	if entries, _ := os.ReadDir(folder); len(entries) != len(mine)+2 {
		t.Errorf("%v", entries)
	}
}

// A file that cannot be finished leaves the old one and nothing beside it; one that is there
// already is not made again.
func TestWholeOrNotAtAll(t *testing.T) {
	folder := t.TempDir()
	target := filepath.Join(folder, "报告.json")
	if err := Create(target, 0o644, text("old")); err != nil {
		t.Fatal(err)
	}
	failed := errors.New("full")
	half := func(out io.Writer) error {
		io.WriteString(out, "ne")
		return failed
	}
	if err := Replace(target, half); err != failed {
		t.Error(err)
	}
	if err := Create(target, 0o644, text("new")); !errors.Is(err, os.ErrExist) {
		t.Error(err)
	}
	content, _ := os.ReadFile(target)
	entries, _ := os.ReadDir(folder)
	if string(content) != "old" || len(entries) != 1 {
		t.Errorf("%q %v", content, entries)
	}
}
