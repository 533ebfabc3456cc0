package book

import (
	"strconv"
	"strings"
	"time"
)

// serialDay returns the serial day of a date written as ISO 8601 without a time of day,
// as a workbook stores it, counted from 1899-12-30 or 1904-01-01. It says false for any
// other date, and for days before March 1900, which workbooks number in two ways.
func serialDay(written string, since1904 bool) (string, bool) {
	date, clock, _ := strings.Cut(written, "T")
	if strings.Trim(clock, "0:.Z") != "" {
		return "", false
	}
	day, err := time.Parse(time.DateOnly, date)
	base := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if since1904 {
		base = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	if err != nil || day.Before(time.Date(1900, 3, 1, 0, 0, 0, 0, time.UTC)) || day.Before(base) {
		return "", false
	}
	return strconv.FormatInt((day.Unix()-base.Unix())/86_400, 10), true
}
