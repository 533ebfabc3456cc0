package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// CleanText drops what no reader of a cell sees, as copying from web pages, PDF files and
// chats leaves it behind: format characters, variation selectors, fillers, control
// characters. Characters that only look like others become those (see [lookalike]), and the
// narrow and wide blanks of typesetting a plain one. Every cell passes through it once; no
// parser need know these characters.
func CleanText(text string) string {
	if IsPlain(text) {
		return text
	}
	return strings.Map(cleanCharacter, text)
}

// IsPlain says whether [CleanText] has nothing to do and the text holds no character that
// could not be read. Nearly every cell is so, and every cell is asked.
func IsPlain(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; unusual[c] && !plainAt(text[i:]) {
			return false
		}
	}
	return true
}

// plainAt judges the character at the start of a text whose first byte is unusual.
func plainAt(text string) bool {
	if len(text) > 1 && (text[0] == 0xEF && (text[1] == 0xBC || text[1] == 0xBD) || text[0] == 0xE3 && text[1] == 0x80) {
		return true // full-width forms and the punctuation of Chinese
	}
	r, _ := utf8.DecodeRuneInString(text)
	return r != utf8.RuneError && cleanCharacter(r) == r
}

// unusual marks the first bytes of characters that CleanText may change: most control
// characters, and blocks of which few are in daily use.
var unusual = func() (marked [256]bool) {
	for c := range ' ' {
		marked[c] = c != '\t' && c != '\n' && c != '\r'
	}
	for _, c := range []byte("\x7F\xC2\xCD\xD8\xDB\xDC\xE0\xE1\xE2\xE3\xEE\xEF\xF0\xF1\xF2\xF3\xF4") {
		marked[c] = true
	}
	return marked
}()

// cleanCharacter returns what a character stands for; -1 for one that is not seen.
func cleanCharacter(r rune) rune {
	switch {
	case r >= 0x4E00 && r <= 0x9FFF, r == '\t', r == '\n', r == '\r':
		return r
	case isInvisible(r):
		return -1
	case r == 0x1680, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F:
		return ' '
	}
	return lookalike(r)
}

// isInvisible says whether a character takes no place, or a place that looks blank without
// being a blank.
func isInvisible(r rune) bool {
	return r != '\t' && r != '\n' && r != '\r' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector, unicode.Zl, unicode.Zp, fillers)
}

// fillers are characters of other categories that show nothing: the combining grapheme
// joiner, Hangul and Khmer fillers, the blank of Braille, the place of an object.
var fillers = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x034F, Hi: 0x034F, Stride: 1}, {Lo: 0x115F, Hi: 0x1160, Stride: 1}, {Lo: 0x17B4, Hi: 0x17B5, Stride: 1},
	{Lo: 0x2065, Hi: 0x2065, Stride: 1}, {Lo: 0x2800, Hi: 0x2800, Stride: 1}, {Lo: 0x3164, Hi: 0x3164, Stride: 1},
	{Lo: 0xFFA0, Hi: 0xFFA0, Stride: 1}, {Lo: 0xFFFC, Hi: 0xFFFC, Stride: 1},
}}
