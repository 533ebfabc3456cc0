package roster

import (
	"strconv"
	"strings"
)

// Money is an amount in fen. There is no float anywhere near it.
type Money int64

// maxYuan bounds an amount: a hundred billion yuan is more than any roster holds.
const maxYuan = 100_000_000_000

// String returns the amount in yuan with two decimals: 72.00.
func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	fen := strconv.FormatInt(int64(m%100), 10)
	if len(fen) < 2 {
		fen = "0" + fen
	}
	return sign + strconv.FormatInt(int64(m/100), 10) + "." + fen
}

// Grouped returns the amount with thousands separators: 1,200.00.
func (m Money) Grouped() string {
	text := m.String()
	sign := ""
	if strings.HasPrefix(text, "-") {
		sign, text = "-", text[1:]
	}
	whole, fen, _ := strings.Cut(text, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return sign + whole + "." + fen
}

// ParseMoney reads an amount: 1,200.00, ¥72, 72元/月, 6603.6265万元, full-width digits, a
// minus sign or accountant's brackets. What a binary fraction adds beyond a millionth of a
// fen is rounded away; any other fraction of a fen is refused. TenThousand says that the
// column's unit is 万元.
func ParseMoney(text string, tenThousand bool) (Money, bool) {
	number, rest, ok := decimal(trimBlank(text))
	if !ok {
		return 0, false
	}
	switch rest = strings.TrimRight(rest, "整正"); rest {
	case "", "元", "元/月", "元/年", "元/人", "元／月", "元／年", "圆", "/月", "/年":
	case "万元", "万", "万元/年":
		tenThousand = true
	default:
		return 0, false
	}
	scale := 2
	if tenThousand {
		scale = 6
	}
	return number.fen(scale)
}

// decimalNumber is a decimal number as written.
type decimalNumber struct {
	negative bool
	digits   string // whole and fraction together
	fraction int    // how many of the digits stand behind the point
}

// decimal splits a text into its number and what follows it.
func decimal(text string) (decimalNumber, string, bool) {
	var number decimalNumber
	var digits [40]byte
	count, point, closing := 0, -1, ""
	text = strings.TrimLeft(text, "¥￥ ")
	if trimmed, ok := strings.CutPrefix(text, "-"); ok {
		number.negative, text = true, trimmed
	} else if trimmed, ok := strings.CutPrefix(text, "("); ok {
		number.negative, text, closing = true, trimmed, ")"
	}
	text = strings.TrimLeft(text, "¥￥ ")
	rest := ""
	for i, r := range text {
		digit := byte(0)
		switch {
		case r >= '0' && r <= '9':
			digit = byte(r)
		case r >= '０' && r <= '９':
			digit = byte(r-'０') + '0'
		case (r == '.' || r == '．') && point < 0 && count > 0:
			point = count
			continue
		case (r == ',' || r == '，') && point < 0 && count > 0:
			continue
		default:
			rest = strings.Trim(text[i:], " \u00a0\u3000")
		}
		if rest != "" || digit == 0 {
			break
		}
		if count == len(digits) {
			return number, "", false
		}
		digits[count] = digit
		count++
	}
	if closing != "" {
		trimmed, ok := strings.CutSuffix(rest, closing)
		if !ok {
			return number, "", false
		}
		rest = trimmed
	}
	if point >= 0 {
		number.fraction = count - point
	}
	number.digits = string(digits[:count])
	return number, rest, count > 0
}

// fen returns the number times ten to the power of scale as a whole number.
func (n decimalNumber) fen(scale int) (Money, bool) {
	digits := n.digits
	for range scale - n.fraction {
		digits += "0"
	}
	dropped := ""
	if extra := n.fraction - scale; extra > 0 {
		digits, dropped = digits[:len(digits)-extra], digits[len(digits)-extra:]
	}
	digits = strings.TrimLeft(digits, "0")
	if len(digits) > 15 {
		return 0, false
	}
	number := int64(0)
	for i := range len(digits) {
		number = number*10 + int64(digits[i]-'0')
	}
	up, ok := noise(dropped)
	if !ok || number > maxYuan*100 {
		return 0, false
	}
	if up {
		number++
	}
	if n.negative {
		number = -number
	}
	return Money(number), true
}

// noise says whether digits beyond the fen are only what binary fractions add: six zeros or
// six nines and anything after. Shorter rests count when they are all zero.
func noise(dropped string) (up, ok bool) {
	if strings.Trim(dropped, "0") == "" {
		return false, true
	}
	if len(dropped) < 6 {
		return false, false
	}
	switch dropped[:6] {
	case "000000":
		return false, true
	case "999999":
		return true, true
	}
	return false, false
}
