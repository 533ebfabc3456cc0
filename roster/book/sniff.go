package book

import (
	"bytes"
	"path/filepath"
	"strings"
	"unicode"

	"rollcheck/roster/words"
)

// compoundMark is how an OLE compound file begins ([MS-CFB] 2.2).
const compoundMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// read opens content by what it is. The name decides only what the content leaves open:
// whether plain text is a table, and whether an unknown content is a broken spreadsheet.
func read(name string, content []byte, left *allowance, passwords []string) (*Book, error) {
	extension := extensionOf(name)
	switch {
	case lockFile(name):
		return nil, &Error{Code: PassedOver, Format: "lock"}
	case len(content) == 0 && spreadsheetName(extension):
		return nil, damage(words.FileEmpty)
	case len(content) == 0:
		return nil, &Error{Code: PassedOver, Format: "empty"}
	case len(content) > maxFile:
		return nil, tooLarge(words.FileBeyond, maxFile)
	case bytes.HasPrefix(content, []byte("PK\x03\x04")), bytes.HasPrefix(content, []byte("PK\x05\x06")):
		return readArchive(extension, content, left)
	case bytes.HasPrefix(content, []byte(compoundMark)):
		return readCompound(extension, content, left, passwords)
	case oldWorkbook(content):
		return readBare(content, passwords)
	}
	if format := binaryFormat(content); format != "" {
		return nil, &Error{Code: PassedOver, Format: format}
	}
	return readPlain(extension, content)
}

// lockFile says whether Excel, WPS or LibreOffice made the file to mark another as open.
func lockFile(name string) bool {
	return strings.HasPrefix(name, "~$") || strings.HasPrefix(name, ".~")
}

// extensionOf is the extension of a file's name in small letters. Blanks and dots behind it,
// which archives and other systems leave there, are none of it.
func extensionOf(name string) string {
	name = strings.TrimRightFunc(name, func(r rune) bool { return r == '.' || unicode.IsSpace(r) })
	return strings.ToLower(filepath.Ext(name))
}

// spreadsheetName says whether a file of this extension should be a spreadsheet.
func spreadsheetName(extension string) bool {
	switch extension {
	case ".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".xlsb", ".et", ".ett", ".ods":
		return true
	}
	return textTable(extension)
}

func textTable(extension string) bool { return extension == ".csv" || extension == ".tsv" }

// oldWorkbook knows a bare BIFF stream (Excel 2 to 5, and many a web page's export) by
// its first record, BOF.
func oldWorkbook(content []byte) bool {
	return len(content) > 8 && content[0] == 9 && content[3] == 0 &&
		(content[1] == 0 || content[1] == 2 || content[1] == 4 || content[1] == 8) &&
		content[2] >= 4 && content[2] <= 16
}

// readBare opens a workbook stream without a compound file around it.
func readBare(content []byte, passwords []string) (*Book, error) {
	if content[1] != 8 {
		return nil, &Error{Code: Unsupported, Format: "xls4"}
	}
	return readBIFF(content, true, passwords)
}

// binaryMarks are the first bytes of formats that are no spreadsheets.
var binaryMarks = []struct{ format, start string }{
	{"pdf", "%PDF"}, {"rtf", "{\\rtf"},
	{"picture", "\x89PNG"}, {"picture", "\xFF\xD8\xFF"}, {"picture", "GIF8"},
	{"picture", "II*\x00"}, {"picture", "MM\x00*"}, {"picture", "\x00\x00\x01\x00"},
	{"rar", "Rar!"}, {"7z", "7z\xBC\xAF"}, {"zip", "\x1F\x8B"}, {"zip", "BZh"},
	{"shortcut", "L\x00\x00\x00\x01\x14\x02\x00"}, {"program", "MZ"}, {"program", "\x7FELF"},
	{"appledouble", "\x00\x05\x16\x07"},
	{"media", "ID3"}, {"media", "OggS"},
}

// binaryFormat names a format that is no spreadsheet by its first bytes; "" if it is none known.
func binaryFormat(content []byte) string {
	for _, known := range binaryMarks {
		if bytes.HasPrefix(content, []byte(known.start)) && !plainStart(known.start, content) {
			return known.format
		}
	}
	if len(content) < 27 {
		return ""
	}
	return laterMark(content)
}

// laterMark names a format whose mark does not stand at the first byte alone.
func laterMark(content []byte) string {
	switch riff := string(content[:4]) == "RIFF"; {
	case riff && string(content[8:12]) == "WEBP":
		return "picture"
	case riff, string(content[4:8]) == "ftyp":
		return "media"
	case string(content[:2]) == "BM" && content[6] == 0 && content[7] == 0:
		return "picture"
	}
	return ""
}

// plainStart says whether a mark made of letters only may as well begin a text table.
func plainStart(start string, content []byte) bool {
	letters := strings.Trim(start, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz38!") == ""
	return letters && bytes.IndexByte(content[:min(len(content), 512)], 0) < 0
}

// readPlain opens text: a table where the name says so, else what kind of text it is.
func readPlain(extension string, content []byte) (*Book, error) {
	text, err := decodePage(content)
	if err != nil && textTable(extension) {
		return nil, err
	}
	if err != nil {
		return nil, unknownContent(extension)
	}
	if kind := markedText(text); kind != "" {
		return readMarked(extension, kind, text)
	}
	binary := bytes.IndexByte(text, 0) >= 0
	// A web export often gives plain text the name of a workbook.
	export := spreadsheetName(extension) && !binary && delimiter(extension, text) != 0
	switch {
	case textTable(extension), export, extension == ".txt" && tabular(text):
		return readText(extension, text), nil
	case binary, spreadsheetName(extension):
		return nil, unknownContent(extension)
	}
	return nil, &Error{Code: PassedOver, Format: "text"}
}

func unknownContent(extension string) *Error {
	if spreadsheetName(extension) {
		return damage(words.FileUnknownContent)
	}
	return &Error{Code: PassedOver}
}

// markedText names the text formats that are not plain tables; "" if it is none of them.
func markedText(text []byte) string {
	start := strings.ToLower(string(bytes.TrimSpace(text[:min(len(text), 4096)])))
	switch {
	case strings.HasPrefix(start, "<?xml") && strings.Contains(start, "urn:schemas-microsoft-com:office:spreadsheet"):
		return "xml2003"
	case strings.HasPrefix(start, "id;p"):
		return "sylk"
	case pageStart(start):
		return "html"
	case strings.HasPrefix(start, "mime-version:"):
		return "mhtml"
	case strings.HasPrefix(start, "<?xml"):
		return "xml"
	}
	return ""
}

// readMarked opens a text format that is not a plain table. A page is one only under the name of a spreadsheet.
func readMarked(extension, kind string, text []byte) (*Book, error) {
	named := spreadsheetName(extension)
	switch {
	case kind == "xml2003":
		return readMarkupWorkbook(text)
	case kind == "html" && named:
		return readPage(text)
	case kind == "sylk", kind == "mhtml" && named:
		return nil, &Error{Code: Unsupported, Format: kind}
	case kind == "xml":
		return nil, &Error{Code: PassedOver, Format: "xml"}
	}
	return nil, &Error{Code: PassedOver, Format: "page"}
}

func pageStart(start string) bool {
	for _, tag := range []string{"<html", "<!doctype html", "<table", "<head", "<meta", "<style", "<body", "<div", "<script"} {
		if strings.HasPrefix(start, tag) || strings.HasPrefix(start, "<?xml") && strings.Contains(start, tag) ||
			strings.HasPrefix(start, "<!--") && strings.Contains(start, tag) {
			return true
		}
	}
	return false
}
