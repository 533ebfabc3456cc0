package book

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
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
	ranges []Range    // that begin below the rows seen so far
	active []covering // that reach the row, but for ranges of a row before it that ended
	named  bool       // the file itself names the cells that are covered
	names  uint64     // their columns in the row
	hidden hiddenData
}

// newCoverage prepares ranges that are known before the rows.
func newCoverage(merged []Range) *coverage {
	c := &coverage{}
	for _, r := range merged {
		c.add(r)
	}
	slices.SortFunc(c.ranges, func(a, b Range) int { return cmp.Compare(a.FirstRow, b.FirstRow) })
	return c
}

// add adds a range that begins no higher than those before it.
func (c *coverage) add(merged Range) {
	if merged.FirstColumn < coveredColumns {
		c.ranges = append(c.ranges, merged)
	}
}

// uncover drops the cells of a row that a merged range covers.
func (c *coverage) uncover(row *Row) {
	c.activate(row)
	var covered uint64
	var owners [coveredColumns]*covering
	for i := range c.active {
		under := c.active[i].under(row.Number)
		for fresh := under &^ covered; fresh != 0; fresh &= fresh - 1 {
			owners[bits.TrailingZeros64(fresh)] = &c.active[i]
		}
		covered |= under
	}
	if c.named {
		covered = c.names
	}
	if covered == 0 {
		return
	}
	row.Cells = slices.DeleteFunc(row.Cells, func(cell Cell) bool {
		drop := covered>>min(cell.Column, coveredColumns)&1 != 0
		if drop && owners[cell.Column] != nil {
			c.hidden.note(owners[cell.Column], row.Number, &cell)
		}
		return drop
	})
}

// activate takes up the ranges that reach a row, with what they show, and drops those that end above it.
func (c *coverage) activate(row *Row) {
	c.active = slices.DeleteFunc(c.active, func(r covering) bool { return r.LastRow < row.Number })
	for len(c.ranges) > 0 && c.ranges[0].FirstRow <= row.Number {
		next := covering{Range: c.ranges[0]}
		c.ranges = c.ranges[1:]
		if next.LastRow < row.Number || len(c.active) == coveredColumns*coveredColumns { // more must overlap
			continue
		}
		at, shows := slices.BinarySearchFunc(row.Cells, next.FirstColumn, func(cell Cell, column int) int { return cmp.Compare(cell.Column, column) })
		if shows && next.FirstRow == row.Number {
			next.shown = strings.Clone(row.Cells[at].Text)
		}
		c.active = append(c.active, next)
	}
}
