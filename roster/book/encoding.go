package book

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"rollcheck/roster/words"
)

var (
	byteOrderMark = []byte("\xEF\xBB\xBF")
	invalidMark   = []byte("\uFFFD")
)

func utf16Encoding(bigEndian bool) encoding.Encoding {
	return unicode.UTF16(unicode.Endianness(!bigEndian), unicode.UseBOM)
}

// wide says whether content is UTF-16, by its byte-order mark or by where its zero
// bytes stand, and whether the high byte comes first.
func wide(content []byte) (is, bigEndian bool) {
	switch {
	case bytes.HasPrefix(content, []byte("\xFF\xFE")):
		return true, false
	case bytes.HasPrefix(content, []byte("\xFE\xFF")):
		return true, true
	}
	var zeros [2]int
	sample := content[:min(len(content), 4096)]
	for i, c := range sample {
		if c == 0 {
			zeros[i%2]++
		}
	}
	if len(sample) < 2 || zeros[0] == zeros[1] || min(zeros[0], zeros[1])*8 > max(zeros[0], zeros[1]) {
		return false, false
	}
	if max(zeros[0], zeros[1])*16 < len(sample)/2 {
		return false, false
	}
	return true, zeros[0] > zeros[1]
}

// decode brings the content of a text file to UTF-8: by byte-order mark, then by NUL
// parity, then as valid UTF-8, then as valid GB18030 (spec/reading.md), each with a
// few broken bytes where need be. Content that is UTF-8 is not copied.
func decode(content []byte) ([]byte, error) {
	if is, bigEndian := wide(content); is {
		from := utf16Encoding(bigEndian)
		if text, ok := mendWide(content, from); ok {
			return text, nil
		}
		return decodeWith(from, content)
	}
	content = bytes.TrimPrefix(content, byteOrderMark)
	if utf8.Valid(content) {
		return content, nil
	}
	decoded, err := decodeWith(simplifiedchinese.GB18030, content)
	if err == nil {
		return decoded, nil
	}
	if text, ok := mendText(content); ok {
		return text, nil
	}
	return nil, err
}

// decodePage decodes like decode, but takes the encoding a page names where the content
// is none of those that decode tells apart from one another with certainty.
func decodePage(content []byte) ([]byte, error) {
	start := bytes.ToLower(content[:min(len(content), 1024)])
	_, named, found := bytes.Cut(start, []byte("charset="))
	if is, _ := wide(content); !found || is || utf8.Valid(content) {
		return decode(content)
	}
	name, _, _ := bytes.Cut(bytes.TrimLeft(named, `"' `), []byte(`"`))
	switch from, known := partEncoding(string(bytes.TrimRight(name, `"' />`))); {
	case known && from != nil:
		return decodeWith(from, content)
	case bytes.HasPrefix(name, []byte("big5")):
		return decodeWith(traditionalchinese.Big5, content)
	}
	return decode(content)
}

func decodeWith(from encoding.Encoding, content []byte) ([]byte, error) {
	decoded, err := from.NewDecoder().Bytes(content)
	if err != nil || bytes.Contains(decoded, invalidMark) {
		failure := damage(words.TextNoEncoding)
		failure.Cause = err
		return nil, failure
	}
	return bytes.TrimPrefix(decoded, byteOrderMark), nil
}

// recode looks at the first bytes of an XML part and, where they are not UTF-8, reads the part through a decoder.
func (m *markup) recode() error {
	start := m.window[:m.filled]
	var from encoding.Encoding
	if is, bigEndian := wide(start[:min(len(start), 64)]); is {
		from = utf16Encoding(bigEndian)
	} else if bytes.HasPrefix(start, byteOrderMark) {
		m.at = len(byteOrderMark)
	} else {
		name := declaredEncoding(start)
		var ok bool
		if from, ok = partEncoding(name); !ok {
			return damage(words.PartEncoding, name)
		}
	}
	if from == nil {
		return nil
	}
	m.recoded = true
	head := io.Reader(bytes.NewReader(bytes.Clone(start)))
	if !m.drained {
		head = io.MultiReader(head, m.source)
	}
	m.source = transform.NewReader(head, from.NewDecoder())
	m.at, m.filled, m.drained = 0, 0, false
	if err := m.more(); err != nil {
		return err
	}
	if bytes.HasPrefix(m.window[:m.filled], byteOrderMark) {
		m.at = len(byteOrderMark)
	}
	return nil
}

// declaredEncoding returns the encoding the XML declaration names, in lower case; "" if none.
func declaredEncoding(start []byte) string {
	if !bytes.HasPrefix(start, []byte("<?xml")) {
		return ""
	}
	end := bytes.Index(start, []byte("?>"))
	if end < 0 {
		return ""
	}
	for rest := start[len("<?xml"):end]; ; {
		name, value, left, err := attribute(rest)
		if err != nil || len(name) == 0 {
			return ""
		}
		if string(name) == "encoding" {
			return strings.ToLower(string(bytes.ToValidUTF8(value, nil)))
		}
		rest = left
	}
}

// partEncoding returns the decoder of a declared encoding; nil for UTF-8.
func partEncoding(name string) (encoding.Encoding, bool) {
	switch name {
	case "", "utf-8", "utf8", "us-ascii", "ascii":
		return nil, true
	case "gb2312", "gbk", "gb18030":
		return simplifiedchinese.GB18030, true
	case "iso-8859-1", "windows-1252":
		return charmap.Windows1252, true
	}
	return nil, false
}
