package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// forms are the calls that fill forms, without where from and where to.
var forms = map[string][]string{
	"kin-archive": {}, "kin-filing": {}, "visits": {"--teams", "3"}, "reviews": {}, "publicity": {"--round", "1", "--start", "2017-03-01"},
}

// filledFrom fills the forms of a kind into a folder of its own.
func filledFrom(t *testing.T, from, kind string, flags []string) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), kind)
	var told bytes.Buffer
	arguments := append([]string{"template", kind, "--from", from, "--as-of", "2017-03-01", "-o", folder}, flags...)
	if code := run(arguments, strings.NewReader(""), io.Discard, &told); code != exitDone {
		t.Fatalf("%s: exit code %d: %s", kind, code, told.String())
	}
	return folder
}

// Every form is read back as its kind without a loss, is its owner's alone, and is the same
// bytes each time.
func TestFilledFormsReadBack(t *testing.T) {
	for kind, flags := range forms {
		t.Run(kind, func(t *testing.T) {
			folder := filledFrom(t, townshipFolder, kind, flags)
			again := filledFrom(t, townshipFolder, kind, flags)
			found, err := reading.Read([]string{folder}, reading.Options{})
			if err != nil || len(found.Files) == 0 {
				t.Fatal(err)
			}
			rows := 0
			for _, file := range found.Files {
				for _, sheet := range file.Sheets {
					rows += sheet.Records()
					if sheet.Kind != roster.KindNamed(kind) || sheet.Account.Unread > 0 || !sheet.Account.Balanced() || len(sheet.Unused) > 0 || slices.ContainsFunc(sheet.Faults, ours) {
						t.Errorf("%s: kind %v, %+v, unused %v, faults %v", sheet.Label(), sheet.Kind, sheet.Account, sheet.Unused, sheet.Faults)
					}
				}
				name := filepath.Join(folder, filepath.Base(file.Path))
				if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
					t.Errorf("%s: %v %v", name, info.Mode(), err)
				}
				one, _ := os.ReadFile(name)
				two, _ := os.ReadFile(filepath.Join(again, filepath.Base(file.Path)))
				if !bytes.Equal(one, two) {
					t.Errorf("%s is not the same bytes again", name)
				}
			}
			t.Logf("%d files, %d rows", len(found.Files), rows)
		})
	}
}

// ours says whether a fault is the form's own: a wrong number is copied as the roster has it.
func ours(fault roster.CellFault) bool { return fault.Kind != roster.FaultNumber }

// No notice holds eleven digits of a number of the input, in any spacing, nor the name of a minor.
func TestNoticesHoldNoNumber(t *testing.T) {
	minor, other := roster.MakeID("990101", roster.NewDate(2009, 5, 1), 11).String(), roster.MakeID("990101", roster.NewDate(1960, 5, 1), 12).String()
	for seed := range 3 {
		from := filepath.Join(t.TempDir(), "材料")
		if code := run([]string{"demo", from, "--seed", string(rune('1' + seed))}, strings.NewReader(""), io.Discard, io.Discard); code != exitDone {
			t.Fatal("no demo")
		}
		spaced := other[:6] + " " + other[6:14] + "-" + other[14:]
		write(t, filepath.Join(from, "石桥乡2016年第四季度特困供养花名册（补）.csv"), "乡镇,村,村民小组,户主姓名,姓名,身份证号,类别,月供养金,联系电话\n"+
			"石桥乡,上坪村,一组13812345678,仉小宝,仉小宝,"+minor+",分散供养,300,13812345678\n石桥乡,上坪村,二组（"+spaced+"）,钱大年"+other+",钱大年,"+other+",分散供养"+spaced+",300,138 1234 5679\n")
		known, numbers := elevensOf(t, from)
		cells, minors, adults := 0, 0, 0
		for _, text := range cellsIn(t, filledFrom(t, from, "publicity", forms["publicity"])) {
			cells++
			if strings.HasPrefix(text, "仉*") {
				minors++
			}
			if strings.HasPrefix(text, "钱大年") {
				adults++
			}
			digits := digitsOf(text)
			for i := 0; i+11 <= len(digits); i++ {
				if known[digits[i:i+11]] {
					t.Errorf("seed %d: %q holds a number of the input", seed+1, text)
				}
			}
			if strings.Contains(text, "仉小宝") {
				t.Errorf("the name of a minor stands in %q", text)
			}
		}
		if minors != 1 || adults != 1 {
			t.Errorf("seed %d: %d minors and %d adults of the list, want one each", seed+1, minors, adults)
		}
		t.Logf("seed %d: %d cells, %d numbers of the input", seed+1, cells, numbers)
	}
}

func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		if unicode.IsDigit(r) {
			return '0'
		}
		return -1
	}, text)
}

// elevensOf returns every eleven digits in a row of the identity numbers, codes and telephones of
// a folder, and how many numbers there were.
func elevensOf(t *testing.T, folder string) (map[string]bool, int) {
	t.Helper()
	found, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	windows, count := map[string]bool{}, 0
	for _, file := range found.Files {
		for _, sheet := range file.Sheets {
			for _, column := range sheet.Columns {
				switch column.Field.Spec().Type {
				case roster.TypeID, roster.TypeCode, roster.TypePhone:
				default:
					continue
				}
				for i := range sheet.Records() {
					digits := digitsOf(sheet.Row(i).Text(column.Field))
					for j := 0; j+11 <= len(digits); j++ {
						windows[digits[j:j+11]] = true
					}
					count++
				}
			}
		}
	}
	return windows, count
}

// cellsIn returns the names of the files and sheets of a folder, and the text of every cell.
func cellsIn(t *testing.T, folder string) (texts []string) {
	t.Helper()
	paths, _ := filepath.Glob(filepath.Join(folder, "*.xlsx"))
	for _, path := range paths {
		book, err := excelize.OpenFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, filepath.Base(path))
		for _, sheet := range book.GetSheetList() {
			texts = append(texts, sheet)
			rows, err := book.GetRows(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range rows {
				texts = append(texts, row...)
			}
		}
		book.Close()
	}
	return texts
}
