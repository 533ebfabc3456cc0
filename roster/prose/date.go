package prose

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// date is when a count is of: a year and how far into it, in months; zero where nothing says so.
type date struct{ year, month int }

var (
	yearText    = regexp.MustCompile(`(20\d\d|19\d\d)年`)
	monthText   = regexp.MustCompile(`(\d{1,2})月`)
	quarterText = regexp.MustCompile(`([一二三四1-4])季度`)
)

// after reads the date a text names last, the year of the date before where it names none.
func (d date) after(text string) date {
	if found := yearText.FindAllStringSubmatch(text, -1); found != nil {
		year, _ := strconv.Atoi(found[len(found)-1][1])
		d = date{year: year}
	}
	if found := monthText.FindAllStringSubmatch(text, -1); found != nil {
		d.month, _ = strconv.Atoi(found[len(found)-1][1])
	}
	if found := quarterText.FindStringSubmatch(text); found != nil {
		d.month = 3 * (strings.Index("一二三四", found[1])/3 + 1)
		if number, err := strconv.Atoi(found[1]); err == nil {
			d.month = 3 * number
		}
	}
	switch {
	case strings.Contains(text, "年初"):
		d.month = 1
	case strings.Contains(text, "年底"), strings.Contains(text, "年末"):
		d.month = 12
	}
	return d
}

// before says for certain that a date is before another.
func (d date) before(other date) bool {
	switch {
	case d.year == 0 || other.year == 0:
		return false
	case d.year != other.year:
		return d.year < other.year
	}
	return d.month != 0 && d.month < other.month
}

// years counts the years from another date to this one; 0 where one is not known.
func (d date) years(other date) int {
	if d.year == 0 || other.year == 0 {
		return 0
	}
	return d.year - other.year
}

// inOrder puts the counts of a subject into the order of their dates where each has one.
func (c *chain) inOrder() {
	for _, p := range c.pairs {
		if p.date.year == 0 {
			return
		}
	}
	slices.SortStableFunc(c.pairs, func(a, b pair) int { return a.date.year - b.date.year })
}
