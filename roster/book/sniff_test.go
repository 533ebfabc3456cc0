package book

import (
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"rollcheck/roster/words"
)

// compound makes a compound file whose directory has one stream of this name.
func compound(name string) string {
	content := make([]byte, 1536)
	copy(content, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	units := utf16.Encode([]rune(name))
	for i, unit := range units {
		binary.LittleEndian.PutUint16(content[1024+2*i:], unit)
	}
	binary.LittleEndian.PutUint16(content[1024+64:], uint16(2*len(units)+2))
	return string(content)
}

func TestWhatAFileReallyIs(t *testing.T) {
	archive := func(parts ...string) string {
		replaced := map[string]string{"_rels/.rels": "", "xl/workbook.xml": ""}
		for _, part := range parts {
			name, text, _ := strings.Cut(part, "=")
			replaced[name] = text
		}
		return string(workbookBytes(t, replaced))
	}
	for _, test := range []struct {
		file, content string
		code          Code
		format        string
	}{
		{"~$a.xlsx", "x", PassedOver, "lock"},
		{".~a.xlsx", "x", PassedOver, "lock"},
		{"a.txt", "", PassedOver, "empty"},
		{"a.xlsx", "", Damaged, ""},
		{"a.xls", compound("Workbook"), Damaged, ""},
		{"a.et", compound("Book"), Damaged, ""},
		{"a.xlsx", compound("EncryptedPackage"), Damaged, ""},
		{"a.doc", compound("WordDocument"), PassedOver, "docx"},
		{"a.ppt", compound("PowerPoint Document"), PassedOver, "pptx"},
		{"Thumbs.db", compound("Catalog"), PassedOver, "office"},
		{"a.xls", compound("Catalog"), Damaged, ""},
		{"a.xls", "\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00", Unsupported, "xls4"},
		{"a.xls", "<html><body>x", Damaged, ""},
		{"a.xls", "\xEF\xBB\xBF\r\n<META charset=gb2312><table>", Damaged, ""},
		{"a.xls", wideText("<html><table>"), Damaged, ""},
		{"a.html", "<!DOCTYPE html><p>", PassedOver, "page"},
		{"a.xml", `<?xml version="1.0"?><a/>`, PassedOver, "xml"},
		{"a.xls", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`, Damaged, ""},
		{"a.xls", "MIME-Version: 1.0\nContent-Type: multipart/related", Unsupported, "mhtml"},
		{"a.slk", "ID;PWXL;N;E\n", Unsupported, "sylk"},
		{"a.xlsx", archive("xl/workbook.bin=x"), Unsupported, "xlsb"},
		{"a.xlsx", archive("content.xml=x", "mimetype=application/vnd.oasis.opendocument.spreadsheet"), Damaged, ""},
		{"a.odt", archive("content.xml=x", "mimetype=application/vnd.oasis.opendocument.text"), PassedOver, "odt"},
		{"a.docx", archive("word/document.xml=x", "_rels/.rels="+strings.Replace(minimal["_rels/.rels"], "xl/workbook.xml", "word/document.xml", 1)), PassedOver, "docx"},
		{"a.ofd", archive("OFD.xml=x"), PassedOver, "ofd"},
		{"a.zip", archive("b.txt=x"), PassedOver, "zip"},
		{"a.zip", "PK\x03\x04", Damaged, ""},
		{"a.xlsx", archive("b.txt=x"), Damaged, ""},
		{"a.xlsx", "PK\x03\x04", Damaged, ""},
		{"a.xlsx", "\x89PNG\r\n\x1a\n\x00", PassedOver, "picture"},
		{"a.jpg", "\xFF\xD8\xFF\xE0\x00", PassedOver, "picture"},
		{"a.bmp", "BM\x00\x00\x00\x00\x00\x00\x00\x00" + strings.Repeat("\x00", 40), PassedOver, "picture"},
		{"a.pdf", "%PDF-1.7\n", PassedOver, "pdf"},
		{"a.rtf", `{\rtf1}`, PassedOver, "rtf"},
		{"a.rar", "Rar!\x1A\x07\x00", PassedOver, "rar"},
		{"a.7z", "7z\xBC\xAF\x27\x1C\x00", PassedOver, "7z"},
		{"._a.xlsx", "\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X", PassedOver, "appledouble"},
		{"a.lnk", "L\x00\x00\x00\x01\x14\x02\x00", PassedOver, "shortcut"},
		{"a.exe", "MZ\x90\x00", PassedOver, "program"},
		{"a.mp4", "\x00\x00\x00\x20ftypisom\x00" + strings.Repeat("\x00", 20), PassedOver, "media"},
		{"a.txt", "a,b\n1,2\n", PassedOver, "text"},
		{"README.md", "# a", PassedOver, "text"},
		{"a.dat", "\x01\xFF\xFF\x02", PassedOver, ""},
		{"a.xlsx", "\x01\xFF\xFF\x02", Damaged, ""},
		{"a.xls", "no table", Damaged, ""},
	} {
		_, err := Read(test.file, []byte(test.content))
		var failure *Error
		if !errors.As(err, &failure) || failure.Code != test.code || failure.Format != test.format {
			t.Errorf("%s %.20q: got %#v, want %s %q", test.file, test.content, failure, test.code, test.format)
			continue
		}
		if failure.PassedOver() != (test.code == PassedOver) || failure.Error() == "" {
			t.Errorf("%s: %v", test.file, failure)
		}
		if test.format != "" && words.FormatTitle(test.format) == words.FormatUnknown {
			t.Errorf("format %s has no title", test.format)
		}
	}
}

// A text table may begin with the letters of a binary format's mark.
func TestLettersAreNoMark(t *testing.T) {
	for _, content := range []string{"MZ,b\n1,2\n", "ID3,b\n1,2\n", "GIF8,b\n1,2\n", "BM,b\n1,2\n", "Rar!,b\n1,2\n"} {
		if _, err := Read("a.csv", []byte(content)); err != nil {
			t.Errorf("%q: %v", content, err)
		}
	}
}

func TestOpen(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a.csv")
	if err := os.WriteFile(path, []byte("a,b\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	opened, err := Open(path)
	if got, err := show(opened, err); got != "1 At:a Bt:b\n" || err != nil || opened.SHA256 == [32]byte{} {
		t.Errorf("got %q, error %v", got, err)
	}
	for path, code := range map[string]Code{folder: PassedOver, filepath.Join(folder, "none.csv"): Unreadable, filepath.Join(folder, "~$a.xlsx"): PassedOver} {
		_, err := Open(path)
		var failure *Error
		if !errors.As(err, &failure) || failure.Code != code {
			t.Errorf("%s: got %v, want %s", path, err, code)
		}
	}
	if failure := refused(os.ErrPermission); failure.Code != Locked || failure.Hint().Empty() {
		t.Errorf("got %v", failure)
	}
}
