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

// goldens are the formats whose texts are kept: of a page and of SARIF other tests tell.
var goldens = map[string]bool{"table": true, "json": true, "workbook": true, "csv": true, "md": true, "junit": true, "github": true}

// every lists all formats, of audit and of check where it has its own, with the text of what they write.
var every = everyFormat()

func everyFormat() map[string]func(*testing.T, *audit.Report, Options) string {
	all := map[string]func(*testing.T, *audit.Report, Options) string{}
	for _, format := range Formats {
		if format.audit != nil {
			all[nameOfFormat(format)] = textOf(format, format.audit)
		}
		if format.check != nil {
			all["check "+nameOfFormat(format)] = textOf(format, format.check)
		}
	}
	return all
}

func textOf(format *Format, write Writer) func(*testing.T, *audit.Report, Options) string {
	return func(t *testing.T, r *audit.Report, o Options) string {
		content := rendered(t, write, r, o)
		if format.own == nil && format.Extension != "" {
			return cellsOf(t, content)
		}
		return string(content)
	}
}

func nameOfFormat(format *Format) string {
	switch {
	case format.Extension == ".xlsx":
		return "workbook"
	case format.Name == "":
		return strings.TrimPrefix(format.Extension, ".")
	}
	return format.Name
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
		if !goldens[name] {
			continue
		}
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
	for _, format := range Formats {
		o := Options{Language: words.Chinese, Privacy: words.Full}
		if format.ledger != nil {
			sameBytesOfBook(t, format, o)
		}
		if format.audit == nil {
			continue
		}
		want := rendered(t, format.audit, first, o)
		for range 5 {
			if !bytes.Equal(rendered(t, format.audit, second, o), want) {
				t.Fatalf("%s: two runs differ", nameOfFormat(format))
			}
		}
	}
}

// sameBytesOfBook fails where two ledgers of the same lines give different bytes.
func sameBytesOfBook(t *testing.T, format *Format, o Options) {
	t.Helper()
	want := writtenBook(t, format.ledger, several(t), o)
	for range 5 {
		if !bytes.Equal(writtenBook(t, format.ledger, several(t), o), want) {
			t.Fatalf("%s: two runs of a ledger differ", nameOfFormat(format))
		}
	}
}
