package book

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// notFromXLRD are corpus files whose digest was not made from what xlrd 2.0.2 reads.
var notFromXLRD = map[string]string{
	"python-excel+xlrd__8da3cfab.xls": "xlrd refuses it; its cells equal those of calamine",
	"tafia+calamine__46e0c21f.xls":    "xlrd fails; its cells equal those of calamine, which drops the 56 cells of #VALUE!",
	"tafia+calamine__f83f8626.xls":    "two formulas whose text was not stored: xlrd has empty texts, here they are uncalculated",
}

// refusedCorpus are corpus files that must be refused, and how.
var refusedCorpus = map[string]Code{
	"libxls+libxls__18dac4d2.xls":     Damaged, // a chain of sectors that bites its tail
	"libxls+libxls__785c2300.xls":     Damaged,
	"libxls+libxls__88d183cf.xls":     Damaged,
	"tafia+calamine__f5482abd.xls":    Damaged,
	"tafia+calamine__2f078708.xls":    Damaged,     // no spreadsheet
	"python-excel+xlrd__ffd633c1.xls": Unsupported, // Excel 4
}

// The cells, merged ranges, hidden rows and hidden columns of the public .xls files are
// those that xlrd reads: testdata/corpus.digest holds 16 bytes of their SHA-256.
func TestCorpusAgainstXLRD(t *testing.T) {
	paths, _ := filepath.Glob(corpusFolder + "/*.xls")
	if len(paths) == 0 {
		t.Skip("the corpus of public workbooks is not beside the repository")
	}
	stored, err := os.ReadFile("testdata/corpus.digest")
	if err != nil {
		t.Fatal(err)
	}
	wanted := map[string]string{}
	for line := range strings.Lines(string(stored)) {
		digest, name, _ := strings.Cut(strings.TrimSpace(line), "\t")
		wanted[name] = digest
	}
	for _, path := range paths {
		name := filepath.Base(path)
		opened, err := Open(path)
		if code, refused := refusedCorpus[name]; refused {
			if failure, ok := err.(*Error); !ok || failure.Code != code {
				t.Errorf("%s: got %v, want %s", name, err, code)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := digestOf(t, opened); got != wanted[name] {
			t.Errorf("%s: other cells; digest %s, want %s (%s)", name, got, wanted[name], notFromXLRD[name])
		}
	}
}

func digestOf(t *testing.T, opened *Book) string {
	sum := sha256.New()
	var hidden strings.Builder
	for i, sheet := range opened.Sheets {
		err := sheet.Rows(func(row *Row) error {
			for _, cell := range row.Cells {
				kind := "?tnbeu"[cell.Kind : cell.Kind+1]
				if cell.Date {
					kind = "d"
				}
				fmt.Fprintf(sum, "%d\t%d\t%d\t%s\t%s\n", i, row.Number, cell.Column, kind, cell.Text)
			}
			if row.Hidden {
				fmt.Fprintf(&hidden, "R\t%d\t%d\n", i, row.Number)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
	sum.Write([]byte(hidden.String()))
	ranges(sum, opened)
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// ranges adds the merged ranges and hidden columns of all sheets, in order.
func ranges(sum hash.Hash, opened *Book) {
	for i, sheet := range opened.Sheets {
		slices.SortFunc(sheet.Merged, func(a, b Range) int {
			return cmp.Or(a.FirstRow-b.FirstRow, a.LastRow-b.LastRow, a.FirstColumn-b.FirstColumn, a.LastColumn-b.LastColumn)
		})
		for _, merged := range slices.Compact(sheet.Merged) {
			fmt.Fprintf(sum, "M\t%d\t%d\t%d\t%d\t%d\n", i, merged.FirstRow, merged.LastRow, merged.FirstColumn, merged.LastColumn)
		}
	}
	for i, sheet := range opened.Sheets {
		slices.SortFunc(sheet.HiddenColumns, func(a, b Range) int { return a.FirstColumn - b.FirstColumn })
		for _, hidden := range sheet.HiddenColumns {
			for column := hidden.FirstColumn; column <= hidden.LastColumn; column++ {
				fmt.Fprintf(sum, "C\t%d\t%d\n", i, column)
			}
		}
	}
}
