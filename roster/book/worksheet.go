package book

import (
	"strconv"
	"strings"

	"rollcheck/roster/words"
)

// worksheet reads the rows of one sheet part (ECMA-376 part 1, 18.3.1.99).
type worksheet struct {
	*markup
	delivery
	book     *workbook
	value    []byte // text of the current cell as stored
	hasCells bool   // sheetData was there
}

// rowsOf returns the function that reads the rows of a sheet part.
func (w *workbook) rowsOf(part string) func(*Sheet, func(*Row) error) error {
	return func(sheet *Sheet, yield func(*Row) error) error {
		reader := &worksheet{book: w, delivery: delivery{sheet: sheet, yield: yield}}
		if sheet.shown && sheet.hides {
			reader.covered = newCoverage(sheet.Merged)
		}
		err := reader.run(func() error { return w.parts.each(part, reader.read) })
		sheet.hides = err == nil && (sheet.hides || reader.hides())
		return err
	}
}

func (r *worksheet) read(m *markup) error {
	r.markup = m
	if err := r.root("worksheet"); err != nil {
		return err
	}
	err := r.children(func(name []byte) error {
		switch string(name) {
		case "cols":
			return r.children(r.columnGroup)
		case "sheetData":
			r.hasCells = true
			r.unread = false
			err := r.rows()
			if r.unread {
				r.unknown("AlternateContent")
			}
			return err
		case "mergeCells":
			return r.children(r.mergedRange)
		}
		return r.skip()
	})
	if err == nil && !r.hasCells {
		err = damage(words.SheetNoData)
	}
	return err
}

// columnGroup reads one <col>: columns from min to max share what it says.
func (r *worksheet) columnGroup([]byte) error {
	values, err := r.values("min", "max", "hidden")
	if err != nil {
		return err
	}
	first, firstErr := strconv.Atoi(values[0])
	last, lastErr := strconv.Atoi(values[1])
	if firstErr != nil || lastErr != nil || first < 1 || last < first {
		return damage(words.RangeBad, values[0]+":"+values[1])
	}
	if truth(values[2]) {
		if err := r.hideColumns(first-1, last-1); err != nil {
			return err
		}
	}
	return r.skip()
}

func (r *worksheet) mergedRange([]byte) error {
	written, err := r.markup.value("ref")
	if err != nil {
		return err
	}
	from, to, pair := strings.Cut(written, ":")
	if !pair {
		to = from
	}
	first, ok := parseReference([]byte(from))
	last, alsoOk := parseReference([]byte(to))
	if !ok || !alsoOk || first.row > last.row || first.column > last.column {
		return damage(words.RangeBad, written)
	}
	if err := r.merge(Range{first.row, last.row, first.column, last.column}); err != nil {
		return err
	}
	return r.skip()
}

// rows reads the rows of the element sheetData.
func (r *worksheet) rows() error {
	for {
		found, err := r.next()
		switch {
		case err != nil:
			return err
		case found == tokenClose:
			return nil
		case found != tokenStart:
			continue
		case string(r.name) == "row":
			err = r.readRow()
		default:
			r.unknown(string(r.name))
			err = r.skip()
		}
		if err != nil {
			return err
		}
	}
}

// unknown says of an element that it is not read, though it stands among rows and cells.
func (r *worksheet) unknown(name string) {
	if name != "extLst" && r.sheet.Doubt.Empty() {
		r.sheet.Doubt = words.DoubtElement.With(clip([]byte(name)))
	}
}

func (r *worksheet) readRow() error {
	numbered, err := r.rowAttributes()
	if err != nil {
		return err
	}
	column := -1 // of the cell before
	for {
		if column, err = r.quickCells(column, numbered); err != nil {
			return err
		}
		found, err := r.next()
		switch {
		case err != nil:
			return err
		case found == tokenClose:
			if r.sheet.shown && !r.sheet.hides {
				r.note()
			}
			return r.deliver()
		case found != tokenStart:
			continue
		case string(r.name) == "c":
			column, err = r.readCell(column, &numbered)
		default:
			r.unknown(string(r.name))
			err = r.skip()
		}
		if err != nil {
			return err
		}
	}
}

// rowAttributes begins a row. It says whether the row states its number; without one
// the row follows the one before, unless its first cell says otherwise.
func (r *worksheet) rowAttributes() (numbered bool, err error) {
	r.begin(r.last+1, false)
	for rest := r.attributes; ; {
		name, value, left, err := attribute(rest)
		if err != nil {
			return false, err
		}
		if len(name) == 0 {
			break
		}
		rest = left
		switch string(name) {
		case "r":
			number, ok := parseNumber(value)
			if !ok || number < 1 || number > MaxRow {
				return false, damage(words.RowNumberBad, clip(value))
			}
			r.row.Number, numbered = number, true
		case "hidden":
			r.row.Hidden = truth(string(value))
		}
	}
	return numbered, r.ordered()
}
