package main

import (
	"bytes"
	"encoding/csv"
	"path"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/cmd/rollcheck/demo"
)

// asText turns every sheet of every workbook into a text file that keeps the workbook's
// name in its folder and the sheet's in its own, and leaves other files alone.
func asText(t *testing.T, files []demo.File, encode func([]byte) []byte) []demo.File {
	t.Helper()
	var texts []demo.File
	for _, file := range files {
		if path.Ext(file.Path) != ".xlsx" {
			texts = append(texts, file)
			continue
		}
		book, err := excelize.OpenReader(bytes.NewReader(file.Content))
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range book.GetSheetList() {
			name := strings.TrimSuffix(file.Path, ".xlsx")
			if len(book.GetSheetList()) > 1 {
				name += "/" + path.Base(name) + " " + sheet
			}
			texts = append(texts, demo.File{Path: name + ".csv", Content: encode(sheetText(t, book, sheet))})
		}
	}
	return texts
}

func sheetText(t *testing.T, book *excelize.File, sheet string) []byte {
	t.Helper()
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	writer := csv.NewWriter(&text)
	for _, row := range rows {
		if err := writer.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	writer.Flush()
	return text.Bytes()
}
