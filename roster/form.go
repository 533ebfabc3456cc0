package roster

import (
	"slices"
	"strings"

	"rollcheck/roster/words"
)

// Filled is what stands in a cell that officers fill: the text, and whether the cell was a
// number, which may have lost its last zero.
type Filled struct {
	Text   string
	Number bool
}

// Answer returns what an officer filled into a column of a form.
func (r Row) Answer(field Field) Filled {
	return Filled{Text: r.Text(field), Number: r.Value(field)&FormMask == FormOther}
}

// Spread gives the value of a column in the first of some rows of the sheet to the others: a
// cell that is merged over them. Rows that are no records are left out.
func (s *Sheet) Spread(column, first, last int) {
	from, _ := slices.BinarySearch(s.Rows, int32(first))
	to, _ := slices.BinarySearch(s.Rows, int32(last+1))
	if from == to || s.Rows[from] != int32(first) {
		return
	}
	values := make([]Value, len(s.Rows))
	for i := range values {
		values[i] = s.Values[column].at(int32(i))
	}
	for i := from + 1; i < to; i++ {
		values[i] = values[from]
		s.Shared = append(s.Shared, int32(i))
	}
	s.Values[column] = Packed{whole: values}
}

// FindingNumber returns the number of a finding as it is kept, 16 small hex digits, from one
// in fours; "" where a text is none.
func FindingNumber(text string) string {
	if !IsFindingNumber(text) {
		return ""
	}
	var digits []byte
	for _, c := range []byte(TrimBlank(text)) {
		switch {
		case c >= 'A' && c <= 'F':
			digits = append(digits, c+'a'-'A')
		case c != '-':
			digits = append(digits, c)
		}
	}
	return string(digits)
}

// WithoutOurs is a remark without what a report of ours put there: what somebody wrote before or
// behind it is kept.
func WithoutOurs(text string) string {
	for _, marks := range [][2]string{{words.LedgerOpens.ZH, words.LedgerCloses.ZH}, {words.LedgerOpens.EN, words.LedgerCloses.EN}} {
		from := strings.Index(text, marks[0])
		if from < 0 {
			continue
		}
		behind := ""
		if to := strings.LastIndex(text, marks[1]); to > from {
			behind = text[to+len(marks[1]):]
		}
		return TrimBlank(text[:from] + behind)
	}
	return text
}
