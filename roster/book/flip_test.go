package book

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// flipStep is how far apart the bytes are that are flipped, one at a time.
const flipStep = 997

// Every file of the invented township with one byte flipped: the same cells, or an error;
// never other cells or fewer rows without one. A text table has no checksum: there a flip is
// another text, but no row goes.
func TestFlippedFixtures(t *testing.T) {
	step := flipStep
	if os.Getenv("ROLLCHECK_TEST_ALL") != "1" {
		step *= 10
	}
	files, refused := 0, 0
	err := filepath.WalkDir("../../testdata/township", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		name := filepath.Base(path)
		want, err := show(Read(name, content))
		if err != nil {
			return err
		}
		text := filepath.Ext(name) == ".csv"
		for at := 0; at < len(content); at += step {
			flipped := bytes.Clone(content)
			flipped[at] ^= 0xFF
			got, err := show(Read(name, flipped))
			switch {
			case err != nil:
				refused++
			case text && bytes.Count([]byte(got), []byte("\n")) < bytes.Count([]byte(want), []byte("\n"))-1:
				t.Errorf("%s: byte %d: rows are lost without an error", name, at)
			case !text && got != want:
				t.Errorf("%s: byte %d: other cells without an error", name, at)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 30 || refused == 0 {
		t.Errorf("%d files, %d flips noticed: the test proves nothing", files, refused)
	}
}

// A locked workbook of Excel 2007 or newer likewise: under its lock it has checksums.
func TestFlippedLockedWorkbooks(t *testing.T) {
	for _, name := range []string{"password-agile.xlsx", "password-standard.xlsx"} {
		content, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		want, err := show(Read(name, content, "密码1"))
		if err != nil {
			t.Fatal(err)
		}
		for at := 0; at < len(content); at += flipStep / 10 {
			flipped := bytes.Clone(content)
			flipped[at] ^= 0xFF
			if got, err := show(Read(name, flipped, "密码1")); err == nil && got != want {
				t.Errorf("%s: byte %d: other cells without an error", name, at)
			}
		}
	}
}
