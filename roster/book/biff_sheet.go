package book

import (
	"encoding/binary"
	"slices"

	"rollcheck/roster/words"
)

// biffSheetReader reads the rows of one sheet of a workbook stream.
type biffSheetReader struct {
	*biff
	delivery
	start  int                  // of the sheet in the stream
	hidden [1 << 16 / 64]uint64 // a bit for each hidden row, counted from 0
	value  []byte               // text of the current cell
}

// biffPlace is where the record of a cell stands in the stream.
type biffPlace struct {
	row uint16
	at  uint32
}

func (w *biff) rowsAt(start int) func(*Sheet, func(*Row) error) error {
	return func(sheet *Sheet, yield func(*Row) error) error {
		reader := &biffSheetReader{biff: w, start: start, delivery: delivery{sheet: sheet, yield: yield}}
		return reader.run(reader.read)
	}
}

// read goes over the sheet twice: what says that a row is hidden or merged may stand
// behind its cells, and rows may stand in disorder.
func (r *biffSheetReader) read() error {
	ordered := true
	last := uint16(0)
	err := r.records(func(record biffRecord) error {
		if !cellRecord(record.kind) {
			return r.survey(record)
		}
		if len(record.body) < 6 {
			return recordBad(record.at)
		}
		row := binary.LittleEndian.Uint16(record.body)
		ordered = ordered && row >= last
		last = row
		return nil
	})
	if err != nil {
		return err
	}
	if r.sheet.shown {
		r.covered = newCoverage(r.sheet.Merged)
	}
	if ordered {
		if err := r.records(r.cell); err != nil {
			return err
		}
	} else if err := r.sorted(); err != nil {
		return err
	}
	return r.flush()
}

func (r *biffSheetReader) records(each func(biffRecord) error) error {
	_, err := r.biff.records(r.start, r.sheet.takeWork, each)
	return err
}

// records calls each for every record of the sheet itself, passing over the charts in it, and
// returns where the sheet ends; work is told the size of every record gone over.
func (w *biff) records(start int, work func(size int) error, each func(biffRecord) error) (end int, err error) {
	source := &biffStream{stream: w.stream, at: start}
	if start > len(w.stream) {
		return 0, damage(words.PartCut)
	}
	if _, _, err := beginning(source); err != nil {
		return 0, err
	}
	for depth := 1; depth > 0; {
		record, err := source.next()
		if err == nil {
			err = work(source.at - record.at)
		}
		switch {
		case err != nil:
			return 0, err
		case !cellRecord(record.kind) && !record.fits():
			return 0, recordBad(record.at)
		case record.kind == biffBegin:
			depth++
		case record.kind == biffEnd:
			depth--
		case depth == 1:
			err = each(record)
		}
		if err != nil {
			return 0, err
		}
	}
	return source.at, nil
}

// sorted reads the cells by row where the sheet holds them in disorder.
func (r *biffSheetReader) sorted() error {
	var places []biffPlace
	err := r.records(func(record biffRecord) error {
		if cellRecord(record.kind) {
			places = append(places, biffPlace{binary.LittleEndian.Uint16(record.body), uint32(record.at)})
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.SortStableFunc(places, func(a, b biffPlace) int { return int(a.row) - int(b.row) })
	for _, place := range places {
		record, err := (&biffStream{stream: r.stream, at: int(place.at)}).next()
		if err == nil {
			err = r.cell(record)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// cellRecord says whether records of this kind hold cells with a value.
func cellRecord(kind uint16) bool {
	switch kind {
	case biffSharedCell, biffLabel, biffRichString, biffRK, biffManyRK, biffNumber, biffBool,
		biffFormula5, biffFormula3, biffFormula4:
		return true
	}
	return false
}

// survey takes what a sheet says besides its cells.
func (r *biffSheetReader) survey(record biffRecord) error {
	switch record.kind {
	case biffFilePass:
		return &Error{Code: Encrypted, Format: "xls"}
	case biffRow:
		if len(record.body) < 14 {
			return recordBad(record.at)
		}
		if record.body[12]&0x20 != 0 {
			row := binary.LittleEndian.Uint16(record.body)
			r.hidden[row/64] |= 1 << (row % 64)
		}
	case biffColumns:
		return r.columns(record)
	case biffMerged:
		return r.mergedRanges(record)
	}
	return nil
}

// columns reads what a group of columns shares ([MS-XLS] 2.4.53).
func (r *biffSheetReader) columns(record biffRecord) error {
	if len(record.body) < 10 {
		return recordBad(record.at)
	}
	first, last := int(binary.LittleEndian.Uint16(record.body)), int(binary.LittleEndian.Uint16(record.body[2:]))
	if first > last {
		return recordBad(record.at)
	}
	if record.body[8]&1 == 0 {
		return nil
	}
	return r.hideColumns(first, last)
}

// mergedRanges reads the merged ranges of one record ([MS-XLS] 2.4.168).
func (r *biffSheetReader) mergedRanges(record biffRecord) error {
	if len(record.body) < 2 {
		return recordBad(record.at)
	}
	count, rest := int(binary.LittleEndian.Uint16(record.body)), record.body[2:]
	if len(rest) < 8*count {
		return recordBad(record.at)
	}
	for ; count > 0; count, rest = count-1, rest[8:] {
		bound := func(at int) int { return int(binary.LittleEndian.Uint16(rest[2*at:])) }
		merged := Range{bound(0) + 1, bound(1) + 1, bound(2), bound(3)}
		if merged.FirstRow > merged.LastRow || merged.FirstColumn > merged.LastColumn {
			return recordBad(record.at)
		}
		if err := r.merge(merged); err != nil {
			return err
		}
	}
	return nil
}

// enter begins the row of a cell, and delivers the one before.
func (r *biffSheetReader) enter(row uint16) error {
	number := int(row) + 1
	if r.row.Number == number {
		return nil
	}
	if err := r.flush(); err != nil {
		return err
	}
	r.begin(number, r.hidden[row/64]&(1<<(row%64)) != 0)
	return r.ordered()
}

// flush delivers the row read last, if there is one.
func (r *biffSheetReader) flush() error {
	if r.row.Number == 0 {
		return nil
	}
	return r.deliver()
}
