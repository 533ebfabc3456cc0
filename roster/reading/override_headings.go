package reading

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// ownHeadings is what 列名 tables say of the headings of one sheet. A column may be named by
// its letter, by its heading with all levels, or by one of the levels; the nearer naming
// wins. Two rows that name a column equally near and differ are an error.
type ownHeadings struct {
	rows     []*headingRow
	whole    map[string]bool // headings of the sheet with all levels, folded; empty until they are known
	decided  map[string]*headingRow
	conflict *error
}

// ownOf returns what the tables say of a sheet.
func (r *reader) ownOf(file, sheet string) *ownHeadings {
	own := &ownHeadings{decided: map[string]*headingRow{}, conflict: &r.conflict}
	for _, row := range r.headings {
		if matchesPath(row.file, file) && matchesSheet(row.sheet, sheet) {
			row.placed = true
			own.rows = append(own.rows, row)
		}
	}
	return own
}

// field returns the field the user gave a heading.
func (o *ownHeadings) field(text string) roster.Field {
	if row := o.row(text); row != nil {
		return row.field
	}
	return roster.NoField
}

// row returns the row that decides about a heading, nil if none does.
func (o *ownHeadings) row(text string) *headingRow {
	if len(o.rows) == 0 {
		return nil
	}
	if row, known := o.decided[text]; known {
		return row
	}
	var best *headingRow
	nearest := notNamed
	for _, row := range o.rows {
		near := o.nearness(row, text)
		switch {
		case near > nearest:
			best, nearest = row, near
		case near == nearest && near > notNamed && (row.field != best.field || row.ignored != best.ignored):
			o.dispute(best, row)
		}
	}
	o.decided[text] = best
	return best
}

// dispute notes the first two rows that differ about one column.
func (o *ownHeadings) dispute(first, second *headingRow) {
	if *o.conflict == nil {
		*o.conflict = &words.Error{
			What: words.HeadingConflict.With(first.table, first.number, second.table, second.number, second.wanted),
			Hint: words.HeadingConflictHint.With(),
		}
	}
}

// How near a row names a column.
const (
	notNamed = iota
	namedByLevel
	namedWhole
	namedByLetter
)

func (o *ownHeadings) nearness(row *headingRow, text string) int {
	levels := strings.Split(text, levelMark)
	if row.column >= 0 {
		if levels[len(levels)-1] == ColumnName(row.column) {
			return namedByLetter
		}
		return notNamed
	}
	if foldHeading(shownHeading(text)) == row.heading {
		return namedWhole
	}
	for _, level := range levels {
		if foldHeading(level) == row.heading && !o.whole[row.heading] {
			return namedByLevel
		}
	}
	return notNamed
}

// learn tells the rows the headings of a table of the sheet: a column a row names by its
// letter gets that as its lowest level, and what rows match is noted.
func (o *ownHeadings) learn(texts map[int]string) {
	if o == nil || len(o.rows) == 0 {
		return
	}
	clear(o.decided)
	o.whole = map[string]bool{}
	for _, text := range texts {
		o.whole[foldHeading(shownHeading(text))] = true
	}
	for _, row := range o.rows {
		if row.column >= 0 && row.column < maxColumns {
			addLetter(texts, row.column)
			row.used = true
		}
	}
	for _, text := range texts {
		for _, row := range o.rows {
			row.used = row.used || o.nearness(row, text) > notNamed
		}
	}
}

func addLetter(texts map[int]string, column int) {
	letter := ColumnName(column)
	switch text := texts[column]; {
	case text == "":
		texts[column] = letter
	case !strings.HasSuffix(text, levelMark+letter) && text != letter:
		texts[column] = text + levelMark + letter
	}
}

// read returns the heading without the columns that are to be ignored.
func (o *ownHeadings) read(h *heading) *heading {
	if o == nil || len(o.rows) == 0 {
		return h
	}
	left := *h
	left.texts = maps.Clone(h.texts)
	for column, text := range h.texts {
		if row := o.row(text); row != nil && row.ignored {
			delete(left.texts, column)
			left.ignored = append(left.ignored, column)
		}
	}
	return &left
}

// undecided finds the columns a row repeats, but takes none whose field the user gave.
func undecided(h *heading, override func(string) roster.Field, find func(*heading) groupList) groupList {
	list := find(h)
	for column := range list.claimed {
		if override(h.texts[column]) == roster.NoField {
			continue
		}
		left := *h
		left.texts = maps.Clone(h.texts)
		maps.DeleteFunc(left.texts, func(_ int, text string) bool { return override(text) != roster.NoField })
		return find(&left)
	}
	return list
}

// byLetter says whether a row names a column by its letter.
func (o *ownHeadings) byLetter() bool {
	return o != nil && slices.ContainsFunc(o.rows, func(row *headingRow) bool { return row.column >= 0 })
}

// underLetters returns the heading of a sheet of which no heading was understood, where rows
// name its columns by their letters: the row above the first number of a person. Without such
// a row the sheet has none, and its last row is before its first.
func underLetters(rows []headRow) heading {
	first := slices.IndexFunc(rows, holdsID)
	if first > 0 && headingLike(rows[first-1]) {
		h := joinLevels(rows[first-1 : first])
		h.first, h.last = first-1, first-1
		return h
	}
	return heading{texts: map[int]string{}, last: -1}
}

// letterForm is how a 列名 row names a column that its heading cannot tell: B列.
var letterForm = regexp.MustCompile(`^第?([a-z]{1,3})列$`)

// ColumnNamed returns the column, from 0, that a 列名 row names by its letter.
func ColumnNamed(text string) (column int, ok bool) {
	found := letterForm.FindStringSubmatch(foldHeading(text))
	if found == nil {
		return 0, false
	}
	for _, letter := range found[1] {
		column = column*26 + int(letter-'a') + 1
	}
	return column - 1, true
}

// ColumnName names a column by its letter, as a 列名 row does.
func ColumnName(column int) string { return roster.Letter(column) + "列" }
