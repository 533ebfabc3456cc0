package book

import "bytes"

// maxPlain bounds the digits of a number written without exponent; identity numbers have 18.
const maxPlain = 40

// decimal returns a stored number in decimal digits, exactly as its digits say and
// without exponent: no value goes through a float. The digits of "6.2292119650315402E+17"
// are "622921196503154020". A fraction of zeros is dropped. A number that would need more
// than maxPlain digits stays as stored. It says false, with the text as it is, for what is no number.
// The result is stored itself where nothing needs to change.
func decimal(stored []byte) ([]byte, bool) {
	if wholeDigits(stored) {
		return stored, true
	}
	mantissa, exponent, ok := split(stored)
	if !ok {
		return stored, false
	}
	unsigned, negative := sign(mantissa)
	whole, fraction, _ := bytes.Cut(unsigned, []byte("."))
	if exponent == 0 && mantissa[0] != '+' && len(whole) > 0 && len(bytes.Trim(fraction, "0")) > 0 {
		return mantissa, true
	}
	digits := append(append(make([]byte, 0, len(unsigned)), whole...), fraction...)
	point := len(whole) + exponent
	if max(point, -point) > maxPlain || len(digits) > 2*maxPlain {
		return stored, true
	}
	return shift(digits, point, negative), true
}

// sign cuts the sign off a number.
func sign(number []byte) (unsigned []byte, negative bool) {
	if len(number) > 0 && (number[0] == '-' || number[0] == '+') {
		return number[1:], number[0] == '-'
	}
	return number, false
}

func wholeDigits(stored []byte) bool {
	for _, c := range stored {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(stored) > 0
}

// split parts a number in mantissa and exponent (xsd:double, without its names for infinity).
func split(stored []byte) (mantissa []byte, exponent int, ok bool) {
	mantissa = stored
	if at := bytes.IndexAny(stored, "eE"); at >= 0 {
		power, negative := sign(stored[at+1:])
		if exponent, ok = parseNumber(power); !ok {
			return nil, 0, false
		}
		if negative {
			exponent = -exponent
		}
		mantissa = stored[:at]
	}
	unsigned, _ := sign(mantissa)
	whole, fraction, _ := bytes.Cut(unsigned, []byte("."))
	both := append(append(make([]byte, 0, len(unsigned)), whole...), fraction...)
	return mantissa, exponent, wholeDigits(both)
}

// shift writes digits with the decimal point behind the first point of them, where the
// point may lie outside, and drops a fraction's trailing zeros.
func shift(digits []byte, point int, negative bool) []byte {
	for point > len(digits) {
		digits = append(digits, '0')
	}
	for point < 1 {
		digits = append([]byte{'0'}, digits...)
		point++
	}
	fraction := bytes.TrimRight(digits[point:], "0")
	out := make([]byte, 0, len(digits)+2)
	if whole := bytes.TrimLeft(digits[:point-1], "0"); len(whole) > 0 {
		out = append(out, whole...)
	}
	out = append(out, digits[point-1])
	if len(fraction) > 0 {
		out = append(append(out, '.'), fraction...)
	}
	if negative && string(out) != "0" {
		out = append([]byte{'-'}, out...)
	}
	return out
}
