package book

import (
	"bytes"

	"rollcheck/roster/words"
)

// A quote typed at the start of a cell by mistake, or written by a program that does not double
// quotes, encloses all up to the next one: rows of people become one cell. Such a quote is told
// by the lines it encloses, which are records like those before; it is then left out, the lines
// are read one by one, and the sheet is in doubt. A note or address of several lines is a cell.

const (
	// longNumber is how many digits the numbers of people and accounts have at least.
	longNumber = 15
	// someDigits tells a number with mistakes from a word.
	someDigits = 10
	// manyRecords are more than a cell lists, whatever comes before them.
	manyRecords = 20
	// maxListed is how many fields the lines of a list within a cell have: name, number and relation.
	maxListed = 3
)

// quotes follows the stray quotes of a text table.
type quotes struct {
	column       int // of the field being read
	numberColumn int // of the first long number of the row read last that has one, from 1; 0 for none
	pending      int // stray quotes of the record being read
	first, count int // the row of the first, and how many there are
}

// add takes a record that was read whole.
func (q *quotes) add(row *Row) {
	if q.pending > 0 && q.count == 0 {
		q.first = row.Number
	}
	q.count += q.pending
	for i := range row.Cells {
		if text := row.Cells[i].Text; len(text) >= longNumber && len(text) < 2*longNumber && countDigits([]byte(text)) >= longNumber {
			q.numberColumn = row.Cells[i].Column + 1
			return
		}
	}
}

func (q *quotes) doubt() words.Message {
	if q.count == 0 {
		return words.Message{}
	}
	return words.DoubtQuote.With(q.first, q.count)
}

func countDigits(text []byte) (count int) {
	for _, c := range text {
		if '0' <= c && c <= '9' {
			count++
		}
	}
	return count
}

// closingQuote finds the quote that ends the field a text begins with; the length of the text where there is none.
func closingQuote(text []byte) int {
	for at := 1; at < len(text); at += 2 {
		next := bytes.IndexByte(text[at:], '"')
		if next < 0 {
			break
		}
		if at += next; at+1 == len(text) || text[at+1] != '"' {
			return at
		}
	}
	return len(text)
}

// lineLength is where the first line of a text ends; its length where it has no line end.
func lineLength(text []byte) int {
	if at := bytes.IndexAny(text, "\r\n"); at >= 0 {
		return at
	}
	return len(text)
}

// stray says whether the quote a field begins with, and whose end is here, is a stray one. What
// it says does not depend on how much of the text is in memory: it sets open where that is too little.
func (r *records) stray(end int) (is bool, failure *Error) {
	closed, first := end < len(r.rest), lineLength(r.rest[:end])
	if first == end {
		return r.strayOnLine(end, closed)
	}
	like := r.like(r.rest[:first])
	last, is := r.enclosed(first, end, like)
	if is || end > 2*maxText {
		return true, nil
	}
	lastEnd := end + lineLength(r.rest[end:])
	if r.source != nil && lastEnd == len(r.rest) {
		r.open = true
		return false, damage(words.TextQuote)
	}
	return !closed || like.known && like.record(r.rest[last:lastEnd]), nil
}

// strayOnLine is stray for a quote on whose line no other line begins.
func (r *records) strayOnLine(end int, closed bool) (bool, *Error) {
	switch {
	case closed:
		return false, nil
	case end > 2*maxText:
		return false, damage(words.FieldTooLong, maxText)
	case r.source != nil:
		r.open = true
		return false, damage(words.TextQuote)
	}
	return true, nil
}

// enclosed says whether records are among the whole lines within quotes, from the first line
// end to the end; it returns where the last line begins, which may go on behind the quotes.
func (r *records) enclosed(first, end int, like likeness) (last int, is bool) {
	needed := manyRecords
	if like.known {
		needed = 1
	}
	for last = first; ; {
		last++ // the line end; that of two bytes leaves an empty line
		length := lineLength(r.rest[last:end])
		if last+length == end {
			return last, false
		}
		if like.record(r.rest[last : last+length]) {
			if needed--; needed == 0 {
				return last, true
			}
		}
		last += length
	}
}

// likeness is what makes a line like the records of its table.
type likeness struct {
	records *records
	fields  int  // the usual count
	known   bool // the line with the quote is like them itself
}

// like returns what the lines under one with a quote, which begins at the quote, are to be like.
// Where no record was read yet, that is the line itself if it cannot be one of a list within a cell.
func (r *records) like(line []byte) likeness {
	fields, _ := r.part(line, 0)
	fields += r.quotes.column
	usual, _ := r.widths.usual()
	like := likeness{records: r, fields: usual}
	if usual == 0 {
		like.fields = fields
		like.known = fields > maxListed
		return like
	}
	like.known = fields > 1 && like.width(fields)
	return like
}

// width says whether records often have so many fields: writers that leave empty ones out write several widths.
func (l likeness) width(fields int) bool {
	rows := l.records.widths.rows
	return fields == l.fields || 10*rows[fields] >= rows[l.fields] && rows[fields] > 0
}

// record says whether a line is a record: with as many fields, and a number where they have one.
func (l likeness) record(line []byte) bool {
	column := l.records.quotes.numberColumn - 1
	fields, number := l.records.part(line, column)
	if column < 0 {
		return fields > 1 && fields == l.fields && countDigits(line) >= longNumber
	}
	return fields > max(column, 1) && (fields >= l.fields || l.width(fields)) && (len(number) == 0 || countDigits(number) >= someDigits)
}

// part counts the fields of a line read on its own, and returns the one of a column.
func (r *records) part(line []byte, column int) (count int, field []byte) {
	for {
		end := r.fieldOnLine(line)
		if count == column {
			field = line[:end]
		}
		if count++; end == len(line) {
			return count, field
		}
		line = line[end+1:]
	}
}

// fieldOnLine finds the end of the field a line begins with. A quote ends one only before a separator or the line's end.
func (r *records) fieldOnLine(line []byte) int {
	if len(line) > 0 && line[0] == '"' {
		for end := 1; end < len(line); end++ {
			if line[end] == '"' && (end+1 == len(line) || line[end+1] == r.separator) {
				return end + 1
			}
		}
	}
	if at := bytes.IndexByte(line, r.separator); at >= 0 {
		return at
	}
	return len(line)
}

// readStray reads a field that begins with a stray quote up to where it ends on its own line.
func (r *records) readStray() *Error {
	line := r.rest[:lineLength(r.rest)]
	end := r.fieldOnLine(line)
	text := line[1:end]
	if bytes.IndexByte(text, 0) >= 0 {
		return damage(words.TextNull)
	}
	if len(text) > 0 && text[len(text)-1] == '"' {
		text = text[:len(text)-1]
	}
	text = bytes.ReplaceAll(bytes.ReplaceAll(text, []byte(`\"`), []byte(`"`)), []byte(`""`), []byte(`"`))
	r.field, r.rest = append(r.field[:0], text...), r.rest[end:]
	r.quotes.pending++
	return nil
}
