package blank

import (
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// read reads one workbook.
func read(t *testing.T, path string) *roster.Sheet {
	t.Helper()
	input, err := reading.Read([]string{path}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(input.Files) != 1 || len(input.Files[0].Sheets) != 1 {
		t.Fatalf("%s: %d files, fault %v", path, len(input.Files), input.Files[0].Fault)
	}
	return input.Files[0].Sheets[0]
}

// The blank workbook of every kind is known as that kind under whatever name, its example
// row is no record, and a row filled in is read without a loss.
func TestEveryTemplateReadsBack(t *testing.T) {
	for _, kind := range roster.Kinds {
		t.Run(kind.Name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.xlsx")
			if err := Template(path, kind, words.Chinese); err != nil {
				t.Fatal(err)
			}
			if sheet := read(t, path); sheet.Kind != kind || sheet.Records() != 0 || sheet.Account.Note != 1 || sheet.Account.Unread != 0 {
				t.Fatalf("blank: kind %v, account %+v: %s", sheet.Kind, sheet.Account, sheet.Why.In(words.English, words.Full))
			}
			fillRow(t, path, kind)
			sheet := read(t, path)
			if sheet.Kind != kind || sheet.Records() != 1 || len(sheet.Faults) != 0 || len(sheet.Unused) != 0 || len(sheet.Lacks()) != 0 {
				t.Fatalf("filled: kind %v, %d records, account %+v, faults %+v, unused %v", sheet.Kind, sheet.Records(), sheet.Account, sheet.Faults, sheet.Unused)
			}
			for i, use := range kind.Fields {
				column, ok := sheet.Column(use.Field)
				if !ok || column.Index != i || sheet.Row(0).Text(use.Field) == "" {
					t.Errorf("%s: column %v, value %q", use.Field.Spec().Name, column, sheet.Row(0).Text(use.Field))
				}
			}
		})
	}
}

// fillRow fills the row below the example.
func fillRow(t *testing.T, path string, kind *roster.Kind) {
	t.Helper()
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	row := 4
	if kind.Family == roster.Settings {
		row = 3
	}
	for i, use := range kind.Fields {
		cell, err := excelize.CoordinatesToCellName(i+1, row)
		if err == nil {
			err = book.SetCellStr(kind.Title.ZH, cell, Example(kind, use.Field))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
}

// Identity numbers are text and checked for their length, choices are drop-downs, every
// column has a note.
func TestTemplateChecks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.xlsx")
	if err := Template(path, roster.RuralDibao, words.Chinese); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	lists, lengths := 0, 0
	validations, err := book.GetDataValidations("农村低保")
	if err != nil {
		t.Fatal(err)
	}
	for _, validation := range validations {
		switch validation.Type {
		case "list":
			lists++
		case "textLength":
			lengths++
			if validation.Formula1 != "18" {
				t.Errorf("length %s", validation.Formula1)
			}
		}
	}
	if lists != 6 || lengths != 2 {
		t.Errorf("%d lists, %d lengths", lists, lengths)
	}
	comments, err := book.GetComments("农村低保")
	if err != nil || len(comments) != len(roster.RuralDibao.Fields) {
		t.Errorf("%d notes, %v", len(comments), err)
	}
	for column, use := range roster.RuralDibao.Fields {
		if kept := use.Field.Spec().Type; kept != roster.TypeID && kept != roster.TypeCode {
			continue
		}
		cell, _ := excelize.CoordinatesToCellName(column+1, 100)
		id, _ := book.GetCellStyle("农村低保", cell)
		style, err := book.GetStyle(id)
		if err != nil || style.NumFmt != 49 {
			t.Errorf("%s is not held as text", use.Field.Spec().Name)
		}
	}
}

// Excel takes no drop-down of more than 255 characters, and the reader knows every word.
func TestChoices(t *testing.T) {
	for _, kind := range roster.Kinds {
		for _, use := range kind.Fields {
			length := 0
			for _, word := range choices(kind, use.Field) {
				length += utf8.RuneCountInString(word) + 1
				if use.Field != roster.FieldRelation && use.Field != roster.FieldKinRelation {
					continue
				}
				if _, known := roster.ParseRelation(word); !known {
					t.Errorf("%s is no relation", word)
				}
			}
			if length > 255 {
				t.Errorf("%s %s: %d characters", kind.Name, use.Field.Spec().Name, length)
			}
		}
	}
	for name := range categories {
		if roster.KindNamed(name) == nil {
			t.Errorf("there is no kind %s", name)
		}
	}
}

func TestNothingIsOverwritten(t *testing.T) {
	folder := t.TempDir()
	if paths, err := Settings(folder, words.Chinese); err != nil || len(paths) != 4 {
		t.Fatal(paths, err)
	}
	if _, err := Settings(folder, words.Chinese); err == nil {
		t.Error("the settings were written over")
	}
	if err := Template(filepath.Join(folder, "参数.xlsx"), roster.ParameterTable, words.Chinese); err == nil {
		t.Error("a table was written over")
	}
}
