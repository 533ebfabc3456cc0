package book

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"rollcheck/roster/words"
)

// plain decodes entities and line ends of a text of XML (XML 1.0, sections 2.11 and 4.6).
// The result is raw itself where there is nothing to decode.
func (m *markup) plain(raw []byte) ([]byte, error) {
	if bytes.IndexByte(raw, '&') < 0 && bytes.IndexByte(raw, '\r') < 0 {
		return raw, nil
	}
	out := m.scratch[:0]
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; c {
		case '&':
			end := bytes.IndexByte(raw[i:min(len(raw), i+maxEntity)], ';')
			r, ok := entity(string(raw[i+1 : max(i+1, i+end)]))
			if !ok {
				return nil, damage(words.MarkupEntity, clip(raw[i:max(i+1, i+end+1)]))
			}
			out = utf8.AppendRune(out, r)
			i += end
		case '\r':
			if i+1 == len(raw) || raw[i+1] != '\n' {
				out = append(out, '\n')
			}
		default:
			out = append(out, c)
		}
	}
	m.scratch = out
	return out, nil
}

// maxEntity bounds the bytes of an entity: &#x10FFFF; with some leading zeros.
const maxEntity = 16

// namedEntities are the entities XML knows without a DTD (XML 1.0, 4.6).
var namedEntities = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}

// entity returns the character an entity without & and ; stands for.
func entity(name string) (rune, bool) {
	if r, ok := namedEntities[name]; ok {
		return r, true
	}
	if len(name) < 2 || name[0] != '#' {
		return 0, false
	}
	digits, base := name[1:], 10
	if digits[0] == 'x' {
		digits, base = digits[1:], 16
	}
	number, err := strconv.ParseUint(digits, base, 21)
	r := rune(number)
	return r, err == nil && r != 0 && utf8.ValidRune(r)
}

// unescape appends text to out with each _xHHHH_ decoded (ECMA-376 part 1, 22.9.2.19,
// ST_Xstring). Two in a row may be the halves of one character.
func unescape(out, text []byte) []byte {
	for {
		i := bytes.Index(text, []byte("_x"))
		if i < 0 {
			return append(out, text...)
		}
		out = append(out, text[:i]...)
		text = text[i:]
		unit, ok := escaped(text)
		size := 7
		r := rune(unit)
		if ok && utf16.IsSurrogate(r) {
			low, _ := escaped(text[7:])
			r = utf16.DecodeRune(r, rune(low))
			ok, size = r != utf8.RuneError, 14
		}
		if !ok {
			out = append(out, '_')
			text = text[1:]
			continue
		}
		out = utf8.AppendRune(out, r)
		text = text[size:]
	}
}

// escaped reads an _xHHHH_ at the start of text.
func escaped(text []byte) (uint16, bool) {
	if len(text) < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_' {
		return 0, false
	}
	unit, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	return uint16(unit), err == nil
}

// legible says whether a text is valid: UTF-8, and without the mark a decoder leaves for invalid bytes.
func (m *markup) legible(text []byte) bool {
	return utf8.Valid(text) && !(m.recoded && bytes.Contains(text, []byte("\uFFFD")))
}
