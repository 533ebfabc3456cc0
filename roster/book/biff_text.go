package book

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"rollcheck/roster/words"
)

// Marks in the byte that precedes the characters of a BIFF8 string ([MS-XLS] 2.5.293).
const (
	biffWide     = 0x01 // two bytes a character
	biffPhonetic = 0x04
	biffRich     = 0x08
)

// appendString appends a BIFF8 string of this many characters (XLUnicodeRichExtendedString
// from its marks on). Its formatting runs and phonetic hints are passed over.
func (b *biffBody) appendString(out []byte, count int) ([]byte, error) {
	head, err := b.take(1)
	if err != nil {
		return out, err
	}
	marks, runs, hints := head[0], 0, 0
	if marks&biffRich != 0 {
		if head, err = b.take(2); err != nil {
			return out, err
		}
		runs = int(binary.LittleEndian.Uint16(head))
	}
	if marks&biffPhonetic != 0 {
		if head, err = b.take(4); err != nil {
			return out, err
		}
		hints = int(binary.LittleEndian.Uint32(head))
	}
	if out, err = b.appendCharacters(out, count, marks&biffWide != 0); err != nil {
		return out, err
	}
	return out, b.skip(4*runs + hints)
}

// appendCharacters appends characters, which each CONTINUE may store in another width:
// its first byte says which ([MS-XLS] 2.4.58).
func (b *biffBody) appendCharacters(out []byte, count int, wide bool) ([]byte, error) {
	var high rune // the first half of a character whose second half comes with the next record
	for {
		size := min(count, len(b.rest))
		if wide {
			size = min(count, len(b.rest)/2)
		}
		if wide {
			out, high = appendUnits(out, b.rest[:2*size], high)
			b.rest = b.rest[2*size:]
		} else {
			out = appendLatin(out, b.rest[:size])
			b.rest = b.rest[size:]
		}
		if count -= size; count == 0 {
			return appendHalf(out, high), nil
		}
		if len(b.rest) > 0 || b.stream.coming() != biffContinue {
			return out, recordBad(b.stream.at)
		}
		if over, err := b.over(); over || err != nil {
			return out, b.short(err)
		}
		wide, b.rest = b.rest[0]&biffWide != 0, b.rest[1:]
	}
}

// appendUnits appends UTF-16 as UTF-8. high is the half a record before left over.
func appendUnits(out, units []byte, high rune) ([]byte, rune) {
	for ; len(units) > 1; units = units[2:] {
		unit := rune(binary.LittleEndian.Uint16(units))
		if high != 0 {
			if whole := utf16.DecodeRune(high, unit); whole != utf8.RuneError {
				out, high = utf8.AppendRune(out, whole), 0
				continue
			}
			out, high = appendHalf(out, high), 0
		}
		if unit >= 0xD800 && unit < 0xDC00 {
			high = unit
			continue
		}
		out = utf8.AppendRune(out, unit)
	}
	return out, high
}

// appendHalf appends the mark of an invalid character for half a character without its other half.
func appendHalf(out []byte, high rune) []byte {
	if high == 0 {
		return out
	}
	return utf8.AppendRune(out, utf8.RuneError)
}

func appendLatin(out, text []byte) []byte {
	for _, c := range text {
		if c < utf8.RuneSelf {
			out = append(out, c)
		} else {
			out = utf8.AppendRune(out, rune(c))
		}
	}
	return out
}

// appendText appends the string a record holds: BIFF8 characters, or BIFF5 bytes in the
// workbook's code page. count is its length in those.
func (w *biff) appendText(out []byte, body *biffBody, count int) ([]byte, error) {
	start := len(out)
	if w.eight {
		out, err := body.appendString(out, count)
		return out, legibleText(out[start:], err)
	}
	stored, err := body.take(count)
	if err != nil {
		return out, err
	}
	decoded, err := w.decode(stored)
	return append(out, decoded...), err
}

// legibleText requires text without the mark that stands for an invalid character.
func legibleText(text []byte, err error) error {
	if err == nil && bytes.Contains(text, invalidMark) {
		return damage(words.MarkupCharacters)
	}
	if err == nil && len(text) > maxText {
		return tooLarge(words.CellTooLong, maxText)
	}
	return err
}

// decode brings bytes of a BIFF5 workbook to UTF-8. Web pages write such workbooks
// without naming the code page: a Chinese one is then GBK.
func (w *biff) decode(stored []byte) ([]byte, error) {
	if !bytes.ContainsFunc(stored, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return stored, nil
	}
	from := w.encoding
	if from == nil {
		from = simplifiedchinese.GB18030
	}
	decoded, err := from.NewDecoder().Bytes(stored)
	if w.encoding == nil && (err != nil || bytes.Contains(decoded, invalidMark)) {
		decoded, err = charmap.Windows1252.NewDecoder().Bytes(stored)
	}
	if err != nil || bytes.Contains(decoded, invalidMark) {
		return nil, damage(words.MarkupCharacters)
	}
	return decoded, nil
}

// codePage returns the encoding of a Windows code page ([MS-XLS] 2.4.52); nil for UTF-16,
// which BIFF8 names and does not need.
func codePage(number uint16) (encoding.Encoding, bool) {
	switch number {
	case 1200:
		return nil, true
	case 936, 54936:
		return simplifiedchinese.GB18030, true
	case 950:
		return traditionalchinese.Big5, true
	case 932:
		return japanese.ShiftJIS, true
	case 949:
		return korean.EUCKR, true
	case 10000, 32768:
		return charmap.Macintosh, true
	}
	western, ok := westernPages[number]
	return western, ok
}

// westernPages are the code pages of one byte a character.
var westernPages = map[uint16]encoding.Encoding{
	367: charmap.Windows1252, 437: charmap.CodePage437, 850: charmap.CodePage850, 852: charmap.CodePage852,
	855: charmap.CodePage855, 866: charmap.CodePage866, 874: charmap.Windows874,
	1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252, 1253: charmap.Windows1253,
	1254: charmap.Windows1254, 1255: charmap.Windows1255, 1256: charmap.Windows1256, 1257: charmap.Windows1257,
	1258: charmap.Windows1258, 32769: charmap.Windows1252,
}
