package book

import (
	"archive/zip"
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// main is the namespace of spreadsheets.
const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// minimal is the parts of the smallest workbook; a test replaces or removes some.
var minimal = map[string]string{
	"_rels/.rels":                head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	"xl/workbook.xml":            head + `<workbook ` + main + `><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
	"xl/_rels/workbook.xml.rels": head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
	"xl/worksheets/sheet1.xml":   sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`),
	"[Content_Types].xml": head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
}

func sheetOf(rows string) string {
	return head + `<worksheet ` + main + `><sheetData>` + rows + `</sheetData></worksheet>`
}

// workbookBytes zips the minimal workbook with some parts replaced; an empty text removes a part.
func workbookBytes(t testing.TB, replaced map[string]string) []byte {
	t.Helper()
	parts := map[string]string{}
	for _, from := range []map[string]string{minimal, replaced} {
		for name, text := range from {
			parts[name] = text
		}
	}
	names := make([]string, 0, len(parts))
	for name := range parts {
		names = append(names, name)
	}
	slices.Sort(names)
	var out bytes.Buffer
	writer := zip.NewWriter(&out)
	for _, name := range names {
		if parts[name] == "" {
			continue
		}
		part, err := writer.Create(name)
		if err == nil {
			_, err = part.Write([]byte(parts[name]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// show writes the cells of a book, one row a line: "sheet!row: column=kind text".
func show(opened *Book, err error) (string, error) {
	if err != nil {
		return "", err
	}
	var out strings.Builder
	for _, sheet := range opened.Sheets {
		err := sheet.Rows(func(row *Row) error {
			out.WriteString(showRow(row))
			return nil
		})
		if err != nil {
			return out.String(), err
		}
	}
	return out.String(), nil
}

func showRow(row *Row) string {
	var out strings.Builder
	if row.Hidden {
		out.WriteString("hidden ")
	}
	fmt.Fprint(&out, row.Number)
	for _, cell := range row.Cells {
		kind := "?tnbeu"[cell.Kind : cell.Kind+1]
		if cell.Date {
			kind = "d"
		}
		out.WriteString(" " + columnName(cell.Column) + kind + ":" + cell.Text)
	}
	out.WriteString("\n")
	return out.String()
}
