package main

import (
	"path/filepath"
	"reflect"
	"testing"

	"rollcheck/audit/report"
	"rollcheck/cmd/rollcheck/blank"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// The 列名 table as `inspect -o` writes it, read again uncorrected, changes nothing of what a
// sheet is taken for, in every layout and in both formats.
func TestGuessedHeadingsChangeNothing(t *testing.T) {
	check := func(name, folder string) {
		t.Run(name, func(t *testing.T) {
			plain := readWith(t, folder)
			for _, ending := range []string{"a.csv", "列名.xlsx"} {
				table := filepath.Join(t.TempDir(), ending)
				if err := blank.HeadingTable(table, report.HeadingLines(plain.Files, report.Options{Language: words.Chinese, Privacy: words.Full}), words.Chinese); err != nil {
					t.Fatal(err)
				}
				told := readWith(t, folder, table)
				for _, file := range plain.Files {
					compareSheets(t, file, fileAt(told, file.Path))
				}
			}
		})
	}
	check("township", townshipFolder)
	for _, layout := range fixture.Layouts() {
		folder := t.TempDir()
		if err := fixture.Write(folder, layout.Files); err != nil {
			t.Fatal(err)
		}
		check(layout.Name, folder)
	}
}

func readWith(t *testing.T, folder string, settings ...string) *reading.Input {
	t.Helper()
	input, err := reading.Read([]string{folder}, reading.Options{Settings: settings, Samples: report.HeadingSamples})
	if err != nil {
		t.Fatal(err)
	}
	return input
}

func fileAt(input *reading.Input, path string) *roster.File {
	for _, file := range input.Files {
		if file.Path == path {
			return file
		}
	}
	return &roster.File{}
}

func compareSheets(t *testing.T, plain, told *roster.File) {
	t.Helper()
	if len(plain.Sheets) != len(told.Sheets) {
		t.Fatalf("%s: %d sheets, now %d", plain.Path, len(plain.Sheets), len(told.Sheets))
	}
	for i, sheet := range plain.Sheets {
		other := told.Sheets[i]
		same := sheet.Kind == other.Kind && sheet.Account == other.Account && len(sheet.Columns) == len(other.Columns)
		same = same && reflect.DeepEqual(sheet.Groups, other.Groups) && sheet.Records() == other.Records() && sheet.Slots == other.Slots
		if !same {
			t.Errorf("%s: %+v %+v, now %+v %+v", sheet.Label(), sheet.Account, sheet.Columns, other.Account, other.Columns)
		}
	}
}
