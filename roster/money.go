package roster

import (
	"strconv"
	"strings"
)

// Money is an amount in fen. There is no float anywhere near it.
type Money int64

// String returns the amount in yuan with two decimals: 72.00.
func (m Money) String() string {
	sign, whole, fen := m.parts()
	return sign + whole + fen
}

// Grouped returns the amount with thousands separators: 1,200.00.
func (m Money) Grouped() string {
	sign, whole, fen := m.parts()
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return sign + whole + fen
}

// parts splits the amount into its sign, its yuan and its fen with the point.
func (m Money) parts() (sign, whole, fen string) {
	amount := uint64(m)
	if m < 0 {
		sign, amount = "-", -amount
	}
	return sign, strconv.FormatUint(amount/100, 10), "." + string([]byte{byte('0' + amount%100/10), byte('0' + amount%10)})
}

// ParseMoney reads an amount: 1,200.00, ¥72, 72元/月, 6603.6265万元, full-width digits, a
// minus sign or accountant's brackets. What a binary fraction adds is rounded away; any
// other fraction of a fen is refused. TenThousand says that the column's unit is 万元; a unit
// in the cell goes before it.
func ParseMoney(text string, tenThousand bool) (Money, bool) {
	number, rest, ok := readDecimal(TrimBlank(text))
	if !ok {
		return 0, false
	}
	scale := 2
	switch rest, inTenThousand := strings.CutPrefix(rest, "万"); {
	case inTenThousand:
		scale = 6
		ok = isMoneyUnit(rest)
	case rest == "" && tenThousand:
		scale = 6
	default:
		ok = isMoneyUnit(rest)
	}
	amount, whole := number.scaled(scale)
	if !ok || !whole {
		return 0, false
	}
	return Money(amount), true
}

// isMoneyUnit says whether a text may stand behind an amount: 元, 元整, 元/月, 元/人·月.
func isMoneyUnit(text string) bool {
	text = strings.Trim(strings.TrimLeft(text, "元圆块"), "整正"+blanks)
	rest := strings.TrimLeft(text, "/／每")
	if text == rest {
		return text == ""
	}
	return strings.Trim(rest, "人户月年季度天日/／.·每") == ""
}
