package reading

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"rollcheck/roster"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// number returns a valid identity number of an area that does not exist.
func number(sequence int) string {
	return roster.MakeID("990101", roster.NewDate(1950, 3, 15), sequence).String()
}

// table reads rows from lines with cells between bars; {n} stands for the n-th number.
func table(lines string) [][]string {
	var rows [][]string
	for line := range strings.Lines(strings.Trim(lines, "\n")) {
		line = strings.TrimSuffix(line, "\n")
		for sequence := range 10 {
			line = strings.ReplaceAll(line, "{"+string(rune('0'+sequence))+"}", number(sequence+1))
		}
		rows = append(rows, strings.Split(line, "|"))
	}
	return rows
}

func asCSV(t testing.TB, rows [][]string) []byte {
	t.Helper()
	var text bytes.Buffer
	writer := csv.NewWriter(&text)
	for _, row := range rows { // the writer drops a row of one empty cell, which would shift the rest
		if err := writer.Write(append(row, "")); err != nil {
			t.Fatal(err)
		}
	}
	writer.Flush()
	return text.Bytes()
}

func asWorkbook(t testing.TB, rows [][]string) []byte {
	t.Helper()
	file := excelize.NewFile()
	for i, row := range rows {
		for j, text := range row {
			cell, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err == nil && text != "" {
				err = file.SetCellStr("Sheet1", cell, text)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	content, err := file.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return content.Bytes()
}

// readFolder reads files given by path and content.
func readFolder(t testing.TB, files map[string][]byte) *Input {
	t.Helper()
	folder := t.TempDir()
	for name, content := range files {
		place := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(place), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(place, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	input, err := Read([]string{folder}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return input
}

// readTable reads one sheet as a text file with a path.
func readTable(t testing.TB, path, lines string) *roster.Sheet {
	t.Helper()
	return readFolder(t, map[string][]byte{path: asCSV(t, table(lines))}).Files[0].Sheets[0]
}

// fieldsOf lists the columns of a sheet as letter=field.
func fieldsOf(sheet *roster.Sheet) string {
	var fields []string
	for _, column := range sheet.Columns {
		fields = append(fields, roster.Letter(column.Index)+"="+column.Field.Spec().Name)
	}
	return strings.Join(fields, " ")
}

// textsOf lists the values of some fields, a record a line.
func textsOf(sheet *roster.Sheet, fields ...roster.Field) string {
	var lines []string
	for i := range sheet.Records() {
		var texts []string
		for _, field := range fields {
			texts = append(texts, sheet.Row(i).Text(field))
		}
		lines = append(lines, strings.Join(texts, " "))
	}
	return strings.Join(lines, "\n")
}
