package report

import "time"

// stampLayouts are the moments systems write into the names of files and sheets, to the
// minute, the second or its thousandth. None is as long as an identity number.
var stampLayouts = [...]string{"200601021504", "20060102150405"}

// isTimeStamp says whether a run of digits is a day of our time and a time of that day. It names nobody.
func isTimeStamp(digits string) bool {
	if len(digits) == 17 {
		digits = digits[:14]
	}
	for _, layout := range stampLayouts {
		if moment, err := time.Parse(layout, digits); err == nil && len(digits) == len(layout) {
			return moment.Year() >= 1990 && moment.Year() < 2100
		}
	}
	return false
}
