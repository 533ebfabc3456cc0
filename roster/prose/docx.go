package prose

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// Limits on a document: a report of a thousand pages has a few megabytes of text.
const (
	maxBody  = 64 << 20
	maxDepth = 200
)

// errNoDocument says that a file is no document of Word, or is damaged.
var errNoDocument = errors.New("no word/document.xml that can be read")

// Document returns the paragraphs of a .docx, a row of a table as one. What was deleted with
// its change tracked is left out, and so is what older programs show in place of a shape.
func Document(content []byte) ([]string, error) {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return nil, errors.Join(errNoDocument, err)
	}
	for _, part := range archive.File {
		if !strings.EqualFold(strings.ReplaceAll(part.Name, `\`, "/"), "word/document.xml") {
			continue
		}
		body, err := part.Open()
		if err != nil {
			return nil, errors.Join(errNoDocument, err)
		}
		defer body.Close()
		return readBody(io.LimitReader(body, maxBody))
	}
	return nil, errNoDocument
}

// body is a document on its way to paragraphs.
type body struct {
	paragraphs []string
	line       strings.Builder
	inText     bool // within <w:t>
	rows       int  // rows of tables around
	depth      int
}

// readBody reads the paragraphs of word/document.xml.
func readBody(source io.Reader) ([]string, error) {
	decoder := xml.NewDecoder(source)
	b := &body{}
	for {
		token, err := decoder.RawToken()
		if err == io.EOF && b.depth == 0 {
			b.end()
			return b.paragraphs, nil
		}
		if err == nil {
			err = b.take(token, decoder)
		}
		if err != nil || b.depth > maxDepth || b.depth < 0 {
			return nil, errors.Join(errNoDocument, err)
		}
	}
}

// take reads one token of the document.
func (b *body) take(token xml.Token, decoder *xml.Decoder) error {
	switch token := token.(type) {
	case xml.StartElement:
		if leftOutOf(token.Name.Local) {
			return skip(decoder)
		}
		b.depth++
		b.open(token.Name.Local)
	case xml.EndElement:
		b.depth--
		b.close(token.Name.Local)
	case xml.CharData:
		if b.inText {
			b.line.Write(token)
		}
	}
	return nil
}

// leftOutOf says whether nothing within an element is text of the report: what was deleted or moved
// away, the code of a field, notes, and what stands in place of a shape.
func leftOutOf(name string) bool {
	switch name {
	case "del", "moveFrom", "delText", "instrText", "Fallback", "rt", "pPr", "rPr", "tblPr", "sectPr":
		return true
	}
	return false
}

// skip passes over the rest of an element.
func skip(decoder *xml.Decoder) error {
	for depth := 1; depth > 0; {
		token, err := decoder.RawToken()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

func (b *body) open(name string) {
	switch name {
	case "t":
		b.inText = true
	case "tab":
		b.line.WriteByte('\t')
	case "br", "cr":
		b.line.WriteByte(' ')
	case "noBreakHyphen":
		b.line.WriteByte('-')
	case "tr":
		b.rows++
	}
}

func (b *body) close(name string) {
	switch name {
	case "t":
		b.inText = false
	case "tc":
		b.line.WriteByte('\t')
	case "tr":
		if b.rows--; b.rows == 0 {
			b.end()
		}
	case "p":
		if b.rows == 0 {
			b.end()
		}
	}
}

// end ends a paragraph; a blank one is none.
func (b *body) end() {
	if text := strings.TrimRight(b.line.String(), " \t"); strings.TrimSpace(text) != "" {
		b.paragraphs = append(b.paragraphs, text)
	}
	b.line.Reset()
}
