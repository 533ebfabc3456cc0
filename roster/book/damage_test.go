package book

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// fixture is a workbook of a few hundred rows with shared strings, dates and numbers.
func fixture(t testing.TB) []byte {
	var shared, rows strings.Builder
	for row := 1; row <= 200; row++ {
		number := strings.Repeat("9", 14) + columnName(row)
		shared.WriteString(`<si><t>` + number + `</t></si>`)
		reference := strings.TrimLeft(string(rune('0'+row/100))+string(rune('0'+row/10%10))+string(rune('0'+row%10)), "0")
		rows.WriteString(`<row r="` + reference + `"><c r="A` + reference + `" t="s"><v>` + strings.TrimPrefix(reference, "200") + `</v></c><c r="B` + reference + `" s="1"><v>45000.5</v></c></row>`)
	}
	return workbookBytes(t, map[string]string{
		sharedPart: sharedOf(shared.String()),
		sheetPart:  sheetOf(rows.String()),
		stylesPart: head + `<styleSheet ` + main + `><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
		"xl/_rels/workbook.xml.rels": strings.Replace(minimal["xl/_rels/workbook.xml.rels"], "</Rel",
			`<Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/></Rel`, 1),
	})
}

// One wrong byte must never make a shorter or another sheet without an error.
func TestFlippedByte(t *testing.T) {
	content := fixture(t)
	want, err := show(Read("a.xlsx", content))
	if err != nil || strings.Count(want, "\n") != 200 {
		t.Fatal(want, err)
	}
	refused := 0
	for _, mask := range []byte{0x01, 0x80, 0xFF} {
		for at := 0; at < len(content); at += 97 {
			flipped := bytes.Clone(content)
			flipped[at] ^= mask
			got, err := show(Read("a.xlsx", flipped))
			if err != nil {
				refused++
			} else if got != want {
				t.Errorf("byte %d, mask %x: other cells without an error", at, mask)
			}
		}
	}
	if refused == 0 {
		t.Error("no flip was noticed")
	}
}

// A file cut anywhere must be an error.
func TestCutFile(t *testing.T) {
	content := fixture(t)
	for size := 0; size < len(content); size += 61 {
		if _, err := show(Read("a.xlsx", content[:size])); err == nil {
			t.Errorf("no error for the first %d bytes", size)
		}
	}
}

// zipped writes one part with a header of the test's making.
func zipped(t *testing.T, header *zip.FileHeader, stored []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := zip.NewWriter(&out)
	for _, name := range []string{"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"} {
		part, _ := writer.Create(name)
		part.Write([]byte(minimal[name]))
	}
	part, err := writer.CreateRaw(header)
	if err == nil {
		_, err = part.Write(stored)
	}
	if err == nil {
		err = writer.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestLyingArchive(t *testing.T) {
	sheet := []byte(minimal[sheetPart])
	size := uint64(len(sheet))
	for _, test := range []struct {
		name   string
		header zip.FileHeader
		text   words.Text
	}{
		{"checksum", zip.FileHeader{CRC32: 1, UncompressedSize64: size}, words.PartChecksum},
		{"shorter than it says", zip.FileHeader{UncompressedSize64: size + 1}, words.PartCut},
		{"longer than it says", zip.FileHeader{UncompressedSize64: size - 1}, words.PartSize},
		{"too large a part", zip.FileHeader{UncompressedSize64: maxPart + 1}, words.FileBeyond},
		{"too much for its size", zip.FileHeader{UncompressedSize64: ratioFloor + 1}, words.PartRatio},
		{"encrypted", zip.FileHeader{UncompressedSize64: size, Flags: 1}, words.PartUnfit},
		{"unknown method", zip.FileHeader{UncompressedSize64: size, Method: 99}, words.PartUnfit},
		{"wrong deflate data", zip.FileHeader{UncompressedSize64: size, Method: zip.Deflate}, words.PartInflate},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.header.Name, test.header.CompressedSize64 = sheetPart, size
			_, err := show(Read("a.xlsx", zipped(t, &test.header, sheet)))
			var failure *Error
			if !errors.As(err, &failure) || failure.Detail.Text != test.text {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestPartTwice(t *testing.T) {
	header := &zip.FileHeader{Name: "XL/workbook.xml"}
	_, err := Read("a.xlsx", zipped(t, header, nil))
	var failure *Error
	if !errors.As(err, &failure) || failure.Detail.Text != words.PartTwice {
		t.Errorf("got %v", err)
	}
}

// A panic of a reader is an error of the sheet; one of the caller is the caller's.
func TestPanicOfASheetReader(t *testing.T) {
	given := delivery{sheet: &Sheet{Name: "a"}, last: 3}
	var failure *Error
	if err := given.run(func() error { panic("here") }); !errors.As(err, &failure) || failure.Detail.Text != words.ReaderPanic || failure.Row != 3 {
		t.Errorf("got %v", err)
	}
}
