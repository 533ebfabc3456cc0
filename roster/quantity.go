package roster

import "strings"

// countUnits may follow a count: persons, years, months, households.
var countUnits = [...]string{"", "人", "口", "岁", "周岁", "户", "个月", "月", "年", "次", "套", "间", "天", "日", "%"}

// ParseCount reads a whole number: 5, 5人, 65岁, 5.0. A fraction is refused.
func ParseCount(text string) (int, bool) {
	number, rest, ok := decimal(trimBlank(text))
	if !ok || !isCountUnit(strings.Trim(rest, " \u00a0\u3000")) {
		return 0, false
	}
	whole, ok := number.fen(0)
	if !ok || whole > 1_000_000_000 || whole < -1_000_000_000 {
		return 0, false
	}
	return int(whole), true
}

func isCountUnit(text string) bool {
	for _, unit := range countUnits {
		if text == unit {
			return true
		}
	}
	return false
}
