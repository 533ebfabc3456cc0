package book

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"os"
	"unicode/utf8"

	"rollcheck/roster/words"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/transform"
)

// A text table may be the list of a province. It is not held in memory: it is read once to hash
// and check it, and again for its rows.

const (
	// textWindow is how much of it is in memory at one time.
	textWindow = 256 << 10
	// maxRecord bounds one record, which must be in memory whole.
	maxRecord = 64 << 20
)

// textFile is a text table on disk, as it was when it was checked.
type textFile struct {
	path    string
	was     fs.FileInfo
	from    encoding.Encoding // nil for UTF-8
	window  int               // bytes of its text in memory at one time
	skipped int64             // bytes of its text before the first record: byte-order mark, sep=
	length  int64             // bytes of its text up to the padding
	padded  bool              // it ends with NUL bytes
}

// openText opens a text table in UTF-8, UTF-16 or GB18030. It says false for any other content,
// a text with broken bytes too, which is then read whole and told by what it is.
func openText(path string) (opened *Book, ok bool, err error) {
	extension := extensionOf(path)
	about, err := os.Stat(path)
	if err != nil || !textTable(extension) || !about.Mode().IsRegular() || about.Size() == 0 || about.Size() > maxFile {
		return nil, false, err
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, false, err
	}
	defer file.Close()
	// Its text may take half as much again as the file: many small files share one memory.
	text := &textFile{path: path, was: about, window: int(min(textWindow, 2*about.Size()+64))}
	start, sum, err := text.tell(file)
	if err != nil || start == nil {
		return nil, false, err
	}
	if !still(file, about) {
		return nil, false, changed()
	}
	separator, records := separatorOf(extension, bytes.TrimPrefix(start, byteOrderMark))
	text.skipped = int64(len(start) - len(records))
	opened = textBook(text.records(separator))
	opened.SHA256 = sum
	opened.allow(allowanceOf(int(about.Size()), 1))
	return opened, true, nil
}

// tell finds the encoding of a file, and returns the first window of its text and the hash of
// its bytes; no window where it is no text, or one with broken bytes.
func (t *textFile) tell(file *os.File) (start []byte, sum [32]byte, err error) {
	begins, err := startOf(file, nil, t.window)
	if err != nil {
		return nil, sum, err
	}
	encodings := []encoding.Encoding{nil, simplifiedchinese.GB18030}
	if is, bigEndian := wide(begins); is {
		encodings = []encoding.Encoding{utf16Encoding(bigEndian)}
	}
	for _, t.from = range encodings {
		start, err := startOf(file, t.from, t.window)
		if err != nil || !plainText(start) {
			return nil, sum, err
		}
		sum, valid, err := t.check(file)
		if err != nil || valid {
			return start, sum, err
		}
	}
	return nil, sum, nil
}

// decoded reads a text as UTF-8.
func decoded(source io.Reader, from encoding.Encoding) io.Reader {
	if from == nil {
		return source
	}
	return transform.NewReader(source, from.NewDecoder())
}

// startOf returns the first window of the text of a file that is not empty, and goes back to its start.
func startOf(file *os.File, from encoding.Encoding, window int) ([]byte, error) {
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	start := make([]byte, window)
	count, err := io.ReadFull(decoded(file, from), start)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	_, err = file.Seek(0, io.SeekStart)
	return start[:count], err
}

// plainText says whether a content begins as no other format does.
func plainText(start []byte) bool {
	return !bytes.HasPrefix(start, []byte("PK")) && !bytes.HasPrefix(start, []byte("\xD0\xCF\x11\xE0")) &&
		!oldWorkbook(start) && binaryFormat(start) == "" && markedText(start) == ""
}

// check hashes the bytes of a text, measures it and says whether all of it is of its encoding.
func (t *textFile) check(file io.Reader) (sum [32]byte, valid bool, err error) {
	hash := sha256.New()
	source := decoded(io.TeeReader(file, hash), t.from)
	window := make([]byte, t.window)
	t.length, t.padded = 0, false
	var all int64
	for left := 0; ; {
		count, err := io.ReadFull(source, window[left:])
		text := window[:left+count]
		over := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !over {
			return sum, false, err
		}
		whole := text
		if !over {
			whole = text[:len(text)-halfCharacter(text)]
		}
		if !utf8.Valid(whole) || t.from != nil && bytes.Contains(whole, invalidMark) {
			return sum, false, nil
		}
		if text := bytes.TrimRight(whole, "\x00"); len(text) > 0 {
			t.length = all + int64(len(text))
		}
		if all += int64(len(whole)); over {
			t.padded = 0 < t.length && t.length < all
			if t.length == 0 {
				t.length = all
			}
			hash.Sum(sum[:0])
			return sum, true, nil
		}
		left = copy(window, text[len(whole):])
	}
}

// halfCharacter counts the bytes at the end of a text that begin a character and do not end it.
func halfCharacter(text []byte) int {
	for size := 1; size < utf8.UTFMax && size <= len(text); size++ {
		if c := text[len(text)-size]; utf8.RuneStart(c) {
			if utf8.FullRune(text[len(text)-size:]) {
				return 0
			}
			return size
		}
	}
	return 0
}

// records returns what reads the rows, with the file opened anew.
func (t *textFile) records(separator byte) func(*Sheet, func(*Row) error) error {
	return func(sheet *Sheet, yield func(*Row) error) error {
		file, err := os.Open(t.path)
		if err != nil {
			return refused(err)
		}
		defer file.Close()
		if !still(file, t.was) {
			return changed()
		}
		source := decoded(file, t.from)
		if _, err := io.CopyN(io.Discard, source, t.skipped); err != nil {
			return refused(err)
		}
		source = io.LimitReader(source, t.length-t.skipped)
		records := &records{delivery: delivery{sheet: sheet, yield: yield}, source: source, separator: separator, least: t.window, padded: t.padded}
		if err := records.run(records.read); err != nil {
			return err
		}
		if !still(file, t.was) {
			return changed()
		}
		return nil
	}
}

// fill gets more of the text into the window: behind the records not read yet, which it
// holds whole where wider is asked for.
func (r *records) fill(wider bool) error {
	size := max(len(r.window), r.least)
	if wider && len(r.rest) == len(r.window) {
		size *= 2
	}
	if size > maxRecord {
		return tooLarge(words.FieldTooLong, maxText)
	}
	if size > len(r.window) {
		r.window = append(make([]byte, 0, size), r.rest...)[:size]
	} else {
		copy(r.window, r.rest)
	}
	count, err := io.ReadFull(r.source, r.window[len(r.rest):])
	r.rest = r.window[:len(r.rest)+count]
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		r.source, err = nil, nil
	}
	if err != nil {
		return refused(err)
	}
	return nil
}
