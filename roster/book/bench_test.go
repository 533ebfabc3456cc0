package book

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"
)

// benchmarkTable is 100,000 rows of 20 columns, a third of the cells of each row distinct.
const benchmarkRows, benchmarkColumns = 100_000, 20

// benchmarkCell returns the text of a cell, and its number among the shared texts.
func benchmarkCell(row, column int) (string, int) {
	if column%3 == 0 {
		distinct := row*((benchmarkColumns+2)/3) + column/3
		return fmt.Sprintf("99%016d", distinct), 500 + distinct
	}
	index := (row*7 + column) % 500
	return fmt.Sprintf("乡镇%d", index), index
}

// benchmarkFile writes the table as a workbook with shared or inline strings, or as text. A
// further blank in every cell keeps quickCells from it: what is read the long way.
func benchmarkFile(b *testing.B, form string) (name string, content []byte) {
	b.Helper()
	if form == "csv" {
		return "a.csv", benchmarkText()
	}
	var shared, sheet bytes.Buffer
	shared.WriteString(head + `<sst ` + main + `>`)
	for i := range 500 {
		fmt.Fprintf(&shared, `<si><t>乡镇%d</t></si>`, i)
	}
	sheet.WriteString(head + `<worksheet ` + main + `><sheetData>`)
	cell := "<c r"
	if form == "shared-long-way" {
		cell = "<c  r"
	}
	for row := range benchmarkRows {
		fmt.Fprintf(&sheet, `<row r="%d" spans="1:%d">`, row+1, benchmarkColumns)
		for column := range benchmarkColumns {
			text, index := benchmarkCell(row, column)
			if form == "inline" {
				fmt.Fprintf(&sheet, `<c r="%s%d" s="1" t="inlineStr"><is><t>%s</t></is></c>`, columnName(column), row+1, text)
				continue
			}
			if index >= 500 {
				fmt.Fprintf(&shared, `<si><t>%s</t></si>`, text)
			}
			fmt.Fprintf(&sheet, `%s="%s%d" s="1" t="s"><v>%d</v></c>`, cell, columnName(column), row+1, index)
		}
		sheet.WriteString(`</row>`)
	}
	shared.WriteString(`</sst>`)
	sheet.WriteString(`</sheetData></worksheet>`)
	return "a.xlsx", workbookBytes(b, map[string]string{sharedPart: shared.String(), sheetPart: sheet.String()})
}

func benchmarkText() []byte {
	var text bytes.Buffer
	for row := range benchmarkRows {
		for column := range benchmarkColumns {
			cell, _ := benchmarkCell(row, column)
			text.WriteString(cell)
			text.WriteByte(",\n"[column/(benchmarkColumns-1)])
		}
	}
	return text.Bytes()
}

// BenchmarkRows reads 2,000,000 cells; MB are those of the file.
func BenchmarkRows(b *testing.B) {
	for _, form := range []string{"shared", "shared-long-way", "inline", "csv"} {
		b.Run(form, func(b *testing.B) {
			name, content := benchmarkFile(b, form)
			measured(b, content, func() (cells int) {
				opened, err := Read(name, content)
				if err != nil {
					b.Fatal(err)
				}
				err = opened.Sheets[0].Rows(func(row *Row) error {
					cells += len(row.Cells)
					return nil
				})
				if err != nil {
					b.Fatal(err)
				}
				return cells
			})
		})
	}
}

// BenchmarkExcelize reads the same files by the library that writes ours.
func BenchmarkExcelize(b *testing.B) {
	for _, form := range []string{"shared", "inline"} {
		b.Run(form, func(b *testing.B) {
			_, content := benchmarkFile(b, form)
			measured(b, content, func() (cells int) {
				file, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{RawCellValue: true})
				if err != nil {
					b.Fatal(err)
				}
				defer file.Close()
				rows, err := file.Rows("Sheet1")
				if err != nil {
					b.Fatal(err)
				}
				for rows.Next() {
					columns, err := rows.Columns()
					if err != nil {
						b.Fatal(err)
					}
					cells += len(columns)
				}
				return cells
			})
		})
	}
}

// measured reads a file again and again and reports cells a second.
func measured(b *testing.B, content []byte, read func() int) {
	b.ReportAllocs()
	b.SetBytes(int64(len(content)))
	for b.Loop() {
		if cells := read(); cells != benchmarkRows*benchmarkColumns {
			b.Fatal(cells)
		}
	}
	b.ReportMetric(float64(b.N)*benchmarkRows*benchmarkColumns/b.Elapsed().Seconds(), "cells/s")
}
