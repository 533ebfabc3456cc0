package book

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// corpusFolder holds public sample workbooks; it is no part of the repository.
const corpusFolder = "../../../shared/corpus"

// explained lists corpus files whose cells differ from excelize's for a known reason.
var explained = map[string]string{
	"tafia+calamine__b4e934b8.xlsx": `excelize gives up a sheet whose cells have s="" without an error`,
}

func TestCorpus(t *testing.T) {
	paths, _ := filepath.Glob(corpusFolder + "/*.*")
	if len(paths) == 0 {
		if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
			t.Fatal("the corpus is absent")
		}
		t.Skip("the corpus of public workbooks is not beside the repository")
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			begun := time.Now()
			cells, err := cellsOf(Open(path))
			if spent := time.Since(begun); spent > 10*time.Second {
				t.Errorf("took %v", spent)
			}
			var failure *Error
			if err != nil && !errors.As(err, &failure) {
				t.Fatalf("not an *Error: %v", err)
			}
			t.Logf("%d cells, error %v", len(cells), err)
			if extension := filepath.Ext(path); extension == ".xlsx" || extension == ".xlsm" {
				compareExcelize(t, path, cells, err)
			}
		})
	}
}

// place is where a cell stands.
type place struct {
	sheet       string
	row, column int
}

// cellsOf reads all cells of a book.
func cellsOf(opened *Book, err error) (map[place]Cell, error) {
	cells := map[place]Cell{}
	if err != nil {
		return cells, err
	}
	for _, sheet := range opened.Sheets {
		err := sheet.Rows(func(row *Row) error {
			for _, cell := range row.Cells {
				cells[place{sheet.Name, row.Number, cell.Column}] = cell
			}
			return nil
		})
		if err != nil {
			return cells, err
		}
	}
	return cells, nil
}

// compareExcelize requires the same texts as excelize reads, in raw form.
func compareExcelize(t *testing.T, path string, cells map[place]Cell, failure error) {
	name := filepath.Base(path)
	reason := explained[name]
	differ := func(format string, arguments ...any) {
		if reason == "" {
			t.Errorf(format, arguments...)
			return
		}
		t.Logf(reason+": "+format, arguments...)
	}
	file, err := excelize.OpenFile(path, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Logf("excelize does not read it: %v", err)
		return
	}
	defer file.Close()
	if failure != nil {
		differ("excelize reads it, this reader says %v", failure)
		return
	}
	left := len(cells)
	for at, cell := range cells {
		if cell.Kind == Uncalculated {
			delete(cells, at)
			left--
		}
	}
	for _, sheet := range file.GetSheetList() {
		rows, err := file.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Logf("excelize does not read sheet %s: %v", sheet, err)
			for at := range cells {
				if at.sheet == sheet {
					left--
				}
			}
			continue
		}
		for i, row := range rows {
			for column, text := range row {
				cell, ok := cells[place{sheet, i + 1, column}]
				if ok {
					left--
				}
				if !sameText(cell, text) {
					differ("%s row %d column %d: %q, excelize %q", sheet, i+1, column, cell.Text, text)
				}
			}
		}
	}
	if left != 0 {
		differ("%d cells that excelize does not have", left)
	}
}

// sameText compares a cell with excelize's raw text, which keeps exponents and writes booleans otherwise.
func sameText(cell Cell, text string) bool {
	if cell.Kind == Number {
		plain, _ := decimal([]byte(strings.TrimSpace(text)))
		return cell.Text == string(plain)
	}
	if cell.Kind == Bool {
		return text == map[string]string{"TRUE": "1", "FALSE": "0"}[cell.Text]
	}
	return cell.Text == text
}
