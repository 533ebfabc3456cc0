package roster

import (
	"strings"
	"unicode/utf8"
)

// maxDecimalDigits bounds the digits of an amount that count: a hundred billion yuan in fen
// has 14, and what a binary fraction adds comes behind.
const maxDecimalDigits = 40

// decimalNumber is a decimal number as written, leading zeros dropped.
type decimalNumber struct {
	negative bool
	digits   [maxDecimalDigits]byte // whole and fraction together, each 0 to 9
	count    int
	fraction int // how many of the digits stand behind the point
}

// readDecimal splits a text into its number and what follows it. Thousands are parted by
// commas three digits apart; a minus sign or accountant's brackets make it negative.
func readDecimal(text string) (number decimalNumber, rest string, ok bool) {
	text, closing := number.sign(text)
	rest, ok = number.read(text)
	if !ok {
		return number, "", false
	}
	rest = strings.Trim(rest, blanks)
	if closing {
		trimmed := strings.TrimSuffix(strings.TrimSuffix(rest, ")"), "）")
		return number, strings.TrimRight(trimmed, blanks), trimmed != rest
	}
	return number, rest, true
}

const currencySigns = "¥￥"

// sign reads what stands before the digits; closing says that a bracket must be closed.
func (n *decimalNumber) sign(text string) (rest string, closing bool) {
	text = strings.TrimLeft(strings.TrimPrefix(text, "人民币"), currencySigns+blanks)
	r, size := utf8.DecodeRuneInString(text)
	switch r {
	case '(', '（':
		n.negative, closing = true, true
	case '-', '－', '−':
		n.negative = true
	default:
		return text, false
	}
	return strings.TrimLeft(text[size:], currencySigns+blanks), closing
}

// read takes the digits and returns what follows them.
func (n *decimalNumber) read(text string) (rest string, ok bool) {
	seen, point, group := false, false, ungrouped
	complete := func() bool { return seen && (group == ungrouped || group == 3) }
	for i, r := range text {
		digit, isDigit := digitOf(r)
		switch {
		case isDigit && !isChineseDigit(r):
			if !n.add(digit, point) {
				return "", false
			}
			seen = true
			if group != ungrouped {
				group++
			}
		case strings.ContainsRune(".．", r) && !point && complete():
			point, group = true, ungrouped
		case strings.ContainsRune(",，", r) && !point && complete():
			group = 0
		default:
			return text[i:], complete()
		}
	}
	return "", complete()
}

// ungrouped says that no comma stood yet; else the digits behind the last one are counted.
const ungrouped = -1

func (n *decimalNumber) add(digit int, behindPoint bool) bool {
	if n.count == maxDecimalDigits {
		return false
	}
	if behindPoint {
		n.fraction++
	}
	if n.count > 0 || digit != 0 || behindPoint {
		n.digits[n.count] = byte(digit)
		n.count++
	}
	return true
}

// maxScaled bounds a scaled number: a hundred billion yuan in fen, more than any roster holds.
const maxScaled = 100_000_000_000 * 100

// scaled returns the number times ten to the power of scale, where that is whole or misses
// it by no more than binary fractions add (see [noise]).
func (n *decimalNumber) scaled(scale int) (int64, bool) {
	kept := max(n.count-max(n.fraction-scale, 0), 0)
	var value int64
	for _, digit := range n.digits[:kept] {
		if value = value*10 + int64(digit); value > maxScaled {
			return 0, false
		}
	}
	for range scale - n.fraction {
		if value *= 10; value > maxScaled {
			return 0, false
		}
	}
	up, ok := noise(n.digits[kept:n.count])
	if up {
		value++
	}
	if n.negative {
		value = -value
	}
	return value, ok
}

// noise says whether digits beyond the last that counts are only what binary fractions add:
// less than a millionth off, as in 72.00000000000001 and 71.99999999999999. Up says that
// they round up.
func noise(dropped []byte) (up, ok bool) {
	zeros, nines := 0, 0
	for zeros < len(dropped) && dropped[zeros] == 0 {
		zeros++
	}
	for nines < len(dropped) && dropped[nines] == 9 {
		nines++
	}
	return nines >= noiseDigits, zeros == len(dropped) || zeros >= noiseDigits || nines >= noiseDigits
}

const noiseDigits = 6
