package book

import (
	"errors"
	"testing"
)

// sound reads a file whole and requires what holds of every input: an [*Error] or rows in
// order, each with cells in order, within the sheet, none empty.
func sound(t *testing.T, name string, content []byte, passwords ...string) {
	opened, err := Read(name, content, passwords...)
	for i := 0; err == nil && i < len(opened.Sheets); i++ {
		last := 0
		err = opened.Sheets[i].Rows(func(row *Row) error {
			if row.Number <= last || row.Number > MaxRow || len(row.Cells) == 0 {
				t.Errorf("row %d after %d with %d cells", row.Number, last, len(row.Cells))
			}
			last = row.Number
			column := -1
			for _, cell := range row.Cells {
				if cell.Column <= column || cell.Column >= MaxColumn || (cell.Text == "") != (cell.Kind == Uncalculated) || int(cell.Shared) >= max(opened.SharedText, 0) {
					t.Errorf("row %d: cell %+v after column %d", row.Number, cell, column)
				}
				column = cell.Column
			}
			return nil
		})
	}
	var failure *Error
	if err != nil && !errors.As(err, &failure) {
		t.Errorf("not an *Error: %v", err)
	}
	if failure != nil && len(failure.Detail.Arguments) > 0 && failure.Detail.Text.EN == "reading failed: %s" {
		t.Errorf("panic: %v", failure)
	}
}

func FuzzXLSX(f *testing.F) {
	f.Add(workbookBytes(f, nil))
	f.Add(fixture(f))
	f.Fuzz(func(t *testing.T, content []byte) { sound(t, "a.xlsx", content) })
}

func FuzzSheetPart(f *testing.F) {
	f.Add(minimal[sheetPart], sharedOf("<si><t>a</t></si>"), `<styleSheet/>`)
	f.Add(sheetOf(`<row><c t="s" s="1"><v>0</v></c><c t="inlineStr"><is><r><t>a_x000D_</t></r></is></c><c><f>1</f></c></row>`), sharedOf("<si><r><t>&lt;</t></r><rPh/></si>"), `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`)
	f.Add(`<x:worksheet><x:cols><x:col min="1" max="2" hidden="1"/></x:cols><x:sheetData><x:row r='2'><x:c r="C2" t="str"><x:v><![CDATA[a]]></x:v></x:c><x:c r="A2"><x:v>1E5</x:v></x:c></x:row></x:sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></x:worksheet>`, "<sst/>", "")
	f.Add(wideText(minimal[sheetPart]), "", "")
	f.Fuzz(func(t *testing.T, sheet, shared, styles string) {
		sound(t, "a.xlsx", workbookBytes(t, map[string]string{sheetPart: sheet, sharedPart: shared, stylesPart: styles}))
	})
}

func FuzzCSV(f *testing.F) {
	for _, seed := range []string{"a,b\n\"c\"\"\",d\r\n", "sep=;\na;b", "\xFF\xFEa\x00,\x00", "=\"1\",\t|", "\xD5\xC5,\xC8\xFD\n", "a,b\n1,990101195001010002\n\"2,990101195001010003\n3,990101195001010004\n4\",5\n\"6\x00"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		sound(t, "a.csv", content)
		sound(t, "a.xls", content)
	})
}
