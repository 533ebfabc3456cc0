package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// The workbook of `match` shows both rows, marks what differs, leaves a column to fill, and
// is not written over once somebody filled it.
func TestMatchWorkbook(t *testing.T) {
	folder := t.TempDir()
	list, rosters, target := filepath.Join(folder, "名单.csv"), filepath.Join(folder, "名册.csv"), filepath.Join(folder, "结果.xlsx")
	write(t, list, "姓名,身份证号,村\n肖一,990101195001010014,寺庄村\n")
	write(t, rosters, "姓名,身份证号,村\n萧一,990101195001010014,寺庄村\n马二,990101195001010022,寺庄村\n")
	arguments := []string{"match", list, "--against", rosters, "-o", target}
	var out, told bytes.Buffer
	for range 2 {
		if code := run(arguments, strings.NewReader(""), &out, &told); code != exitDone {
			t.Fatalf("exit code %d: %s", code, told.String())
		}
	}
	book, err := excelize.OpenFile(target)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := book.GetRows("比对结果")
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows (%v)", len(rows), err)
	}
	here, there := slices.Index(rows[0], "名单 姓名"), slices.Index(rows[0], "名册 姓名")
	if here < 0 || there < 0 || rows[1][here] != "肖一" || rows[1][there] != "萧一" || rows[0][len(rows[0])-1] != "核实" {
		t.Fatalf("the rows do not stand side by side: %q", rows)
	}
	styleOf := func(column int) int {
		address, _ := excelize.CoordinatesToCellName(column+1, 2)
		style, _ := book.GetCellStyle("比对结果", address)
		return style
	}
	if styleOf(here) != styleOf(there) || styleOf(here) == styleOf(here+1) {
		t.Error("names that differ are not marked, or numbers that do not are")
	}
	address, _ := excelize.CoordinatesToCellName(len(rows[0]), 2)
	book.SetCellValue("比对结果", address, "是")
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(target)
	if code := run(arguments, strings.NewReader(""), &out, &told); code != exitWrongUse {
		t.Errorf("exit code %d, want %d", code, exitWrongUse)
	}
	if after, _ := os.ReadFile(target); !bytes.Equal(before, after) {
		t.Error("what was filled in is lost")
	}
}

// A roster that changed between comparing and writing is an error, not empty cells.
func TestMatchRostersChanged(t *testing.T) {
	folder := t.TempDir()
	list, rosters := filepath.Join(folder, "名单.csv"), filepath.Join(folder, "名册.csv")
	head := "姓名,身份证号,村\n"
	write(t, list, head+"肖一,990101195001010014,寺庄村\n")
	write(t, rosters, head+"马二,990101195001010022,寺庄村\n肖一,990101195001010014,寺庄村\n")
	given, err := reading.Read([]string{list}, reading.Options{Fallback: roster.Persons})
	if err != nil {
		t.Fatal(err)
	}
	linker := link.NewLinker(usedSheets(given), 0)
	if _, err := reading.Scan([]string{rosters}, reading.Options{Fallback: roster.Persons}, linker.Add); err != nil {
		t.Fatal(err)
	}
	links := linker.Links()
	if len(links) != 1 {
		t.Fatalf("%d links, want 1", len(links))
	}
	if there, err := rowsAgain([]string{rosters}, "", links)(); err != nil || there(&links[0])[0] == nil {
		t.Errorf("the row is not found again (%v)", err)
	}
	write(t, rosters, head+"马二,990101195001010022,寺庄村\n")
	if _, err := rowsAgain([]string{rosters}, "", links)(); err == nil {
		t.Error("a roster that lost the row is no error")
	}
	os.Remove(rosters)
	if _, err := rowsAgain([]string{rosters}, "", links)(); err == nil {
		t.Error("a roster that is gone is no error")
	}
}

// What could not be compared is named on both sides.
func TestMatchNamesAllUnused(t *testing.T) {
	folder := t.TempDir()
	lists, rosters := filepath.Join(folder, "名单"), filepath.Join(folder, "名册")
	for _, dir := range []string{lists, rosters} {
		os.Mkdir(dir, 0o755)
		write(t, filepath.Join(dir, "人员.csv"), "姓名,身份证号\n肖一,990101195001010014\n")
		write(t, filepath.Join(dir, "坏的.xlsx"), "PK\x03\x04 damaged")
	}
	var out, told bytes.Buffer
	if code := run([]string{"match", lists, "--against", rosters}, strings.NewReader(""), &out, &told); code != exitUnreadable {
		t.Errorf("exit code %d, want %d", code, exitUnreadable)
	}
	if got := strings.Count(told.String(), "坏的.xlsx"); got != 2 {
		t.Errorf("%d of 2 damaged workbooks are named: %s", got, told.String())
	}
}
