package audit

import (
	"os"
	"path/filepath"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// countyOf joins sheets given as text, by their paths.
func countyOf(t testing.TB, sheets map[string]string) *County {
	t.Helper()
	input := inputOf(t, sheets)
	parameters, err := readParameters(sheetsOf(input, roster.ParameterTable), []*Param{LineRural, LineUrban})
	if err != nil {
		t.Fatal(err)
	}
	return resolve(input, 20161231, parameters)
}

func inputOf(t testing.TB, sheets map[string]string) *reading.Input {
	t.Helper()
	folder := t.TempDir()
	for name, text := range sheets {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return input
}

// number makes the identity number of an invented person.
func number(birth roster.Date, sequence int) string {
	return roster.MakeID("990101", birth, sequence).String()
}
