package book

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// cellsHandedOut reads every sheet of a file and counts the cells it hands out until it is refused.
func cellsHandedOut(t *testing.T, name string, content []byte) (cells int, refused *Error) {
	t.Helper()
	opened, err := Read(name, content)
	if err != nil {
		errors.As(err, &refused)
		return 0, refused
	}
	for _, sheet := range opened.Sheets {
		err := sheet.Rows(func(row *Row) error {
			cells += len(row.Cells)
			return nil
		})
		if err != nil && refused == nil {
			errors.As(err, &refused)
		}
	}
	return cells, refused
}

// What a few bytes ask for over and over is bounded for the file, not for each of its sheets.
func TestWorkIsBoundedAFile(t *testing.T) {
	row := `<table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="20" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>`
	wide := `<tr><td rowspan="65534" colspan="1000">a` + strings.Repeat(`<td rowspan="65534" colspan="1000">a`, 15) + strings.Repeat(`<tr><td>b`, 1000)
	for name, content := range map[string][]byte{
		"rows repeated in many sheets.ods": documentOf(t, strings.Repeat(`<table:table table:name="a">`+row+`</table:table>`, 50)),
		"places spanned in every row.xls":  []byte("<table>" + wide + "</table>"),
		"one part for many sheets.xlsx":    samePart(t, 1900),
	} {
		cells, refused := cellsHandedOut(t, name, content)
		if refused == nil || refused.Code != TooLarge || refused.Detail.Text != words.FileTooCostly || refused.Hint().Empty() {
			t.Errorf("%s: not refused: %v", name, refused)
		}
		if most := cellsFloor + cellsRate*len(content); cells > most {
			t.Errorf("%s: %d cells, at most %d", name, cells, most)
		}
	}
}

// Sheets that begin at one place are no workbook: none of them is read.
func TestSheetsOfOneOffset(t *testing.T) {
	cells, refused := cellsHandedOut(t, "one offset for many sheets.xls", sameOffset(t, func(w *biffWriter) { w.number(0, 0, 0, 1) }, 1900))
	if cells > 0 || refused == nil || refused.Code != Damaged || refused.Hint().Empty() {
		t.Errorf("%d cells, %v", cells, refused)
	}
}

// samePart is a workbook whose sheets are all the same part.
func samePart(t *testing.T, count int) []byte {
	var sheets strings.Builder
	for i := range count {
		fmt.Fprintf(&sheets, `<sheet name="s%d" sheetId="%d" r:id="rId1"/>`, i, i+1)
	}
	return workbookBytes(t, map[string]string{
		"xl/workbook.xml": strings.Replace(minimal["xl/workbook.xml"], "<sheets>", "<sheets>"+sheets.String(), 1),
		sheetPart:         sheetOf(strings.Repeat(`<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>`, 3000)),
	})
}

// sameOffset is a workbook whose sheets all begin at the same place.
func sameOffset(t *testing.T, rows func(*biffWriter), count int) []byte {
	one := biffOf(t, true, rows)
	at := bytes.Index(one, words16(biffSheet))
	size := 4 + int(one[at+2])
	record := bytes.Clone(one[at : at+size])
	binary.LittleEndian.PutUint32(record[4:], binary.LittleEndian.Uint32(record[4:])+uint32((count-1)*size))
	return slices.Concat(one[:at], bytes.Repeat(record, count), one[at+size:])
}

// A sheet may be read as often as its reader likes: only what one reading takes is counted.
func TestReadingAgainCostsNothing(t *testing.T) {
	opened, err := Read("a.ods", documentOf(t, `<table:table table:name="a"><table:table-row table:number-rows-repeated="200000"><table:table-cell table:number-columns-repeated="10" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table>`))
	for range 4 {
		if err == nil {
			err = opened.Sheets[0].Rows(func(*Row) error { return nil })
		}
	}
	if err != nil {
		t.Error(err)
	}
}

// However deep the tables of a page are nested, each of its bytes belongs to one table.
func TestNestedTablesAreReadOnce(t *testing.T) {
	text := []byte(strings.Repeat("<table><tr><td>a", 1500) + strings.Repeat("b<p>", 1000) + strings.Repeat("</td></tr></table>c", 1500))
	size := 0
	tables, _ := tablesOf(text)
	for _, table := range tables {
		for _, piece := range table.pieces {
			size += piece.end - piece.start
		}
	}
	if len(tables) != 1500 || size > len(text) {
		t.Errorf("%d tables of %d bytes in a text of %d", len(tables), size, len(text))
	}
}

// Files of a bundle that are one and the same place of it are refused: a bundle holds what it stores.
func TestOverlappingMembers(t *testing.T) {
	content := strings.Repeat("姓名,身份证号\n", 2000)
	file := filepath.Join(t.TempDir(), "a.zip")
	bundle, err := os.ReadFile(bundleOf(t, "b.zip", []zip.FileHeader{{Name: "a.csv", Method: zip.Deflate}}, []byte(content)))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, listedAgain(bundle, 500), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = Members(file)
	var refused *Error
	if !errors.As(err, &refused) || refused.Detail.Text != words.BundleOverlaps {
		t.Errorf("error %v", err)
	}
}

// listedAgain repeats the only entry of a zip's list.
func listedAgain(bundle []byte, times int) []byte {
	start := strings.LastIndex(string(bundle), "PK\x01\x02")
	end := strings.LastIndex(string(bundle), "PK\x05\x06")
	list := strings.Repeat(string(bundle[start:end]), times)
	tail := []byte(bundle[end:])
	for _, at := range []int{8, 10} {
		tail[at], tail[at+1] = byte(times), byte(times>>8)
	}
	for i := range 4 {
		tail[12+i] = byte(len(list) >> (8 * i))
	}
	return append(append(append([]byte{}, bundle[:start]...), list...), tail...)
}
