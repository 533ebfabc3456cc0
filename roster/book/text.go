package book

import (
	"bytes"
	"io"
	"strings"

	"rollcheck/roster/words"
)

// readText makes a book of one sheet of a decoded text table.
func readText(extension string, content []byte) *Book {
	separator, content := separatorOf(extension, content)
	text := bytes.TrimRight(content, "\x00")
	if len(text) == 0 {
		text = content
	}
	return textBook(func(sheet *Sheet, yield func(*Row) error) error {
		records := &records{delivery: delivery{sheet: sheet, yield: yield}, rest: text, separator: separator, padded: len(text) < len(content)}
		return records.run(records.read)
	})
}

func textBook(rows func(*Sheet, func(*Row) error) error) *Book {
	return &Book{Format: "csv", Sheets: []*Sheet{{rows: rows}}}
}

// separatorOf tells the separator of a text table from how it begins, and returns what
// follows the line that declares it.
func separatorOf(extension string, content []byte) (byte, []byte) {
	separator, content := declaredSeparator(content)
	if separator == 0 {
		separator = delimiter(extension, content[:min(len(content), textWindow)])
	}
	if separator == 0 {
		separator = ','
	}
	return separator, content
}

// declaredSeparator reads the line "sep=;" by which a text table tells Excel its separator. Excel does not show that line.
func declaredSeparator(content []byte) (byte, []byte) {
	line, rest, _ := bytes.Cut(content[:min(len(content), 16)], []byte("\n"))
	line = bytes.TrimRight(line, "\r")
	if len(line) != len("sep=;") || !strings.EqualFold(string(line[:4]), "sep=") {
		return 0, content
	}
	return line[4], content[min(len(content), 16)-len(rest):]
}

// records reads the records of a text table one by one (RFC 4180, with what spreadsheet
// programs add to it).
type records struct {
	delivery
	rest      []byte
	separator byte
	field     []byte // of a field within quotes, its text

	source io.Reader // of what follows rest; nil where rest is all there is
	window []byte    // that rest is the end of
	least  int       // bytes of a window
	open   bool      // the record read last ends within quotes
	fields int       // of the record read last
	tail   lastField // of it
	ended  bool      // it has a line end
	widths widths
	quotes quotes
	padded bool // NUL bytes follow the text: the disk was full, or the file was not copied whole
}

// read delivers each record that holds a text. A record's number counts as a spreadsheet
// program shows rows: blank lines count, line breaks within quotes do not.
func (r *records) read() error {
	for {
		if r.source != nil && len(r.rest) < textWindow/2 {
			if err := r.fill(false); err != nil {
				return err
			}
		}
		if len(r.rest) == 0 {
			r.sheet.Doubt = r.doubt()
			r.sheet.Remark = r.remark()
			return nil
		}
		if err := r.record(); err != nil {
			return err
		}
	}
}

// doubt says what tells of missing or wrong rows or cells.
func (r *records) doubt() words.Message {
	switch said := r.quotes.doubt(); {
	case !said.Empty():
		return said
	case r.padded:
		return words.DoubtPadding.With(r.last)
	}
	return r.widths.doubt()
}

// remark says that the last line has no line end, though others have one: the file was cut
// there, or its writer puts none behind the last row, as many do.
func (r *records) remark() words.Message {
	if r.row.Number < 2 || r.ended || r.widths.full(r.fields, r.tail) || !r.sheet.Doubt.Empty() {
		return words.Message{}
	}
	return words.RemarkLastLine.With(r.row.Number)
}

// record reads and delivers one record, in a window as wide as it needs.
func (r *records) record() error {
	for start := r.rest; ; start = r.rest {
		r.begin(r.last+1, false)
		r.quotes.pending = 0
		failure := r.next()
		if r.source != nil && (r.open || len(r.rest) == 0) {
			r.rest, r.open = start, false
			if err := r.fill(true); err != nil {
				return err
			}
			continue
		}
		if failure != nil {
			return failure
		}
		r.quotes.add(&r.row)
		if cells := r.row.Cells; len(cells) > 0 {
			r.widths.add(rowWidth{r.row.Number, r.fields, cells[len(cells)-1].Column + 1}, r.tail, r.ended)
		}
		return r.deliver()
	}
}

// next reads one record into row.
func (r *records) next() *Error {
	for column := 0; ; column++ {
		r.quotes.column = column
		field, more, failure := r.readField()
		if failure != nil {
			return failure
		}
		if text := unwrap(field); len(text) > 0 {
			if column >= MaxColumn {
				return damage(words.CellReferenceBad, columnName(column))
			}
			r.row.Cells = append(r.row.Cells, Cell{Column: column, Kind: Text, Shared: -1, Text: r.texts.keep(text)})
		}
		if !more {
			r.fields, r.tail = column+1, lastField{len(field), countDigits(field)}
			return nil
		}
	}
}

// readField reads one field, which lasts until the next. It says whether the record goes on.
func (r *records) readField() (field []byte, more bool, failure *Error) {
	quoted := len(r.rest) > 0 && r.rest[0] == '"'
	if quoted {
		if failure := r.readQuoted(); failure != nil {
			return nil, false, failure
		}
	}
	end := r.fieldEnd()
	if end < len(r.rest) && r.rest[end] == 0 {
		return nil, false, damage(words.TextNull)
	}
	field = r.rest[:end]
	if quoted {
		r.field = append(r.field, field...)
		field = r.field
	}
	if len(field) > maxText {
		return nil, false, damage(words.FieldTooLong, maxText)
	}
	more = end < len(r.rest) && r.rest[end] == r.separator
	r.ended = end < len(r.rest)
	if bytes.HasPrefix(r.rest[end:], []byte("\r\n")) {
		end++
	}
	r.rest = r.rest[min(end+1, len(r.rest)):]
	return field, more, nil
}

// fieldEnd finds the separator, line end or NUL that ends a field outside quotes.
func (r *records) fieldEnd() int {
	rest, separator := r.rest, r.separator
	for i, c := range rest {
		if c == separator || c <= '\r' && (c == '\n' || c == '\r' || c == 0) {
			return i
		}
	}
	return len(rest)
}

// readQuoted reads the part of a field within quotes; what follows the closing quote belongs to it as it stands.
func (r *records) readQuoted() *Error {
	end := closingQuote(r.rest)
	stray, failure := r.stray(end)
	if failure != nil {
		return failure
	}
	if stray {
		return r.readStray()
	}
	r.field = r.field[:0]
	for text := r.rest[1:end]; ; {
		before, after, doubled := bytes.Cut(text, []byte(`""`))
		if r.field = appendLines(r.field, before); len(r.field) > maxText {
			return damage(words.FieldTooLong, maxText)
		}
		if !doubled {
			break
		}
		r.field, text = append(r.field, '"'), after
	}
	r.rest = r.rest[end+1:]
	if bytes.IndexByte(r.field, 0) >= 0 {
		return damage(words.TextNull)
	}
	return nil
}

// appendLines appends text with each line end as a line feed, as a workbook holds it.
func appendLines(field, text []byte) []byte {
	for {
		at := bytes.IndexByte(text, '\r')
		if at < 0 {
			return append(field, text...)
		}
		field = append(append(field, text[:at]...), '\n')
		text = bytes.TrimPrefix(text[at+1:], []byte("\n"))
	}
}

// unwrap takes a text out of the form ="622..." by which exports keep Excel from reading it as a number.
func unwrap(field []byte) []byte {
	inner, is := bytes.CutPrefix(field, []byte(`="`))
	if !is || len(inner) == 0 || inner[len(inner)-1] != '"' {
		return field
	}
	return bytes.ReplaceAll(inner[:len(inner)-1], []byte(`""`), []byte(`"`))
}

// The separator is told from the first records that are parted at all, looking no further than some lines.
const (
	sampleRecords = 50
	sampleLines   = 1000
)

// delimiter tells the separator of a text table: the one that parts most records in
// equally many fields. 0 says that none parts anything.
func delimiter(extension string, content []byte) byte {
	candidates := ",;\t|"
	if extension == ".tsv" {
		candidates = "\t,;|"
	}
	var best byte
	bestAlike, bestFields := 0, 0
	for i := range len(candidates) {
		alike, fields := agreement(content, candidates[i])
		if fields > 1 && (alike > bestAlike || alike == bestAlike && fields > bestFields) {
			best, bestAlike, bestFields = candidates[i], alike, fields
		}
	}
	return best
}

// countFields passes over one record and counts its fields.
func (r *records) countFields() (count int, ok bool) {
	for more := true; more; count++ {
		r.quotes.column = count
		var failure *Error
		if _, more, failure = r.readField(); failure != nil {
			return 0, false
		}
	}
	return count, true
}

// agreement counts how many of the first records have the most usual count of fields above one, and that count.
func agreement(content []byte, separator byte) (alike, fields int) {
	sample := &records{rest: content, separator: separator}
	counts := map[int]int{}
	read := 0
	for line := 0; line < sampleLines && read < sampleRecords && len(sample.rest) > 0; line++ {
		count, ok := sample.countFields()
		if !ok {
			break
		}
		if count == 1 {
			continue
		}
		read++
		counts[count]++
		if counts[count] > alike || counts[count] == alike && count > fields {
			alike, fields = counts[count], count
		}
	}
	return alike, fields
}
