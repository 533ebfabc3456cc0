package report

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

var full = Options{Language: words.Chinese, Privacy: words.Full, Width: 80}

func namesIn(t *testing.T, folder string) string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return strings.Join(names, " ")
}

// A report is written whole, over an older one too, and is its owner's alone.
func TestWrite(t *testing.T) {
	report, folder := sample(t), t.TempDir()
	for _, name := range []string{"报告.xlsx", "报告.JSON", "报告.xlsx"} {
		if err := Write(filepath.Join(folder, name), report, full); err != nil {
			t.Fatal(err)
		}
	}
	if got := namesIn(t, folder); got != "报告.JSON 报告.xlsx" {
		t.Errorf("the folder holds %s", got)
	}
	info, err := os.Stat(filepath.Join(folder, "报告.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("the report may be read by others: %v", info.Mode())
	}
}

// What cannot be written says what to do, and leaves nothing behind.
func TestWriteRefuses(t *testing.T) {
	inputs := sampleFolder(t)
	report, folder := sampleOf(t, sampleInput(t, inputs)), t.TempDir()
	taken := filepath.Join(folder, "夹.xlsx")
	if err := os.MkdirAll(filepath.Join(taken, "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(folder, "名册.json")
	content, err := os.ReadFile(filepath.Join(inputs, "石桥乡2016年12月农村低保花名册.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(copied, content, 0o600); err != nil {
		t.Fatal(err)
	}
	before := namesIn(t, folder)
	for _, test := range []struct {
		path string
		want words.Text
	}{
		{filepath.Join(folder, "报告.pdf"), words.OutputUnknown},
		{filepath.Join(folder, "没有", "报告.xlsx"), words.OutputNoFolder},
		{taken, words.OutputFolder},
		{copied, words.OutputForeign},
	} {
		var told *words.Error
		if err := Write(test.path, report, full); !errors.As(err, &told) || told.What.Text != test.want || told.Hint.Empty() {
			t.Errorf("%s: %v, want %s", test.path, err, test.want.ZH)
		}
	}
	if got := namesIn(t, folder); got != before {
		t.Errorf("the folder held %s, now %s", before, got)
	}
}

// A report in which an officer filled something in is kept, whichever list it was.
func TestWriteKeepsWhatWasFilledIn(t *testing.T) {
	report := sample(t)
	for _, filled := range []struct{ sheet, cell, text string }{
		{words.SheetFindings.ZH, "J6", "不属实"}, {words.SheetLeaving.ZH, "S4", "是"},
	} {
		path := filepath.Join(t.TempDir(), "报告.xlsx")
		if err := Write(path, report, full); err != nil {
			t.Fatal(err)
		}
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		file := opened(t, content)
		if err := file.SetCellValue(filled.sheet, filled.cell, filled.text); err != nil {
			t.Fatal(err)
		}
		if err := file.SaveAs(path); err != nil {
			t.Fatal(err)
		}
		var told *words.Error
		if err := Write(path, report, full); !errors.As(err, &told) || told.What.Text != words.OutputFilled {
			t.Errorf("a report with %s filled is written over: %v", filled.sheet, err)
		}
	}
}

// A report among the input is known and passed over.
func TestOwnReportIsPassedOver(t *testing.T) {
	folder := sampleFolder(t)
	if err := Write(filepath.Join(folder, "报告.xlsx"), sampleOf(t, sampleInput(t, folder)), full); err != nil {
		t.Fatal(err)
	}
	for _, file := range sampleInput(t, folder).Files {
		if own := file.PassedOver.Text == words.PassedOverOwn; own != (file.Path == "报告.xlsx") {
			t.Errorf("%s: passed over as our own: %v", file.Path, own)
		}
	}
	if reading.Generator != "rollcheck" {
		t.Errorf("the mark is %s", reading.Generator)
	}
}
