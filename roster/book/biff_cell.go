package book

import (
	"encoding/binary"
	"strconv"

	"rollcheck/roster/words"
)

// cell reads one record that may hold cells. Its body has at least the row, the column
// and the cell format, which survey required.
func (r *biffSheetReader) cell(record biffRecord) error {
	if !cellRecord(record.kind) {
		return nil
	}
	if err := r.enter(binary.LittleEndian.Uint16(record.body)); err != nil {
		return err
	}
	if !record.fits() {
		return recordBad(record.at)
	}
	if record.kind == biffManyRK {
		return r.manyNumbers(record)
	}
	cell := Cell{Column: int(binary.LittleEndian.Uint16(record.body[2:])), Shared: -1}
	format, rest := int(binary.LittleEndian.Uint16(record.body[4:])), record.body[6:]
	r.value = r.value[:0]
	ok, err := r.readOne(&cell, format, record, rest)
	if err != nil {
		return err
	}
	if !ok {
		return recordBad(record.at)
	}
	return r.add(cell)
}

func (r *biffSheetReader) readOne(cell *Cell, format int, record biffRecord, rest []byte) (bool, error) {
	switch record.kind {
	case biffSharedCell:
		return r.sharedText(cell, rest)
	case biffLabel, biffRichString:
		return r.label(cell, record, rest)
	case biffRK:
		return len(rest) >= 4 && r.number(cell, format, rest[:4]), nil
	case biffNumber:
		return len(rest) >= 8 && r.number(cell, format, rest[:8]), nil
	case biffBool:
		return len(rest) >= 2 && boolOrError(cell, rest[0], rest[1] != 0), nil
	}
	return r.formula(cell, format, record, rest)
}

// add adds a cell to the row, unless it is empty.
func (r *biffSheetReader) add(cell Cell) error {
	if cell.Column >= MaxColumn {
		return damage(words.CellReferenceBad, columnName(cell.Column))
	}
	if cell.Text != "" || cell.Kind == Uncalculated {
		r.row.Cells = append(r.row.Cells, cell)
	}
	return nil
}

func (r *biffSheetReader) sharedText(cell *Cell, rest []byte) (bool, error) {
	if len(rest) < 4 {
		return false, nil
	}
	index := binary.LittleEndian.Uint32(rest)
	if uint64(index) >= uint64(r.shared.count()) {
		return false, damage(words.CellIndex, strconv.FormatUint(uint64(index), 10), r.shared.count())
	}
	cell.Kind, cell.Shared, cell.Text = Text, int32(index), r.shared.at(int(index))
	return true, nil
}

func (r *biffSheetReader) label(cell *Cell, record biffRecord, rest []byte) (bool, error) {
	if len(rest) < 2 {
		return false, nil
	}
	source := &biffStream{stream: r.stream, at: record.at + 4 + len(record.body)}
	return true, r.text(cell, &biffBody{stream: source, rest: rest[2:]}, int(binary.LittleEndian.Uint16(rest)))
}

func (r *biffSheetReader) text(cell *Cell, body *biffBody, count int) (err error) {
	if r.value, err = r.appendText(r.value[:0], body, count); err != nil {
		return err
	}
	cell.Kind, cell.Text = Text, r.texts.keep(r.value)
	return nil
}

// number reads a stored number of four bytes (RK) or eight (a double).
func (r *biffSheetReader) number(cell *Cell, format int, stored []byte) (ok bool) {
	if len(stored) == 4 {
		r.value, ok = appendRK(r.value[:0], stored)
	} else {
		r.value, ok = appendDouble(r.value[:0], binary.LittleEndian.Uint64(stored))
	}
	cell.Kind, cell.Text = Number, r.texts.keep(r.value)
	cell.Date = format < len(r.dates) && r.dates[format]
	return ok
}

// manyNumbers reads a record of numbers side by side ([MS-XLS] 2.4.175).
func (r *biffSheetReader) manyNumbers(record biffRecord) error {
	column := int(binary.LittleEndian.Uint16(record.body[2:]))
	rest := record.body[4:]
	for ; len(rest) >= 8; rest, column = rest[6:], column+1 {
		cell := Cell{Column: column, Shared: -1}
		if !r.number(&cell, int(binary.LittleEndian.Uint16(rest)), rest[2:6]) {
			return recordBad(record.at)
		}
		if err := r.add(cell); err != nil {
			return err
		}
	}
	if len(rest) != 2 || int(binary.LittleEndian.Uint16(rest)) != column-1 {
		return recordBad(record.at)
	}
	return nil
}

// errorNames are the errors a cell can show ([MS-XLS] 2.5.10 Bes).
var errorNames = map[byte]string{
	0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!",
	0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}

// boolOrError fills a cell with a truth value or an error; false says that the value is neither.
func boolOrError(cell *Cell, value byte, failure bool) bool {
	if failure {
		cell.Kind, cell.Text = ErrorValue, errorNames[value]
		return cell.Text != ""
	}
	cell.Kind, cell.Text = Bool, "FALSE"
	if value == 1 {
		cell.Text = "TRUE"
	}
	return value <= 1
}

// What the first byte of a formula's result says where it is no number ([MS-XLS] 2.5.133 FormulaValue).
const (
	resultText  = 0
	resultBool  = 1
	resultError = 2
	resultEmpty = 3
)

// formula reads the stored result of a formula.
func (r *biffSheetReader) formula(cell *Cell, format int, record biffRecord, rest []byte) (bool, error) {
	if len(rest) < 10 {
		return false, nil
	}
	if rest[6] != 0xFF || rest[7] != 0xFF {
		return r.number(cell, format, rest[:8]), nil
	}
	switch rest[0] {
	case resultText:
		return r.resultText(cell, record)
	case resultBool, resultError:
		return boolOrError(cell, rest[2], rest[0] == resultError), nil
	case resultEmpty:
		cell.Kind = Text
		if r.uncalculating {
			cell.Kind = Uncalculated
		}
		return true, nil
	}
	return false, nil
}

// resultText reads the text a formula results in. It stands behind the formula, after
// the expression that several cells share; without it the result was not stored.
func (r *biffSheetReader) resultText(cell *Cell, record biffRecord) (bool, error) {
	source := &biffStream{stream: r.stream, at: record.at + 4 + len(record.body)}
	for {
		switch source.coming() {
		case biffSharedForm, biffArray, biffTable, biffContinue:
			if _, err := source.next(); err != nil {
				return false, err
			}
			continue
		case biffString:
		default:
			cell.Kind = Uncalculated
			return true, nil
		}
		stored, err := source.next()
		if err != nil || len(stored.body) < 2 {
			return false, err
		}
		return true, r.text(cell, &biffBody{stream: source, rest: stored.body[2:]}, int(binary.LittleEndian.Uint16(stored.body)))
	}
}
