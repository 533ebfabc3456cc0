package book

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"
)

// benchmarkFile makes a workbook with shared strings, a third of the cells of each row distinct.
func benchmarkFile(b *testing.B, rows, columns int) []byte {
	b.Helper()
	var shared, sheet bytes.Buffer
	shared.WriteString(head + `<sst ` + main + `>`)
	sheet.WriteString(head + `<worksheet ` + main + `><sheetData>`)
	for i := range 500 {
		fmt.Fprintf(&shared, `<si><t>乡镇%d</t></si>`, i)
	}
	next := 500
	for row := 1; row <= rows; row++ {
		fmt.Fprintf(&sheet, `<row r="%d" spans="1:%d">`, row, columns)
		for column := range columns {
			index := (row*7 + column) % 500
			if column%3 == 0 {
				fmt.Fprintf(&shared, `<si><t>99%016d</t></si>`, next)
				index, next = next, next+1
			}
			fmt.Fprintf(&sheet, `<c r="%s%d" s="1" t="s"><v>%d</v></c>`, columnName(column), row, index)
		}
		sheet.WriteString(`</row>`)
	}
	shared.WriteString(`</sst>`)
	sheet.WriteString(`</sheetData></worksheet>`)
	return workbookBytes(b, map[string]string{"xl/sharedStrings.xml": shared.String(), "xl/worksheets/sheet1.xml": sheet.String()})
}

// BenchmarkRows reads 100,000 rows of 20 shared strings.
func BenchmarkRows(b *testing.B) {
	content := benchmarkFile(b, 100_000, 20)
	b.ReportAllocs()
	for b.Loop() {
		opened, err := Read("a.xlsx", content)
		if err != nil {
			b.Fatal(err)
		}
		cells := 0
		err = opened.Sheets[0].Rows(func(row *Row) error {
			cells += len(row.Cells)
			return nil
		})
		if err != nil || cells != 2_000_000 {
			b.Fatal(cells, err)
		}
	}
}

// BenchmarkExcelize reads a tenth of what BenchmarkRows does.
func BenchmarkExcelize(b *testing.B) {
	content := benchmarkFile(b, 10_000, 20)
	b.ReportAllocs()
	for b.Loop() {
		file, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{RawCellValue: true})
		if err != nil {
			b.Fatal(err)
		}
		rows, err := file.Rows("Sheet1")
		if err != nil {
			b.Fatal(err)
		}
		cells := 0
		for rows.Next() {
			columns, err := rows.Columns()
			if err != nil {
				b.Fatal(err)
			}
			cells += len(columns)
		}
		if cells != 200_000 {
			b.Fatal(cells)
		}
		file.Close()
	}
}
