package book

import (
	"strings"

	"rollcheck/roster/words"
)

// markupSheet reads the rows of one sheet of a SpreadsheetML 2003 file.
type markupSheet struct {
	*markupWorkbook
	*markup
	delivery
	columns int // described so far
	through int // the last row that the row before stands for
	value   []byte
}

func (s *markupSheet) read(m *markup) error {
	s.markup = m
	return s.children(func(name []byte) error {
		if string(name) != "Table" {
			return s.skip()
		}
		return s.children(func(name []byte) error {
			switch string(name) {
			case "Column":
				return s.column()
			case "Row":
				return s.readRow()
			}
			return s.skip()
		})
	})
}

// counts reads attributes that hold a number; -1 for each that is not there.
func (s *markupSheet) counts(names ...string) ([]int, error) {
	values, err := s.values(names...)
	counts := make([]int, len(values))
	for i, value := range values {
		number, ok := parseNumber([]byte(value))
		switch {
		case value == "":
			counts[i] = -1
		case !ok:
			return nil, damage(words.RangeBad, clip([]byte(value)))
		default:
			counts[i] = number
		}
	}
	return counts, err
}

func (s *markupSheet) column() error {
	counts, err := s.counts(":Index", ":Span", ":Hidden")
	if err != nil {
		return err
	}
	first := s.columns
	if counts[0] > 0 {
		first = counts[0] - 1
	}
	s.columns = first + 1 + max(counts[1], 0)
	if counts[2] > 0 && first < MaxColumn {
		if err := s.hideColumns(first, s.columns-1); err != nil {
			return err
		}
	}
	return s.skip()
}

func (s *markupSheet) readRow() error {
	counts, err := s.counts(":Index", ":Span", ":Hidden")
	if err != nil {
		return err
	}
	number := max(s.last, s.through) + 1
	if counts[0] > 0 {
		number = counts[0]
	}
	s.begin(number, counts[2] > 0)
	if err := s.ordered(); err != nil {
		return err
	}
	s.through = number + max(counts[1], 0)
	next := 0
	err = s.children(func(name []byte) (err error) {
		if string(name) != "Cell" {
			return s.skip()
		}
		next, err = s.cell(next)
		return err
	})
	if err != nil {
		return err
	}
	return s.deliver()
}

// cell reads one cell, by default at this column, and returns the column of the next.
func (s *markupSheet) cell(column int) (int, error) {
	counts, err := s.counts(":Index", ":MergeAcross", ":MergeDown")
	if err != nil {
		return 0, err
	}
	if counts[0] > 0 {
		column = counts[0] - 1
	}
	if column >= MaxColumn {
		return 0, damage(words.CellReferenceBad, columnName(column))
	}
	across := max(counts[1], 0)
	if err := s.spanned(column, across, max(counts[2], 0)); err != nil {
		return 0, err
	}
	values, err := s.values(":StyleID", ":Formula")
	if err != nil {
		return 0, err
	}
	cell := Cell{Column: column, Shared: -1}
	if values[1] != "" {
		cell.Kind = Uncalculated
	}
	err = s.children(func(name []byte) error {
		if string(name) != "Data" {
			return s.skip()
		}
		return s.data(&cell, values[0])
	})
	s.keep(cell)
	return column + across + 1, err
}

// keep adds a cell to the row, unless it is empty.
func (s *markupSheet) keep(cell Cell) {
	if cell.Text != "" || cell.Kind == Uncalculated {
		s.row.Cells = append(s.row.Cells, cell)
	}
}

// spanned notes a cell as merged that reaches over columns to the right or rows below.
func (s *markupSheet) spanned(column, across, down int) error {
	if across == 0 && down == 0 {
		return nil
	}
	return s.merge(Range{s.row.Number, min(s.row.Number+down, MaxRow), column, min(column+across, MaxColumn-1)})
}

// data reads the value of a cell.
func (s *markupSheet) data(cell *Cell, style string) error {
	kind, err := s.markup.value(":Type")
	if err != nil {
		return err
	}
	if s.value, err = s.appendAll(s.value[:0]); err != nil {
		return err
	}
	if !s.legible(s.value) {
		return damage(words.MarkupCharacters)
	}
	return s.fill(cell, kind, style)
}

func (s *markupSheet) fill(cell *Cell, kind, style string) error {
	cell.Kind, cell.Text = Text, string(s.value)
	switch kind {
	case "Number":
		if plain, ok := decimal(trim(s.value)); ok {
			cell.Kind, cell.Text, cell.Date = Number, string(plain), s.dates[style]
		}
	case "DateTime":
		if day, ok := serialDay(cell.Text, s.opened.Date1904); ok {
			cell.Kind, cell.Text, cell.Date = Number, day, true
		}
	case "Boolean":
		cell.Kind, cell.Text = Bool, map[string]string{"1": "TRUE", "0": "FALSE"}[cell.Text]
		if cell.Text == "" {
			return damage(words.CellValue, columnName(cell.Column), clip(s.value))
		}
	case "Error":
		cell.Kind, cell.Text = ErrorValue, strings.TrimSpace(cell.Text)
	}
	return nil
}

// appendAll appends the text of the element whose start tag was read last, marks of rich text passed over.
func (s *markupSheet) appendAll(text []byte) ([]byte, error) {
	for depth := 1; depth > 0; {
		found, err := s.next()
		if err != nil {
			return text, err
		}
		switch found {
		case tokenStart:
			depth++
		case tokenClose:
			depth--
		case tokenText:
			text = append(text, s.text...)
		}
		if len(text) > maxText {
			return text, tooLarge(words.CellTooLong, maxText)
		}
	}
	return text, nil
}
