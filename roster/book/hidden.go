package book

import (
	"strconv"
	"strings"
	"unicode"

	"rollcheck/roster/words"
)

// Values under a merged range are mostly old copies of no meaning. Where an identity number or
// several texts are hidden that the range does not show, they may be persons of their own: a
// reader who leaves them out says so.

// covering is a merged range that reaches the row being read.
type covering struct {
	Range
	shown       string // by its first cell
	other       string // the first hidden text that differs
	row, column int    // where that stands
	told        bool
}

// hiddenData is what merged ranges of a sheet hide that may be persons.
type hiddenData struct {
	ranges int
	first  covering // of them
}

// note takes one hidden cell.
func (h *hiddenData) note(under *covering, row int, cell *Cell) {
	person := identityShaped(cell.Text)
	if under.told || cell.Text == under.shown || !person && (cell.Kind != Text || !hasIdeograph(cell.Text)) {
		return
	}
	if under.other == "" {
		under.other, under.row, under.column = strings.Clone(cell.Text), row, cell.Column
	}
	if !person && cell.Text == under.other {
		return
	}
	under.told = true
	if h.ranges++; h.ranges == 1 {
		h.first = *under
	}
}

// doubt says what is hidden; empty where nothing is.
func (h *hiddenData) doubt() words.Message {
	if h.ranges == 0 {
		return words.Message{}
	}
	first := &h.first
	name := columnName(first.FirstColumn) + strconv.Itoa(first.FirstRow) + ":" + columnName(first.LastColumn) + strconv.Itoa(first.LastRow)
	return words.DoubtCovered.With(name, first.row, columnName(first.column), h.ranges)
}

// identityShaped says whether a text has the form of an identity number: 18 places with a day of
// birth in them, or 15 of the old kind.
func identityShaped(text string) bool {
	day := ""
	switch len(text) {
	case 15:
		day = text[8:12]
	case 18:
		if century := text[6:8]; century != "19" && century != "20" {
			return false
		}
		day, text = text[10:14], strings.TrimRight(text, "xX")
		if len(text) < 17 {
			return false
		}
	default:
		return false
	}
	return strings.Trim(text, "0123456789") == "" && "01" <= day[:2] && day[:2] <= "12" && "01" <= day[2:] && day[2:] <= "31"
}

func hasIdeograph(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}
