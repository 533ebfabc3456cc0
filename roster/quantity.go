package roster

import "slices"

// countUnits may follow a count.
var countUnits = []string{"", "人", "名", "个", "口", "口人", "岁", "周岁", "户", "个月", "月", "年", "次", "人次", "套", "间", "辆", "天", "日", "%", "％"}

// maxCount bounds a count: more than there are persons.
const maxCount = 10_000_000_000

// ParseCount reads a whole number: 5, 5人, 65岁, 5.0, 五口. A fraction is refused.
func ParseCount(text string) (int, bool) {
	text = TrimBlank(text)
	if value, count, rest := chineseNumeral(text); count > 0 && slices.Contains(countUnits, rest) {
		return value, true
	}
	number, rest, ok := readDecimal(text)
	if !ok || !slices.Contains(countUnits, rest) {
		return 0, false
	}
	whole, ok := number.scaled(0)
	if !ok || whole > maxCount || whole < -maxCount {
		return 0, false
	}
	return int(whole), true
}
