package prose

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// count writes a figure: digits behind the point only where there are any.
func count(value int64) string {
	sign := ""
	if value < 0 {
		sign, value = "-", -value
	}
	text := sign + strconv.FormatInt(value/unitScale, 10)
	rest := value % unitScale
	if rest == 0 {
		return text
	}
	digits := strconv.FormatInt(unitScale+rest, 10)[1:]
	for digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	return text + "." + digits
}

// signed writes a difference with its sign.
func signed(value int64) string {
	if value > 0 {
		return "+" + count(value)
	}
	return count(value)
}

// in writes a value as a figure is written: in its unit, with its 万 or 亿.
func (f *figure) in(value int64) string {
	unit := strings.TrimLeft(f.text, "0123456789.,")
	first, _ := utf8.DecodeRuneInString(unit)
	if by, ok := multiples[first]; ok {
		value /= by
	}
	return count(value) + unit
}

// off writes a difference as a figure is written, with its sign.
func (f *figure) off(value int64) string {
	if value > 0 {
		return "+" + f.in(value)
	}
	return f.in(value)
}

// number is a figure as it is written, without its unit.
func (f *figure) number() string { return strings.TrimSuffix(f.text, f.written) }
