package report

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

var update = flag.Bool("update", false, "write the golden files anew")

// every lists the formats with the text of what they write.
var every = map[string]func(*testing.T, *audit.Report, Options) string{
	"table": func(t *testing.T, r *audit.Report, o Options) string { return string(rendered(t, Table, r, o)) },
	"json":  func(t *testing.T, r *audit.Report, o Options) string { return string(rendered(t, JSON, r, o)) },
	"workbook": func(t *testing.T, r *audit.Report, o Options) string {
		return cellsOf(t, rendered(t, Workbook, r, o))
	},
}

func rendered(t *testing.T, write Writer, r *audit.Report, o Options) []byte {
	t.Helper()
	if o.Width == 0 {
		o.Width = 80
	}
	var out bytes.Buffer
	if err := write(&out, r, o); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// cellsOf lists every cell of a workbook, a row a line.
func cellsOf(t *testing.T, content []byte) string {
	t.Helper()
	file := opened(t, content)
	var out strings.Builder
	for _, name := range file.GetSheetList() {
		fmt.Fprintf(&out, "== %s\n", name)
		rows, err := file.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			line := strings.ReplaceAll(strings.TrimRight(strings.Join(row, " | "), " |"), "\n", " \\n ")
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}

func opened(t *testing.T, content []byte) *excelize.File {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// What each format writes for one report; go test -update writes the files anew.
func TestGolden(t *testing.T) {
	report := sample(t)
	for name, render := range every {
		for _, o := range []Options{
			{Language: words.Chinese, Privacy: words.Full}, {Language: words.Chinese, Privacy: words.Township}, {Language: words.English, Privacy: words.Public},
		} {
			file := fmt.Sprintf("testdata/%s-%s-%s.txt", name, o.Language, o.Privacy)
			t.Run(filepath.Base(file), func(t *testing.T) {
				got := render(t, report, o)
				if *update {
					if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if got != string(want) {
					t.Errorf("%s has changed:\n%s", file, got)
				}
			})
		}
	}
}

// The same report gives the same bytes.
func TestSameBytes(t *testing.T) {
	folder := sampleFolder(t)
	first, second := sampleOf(t, sampleInput(t, folder)), sampleOf(t, sampleInput(t, folder))
	for name, write := range map[string]Writer{"table": Table, "json": JSON, "workbook": Workbook} {
		o := Options{Language: words.Chinese, Privacy: words.Full}
		want := rendered(t, write, first, o)
		for range 5 {
			if !bytes.Equal(rendered(t, write, second, o), want) {
				t.Fatalf("%s: two runs differ", name)
			}
		}
	}
}
