package book

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/roster/words"
)

// cellHead is what the start tag of a cell says.
type cellHead struct {
	column int
	style  int
	kind   []byte // attribute t as written; it lasts until the next token
}

// readCell reads the cell whose start tag was read last. It returns the cell's column.
func (r *worksheet) readCell(before int, numbered *bool) (int, error) {
	head, err := r.cellAttributes(before, numbered)
	if err != nil {
		return 0, err
	}
	kind, known := cellType(head.kind)
	switch {
	case head.column >= MaxColumn:
		return 0, damage(words.CellReferenceBad, columnName(head.column))
	case !known:
		return 0, damage(words.CellType, clip(head.kind))
	}
	formula, err := r.readContent(kind)
	if err != nil {
		return 0, err
	}
	return head.column, r.add(head.column, head.style, kind, formula)
}

func (r *worksheet) cellAttributes(before int, numbered *bool) (cellHead, error) {
	head := cellHead{column: before + 1, style: -1}
	for rest := r.attributes; ; {
		name, value, left, err := attribute(rest)
		if err != nil {
			return head, err
		}
		if len(name) == 0 {
			break
		}
		rest = left
		switch string(name) {
		case "r":
			at, ok := parseReference(value)
			if !ok {
				return head, damage(words.CellReferenceBad, clip(value))
			}
			if err := r.placed(at, value, numbered); err != nil {
				return head, err
			}
			head.column = at.column
		case "s":
			if style, ok := parseNumber(value); ok {
				head.style = style
			}
		case "t":
			head.kind = value
		}
	}
	return head, nil
}

// placed requires that a cell stands in its row. A row without a number takes the one its first cell states.
func (r *worksheet) placed(at reference, written []byte, numbered *bool) error {
	if at.row == r.row.Number {
		*numbered = true
		return nil
	}
	if *numbered {
		return damage(words.CellWrongRow, clip(written))
	}
	r.row.Number, *numbered = at.row, true
	return r.ordered()
}

// storedType is the type of a cell as the file names it (ECMA-376 part 1, 18.18.11).
type storedType uint8

const (
	storedNumber storedType = iota
	storedShared
	storedString
	storedInline
	storedBool
	storedError
	storedDate
)

func cellType(written []byte) (storedType, bool) {
	switch string(written) {
	case "", "n":
		return storedNumber, true
	case "s":
		return storedShared, true
	case "str":
		return storedString, true
	case "inlineStr":
		return storedInline, true
	case "b":
		return storedBool, true
	case "e":
		return storedError, true
	case "d":
		return storedDate, true
	}
	return 0, false
}

// formulaState says whether a cell holds a formula and whether its result was stored with it.
type formulaState uint8

const (
	noFormula formulaState = iota
	formulaOnly
	formulaWithResult
)

// cellContent is what the children of a cell say beside its text.
type cellContent struct {
	formula bool // there is a formula
	result  bool // there is a value
	inline  bool // the text is inline
}

// readContent reads the children of a cell up to its end; its text is then in r.value.
func (r *worksheet) readContent(kind storedType) (formulaState, error) {
	r.value = r.value[:0]
	var content cellContent
	for {
		found, err := r.next()
		switch {
		case err != nil:
			return 0, err
		case found == tokenClose:
			return stateOf(content.formula, content.result && (kind == storedString || len(r.value) > 0)), nil
		case found != tokenStart:
			continue
		}
		if err := r.readChild(kind, &content); err != nil {
			return 0, err
		}
	}
}

func (r *worksheet) readChild(kind storedType, content *cellContent) (err error) {
	switch name := string(r.name); {
	case name == "v" && !content.inline:
		content.result = true
		r.value, err = r.appendValue(r.value, kind == storedString || kind == storedInline)
	case name == "is": // where both stand, the inline text is the one shown
		content.inline = true
		r.value, err = r.richText(r.value[:0])
	case name == "f":
		content.formula = true
		err = r.skip()
	default:
		if name != "v" {
			r.unknown(name)
		}
		err = r.skip()
	}
	return err
}

func stateOf(formula, result bool) formulaState {
	switch {
	case !formula:
		return noFormula
	case result:
		return formulaWithResult
	}
	return formulaOnly
}

// appendValue appends the text of a <v>; one that is a string has its _xHHHH_ decoded.
func (r *worksheet) appendValue(value []byte, text bool) ([]byte, error) {
	if text {
		return r.appendText(value)
	}
	for {
		found, err := r.next()
		switch {
		case err != nil:
			return value, err
		case found == tokenText:
			value = append(value, r.text...)
		case found == tokenClose:
			return value, nil
		default:
			err = r.skip()
		}
		if err != nil || len(value) > maxText {
			return value, cmp.Or(err, error(tooLarge(words.CellTooLong, maxText)))
		}
	}
}

// add adds the cell whose text is in r.value to the row, unless it is empty.
func (r *worksheet) add(column, style int, kind storedType, formula formulaState) error {
	cell := Cell{Column: column, Shared: -1}
	if formula == formulaOnly {
		cell.Kind = Uncalculated
		r.row.Cells = append(r.row.Cells, cell)
		return nil
	}
	if len(r.value) == 0 {
		return nil
	}
	if !r.legible(r.value) {
		return damage(words.MarkupCharacters)
	}
	if err := r.fill(&cell, style, kind); err != nil {
		return err
	}
	if cell.Text != "" {
		r.row.Cells = append(r.row.Cells, cell)
	}
	return nil
}

func (r *worksheet) fill(cell *Cell, style int, kind storedType) error {
	cell.Kind = Text
	switch kind {
	case storedShared:
		index, ok := parseNumber(trim(r.value))
		if !ok || index >= r.book.shared.count() {
			return damage(words.CellIndex, clip(r.value), r.book.shared.count())
		}
		cell.Shared, cell.Text = int32(index), r.book.shared.at(index)
	case storedNumber:
		r.fillNumber(cell, style)
	case storedBool:
		return r.fillBool(cell)
	case storedError:
		cell.Kind, cell.Text = ErrorValue, r.texts.keep(r.value)
	case storedDate:
		cell.Text = strings.TrimSuffix(r.texts.keep(r.value), "T00:00:00")
	default:
		cell.Text = r.texts.keep(r.value)
	}
	return nil
}

// fillNumber delivers a number; what is none is delivered as the text it is.
func (r *worksheet) fillNumber(cell *Cell, style int) {
	text, ok := decimal(trim(r.value))
	cell.Text = r.texts.keep(text)
	if ok {
		cell.Kind = Number
		cell.Date = style >= 0 && style < len(r.book.dates) && r.book.dates[style]
	}
}

func (r *worksheet) fillBool(cell *Cell) error {
	cell.Kind = Bool
	switch string(trim(r.value)) {
	case "1", "true":
		cell.Text = "TRUE"
	case "0", "false":
		cell.Text = "FALSE"
	default:
		return damage(words.CellValue, columnName(cell.Column), clip(r.value))
	}
	return nil
}

// sortCells brings the cells of a row in order; a column that stands twice is an error.
func sortCells(row *Row) error {
	ordered := true
	for i := 1; i < len(row.Cells); i++ {
		ordered = ordered && row.Cells[i-1].Column < row.Cells[i].Column
	}
	if ordered {
		return nil
	}
	slices.SortStableFunc(row.Cells, func(a, b Cell) int { return cmp.Compare(a.Column, b.Column) })
	for i := 1; i < len(row.Cells); i++ {
		if row.Cells[i-1].Column == row.Cells[i].Column {
			return damage(words.CellTwice, row.Number, row.Cells[i].Column+1)
		}
	}
	return nil
}
