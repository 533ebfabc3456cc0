package book

import (
	"encoding/binary"
	"slices"
)

// Records that hold no value but tell of the cells around them.
const (
	biffDimensions = 0x0200
	biffBlank      = 0x0201
	biffManyBlank  = 0x00BE // MULBLANK
	biffNote       = 0x001C
	biffLink       = 0x01B8 // HLINK
	biffRowBlock   = 0x00D7 // DBCELL
)

// biffFuture is the first kind of the records that later versions added; each begins with
// its own kind once more ([MS-XLS] 2.5.135 FrtHeader).
const (
	biffFuture     = 0x0850
	biffFutureLast = 0x08FF
)

// biffSizes are the sizes of the records whose format fixes it, which all writers keep.
var biffSizes = map[uint16][]int{
	biffEnd: {0}, biffDateMode: {2}, biffCodePage: {2}, biffColumns: {10, 11, 12}, biffBlank: {6}, biffNumber: {14},
	biffBool: {8}, biffRK: {10}, biffSharedCell: {10}, biffRow: {16}, biffDimensions: {10, 14}, biffBegin: {4, 6, 8, 16}, biffCellFormat: {16, 20},
}

// biffRanges are the kinds of records that workbooks and their sheets hold, from and to, in
// order. Those of charts stand in the substreams of charts.
var biffRanges = [][2]uint16{
	{0x0006, 0x0006}, {0x000A, 0x000A}, {0x000C, 0x001D}, {0x001F, 0x001F}, {0x0022, 0x0022}, {0x0026, 0x002B}, {0x002F, 0x002F},
	{0x0031, 0x0033}, {0x003C, 0x003D}, {0x0040, 0x0042}, {0x004D, 0x004D}, {0x0050, 0x0052}, {0x0055, 0x0055}, {0x0059, 0x0060},
	{0x0063, 0x0063}, {0x007D, 0x0089}, {0x008C, 0x008D}, {0x0090, 0x0092}, {0x0094, 0x0096}, {0x0098, 0x009E}, {0x00A0, 0x00A1},
	{0x00A9, 0x00A9}, {0x00AB, 0x00AB}, {0x00AE, 0x00B2}, {0x00B4, 0x00B6}, {0x00B8, 0x00B9}, {0x00BC, 0x00C3}, {0x00C5, 0x00C6},
	{0x00CD, 0x00CD}, {0x00D0, 0x00D3}, {0x00D5, 0x00D7}, {0x00DA, 0x00DA}, {0x00DC, 0x00E3}, {0x00E5, 0x00E5}, {0x00EA, 0x00ED},
	{0x00EF, 0x00F2}, {0x00F4, 0x00F9}, {0x00FB, 0x00FD}, {0x00FF, 0x0100}, {0x0103, 0x0103}, {0x0122, 0x0122}, {0x013D, 0x013D},
	{0x015F, 0x0162}, {0x01A5, 0x01A5}, {0x01A9, 0x01AB}, {0x01AD, 0x01B2}, {0x01B5, 0x01B8}, {0x01BA, 0x01BE}, {0x01C0, 0x01C2},
	{0x0200, 0x0201}, {0x0203, 0x0208}, {0x020B, 0x020B}, {0x0218, 0x0218}, {0x0221, 0x0221}, {0x0223, 0x0223}, {0x0225, 0x0225},
	{0x0231, 0x0231}, {0x0236, 0x0236}, {0x023E, 0x023E}, {0x027E, 0x027E}, {0x0293, 0x0293}, {0x0406, 0x0406}, {0x041E, 0x041E},
	{0x04BC, 0x04BC}, {0x0800, 0x0807}, {0x0809, 0x0809},
}

// knownRecord says whether a record is of a kind that workbooks hold.
func knownRecord(record biffRecord) bool {
	if record.kind >= biffFuture && record.kind <= biffFutureLast {
		return len(record.body) >= 2 && binary.LittleEndian.Uint16(record.body) == record.kind
	}
	at, found := slices.BinarySearchFunc(biffRanges, record.kind, func(known [2]uint16, kind uint16) int { return int(known[0]) - int(kind) })
	return found || at > 0 && record.kind <= biffRanges[at-1][1]
}

// amongCells says whether a record may stand between cells: what belongs to a formula, and
// links and notes, which some programs write as they come to them.
func amongCells(kind uint16) bool {
	switch kind {
	case biffString, biffArray, biffSharedForm, biffTable, biffContinue, biffLink, biffNote:
		return true
	}
	return false
}

// fits says whether a record has a size its kind can have.
func (r biffRecord) fits() bool {
	sizes, fixed := biffSizes[r.kind]
	return r.kind != 0 && (!fixed || slices.Contains(sizes, len(r.body)))
}

// cellColumns returns the columns a record gives a cell in, blank ones too; false for all other records.
func (r biffRecord) cellColumns() (row, first, after int, is bool) {
	if len(r.body) < 6 || !cellRecord(r.kind) && r.kind != biffBlank && r.kind != biffManyBlank {
		return 0, 0, 0, false
	}
	row, first = int(binary.LittleEndian.Uint16(r.body)), int(binary.LittleEndian.Uint16(r.body[2:]))
	after = first + 1
	if r.kind == biffManyBlank || r.kind == biffManyRK {
		after = int(binary.LittleEndian.Uint16(r.body[len(r.body)-2:])) + 1
	}
	return row, first, after, true
}
