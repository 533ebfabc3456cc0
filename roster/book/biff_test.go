package book

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

func TestWorkbookStreams(t *testing.T) {
	for _, test := range []struct {
		name  string
		write func(*biffWriter)
		want  string
	}{
		{"text and numbers", func(w *biffWriter) {
			w.label(t, 0, 0, "张三")
			w.number(0, 1, 0, 622921196503154000)
			w.number(0, 2, 0, -300.5)
			w.number(0, 3, 0, 0.1)
			w.number(0, 4, 0, 1e300)
		}, "1 At:张三 Bn:622921196503154000 Cn:-300.5 Dn:0.1 En:1E+300\n"},
		{"numbers in four bytes", func(w *biffWriter) {
			for column, value := range []uint32{7<<2 | 2, 12345<<2 | 3, 0xFFFFFFE7, 0x3FF80000, 0x40590001} {
				w.record(biffRK, append(words16(0, column, 0), binary.LittleEndian.AppendUint32(nil, value)...)...)
			}
			w.record(biffManyRK, append(append(words16(1, 2), words16(0, 5<<2|2, 0, 0, 6<<2|2, 0)...), words16(3)...)...)
		}, "1 An:7 Bn:123.45 Cn:-0.07 Dn:1.5 En:1\n2 Cn:5 Dn:6\n"},
		{"truth and errors", func(w *biffWriter) {
			w.record(biffBool, append(words16(0, 0, 0), 1, 0)...)
			w.record(biffBool, append(words16(0, 1, 0), 0x2A, 1)...)
		}, "1 Ab:TRUE Be:#N/A\n"},
		{"formulas", func(w *biffWriter) {
			w.formula(0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F)
			w.formula(0, 1, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF)
			w.record(biffSharedForm, 0, 0)
			w.record(biffString, w.text(t, "和", 2)...)
			w.formula(0, 2, 1, 0, 1, 0, 0, 0, 0xFF, 0xFF)
			w.formula(0, 3, 2, 0, 7, 0, 0, 0, 0xFF, 0xFF)
			w.formula(0, 4, 3, 0, 0, 0, 0, 0, 0xFF, 0xFF)
			w.formula(0, 5, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF)
		}, "1 An:1 Bt:和 Cb:TRUE De:#DIV/0! Eu: Fu:\n"},
		{"rows and cells in disorder", func(w *biffWriter) {
			w.number(4, 0, 0, 5)
			w.number(2, 1, 0, 2)
			w.number(2, 0, 0, 1)
			w.record(biffRow, append(words16(2, 0, 2, 0, 0, 0), 0x20, 0, 0, 0)...)
		}, "hidden 3 An:1 Bn:2\n5 An:5\n"},
		{"a chart within the sheet", func(w *biffWriter) {
			w.begin(0x20)
			w.number(0, 0, 0, 9)
			w.record(biffEnd)
			w.number(0, 0, 0, 1)
		}, "1 An:1\n"},
	} {
		for _, eight := range []bool{false, true} {
			t.Run(test.name, func(t *testing.T) {
				opened, err := Read("a.xls", biffOf(t, eight, test.write))
				if got, err := show(opened, err); err != nil || got != test.want || opened.Format != "xls" || opened.Sheets[0].Name != "表" {
					t.Errorf("got %q, error %v; want %q", got, err, test.want)
				}
			})
		}
	}
}

func TestSheetFactsOfStreams(t *testing.T) {
	content := biffOf(t, true, func(w *biffWriter) {
		w.number(0, 0, 1, 45000)
		w.number(0, 1, 2, 45000)
		w.number(0, 2, 0, 45000)
		w.record(biffColumns, words16(1, 2, 0, 0, 1, 0)...)
		w.record(biffMerged, words16(1, 0, 1, 0, 2)...)
	}, func(w *biffWriter) {
		w.record(biffDateMode, 1, 0)
		w.record(biffFormat, append(words16(176), w.text(t, `yyyy"年"`, 2)...)...)
		for _, format := range []int{0, 14, 176} {
			w.record(biffCellFormat, append(words16(0, format), make([]byte, 16)...)...)
		}
	})
	opened, err := Read("a.et", content)
	if got, err := show(opened, err); err != nil || got != "1 Ad:45000 Bd:45000 Cn:45000\n" || !opened.Date1904 {
		t.Fatalf("got %q, error %v", got, err)
	}
	sheet := opened.Sheets[0]
	if len(sheet.Merged) != 1 || sheet.Merged[0] != (Range{1, 2, 0, 2}) || len(sheet.HiddenColumns) != 1 || sheet.HiddenColumns[0] != (Range{1, MaxRow, 1, 2}) {
		t.Errorf("merged %v, hidden %v", sheet.Merged, sheet.HiddenColumns)
	}
}

// Web pages put a sheet together by hand: no workbook, no version, no code page.
func TestSheetByHand(t *testing.T) {
	w := &biffWriter{}
	w.record(biffBegin, words16(0, biffWorksheet, 0, 0)...)
	w.label(t, 0, 0, "张三")
	w.number(0, 1, 0, 3)
	w.record(biffEnd)
	if got, err := show(Read("a.xls", w.out)); err != nil || got != "1 At:张三 Bn:3\n" {
		t.Errorf("got %q, error %v", got, err)
	}
}

const fixtureRows = "1 At:石桥乡农村低保花名册\n2 At:序号 Bt:姓名 Ct:身份证号 Dt:金额 Et:日期 Ft:备注\n" +
	"3 An:1 Bt:张三㛃 Ct:990101200001011234 Dn:300.5 Ed:45000 Ft:甲\n4 An:2 Bt:李四𬎆 Ct:990101199002022345 Dn:-0.07 Ed:45001 Ft:é\n" +
	"hidden 5 An:3 Bt:王五 Ct:990101198003033456 Dn:622921196503154000 Ed:45002\n"

func TestCompoundFixtures(t *testing.T) {
	for _, test := range []struct{ file, total string }{
		{"biff8.xls", "u:"}, {"biff8-office.xls", "n:622921196503154000"},
	} {
		want := fixtureRows + "6 Ab:TRUE B" + test.total + "\n7 At:张三\n1 At:x\n"
		opened, err := Open("testdata/" + test.file)
		if got, err := show(opened, err); err != nil || got != want {
			t.Errorf("%s: got %q, error %v", test.file, got, err)
			continue
		}
		first, second := opened.Sheets[0], opened.Sheets[1]
		if first.Name != "花名册" || first.Hidden || !second.Hidden || len(first.Merged) != 1 || first.Merged[0] != (Range{1, 1, 0, 5}) ||
			len(first.HiddenColumns) != 1 || first.HiddenColumns[0].FirstColumn != 5 {
			t.Errorf("%s: %+v", test.file, first)
		}
	}
}

// The shared strings of this file take several records, some cut within a string.
func TestContinuedStrings(t *testing.T) {
	opened, err := Open("testdata/continued.xls")
	got, err := cellsOf(opened, err)
	if err != nil || !opened.Date1904 || len(got) != 80 {
		t.Fatal(err, len(got))
	}
	for row := range 40 {
		letter := []string{"a", "字"}[row%2]
		if cell := got[place{"长", row + 1, 0}]; strings.Count(cell.Text, letter) != 300 {
			t.Errorf("row %d: %q", row+1, cell.Text)
		}
	}
}

func TestDamagedStreams(t *testing.T) {
	good := func(w *biffWriter) { w.number(0, 0, 0, 1); w.number(3, 0, 0, 4) }
	sheet := func(more func(*biffWriter)) []byte {
		return biffOf(t, true, func(w *biffWriter) { good(w); more(w) })
	}
	whole := sheet(func(*biffWriter) {})
	for _, test := range []struct {
		name    string
		content []byte
		text    words.Text
		row     int
	}{
		{"cut", whole[:len(whole)-4], words.PartCut, 0},
		{"cut within a record", whole[:len(whole)-9], words.PartCut, 0},
		{"no such shared string", sheet(func(w *biffWriter) { w.record(biffSharedCell, words16(4, 0, 0, 7, 0)...) }), words.CellIndex, 4},
		{"cell twice", sheet(func(w *biffWriter) { w.number(4, 0, 0, 1); w.number(4, 0, 0, 2); w.number(5, 0, 0, 1) }), words.CellTwice, 4},
		{"short number", sheet(func(w *biffWriter) { w.record(biffNumber, words16(4, 0, 0, 0)...) }), words.RecordBad, 4},
		{"no number", sheet(func(w *biffWriter) {
			w.record(biffNumber, append(words16(4, 0, 0), 0, 0, 0, 0, 0, 0, 0xF0, 0x7F)...)
		}), words.RecordBad, 4},
		{"numbers side by side", sheet(func(w *biffWriter) { w.record(biffManyRK, words16(4, 0, 0, 0, 0, 5)...) }), words.RecordBad, 4},
		{"half a character", sheet(func(w *biffWriter) { w.record(biffLabel, append(words16(4, 0, 0, 1), 1, 0x00, 0xD8)...) }), words.MarkupCharacters, 4},
		{"text cut", sheet(func(w *biffWriter) { w.record(biffLabel, append(words16(4, 0, 0, 9), 1, 65, 0)...) }), words.RecordBad, 4},
		{"merged range", sheet(func(w *biffWriter) { w.record(biffMerged, words16(1, 3, 1, 0, 0)...) }), words.RecordBad, 0},
	} {
		_, err := show(Read("a.xls", test.content))
		var failure *Error
		if !errors.As(err, &failure) || failure.Detail.Text != test.text || failure.Row != test.row || failure.Sheet != "表" {
			t.Errorf("%s: got %#v", test.name, failure)
		}
	}
}

// A compound file cut anywhere before its last stream must be an error or give the same cells.
func TestCutCompound(t *testing.T) {
	content, err := os.ReadFile("testdata/biff8-office.xls")
	if err != nil {
		t.Fatal(err)
	}
	want, err := show(Read("a.xls", content))
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for size := 0; size < len(content); size += 61 {
		got, err := show(Read("a.xls", bytes.Clone(content[:size])))
		if err != nil {
			refused++
		} else if got != want {
			t.Errorf("the first %d bytes: other cells without an error", size)
		}
	}
	if refused == 0 {
		t.Error("no cut was noticed")
	}
}

func FuzzXLS(f *testing.F) {
	for _, name := range []string{"biff8.xls", "biff8-office.xls"} {
		content, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Add(biffTableOf(f, [][]string{{"张三", "李四"}, {"", "x"}}, true))
	f.Add(biffTableOf(f, [][]string{{"张三", "李四"}}, false))
	f.Fuzz(func(t *testing.T, content []byte) { sound(t, "a.xls", content) })
}

// Cells that belong to no sheet are not lost without a word; what else stands between sheets
// is no matter.
func TestBetweenSheets(t *testing.T) {
	tail := func(write func(*biffWriter)) []byte {
		w := &biffWriter{eight: true, out: biffOf(t, true, func(w *biffWriter) { w.number(0, 0, 0, 1) })}
		write(w)
		return w.out
	}
	for _, test := range []struct {
		name  string
		write func(*biffWriter)
		stray bool
	}{
		{"nothing", func(*biffWriter) {}, false},
		{"zeros", func(w *biffWriter) { w.out = append(w.out, make([]byte, 1001)...) }, false},
		{"a chart", func(w *biffWriter) { w.begin(0x20); w.number(0, 0, 0, 9); w.record(biffEnd) }, false},
		{"a number", func(w *biffWriter) { w.number(9, 0, 0, 9) }, true},
		{"a text behind zeros", func(w *biffWriter) { w.out = append(w.out, make([]byte, 400)...); w.label(t, 9, 0, "张三") }, true},
		{"a text behind another record", func(w *biffWriter) { w.record(biffRow, make([]byte, 16)...); w.label(t, 9, 0, "张三") }, true},
		{"a cell behind a chart", func(w *biffWriter) { w.begin(0x20); w.record(biffEnd); w.number(9, 0, 0, 9) }, true},
		{"a sheet behind zeros", func(w *biffWriter) {
			w.out = append(w.out, make([]byte, 400)...)
			w.begin(biffWorksheet)
			w.record(biffEnd)
		}, true},
	} {
		got, err := show(Read("a.xls", tail(test.write)))
		var failure *Error
		stray := errors.As(err, &failure) && failure.Detail.Text == words.SheetUnlisted
		if stray != test.stray || !stray && (err != nil || got != "1 An:1\n") {
			t.Errorf("%s: got %q, error %v", test.name, got, err)
		}
	}
}
