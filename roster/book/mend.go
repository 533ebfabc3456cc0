package book

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// soundCharacters is how many characters beyond ASCII a text must hold for each broken one:
// a cut remark or two in a list, not a file of another kind.
const soundCharacters = 10

// mendText decodes a text with a few broken bytes; each becomes U+FFFD, so that it costs its
// cell and not the file. It says false where most is broken.
func mendText(content []byte) ([]byte, bool) {
	if text := bytes.ToValidUTF8(content, invalidMark); mostlySound(text) {
		return text, true
	}
	text := decodeGBK(content)
	return text, mostlySound(text)
}

// mendWide decodes UTF-16 with a few units that are no character, or cut within one. A content of
// another kind that begins with the mark of UTF-16 gives private characters all over.
func mendWide(content []byte, from encoding.Encoding) ([]byte, bool) {
	text, err := from.NewDecoder().Bytes(content)
	text = bytes.TrimPrefix(text, byteOrderMark)
	private := func(r rune) rune {
		if unicode.Is(unicode.Co, r) {
			return utf8.RuneError
		}
		return r
	}
	return text, err == nil && mostlySound(bytes.Map(private, text))
}

// mostlySound says whether few characters of a text are broken.
func mostlySound(text []byte) bool {
	sound, broken := 0, 0
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError:
			broken++
		case r >= 0x3000: // what UTF-8 in any other encoding is taken for lies below
			sound++
		}
		text = text[size:]
	}
	return sound >= broken*soundCharacters
}

// decodeGBK decodes GB18030 character by character. Codes that GBK kept for private use,
// which the decoder of golang.org/x/text does not know, become the private characters that
// Windows 936 takes them for.
func decodeGBK(content []byte) []byte {
	decoder := simplifiedchinese.GB18030.NewDecoder()
	text := make([]byte, 0, len(content)*3/2)
	for len(content) > 0 {
		size := sizeInGBK(content)
		if size == 1 && content[0] < utf8.RuneSelf {
			text, content = append(text, content[0]), content[1:]
			continue
		}
		decoded, err := decoder.Bytes(content[:size])
		if r := privateInGBK(content[:size]); r != 0 && (err != nil || bytes.Contains(decoded, invalidMark)) {
			decoded, err = utf8.AppendRune(nil, r), nil
		}
		if err != nil || bytes.Contains(decoded, invalidMark) {
			decoded, size = invalidMark, 1
		}
		text, content = append(text, decoded...), content[size:]
	}
	return text
}

// sizeInGBK returns how many bytes the character at the start takes.
func sizeInGBK(content []byte) int {
	switch {
	case content[0] <= 0x80 || content[0] == 0xFF || len(content) < 2:
		return 1
	case len(content) >= 4 && content[1] >= '0' && content[1] <= '9' && content[2] > 0x80 && content[3] >= '0' && content[3] <= '9':
		return 4
	case content[1] < 0x40:
		return 1
	}
	return 2
}

// privateInGBK returns the private character of a code of two bytes; 0 for any other code.
func privateInGBK(code []byte) rune {
	if len(code) != 2 || code[1] < 0x40 || code[1] == 0x7F || code[1] == 0xFF {
		return 0
	}
	lead, trail := rune(code[0]), rune(code[1])
	column := trail - 0x40 // of the 96 columns 40 to A0 but 7F
	if trail > 0x7F {
		column--
	}
	switch {
	case lead >= 0xAA && lead <= 0xAF && trail >= 0xA1:
		return 0xE000 + (lead-0xAA)*94 + trail - 0xA1
	case lead >= 0xF8 && lead <= 0xFE && trail >= 0xA1:
		return 0xE234 + (lead-0xF8)*94 + trail - 0xA1
	case lead >= 0xA1 && lead <= 0xA7 && trail <= 0xA0:
		return 0xE4C6 + (lead-0xA1)*96 + column
	case lead == 0xFE && trail >= 0x50 && trail <= 0xA0:
		return 0xE815 + column - 0x10
	}
	return 0
}
