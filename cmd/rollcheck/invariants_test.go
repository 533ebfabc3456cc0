package main

import (
	"bytes"
	"crypto/sha256"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// sources parses every Go file of the product, tests left out.
func sources(t *testing.T, visit func(name string, file *ast.File)) {
	t.Helper()
	err := filepath.WalkDir("../..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return err
		}
		visit(filepath.ToSlash(strings.TrimPrefix(name, "../../")), file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Money, dates and numbers are integers: no value is ever a float. Excel's own file formats
// are the edges (grid.go, biff_number.go), and the sizes of fonts, columns and rows are no values
// (style.go, sizes.go).
func TestNoFloats(t *testing.T) {
	edges := []string{"audit/report/grid.go", "audit/report/style.go", "cmd/rollcheck/blank/sizes.go", "roster/book/biff_number.go"}
	sources(t, func(name string, file *ast.File) {
		if slices.Contains(edges, name) || strings.HasPrefix(name, "cmd/rollcheck/demo/") {
			return
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if name0, ok := node.(*ast.Ident); ok && (name0.Name == "float64" || name0.Name == "float32") && !strings.HasPrefix(name, "audit/report/") {
				t.Errorf("%s uses %s", name, name0.Name)
			}
			return true
		})
	})
}

// A rule reads facts, parameters and the as-of date, and nothing else: it can import no
// clock, file, environment or printer.
func TestRulesReadOnlyFacts(t *testing.T) {
	allowed := []string{`"strings"`, `"cmp"`, `"strconv"`, `"slices"`, `"embed"`, `"rollcheck/audit"`, `"rollcheck/audit/county"`, `"rollcheck/audit/link"`, `"rollcheck/roster"`,
		`"rollcheck/roster/explain"`, `"rollcheck/roster/words"`}
	sources(t, func(name string, file *ast.File) {
		if !strings.HasPrefix(name, "audit/rules/") {
			return
		}
		for _, imported := range file.Imports {
			if !slices.Contains(allowed, imported.Path.Value) {
				t.Errorf("%s imports %s", name, imported.Path.Value)
			}
		}
	})
}

// The only clock of the program is the default of --as-of, and the wait before progress is shown.
func TestNoClock(t *testing.T) {
	sources(t, func(name string, file *ast.File) {
		if name == "cmd/rollcheck/audit.go" || name == "cmd/rollcheck/progress.go" {
			return
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if call, ok := node.(*ast.SelectorExpr); ok && call.Sel.Name == "Now" {
				t.Errorf("%s looks at the clock", name)
			}
			return true
		})
	})
}

// Inputs are never written: every byte of the folder is the same after an audit.
func TestInputsAreNotWritten(t *testing.T) {
	folder := t.TempDir()
	writeFiles(t, folder, makeTownship(t).Files)
	before := hashFolder(t, folder)
	var out, told bytes.Buffer
	target := filepath.Join(t.TempDir(), "报告.xlsx")
	if code := run([]string{"audit", folder, "--as-of", "2016-12-31", "-o", target}, strings.NewReader(""), &out, &told); code != exitDone {
		t.Fatalf("exit code %d: %s", code, told.String())
	}
	if hashFolder(t, folder) != before {
		t.Error("the audit changed its input")
	}
}

func hashFolder(t *testing.T, folder string) (sum [32]byte) {
	t.Helper()
	hash := sha256.New()
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		hash.Write([]byte(name))
		hash.Write(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	hash.Sum(sum[:0])
	return sum
}

// findingRows opens a report and returns the rows of its list of findings.
func findingRows(t *testing.T, path string) (*excelize.File, [][]string) {
	t.Helper()
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := book.GetRows("疑点清单")
	if err != nil {
		t.Fatal(err)
	}
	return book, rows
}

// A report in which an officer filled something is not overwritten; an untouched one is.
func TestFilledReportIsKept(t *testing.T) {
	target := filepath.Join(t.TempDir(), "报告.xlsx")
	arguments := []string{"audit", townshipFolder, "--as-of", "2016-12-31", "-o", target}
	var out, told bytes.Buffer
	for range 2 {
		if code := run(arguments, strings.NewReader(""), &out, &told); code != exitDone {
			t.Fatalf("exit code %d: %s", code, told.String())
		}
	}
	book, rows := findingRows(t, target)
	for i, row := range rows {
		if column := slices.Index(row, "核实结论"); column >= 0 {
			address, _ := excelize.CoordinatesToCellName(column+1, i+2)
			book.SetCellValue("疑点清单", address, "属实")
		}
	}
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(target)
	if code := run(arguments, strings.NewReader(""), &out, &told); code != exitWrongUse {
		t.Errorf("exit code %d, want %d", code, exitWrongUse)
	}
	if after, _ := os.ReadFile(target); !bytes.Equal(before, after) || !strings.Contains(told.String(), "已填写") {
		t.Errorf("the officer's work was not kept: %s", told.String())
	}
}
