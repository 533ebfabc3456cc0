package county

import (
	"regexp"
	"strconv"

	"rollcheck/roster"
)

// drawnFrom is how a form of ours says of how many households its own were drawn.
var drawnFrom = regexp.MustCompile(`没有疑点.*?的\s*(\d+)\s*户中抽\s*\d+\s*户`)

// Drawn says of a sheet of visits to a sample from how many households it was drawn, and what
// names the draw. Such a sheet is no list of all visits: nobody is missing from it.
func Drawn(sheet *roster.Sheet) (of int, draw string, drawn bool) {
	found := drawnFrom.FindStringSubmatchIndex(sheet.Title)
	if sheet.Kind != roster.Visits || found == nil {
		return 0, "", false
	}
	of, err := strconv.Atoi(sheet.Title[found[2]:found[3]])
	return of, sheet.Title[found[0]:], err == nil
}
