package book

import (
	"cmp"
	"slices"
)

// A merged range shows the value of its first cell alone. Cells under it may still hold old
// values (a format painter leaves them, so do programs that merge what they wrote), which
// nobody sees and which therefore do not count.

// coveredColumns bounds the columns in which hidden values are looked for: no form is wider.
const coveredColumns = 64

// filledRow says which of the first columns of a row hold something.
type filledRow struct {
	number  int
	columns uint64
}

// note remembers which cells the row being read fills, for a sheet that names its merged
// ranges behind its rows.
func (d *delivery) note() {
	filled := filledRow{number: d.row.Number}
	for i := range d.row.Cells {
		filled.columns |= 1 << min(d.row.Cells[i].Column, coveredColumns) // too far to the right shifts out
	}
	d.places = append(d.places, filled)
}

// hides says whether a cell under a merged range holds something. Ranges that overlap, as
// no program writes them, are not worth more steps than the cells there are.
func (d *delivery) hides() bool {
	steps := len(d.places) * coveredColumns
	for _, merged := range d.sheet.Merged {
		at, _ := slices.BinarySearchFunc(d.places, merged.FirstRow, func(row filledRow, number int) int { return cmp.Compare(row.number, number) })
		for ; at < len(d.places) && d.places[at].number <= merged.LastRow && steps > 0; at++ {
			if d.places[at].columns&merged.under(d.places[at].number) != 0 {
				return true
			}
			steps--
		}
	}
	return false
}

// under returns the columns that a range covers in a row: all of its own but the first cell.
func (r Range) under(row int) uint64 {
	columns := uint64(1)<<min(r.LastColumn+1, coveredColumns) - uint64(1)<<min(r.FirstColumn, coveredColumns)
	if row == r.FirstRow {
		columns &^= 1 << min(r.FirstColumn, coveredColumns)
	}
	return columns
}

// coverage follows the merged ranges of a sheet down its rows.
type coverage struct {
	ranges []Range // that begin below the rows seen so far
	active []Range // that reach the row, but for ranges of a row before it that ended
}

// newCoverage prepares ranges that are known before the rows.
func newCoverage(merged []Range) *coverage {
	ranges := slices.DeleteFunc(slices.Clone(merged), func(r Range) bool { return r.FirstColumn >= coveredColumns })
	slices.SortFunc(ranges, func(a, b Range) int { return cmp.Compare(a.FirstRow, b.FirstRow) })
	return &coverage{ranges: ranges}
}

// uncover drops the cells of a row that a merged range covers.
func (c *coverage) uncover(row *Row) {
	for len(c.ranges) > 0 && c.ranges[0].FirstRow <= row.Number {
		if len(c.active) < coveredColumns*coveredColumns { // more must overlap
			c.active = append(c.active, c.ranges[0])
		}
		c.ranges = c.ranges[1:]
	}
	c.active = slices.DeleteFunc(c.active, func(r Range) bool { return r.LastRow < row.Number })
	var covered uint64
	for _, merged := range c.active {
		covered |= merged.under(row.Number)
	}
	if covered != 0 {
		row.Cells = slices.DeleteFunc(row.Cells, func(cell Cell) bool { return covered>>min(cell.Column, coveredColumns)&1 != 0 })
	}
}
