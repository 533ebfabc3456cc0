package book

import "rollcheck/roster/words"

// A text table has no checksum and no end. What tells of one that was cut or lost a piece is
// how many fields its rows have: nearly all have equally many, and one alone has not.

// widths follows the numbers of fields of the rows of a text table.
type widths struct {
	rows         map[int]int // by width, how many rows of two fields and more
	before, last rowWidth    // the two rows read last
	odd, odds    int         // the first row that is unlike two equal neighbours, and how many such there are
	widest       int         // the most fields of a row that is not two run together
	joined       int         // rows as wide as two of the widest that share a field: the line end between them is lost
	joinedFirst  int         // the first of them
	keepsEmpty   bool        // a row ends with an empty field: the writer does not leave those out
	shortest     lastField   // the least of the last fields of rows that have a line end, but for the heading
	longest      int         // bytes of the longest of them
	hasLast      bool
	tail         lastField // of the last row
	withoutEnd   bool      // the last row has no line end
}

// lastField is the last field of a row: its bytes, and the digits among them.
type lastField struct{ bytes, digits int }

// fixedDigits is how many digits the shortest value has that is never shorter: a date.
const fixedDigits = 8

// long says whether it may be a value of a fixed length: a date, the number of a person or an account.
func (f lastField) long() bool { return f.digits >= fixedDigits }

// rowWidth is how many fields a row has, and how many up to the last that is filled.
type rowWidth struct{ number, fields, filled int }

// maxWidths bounds how many different widths are counted; a table has a handful.
const maxWidths = 1000

// add takes the next row that holds something.
func (w *widths) add(row rowWidth, tail lastField, ended bool) {
	if w.rows == nil {
		w.rows = map[int]int{}
	}
	if row.fields > 1 && (len(w.rows) < maxWidths || w.rows[row.fields] > 0) {
		w.rows[row.fields]++
	}
	if w.before.fields == row.fields && w.last.unlike(row) {
		if w.odds++; w.odds == 1 {
			w.odd = w.last.number
		}
	}
	w.join(row)
	w.before, w.last = w.last, row
	w.tail, w.withoutEnd = tail, !ended
	if ended {
		w.addLast(row, tail)
	}
}

// join tells a row that is two.
func (w *widths) join(row rowWidth) {
	if row.fields != 2*w.widest-1 || row.filled <= w.widest || w.widest <= maxListed {
		w.widest = max(w.widest, row.fields)
	} else if w.joined++; w.joined == 1 {
		w.joinedFirst = row.number
	}
}

// unlike says whether a row has not as many fields as its neighbours. A line of one field is a title or a note.
func (r rowWidth) unlike(neighbour rowWidth) bool {
	return neighbour.fields > 1 && r.fields > 1 && (r.fields < neighbour.fields || r.filled > neighbour.fields)
}

// addLast takes the last field of a row that has a line end.
func (w *widths) addLast(row rowWidth, tail lastField) {
	w.keepsEmpty = w.keepsEmpty || row.fields > 1 && tail.bytes == 0
	switch {
	case w.rows[row.fields] < 2 && row.fields > 1 || row.number == 1: // the heading
		return
	case !w.hasLast:
		w.shortest = tail
	}
	w.hasLast = true
	w.shortest = lastField{min(w.shortest.bytes, tail.bytes), min(w.shortest.digits, tail.digits)}
	w.longest = max(w.longest, tail.bytes)
}

// full says whether a row ends as all others do, with a number or date as long as theirs: nothing of it is cut off.
func (w *widths) full(fields int, tail lastField) bool {
	usual, _ := w.usual()
	return fields == max(usual, 1) && tail.long() && w.hasLast && w.shortest.bytes == tail.bytes && w.longest == tail.bytes
}

// usual returns the most frequent width, and whether nearly all rows have it.
func (w *widths) usual() (fields int, kept tally) {
	all := 0
	for width, rows := range w.rows {
		all += rows
		if rows > kept.agree || rows == kept.agree && width > fields {
			fields, kept.agree = width, rows
		}
	}
	kept.differ = all - kept.agree
	return fields, kept
}

// doubt says what tells of missing rows or cells; empty where nothing does. Writers that leave
// empty fields out at the end of a row write rows of any width.
func (w *widths) doubt() words.Message {
	fields, kept := w.usual()
	switch {
	case w.withoutEnd && w.cut(fields, kept):
		return words.DoubtLastRow.With(w.last.number, w.last.fields, fields)
	case w.withoutEnd && w.cutField(fields, kept):
		return words.DoubtLastField.With(w.last.number)
	case w.joined > 0 && w.widest == fields:
		return words.DoubtWidth.With(w.joinedFirst, w.joined)
	case w.odds > 0 && (w.keepsEmpty && kept.kept() || kept.agree > 99*kept.differ):
		return words.DoubtWidth.With(w.odd, w.odds)
	}
	return words.Message{}
}

// cut says whether the last row, which has no line end, has fewer fields than the rows above it.
func (w *widths) cut(fields int, kept tally) bool {
	if w.last.fields > 1 && w.last.fields != fields {
		kept.differ-- // the last row itself
	}
	return kept.kept() && w.last.fields < fields
}

// cutField says whether the last field, which has no line end, is a number or a date that is
// shorter than all above it. A remark or an amount may be: that tells nothing.
func (w *widths) cutField(fields int, kept tally) bool {
	return w.last.fields == fields && kept.kept() && w.hasLast && w.shortest.long() && w.tail.bytes < w.shortest.bytes
}
