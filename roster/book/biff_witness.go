package book

import (
	"encoding/binary"
	"math/bits"
	"slices"

	"rollcheck/roster/words"
)

// A workbook stream has no checksum, yet it says much of itself twice: where a sheet begins
// and ends, how far its rows reach, where the cells of a block of rows begin, how often the
// shared strings are used. What no writer gets wrong is an error where it does not agree.
// Programs are careless in the rest, so that counts only where the file itself shows that its
// writer keeps it: nearly all of its rows or blocks agree. It is then told, and read.

// biffListing is what the workbook says of a sheet.
type biffListing struct {
	at    int // where it begins in the stream
	kind  byte
	sheet *Sheet // nil where it holds no cells: charts, macros
}

// biffWitness reads the records of a workbook for what they say of each other.
type biffWitness struct {
	*biff
	announced uint32 // how many cells the shared strings say they are used by
	labels    uint32 // how many are
	used      []uint64
	blocks    tally
	rows      tally // whether the cells of a row are just those it states
	within    tally // whether they are among those it states
	sheets    []*sheetWitness
	partly    bool        // a sheet could not be read to its end
	extents   []rowExtent // of the sheet being read, by row
}

// tally counts how often two places of a file agree.
type tally struct{ agree, differ int }

// kept says whether a writer keeps what was tallied, so that the few that differ tell of damage.
func (t tally) kept() bool { return t.agree > 9*t.differ }

// rowExtent is the columns a row says it has, and those its cells have; after is one beyond the last.
type rowExtent struct {
	first, after         uint16
	seenFirst, seenAfter uint16
	stated               bool
}

// sheetWitness is what the records of one sheet say of each other. Rows count from 0, -1 for none.
type sheetWitness struct {
	sheet           *Sheet
	reach           int // the row after the last, as DIMENSIONS tells
	end             int // the row after the last there is
	unknown         int // where a record of unknown kind stands
	stray           int // where a record stands that no cell should follow
	disorder        int // a row that comes too late
	badRow, badRows int // rows that are not just as stated
	outRow, outRows int // rows that hold more than stated
	badBlock        int
	row, column     int // of the cell read last
	blockAt         int // where the first ROW record of the block stands
	firsts          []int
}

// witness compares what the workbook says of itself. The error is of the whole file.
func (w *biff) witness(listed []biffListing, globalsEnd int) error {
	reader := &biffWitness{biff: w, announced: w.announced, used: make([]uint64, (w.shared.count()+63)/64)}
	slices.SortStableFunc(listed, func(a, b biffListing) int { return a.at - b.at })
	if err := reader.unlisted(globalsEnd, listed, 0); err != nil {
		return err
	}
	for i, listing := range listed {
		if i > 0 && listed[i-1].at == listing.at {
			return damage(words.SheetShared)
		}
		if err := reader.listed(listing, listed, i+1); err != nil {
			return err
		}
	}
	reader.tell()
	return nil
}

// beginsAt returns what the BOF record at a place says begins there; 0 where there is none.
func (w *biff) beginsAt(at int) uint16 {
	if at < 0 || at > len(w.stream) {
		return 0
	}
	kind, _, err := beginning(&biffStream{stream: w.stream, at: at})
	if err != nil {
		return 0
	}
	return kind
}

// unlisted requires that no sheet and no cell stands between the end of a part and the next
// sheet that is listed.
func (w *biffWitness) unlisted(end int, listed []biffListing, next int) error {
	reach := len(w.stream)
	if next < len(listed) {
		reach = min(reach, listed[next].at)
	}
	if at := w.strayFrom(end, reach); at >= 0 {
		return damage(words.SheetUnlisted, at)
	}
	return nil
}

// strayFrom finds a sheet, or a cell of none, in a stretch of the stream; -1 where there is
// none. Charts within it may hold cells of their own.
func (w *biffWitness) strayFrom(at, reach int) int {
	if at < 0 || at > reach {
		return -1
	}
	source := &biffStream{stream: w.stream[:reach], at: at}
	for depth := 0; ; {
		record, err := source.next()
		if err != nil {
			return -1
		}
		switch {
		case depth == 0 && (cellRecord(record.kind) && record.fits() || w.beginsAt(record.at) == biffWorksheet):
			return record.at
		case record.kind == biffBegin:
			depth++
		case record.kind == biffEnd:
			depth = max(0, depth-1)
		}
	}
}

// listed reads one sheet. A damage of its own is its own error, which its reader meets as well.
func (w *biffWitness) listed(listing biffListing, listed []biffListing, next int) error {
	if listing.sheet == nil {
		return w.unlisted(listing.at, listed, next)
	}
	seen := &sheetWitness{sheet: listing.sheet, reach: -1, unknown: -1, stray: -1, disorder: -1, badRow: -1, outRow: -1, badBlock: -1, row: -1, blockAt: -1}
	w.extents = w.extents[:0]
	free := func(int) error { return nil } // each byte is gone over once: sheets that overlap are refused
	end, err := w.records(listing.at, free, func(record biffRecord) error { return w.take(seen, record) })
	if err != nil { // the sheet's reader meets it too, and names the row
		w.partly = true
		return nil
	}
	if next < len(listed) && end > listed[next].at {
		return damage(words.SheetOverlap, listing.sheet.Name)
	}
	w.count(seen)
	w.sheets = append(w.sheets, seen)
	return w.unlisted(end, listed, next)
}

// take reads one record of a sheet.
func (w *biffWitness) take(s *sheetWitness, record biffRecord) error {
	if !record.fits() {
		return recordBad(record.at)
	}
	if row, first, after, is := record.cellColumns(); is {
		if s.unknown < 0 {
			s.unknown = s.stray
		}
		w.takeCell(s, record, row, first, after)
		return nil
	}
	switch record.kind {
	case biffRow:
		w.takeRow(s, record)
	case biffDimensions:
		s.reach = int(binary.LittleEndian.Uint16(record.body[2:]))
		if len(record.body) == 14 {
			s.reach = int(binary.LittleEndian.Uint32(record.body[4:]))
		}
	case biffRowBlock:
		w.takeBlock(s, record)
	default:
		s.takeOther(record)
	}
	return nil
}

// takeOther notes a record of unknown kind, and one that no writer puts between cells.
func (s *sheetWitness) takeOther(record biffRecord) {
	if s.unknown < 0 && !knownRecord(record) {
		s.unknown = record.at
	}
	if s.row >= 0 && s.stray < 0 && !amongCells(record.kind) {
		s.stray = record.at
	}
}

func (w *biffWitness) takeCell(s *sheetWitness, record biffRecord, row, first, after int) {
	if s.disorder < 0 && (row < s.row || row == s.row && first <= s.column) {
		s.disorder = row
	}
	if row != s.row {
		s.firsts = append(s.firsts, record.at)
	}
	s.row, s.column = row, after-1
	extent := w.extent(row)
	if extent.seenAfter == 0 {
		extent.seenFirst = uint16(first)
	}
	extent.seenFirst, extent.seenAfter = min(extent.seenFirst, uint16(first)), max(extent.seenAfter, uint16(after))
	if record.kind == biffSharedCell {
		w.labels++
		if index := binary.LittleEndian.Uint32(record.body[6:]); int(index) < w.shared.count() {
			w.used[index/64] |= 1 << (index % 64)
		}
	}
}

func (w *biffWitness) takeRow(s *sheetWitness, record biffRecord) {
	if s.blockAt < 0 {
		s.blockAt, s.firsts, s.row = record.at, s.firsts[:0], -1
	}
	row := int(binary.LittleEndian.Uint16(record.body))
	extent := w.extent(row)
	if s.disorder < 0 && extent.stated {
		s.disorder = row
	}
	extent.stated = true
	extent.first, extent.after = binary.LittleEndian.Uint16(record.body[2:]), binary.LittleEndian.Uint16(record.body[4:])
}

func (w *biffWitness) extent(row int) *rowExtent {
	for len(w.extents) <= row {
		w.extents = append(w.extents, rowExtent{})
	}
	return &w.extents[row]
}

// takeBlock compares a block of rows with what the record at its end says: how far back its
// first row is, and how far apart the first cells of its rows ([MS-XLS] 2.4.78).
func (w *biffWitness) takeBlock(s *sheetWitness, record biffRecord) {
	if s.blockAt >= 0 && blockAgrees(record, s.blockAt, s.firsts) {
		w.blocks.agree++
	} else {
		w.blocks.differ++
		if s.badBlock < 0 {
			s.badBlock = record.at
		}
	}
	s.blockAt, s.firsts = -1, s.firsts[:0]
}

// blockAgrees allows for an offset for a row without cells: to the next cell, or to none.
func blockAgrees(record biffRecord, first int, cells []int) bool {
	if len(record.body) < 4 || record.at-int(binary.LittleEndian.Uint32(record.body)) != first {
		return false
	}
	at := first + 20 // the offsets count from the second ROW record on
	met := 0
	for offsets := record.body[4:]; len(offsets) > 1; offsets = offsets[2:] {
		at += int(binary.LittleEndian.Uint16(offsets))
		switch {
		case met < len(cells) && at == cells[met]:
			met++
		case met > 0 && at == cells[met-1], at == record.at:
		default:
			return false
		}
	}
	return met == len(cells)
}

// count compares the rows of a sheet with its ROW records.
func (w *biffWitness) count(s *sheetWitness) {
	for number := range w.extents {
		extent := &w.extents[number]
		if extent.stated || extent.seenAfter > 0 {
			s.end = number + 1
		}
		within := extent.within()
		w.within.count(within, number, &s.outRow, &s.outRows)
		w.rows.count(within && extent.full(), number, &s.badRow, &s.badRows)
	}
}

// count tallies one row; of those that differ it keeps the first and the number.
func (t *tally) count(agrees bool, row int, first, rows *int) {
	if agrees {
		t.agree++
		return
	}
	t.differ++
	if *rows++; *first < 0 {
		*first = row
	}
}

// within says whether the cells of a row are among those it states. Some programs write the
// last column instead of the one after it.
func (e *rowExtent) within() bool {
	return e.seenAfter == 0 || e.stated && e.first <= e.seenFirst && e.after+1 >= e.seenAfter
}

// full says whether a row has all the cells it states. Some programs write the first as 0.
func (e *rowExtent) full() bool {
	if e.seenAfter == 0 {
		return e.after <= e.first+1
	}
	return e.after <= e.seenAfter && (e.first == e.seenFirst || e.first == 0)
}

// tell says of each sheet what does not agree.
func (w *biffWitness) tell() {
	for _, sheet := range w.sheets {
		if said := w.doubt(sheet); !said.Empty() {
			sheet.sheet.Doubt = said
		}
	}
	if said := w.doubtShared(); !said.Empty() && len(w.sheets) > 0 && w.sheets[0].sheet.Doubt.Empty() {
		w.sheets[0].sheet.Doubt = said
	}
}

// doubt says what of a sheet does not agree; empty where all does. Where blocks of rows say
// where their cells are, no cell is missing from those that agree, and what programs leave
// behind when cells are deleted is no matter.
func (w *biffWitness) doubt(s *sheetWitness) words.Message {
	switch {
	case s.unknown >= 0:
		return words.DoubtRecord.With(s.unknown)
	case s.badBlock >= 0 && w.blocks.kept():
		return words.DoubtBlock.With(s.badBlock)
	case s.disorder >= 0 && w.within.kept():
		return words.DoubtOrder.With(s.disorder + 1)
	case s.outRow >= 0 && w.within.kept():
		return words.DoubtRow.With(s.outRow+1, s.outRows)
	case w.blocks.agree+w.blocks.differ == 0:
		return w.doubtRows(s)
	}
	return words.Message{}
}

// doubtRows says what of the rows does not agree in a file without blocks, where nothing else
// tells that a cell is missing.
func (w *biffWitness) doubtRows(s *sheetWitness) words.Message {
	switch {
	case s.badRow >= 0 && w.rows.kept():
		return words.DoubtRow.With(s.badRow+1, s.badRows)
	case s.end+1 < s.reach && s.reach < 1<<16-1:
		return words.DoubtReach.With(s.reach, s.end)
	}
	return words.Message{}
}

// doubtShared compares how often shared strings are used with what they say. A program that
// changes a workbook in place may leave strings behind, but then the number is too large.
func (w *biffWitness) doubtShared() words.Message {
	unused := w.shared.count()
	for _, word := range w.used {
		unused -= bits.OnesCount64(word)
	}
	switch {
	case w.partly:
	case w.labels < w.announced && w.blocks.agree+w.blocks.differ == 0:
		return words.DoubtShared.With(int(w.announced), int(w.labels))
	case w.labels == w.announced && unused > 0:
		return words.DoubtUnused.With(unused)
	}
	return words.Message{}
}
