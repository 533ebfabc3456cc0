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
	_, rows := findingRows(t, target)
	possible := 0
	for i, row := range rows {
		says := slices.ContainsFunc(row, func(cell string) bool { return strings.Contains(cell, "须先核实身份") })
		why := slices.ContainsFunc(row, func(cell string) bool { return strings.Contains(cell, "疑为同一人（") })
		if says != why {
			t.Errorf("row %d: possibly somebody %t, why %t", i+1, says, why)
		}
		if says {
			possible++
		}
	}
	if possible == 0 {
		t.Error("nobody in the township is only possibly the person: nothing was tested")
	}
}
