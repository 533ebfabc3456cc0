package book

import (
	"fmt"

	"rollcheck/roster/words"
)

// delivery hands the rows of one sheet to its reader's caller, in order and within the limits.
type delivery struct {
	sheet *Sheet
	yield func(*Row) error

	row     Row         // the row being read
	last    int         // number of the last row read whole
	count   int         // cells read so far
	texts   arena       // of the cells' texts
	places  []filledRow // by note
	covered *coverage   // the merged ranges, where they are known before the rows; else nil
	inYield bool        // the caller's code is running: its panic is not ours
	refusal error       // what yield returned
}

// run reads a sheet by read. An error of read, or a panic in it, is an [*Error] that names
// the sheet and its last good row; what yield returned is returned as it is.
func (d *delivery) run(read func() error) (err error) {
	defer func() {
		if d.inYield {
			return
		}
		// recover works only in the deferred function itself.
		if cause := recover(); cause != nil {
			err = damage(words.ReaderPanic, fmt.Sprint(cause))
		}
		if d.refusal == nil && err != nil {
			failure := asError(err)
			failure.Sheet, failure.Row = d.sheet.Name, d.last
			err = failure
		}
	}()
	d.sheet.Merged, d.sheet.HiddenColumns = nil, nil
	d.sheet.renew()
	err = read()
	if d.refusal != nil {
		return d.refusal
	}
	if d.covered != nil && d.sheet.Doubt.Empty() {
		d.sheet.Doubt = d.covered.hidden.doubt()
	}
	return err
}

// begin starts a row of this number.
func (d *delivery) begin(number int, hidden bool) {
	d.row.Number, d.row.Hidden, d.row.Cells = number, hidden, d.row.Cells[:0]
}

// ordered requires that the row comes after the one before and is one a sheet can have.
func (d *delivery) ordered() error {
	if d.row.Number <= d.last {
		return damage(words.RowDisorder, d.row.Number)
	}
	if d.row.Number > MaxRow {
		return tooLarge(words.SheetTooManyRows, MaxRow)
	}
	return nil
}

// deliver ends a row: it sorts its cells where they stood in disorder and hands the row on.
func (d *delivery) deliver() error {
	if err := sortCells(&d.row); err != nil {
		return err
	}
	d.last = d.row.Number
	if d.covered != nil {
		d.covered.uncover(&d.row)
	}
	if d.count += len(d.row.Cells); d.count > maxCells {
		return tooLarge(words.SheetTooManyCells, maxCells)
	}
	if len(d.row.Cells) == 0 {
		return nil
	}
	if err := d.sheet.pay(d.row.Cells); err != nil {
		return err
	}
	d.inYield = true
	d.refusal = d.yield(&d.row)
	d.inYield = false
	return d.refusal
}

// merge adds a merged range to the sheet.
func (d *delivery) merge(merged Range) error {
	if len(d.sheet.Merged) == maxMerged {
		return tooLarge(words.SheetTooManyMerged, maxMerged)
	}
	d.sheet.Merged = append(d.sheet.Merged, merged)
	if d.covered != nil {
		d.covered.add(merged)
	}
	return d.sheet.takeCells(1)
}

// hideColumns adds hidden columns to the sheet, from 0 and inclusive.
func (d *delivery) hideColumns(first, last int) error {
	if len(d.sheet.HiddenColumns) == maxColumnGroups {
		return tooLarge(words.SheetTooManyColumns, maxColumnGroups)
	}
	d.sheet.HiddenColumns = append(d.sheet.HiddenColumns, Range{1, MaxRow, first, min(last, MaxColumn-1)})
	return nil
}
