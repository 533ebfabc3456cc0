package report

import (
	"slices"
	"strconv"

	"rollcheck/roster/words"
)

// mostRows is how many rows a sheet of a workbook holds; what is more goes on in a further
// sheet. Tests lower it.
var mostRows = 1_048_576

// spareRowsOfSheet are kept free for title, information, headings and the line below.
const spareRowsOfSheet = 6

// parts cuts a table into as many as it takes sheets: 疑点清单, 疑点清单 2, ... Sums stand in the last.
func (t table) parts() []table {
	var parts []table
	for rows := range slices.Chunk(t.rows, mostRows-spareRowsOfSheet) {
		part := t
		part.name, part.rows, part.totals, part.check = further(t.name, len(parts)), rows, 0, ""
		parts = append(parts, part)
	}
	if len(parts) == 0 {
		return []table{t}
	}
	last := &parts[len(parts)-1]
	last.totals, last.check = min(t.totals, len(last.rows)), t.check
	return parts
}

// further names the sheets after the first by their number.
func further(name words.Text, index int) words.Text {
	if index == 0 {
		return name
	}
	number := " " + strconv.Itoa(index+1)
	return words.Text{ZH: name.ZH + number, EN: name.EN + number}
}
