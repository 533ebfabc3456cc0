package book

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// tables draws a table of texts as a roster has them; the first row is never blank.
func tables() *rapid.Generator[[][]string] {
	text := rapid.OneOf(
		rapid.StringOfN(rapid.RuneFrom([]rune("张三㛃𬎆阿·a1,;\"'&<>_xX\n \t=|x005F_")), 0, 8, -1),
		rapid.SampledFrom([]string{"", "990101200001011234", "0012", "_x000D_", "低保", "1E5", `="1"x`}),
	).Filter(func(text string) bool { // in a text table ="1" means 1
		return !strings.HasPrefix(text, `="`) || !strings.HasSuffix(text, `"`)
	})
	return rapid.Custom(func(t *rapid.T) [][]string {
		rows := rapid.SliceOfN(rapid.SliceOfN(text, 3, 3), 1, 6).Draw(t, "rows")
		heading := []string{"序号", "姓名", "备注"}
		return append([][]string{heading}, rows...)
	})
}

func escapedMarkup(text string) string {
	text = strings.ReplaceAll(text, "_x", "_x005F_x")
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\t", "&#9;").Replace(text)
}

// written writes a table as a workbook, with shared or with inline strings.
func written(t testing.TB, table [][]string, inline bool) []byte {
	var shared, rows strings.Builder
	count := 0
	for _, row := range table {
		rows.WriteString("<row>")
		for _, text := range row {
			if inline {
				rows.WriteString(`<c t="inlineStr"><is><t xml:space="preserve">` + escapedMarkup(text) + `</t></is></c>`)
				continue
			}
			shared.WriteString(`<si><t xml:space="preserve">` + escapedMarkup(text) + `</t></si>`)
			rows.WriteString(`<c t="s"><v>` + strconv.Itoa(count) + `</v></c>`)
			count++
		}
		rows.WriteString("</row>")
	}
	return workbookBytes(t, map[string]string{sharedPart: sharedOf(shared.String()), sheetPart: sheetOf(rows.String())})
}

func byExcelize(t *rapid.T, table [][]string) []byte {
	file := excelize.NewFile()
	defer file.Close()
	for i, row := range table {
		for column, text := range row {
			cell, _ := excelize.CoordinatesToCellName(column+1, i+1)
			if err := file.SetCellStr("Sheet1", cell, text); err != nil {
				t.Fatal(err)
			}
		}
	}
	out, err := file.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func textTableOf(t *rapid.T, table [][]string, separator rune) string {
	var out bytes.Buffer
	writer := csv.NewWriter(&out)
	writer.Comma = separator
	if err := writer.WriteAll(table); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The same table written in any way gives the same cells.
func TestSameCellsInEveryFormat(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		table := tables().Draw(r, "table")
		want, err := show(Read("a.xlsx", written(t, table, false)))
		if err != nil {
			r.Fatal(err)
		}
		if plain := shown(table); plain != want {
			r.Fatalf("shared strings: got %q, want %q", want, plain)
		}
		commas := textTableOf(r, table, ',')
		files := map[string][]byte{
			"inline.xlsx": written(t, table, true),
			"utf8.csv":    []byte(commas),
			"utf16.csv":   []byte(wideText(commas)),
			"gb18030.csv": []byte(gb18030(t, commas)),
			"biff8.xls":   biffTableOf(t, table, true),
			"biff5.xls":   biffTableOf(t, table, false),
			"tab.tsv":     []byte(textTableOf(r, table, '\t')),
		}
		if !strings.Contains(commas, "_x") { // excelize writes _x000D_ as it stands, which then means a line end
			files["excelize.xlsx"] = byExcelize(r, table)
		}
		for name, content := range files {
			if got, err := show(Read(name, content)); err != nil || got != want {
				r.Fatalf("%s: got %q, error %v; want %q", name, got, err, want)
			}
		}
	})
}

// Pages and documents draw blanks together and trim them: the same table, but for that, gives the same cells.
func TestSameCellsInMarkedText(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		table := tables().Draw(r, "table")
		for _, row := range table {
			for column, text := range row {
				lines := strings.Split(strings.Trim(strings.NewReplacer("\t", " ", "=", "").Replace(text), "\n "), "\n")
				for i, line := range lines {
					lines[i] = strings.Join(strings.Fields(line), " ")
				}
				row[column] = strings.Join(lines, "\n")
			}
		}
		want := shown(table)
		page, markup, document := markedTables(table)
		files := map[string][]byte{
			"page.xls": []byte(page), "wide.xls": []byte(wideText(page)), "gb18030.xls": []byte(gb18030(t, page)),
			"2003.xml": []byte(markup), "a.ods": documentOf(t, document), "shared.xlsx": written(t, table, false),
		}
		for name, content := range files {
			if got, err := show(Read(name, content)); err != nil || got != want {
				r.Fatalf("%s: got %q, error %v; want %q", name, got, err, want)
			}
		}
	})
}

// markedTables writes a table as a web page, as SpreadsheetML 2003 and as the table of an OpenDocument file.
func markedTables(table [][]string) (page, markup, document string) {
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	page, markup, document = "<table>", markupHead+`<Worksheet ss:Name="a"><Table>`, `<table:table table:name="a">`
	for _, row := range table {
		page, markup, document = page+"<tr>", markup+"<Row>", document+"<table:table-row>"
		for _, text := range row {
			safe := escape.Replace(text)
			page += "<td>" + strings.ReplaceAll(safe, "\n", "<br>") + "</td>"
			markup += `<Cell><Data ss:Type="String">` + strings.ReplaceAll(safe, "\n", "&#10;") + "</Data></Cell>"
			document += `<table:table-cell office:value-type="string"><text:p>` + strings.ReplaceAll(safe, "\n", "</text:p><text:p>") + "</text:p></table:table-cell>"
		}
		page, markup, document = page+"</tr>", markup+"</Row>", document+"</table:table-row>"
	}
	return page + "</table>", markup + "</Table></Worksheet></Workbook>", document + "</table:table>"
}

// shown writes a table as show does.
func shown(table [][]string) string {
	var out strings.Builder
	for i, row := range table {
		given := Row{Number: i + 1}
		for column, text := range row {
			if text != "" {
				given.Cells = append(given.Cells, Cell{Column: column, Kind: Text, Text: text})
			}
		}
		if len(given.Cells) > 0 {
			out.WriteString(showRow(&given))
		}
	}
	return out.String()
}
