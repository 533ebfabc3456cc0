package report

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// view is a report and for whom it is shown: what the tables of every format are made from.
type view struct {
	o      Options
	r      *audit.Report
	places places
}

// table is one table of a report: a sheet of the workbook, a section of the page.
type table struct {
	name    words.Text // its title and the name of its sheet
	columns []column
	info    string // a line below the title; "" for none
	empty   string // why there are no rows; "" where there are, or no more is to be said
	check   string // a line below the rows that says whether sums agree; "" for none
	kept    int    // columns that stay in sight and repeat on every printed page
	rows    [][]value
	totals  int // rows at the end that are sums
}

// column is one column of a table: its heading and its width in characters.
type column struct {
	title words.Text
	width float64
}

// look is how a value is shown.
type look uint8

const (
	lookText look = iota
	lookLink
	lookSmall
	lookFill // empty, for an officer to fill
	lookCount
	lookMoney
	lookHead
	lookDiffer // a text that differs from the one beside it
	lookSmallLink
)

// value is one cell of a table. A count or an amount of zero may be left out.
type value struct {
	look   look
	text   string
	number int64  // a count, or an amount in fen
	hidden bool   // the number is not shown
	link   string // the cell of the workbook it leads to
}

func textCell(text string) value  { return value{text: words.Plain(text)} }
func smallCell(text string) value { return value{look: lookSmall, text: words.Plain(text)} }
func fillCell() value             { return value{look: lookFill} }
func countCell(number int) value  { return value{look: lookCount, number: int64(number)} }

// someCell is a count that is left out where it is none.
func someCell(number int) value {
	return value{look: lookCount, number: int64(number), hidden: number == 0}
}

// moneyCell is an amount that is left out where it is none.
func moneyCell(amount roster.Money) value {
	return value{look: lookMoney, number: int64(amount), hidden: amount == 0}
}

// linesCell is a text with a line for each part.
func linesCell(parts []string) value {
	plain := make([]string, len(parts))
	for i, part := range parts {
		plain[i] = words.Plain(part)
	}
	return value{text: strings.Join(plain, "\n")}
}

// emptyRow is a row of a table with nothing in it yet.
func emptyRow(columns []column) []value { return make([]value, len(columns)) }

// townshipName names a township, or says that none was stated.
func (v view) townshipName(name string) string {
	if name == "" {
		return v.o.text(words.TownshipUnknown)
	}
	return v.o.plain(name)
}
