package book

import (
	"encoding/binary"
	"math"
	"testing"
	"unicode/utf16"
)

// biffWriter puts a workbook stream together record by record.
type biffWriter struct {
	eight bool
	out   []byte
}

func words16(values ...int) (out []byte) {
	for _, value := range values {
		out = binary.LittleEndian.AppendUint16(out, uint16(value))
	}
	return out
}

func (w *biffWriter) record(kind int, body ...byte) {
	w.out = append(append(w.out, words16(kind, len(body))...), body...)
}

func (w *biffWriter) begin(kind int) {
	version := 0x0500
	if w.eight {
		version = 0x0600
	}
	w.record(biffBegin, words16(version, kind, 0, 0)...)
}

// text returns a string as this version stores it behind its length of so many bytes.
func (w *biffWriter) text(t testing.TB, text string, lengthBytes int) []byte {
	var body []byte
	var count int
	if w.eight {
		units := utf16.Encode([]rune(text))
		body, count = []byte{biffWide}, len(units)
		for _, unit := range units {
			body = binary.LittleEndian.AppendUint16(body, unit)
		}
	} else {
		body = []byte(gb18030(t, text))
		count = len(body)
	}
	return append(words16(count)[:lengthBytes], body...)
}

// biffOf writes a workbook of one sheet with these records in it. The sheet is named 表.
func biffOf(t testing.TB, eight bool, write func(*biffWriter), globals ...func(*biffWriter)) []byte {
	sheet := &biffWriter{eight: eight}
	sheet.begin(biffWorksheet)
	write(sheet)
	sheet.record(biffEnd)
	book := &biffWriter{eight: eight}
	book.begin(biffWorkbook)
	book.record(biffCodePage, words16(936)...)
	for _, more := range globals {
		more(book)
	}
	listed := len(book.out) + 4
	book.record(biffSheet, append(make([]byte, 6), book.text(t, "表", 1)...)...)
	book.record(biffEnd)
	binary.LittleEndian.PutUint32(book.out[listed:], uint32(len(book.out)))
	return append(book.out, sheet.out...)
}

// label writes a cell of text.
func (w *biffWriter) label(t testing.TB, row, column int, text string) {
	w.record(biffLabel, append(words16(row, column, 0), w.text(t, text, 2)...)...)
}

func (w *biffWriter) number(row, column, format int, value float64) {
	w.record(biffNumber, append(words16(row, column, format), binary.LittleEndian.AppendUint64(nil, math.Float64bits(value))...)...)
}

func (w *biffWriter) formula(row, column int, result ...byte) {
	w.record(biffFormula5, append(append(words16(row, column, 0), result...), make([]byte, 8)...)...)
}

// biffTableOf writes a table of texts, in BIFF8 with every other text among the shared strings.
func biffTableOf(t testing.TB, table [][]string, eight bool) []byte {
	var shared []string
	body := func(w *biffWriter) {
		for row, texts := range table {
			for column, text := range texts {
				if eight && column%2 == 0 {
					w.record(biffSharedCell, words16(row, column, 0, len(shared), 0)...)
					shared = append(shared, text)
					continue
				}
				w.label(t, row, column, text)
			}
		}
	}
	first := biffOf(t, eight, body)
	if !eight {
		return first
	}
	all := shared
	return biffOf(t, eight, func(w *biffWriter) { shared = nil; body(w) }, func(w *biffWriter) {
		list := words16(len(all), 0, len(all), 0)
		for _, text := range all {
			list = append(list, w.text(t, text, 2)...)
		}
		w.record(biffShared, list...)
	})
}
