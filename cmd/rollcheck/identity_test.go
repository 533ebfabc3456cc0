package main

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// In the workbook too every finding about somebody who is only possibly the person says why
// he may be, and no other does.
func TestWorkbookSaysWhyAnIdentityIsBelieved(t *testing.T) {
	target := filepath.Join(t.TempDir(), "报告.xlsx")
	var out, told bytes.Buffer
	if code := run([]string{"audit", townshipFolder, "--as-of", "2016-12-31", "-o", target}, strings.NewReader(""), &out, &told); code != exitDone {
		t.Fatalf("exit code %d: %s", code, told.String())
	}
	book, rows := findingRows(t, target)
	details, err := book.GetRows("疑点明细")
	if err != nil {
		t.Fatal(err)
	}
	holds := func(row []string, text string) bool {
		return slices.ContainsFunc(row, func(cell string) bool { return strings.Contains(cell, text) })
	}
	says, why := map[string]bool{}, map[string]bool{}
	for _, row := range rows {
		if len(row) > 0 {
			says[row[0]] = says[row[0]] || holds(row, "须先核实身份")
		}
	}
	for _, row := range details {
		if len(row) > 0 {
			why[row[0]] = why[row[0]] || holds(row, "疑为同一人（")
		}
	}
	possible := 0
	for id := range says {
		if says[id] != why[id] {
			t.Errorf("%s: possibly somebody %t, why %t", id, says[id], why[id])
		}
		if says[id] {
			possible++
		}
	}
	if possible == 0 {
		t.Error("nobody in the township is only possibly the person: nothing was tested")
	}
}
