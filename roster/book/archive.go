package book

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/flate"

	"rollcheck/roster/words"
)

// archive is the parts of a zip file by their names in lower case, for names of parts
// do not tell case (ECMA-376 part 2, 6.2.2.3). A name that stands twice has no part.
type archive struct {
	parts    map[string]*zip.File
	inflated uint64 // declared bytes of all parts read so far
}

func openArchive(content []byte) (*archive, error) {
	reader, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		failure := damage(words.ArchiveBroken)
		failure.Cause = err
		return nil, failure
	}
	reader.RegisterDecompressor(zip.Deflate, flate.NewReader)
	opened := &archive{parts: make(map[string]*zip.File, len(reader.File))}
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
	case file.Flags&1 != 0 || file.Method != zip.Deflate && file.Method != zip.Store:
		return damage(words.PartUnfit, name)
	case file.UncompressedSize64 > maxPart:
		return tooLarge(words.FileBeyond, maxPart)
	case file.UncompressedSize64 > ratioFloor && file.UncompressedSize64/maxRatio > file.CompressedSize64:
		return tooLarge(words.PartRatio, name)
	}
	a.inflated += file.UncompressedSize64
	if a.inflated > maxInflated {
		return tooLarge(words.FileBeyond, maxInflated)
	}
	return nil
}

// open returns the inflated bytes of a part that was accounted for. At its end the
// reader gives an error where checksum or size do not hold.
func (a *archive) open(name string) (io.ReadCloser, error) {
	return a.parts[partName(name)].Open()
}

// each reads a part as XML: it calls read with the markup and then requires the
// part's end, where its checksum is known.
func (a *archive) each(name string, read func(*markup) error) error {
	source, err := a.open(name)
	if err != nil {
		return asError(err)
	}
	defer source.Close()
	parsed, err := newMarkup(source)
	if err == nil {
		err = read(parsed)
	}
	if err == nil {
		err = parsed.finish()
	}
	if err != nil {
		return asError(err)
	}
	return nil
}

// readArchive opens a zip file by what it holds.
func readArchive(extension string, content []byte) (*Book, error) {
	parts, err := openArchive(content)
	if err != nil && extension == ".zip" {
		return nil, &Error{Code: PassedOver, Format: "zip"}
	}
	if err != nil {
		return nil, err
	}
	switch {
	case parts.has("xl/workbook.bin"):
		return nil, &Error{Code: Unsupported, Format: "xlsb"}
	case parts.has("content.xml") && parts.has("mimetype"):
		return nil, parts.openDocument()
	}
	if book, err := parts.workbookPart(); err != nil || book != "" {
		if err != nil {
			return nil, err
		}
		return readWorkbook(parts, book)
	}
	for _, known := range []struct{ part, format string }{{"word/document.xml", "docx"}, {"ppt/presentation.xml", "pptx"}, {"ofd.xml", "ofd"}} {
		if parts.has(known.part) {
			return nil, &Error{Code: PassedOver, Format: known.format}
		}
	}
	if spreadsheetName(extension) {
		return nil, damage(words.FileNoWorkbook)
	}
	return nil, &Error{Code: PassedOver, Format: "zip"}
}

// openDocument tells a spreadsheet of OpenDocument from its other kinds by the part mimetype.
func (a *archive) openDocument() error {
	if err := a.account("mimetype"); err != nil {
		return err
	}
	source, err := a.open("mimetype")
	if err != nil {
		return err
	}
	defer source.Close()
	kind, err := io.ReadAll(io.LimitReader(source, 256))
	if err != nil {
		return err
	}
	if bytes.Contains(kind, []byte("opendocument.spreadsheet")) {
		return &Error{Code: Unsupported, Format: "ods"}
	}
	return &Error{Code: PassedOver, Format: "odt"}
}
