package book

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/flate"

	"rollcheck/roster/words"
)

// archive is the parts of a zip file by their names in lower case, for names of parts
// do not tell case (ECMA-376 part 2, 6.2.2.3). A name that stands twice has no part.
type archive struct {
	content []byte
	left    *allowance
	parts   map[string]*zip.File

	// What reading a part needs is kept for the next part: a workbook of a township has eight.
	window   []byte
	inflater io.Reader
}

func openArchive(content []byte, left *allowance) (*archive, error) {
	reader, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		failure := damage(words.ArchiveBroken)
		failure.Cause = err
		return nil, failure
	}
	opened := &archive{content: content, left: left, parts: make(map[string]*zip.File, len(reader.File))}
	for _, file := range reader.File {
		name := partName(file.Name)
		if _, twice := opened.parts[name]; twice {
			opened.parts[name] = nil
			continue
		}
		opened.parts[name] = file
	}
	return opened, nil
}

// partName brings the name of a part to the form the archive is searched by.
func partName(name string) string {
	return strings.ToLower(path.Join("/", strings.ReplaceAll(name, `\`, "/")))
}

func (a *archive) has(name string) bool {
	_, ok := a.parts[partName(name)]
	return ok
}

// account checks that a part is there and its declared size is within bounds.
// Reading it cannot go beyond that size.
func (a *archive) account(name string) error {
	file, ok := a.parts[partName(name)]
	switch {
	case !ok:
		return damage(words.PartMissing, name)
	case file == nil:
		return damage(words.PartTwice, name)
	}
	if refused := unfit(file, name, maxPart); refused != nil {
		return refused
	}
	return take(&a.left.inflated, int(file.UncompressedSize64), words.CostBytes)
}

// unfit says why a file in a zip cannot be inflated, by what is declared of it; nil where it can.
func unfit(file *zip.File, name string, bound uint64) *Error {
	switch {
	case file.Flags&1 != 0 || file.Method != zip.Deflate && file.Method != zip.Store:
		return damage(words.PartUnfit, name)
	case file.UncompressedSize64 > bound:
		return tooLarge(words.FileBeyond, bound)
	case file.UncompressedSize64 > ratioFloor && file.UncompressedSize64/maxRatio > file.CompressedSize64:
		return tooLarge(words.PartRatio, name)
	}
	return nil
}

// size returns the declared bytes of a part that was accounted for.
func (a *archive) size(name string) int { return int(a.parts[partName(name)].UncompressedSize64) }

// open returns the inflated bytes of a part that was accounted for. At its end the
// reader gives an error where checksum or size do not hold.
func (a *archive) open(name string) (io.Reader, error) {
	file := a.parts[partName(name)]
	start, err := file.DataOffset()
	if err != nil {
		return nil, err
	}
	if start < 0 || file.CompressedSize64 > uint64(len(a.content)) || uint64(start) > uint64(len(a.content))-file.CompressedSize64 {
		return nil, damage(words.PartCut)
	}
	stored := bytes.NewReader(a.content[start : uint64(start)+file.CompressedSize64])
	checked := &checkedReader{source: stored, left: file.UncompressedSize64, checksum: file.CRC32}
	if file.Method == zip.Deflate {
		checked.source = a.inflate(stored)
	}
	return checked, nil
}

// inflate returns the inflated bytes of a part. The reader of the part before is done with then.
func (a *archive) inflate(stored io.Reader) io.Reader {
	if again, ok := a.inflater.(flate.Resetter); ok && again.Reset(stored, nil) == nil {
		return a.inflater
	}
	a.inflater = flate.NewReader(stored)
	return a.inflater
}

// checkedReader requires that what it reads has the declared size and checksum
// (APPNOTE.TXT 4.4.7 and 4.4.9). It reads no byte beyond the declared size.
type checkedReader struct {
	source   io.Reader
	left     uint64
	sum      uint32
	checksum uint32
}

func (c *checkedReader) Read(into []byte) (int, error) {
	count, err := c.source.Read(into)
	c.sum = crc32.Update(c.sum, crc32.IEEETable, into[:count])
	if uint64(count) > c.left {
		return 0, damage(words.PartSize)
	}
	c.left -= uint64(count)
	switch {
	case err == io.EOF && c.left > 0:
		return count, io.ErrUnexpectedEOF
	case err == io.EOF && c.sum != c.checksum:
		return count, zip.ErrChecksum
	}
	return count, err
}

// each reads a part as XML: it calls read with the markup and then requires the
// part's end, where its checksum is known.
func (a *archive) each(name string, read func(*markup) error) error {
	source, err := a.open(name)
	if err != nil {
		return asError(err)
	}
	window := a.window
	if window == nil {
		window = make([]byte, windowSize)
	}
	a.window = nil
	parsed, err := newMarkup(source, window)
	if err == nil {
		err = read(parsed)
	}
	a.window = window
	if err == nil {
		err = parsed.finish()
	}
	if err != nil {
		return asError(err)
	}
	return nil
}

// readArchive opens a zip file by what it holds.
func readArchive(extension string, content []byte, left *allowance) (*Book, error) {
	parts, err := openArchive(content, left)
	if err != nil {
		return nil, err
	}
	switch {
	case parts.has("xl/workbook.bin"):
		return nil, &Error{Code: Unsupported, Format: "xlsb"}
	case parts.has("content.xml") && parts.has("mimetype"):
		return parts.openDocument()
	}
	book, err := parts.workbookPart()
	if err != nil {
		return nil, err
	}
	switch {
	case book != "":
		return readWorkbook(parts, book)
	case extension == ".ods" && parts.has("content.xml"): // packed again without the part mimetype
		return readOpenDocument(parts)
	}
	return nil, parts.noWorkbook(extension)
}

// noWorkbook says what an archive without a workbook is.
func (a *archive) noWorkbook(extension string) *Error {
	for _, known := range []struct{ part, format string }{
		{"word/document.xml", "docx"}, {"ppt/presentation.xml", "pptx"}, {"ofd.xml", "ofd"},
	} {
		if a.has(known.part) {
			return &Error{Code: PassedOver, Format: known.format}
		}
	}
	if spreadsheetName(extension) {
		return damage(words.FileNoWorkbook)
	}
	return &Error{Code: PassedOver, Format: "zip"}
}

// openDocument tells a spreadsheet of OpenDocument from its other kinds by the part mimetype.
func (a *archive) openDocument() (*Book, error) {
	if err := a.account("mimetype"); err != nil {
		return nil, err
	}
	source, err := a.open("mimetype")
	if err != nil {
		return nil, err
	}
	kind, err := io.ReadAll(io.LimitReader(source, 256))
	if err != nil {
		return nil, err
	}
	if bytes.Contains(kind, []byte("opendocument.spreadsheet")) {
		return readOpenDocument(a)
	}
	return nil, &Error{Code: PassedOver, Format: "odt"}
}
