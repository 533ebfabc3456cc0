// Package book turns the bytes of a spreadsheet file into cells.
//
// It sniffs the content and never trusts the extension, reads strictly (a damaged
// part is an error that names the last good row, never a short sheet), keeps for
// every cell whether it was stored as a number, and bounds what a file may cost.
// It knows nothing of rosters. What it must do, and why, was measured: spec/reading.md.
package book

import "rollcheck/roster/words"

// CellKind says how a cell was stored.
type CellKind uint8

// The ways a cell can be stored. An empty cell is not delivered at all.
const (
	Text         CellKind = iota + 1 // text, shared or inline; every cell of a text file
	Number                           // a number: an 18-digit identity number stored so has lost its last digits
	Bool                             // TRUE or FALSE, in Text as "TRUE" or "FALSE"
	ErrorValue                       // an error such as #N/A, in Text as written
	Uncalculated                     // a formula without a cached value; Text is empty
	Illegible                        // text with U+FFFD where bytes were no character; told by who reads it
)

// Cell is one non-empty cell of a row.
type Cell struct {
	Column int      // from 0 (column A)
	Kind   CellKind // how it was stored
	Date   bool     // a number whose format shows a date; Text stays the serial day as stored
	Shared int32    // index of the text among the workbook's shared strings, -1 where it has none
	Text   string   // the text; of a number its stored digits in decimal form without exponent (as stored beyond 40 digits). It may pin a larger buffer: strings.Clone what is kept
}

// Row is one row of a sheet as the sheet numbers it.
type Row struct {
	Number int  // from 1
	Hidden bool // hidden by the user or a filter
	Cells  []Cell
}

// Range is a merged range; rows count from 1, columns from 0, all inclusive.
type Range struct {
	FirstRow, LastRow       int
	FirstColumn, LastColumn int
}

// Sheet is one worksheet. Its rows are read by calling Rows.
type Sheet struct {
	Name          string  // "" in a text file
	Hidden        bool    // the sheet is hidden
	HiddenColumns []Range // columns hidden; known after Rows
	Merged        []Range // merged ranges; known after Rows

	// PassedOver says why a sheet that may hold data is not to be read; empty where it is. It has no rows then.
	PassedOver words.Message

	// Doubt says that the file disagrees with itself about the sheet, so that rows or cells may be
	// missing or wrong; empty if it does not. Known after Rows.
	Doubt words.Message

	// Remark says what tells of a file that may have been cut and of many whole ones too; empty
	// where there is a doubt. Known after Rows.
	Remark words.Message

	rows  func(sheet *Sheet, yield func(*Row) error) error
	left  *allowance // of the file, shared by its sheets
	taken spent      // by reading its rows
	shown bool       // values under merged ranges are to be left out
	hides bool       // they were handed out
}

// Rows calls yield for each row that holds at least one non-empty cell, in order.
// The row and its cells are reused between calls. An error of yield stops it and is
// returned as it is; any other error is an [*Error]: nothing of the sheet may then be used.
func (s *Sheet) Rows(yield func(*Row) error) error {
	s.shown = false
	return s.rows(s, yield)
}

// ShownRows is Rows without the values of cells under merged ranges, which nobody sees. An
// .xlsx names its merged ranges behind its rows: where again is true such values were handed
// out, and the rows must be read once more.
func (s *Sheet) ShownRows(yield func(*Row) error) (again bool, err error) {
	s.shown = true
	known := s.hides
	err = s.rows(s, yield)
	return s.hides && !known, err
}

// Book is an opened spreadsheet file.
type Book struct {
	Format      string   // "xlsx" or "csv": what the file really is
	SHA256      [32]byte // of the file's bytes
	Sheets      []*Sheet // in the workbook's order
	Date1904    bool     // serial days count from 1904-01-01 instead of 1899-12-30
	SharedText  int      // how many shared strings the workbook has (Cell.Shared is below it)
	Description string   // the description among the document properties of an .xlsx; "" if none
	Generator   string   // the application named in the document properties, for knowing rollcheck's own reports; "" if none
}
