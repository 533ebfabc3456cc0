package book

import (
	"strings"
	"testing"
)

// Values under merged ranges are not seen: ShownRows leaves them out, Rows does not.
func TestShownRows(t *testing.T) {
	const every = "1 An:1 Bn:2 Cn:3\n2 An:4 Bn:5 Cn:6\n3 An:7 Bn:8\n"
	cell := func(text string) string {
		return `<table:table-cell office:value-type="float" office:value="` + text + `"/>`
	}
	under := func(text string) string { return strings.ReplaceAll(cell(text), "table-cell", "covered-table-cell") }
	for name, content := range map[string][]byte{
		"a.xlsx": workbookBytes(t, map[string]string{sheetPart: head + `<worksheet ` + main + `><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row><row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>8</v></c></row></sheetData><mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells></worksheet>`}),
		"a.xls": biffOf(t, true, func(w *biffWriter) {
			for i := range 8 {
				w.number(i/3, i%3, 0, float64(i+1))
			}
			w.record(biffMerged, words16(2, 0, 0, 1, 2, 0, 1, 0, 0)...)
		}),
		"a.ods": documentOf(t, `<table:table table:name="a"><table:table-row>`+strings.Replace(cell("1"), "/>", ` table:number-rows-spanned="2"/>`, 1)+strings.Replace(cell("2"), "/>", ` table:number-columns-spanned="2"/>`, 1)+under("3")+
			`</table:table-row><table:table-row>`+under("4")+cell("5")+cell("6")+`</table:table-row><table:table-row>`+cell("7")+cell("8")+`</table:table-row></table:table>`),
	} {
		opened, err := Read(name, content)
		if got, err := show(opened, err); err != nil || got != every {
			t.Fatalf("%s: got %q, error %v", name, got, err)
		}
		got := ""
		for again := true; again && err == nil; {
			got = ""
			again, err = opened.Sheets[0].ShownRows(func(row *Row) error {
				got += showRow(row)
				return nil
			})
		}
		if want := "1 An:1 Bn:2\n2 Bn:5 Cn:6\n3 An:7 Bn:8\n"; err != nil || got != want {
			t.Errorf("%s: shown are %q, error %v", name, got, err)
		}
		if again, _ := opened.Sheets[0].ShownRows(func(*Row) error { return nil }); again {
			t.Errorf("%s: the rows are to be read for ever", name)
		}
	}
}

// What a merged range hides, far to the right too, and that ranges without hidden values
// cost no second reading.
func TestUnder(t *testing.T) {
	for _, test := range []struct {
		merged Range
		row    int
		want   uint64
	}{
		{Range{1, 2, 0, 2}, 1, 0b110}, {Range{1, 2, 0, 2}, 2, 0b111}, {Range{1, 1, 3, 3}, 1, 0}, {Range{1, 2, 62, 70}, 2, 3 << 62}, {Range{1, 2, 62, 70}, 1, 1 << 63}, {Range{1, 9, 64, 70}, 2, 0}, {Range{1, 9, 300, 301}, 1, 0},
	} {
		if got := test.merged.under(test.row); got != test.want {
			t.Errorf("%v hides %b in row %d, want %b", test.merged, got, test.row, test.want)
		}
	}
	opened, err := Read("a.xlsx", workbookBytes(t, map[string]string{sheetPart: head + `<worksheet ` + main + `><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`}))
	if err != nil {
		t.Fatal(err)
	}
	if again, err := opened.Sheets[0].ShownRows(func(*Row) error { return nil }); again || err != nil {
		t.Errorf("again %t, error %v", again, err)
	}
}
