package book

import (
	"encoding/binary"
	"math"
	"strconv"
)

// A BIFF file stores numbers as IEEE doubles ([MS-XLS] 2.5.342 Xnum). Here alone one is
// held as such: to write the shortest decimal digits that name it, as Excel shows it.

// exactWhole is the bound below which a double tells every whole number apart.
const exactWhole = 1 << 53

// appendDouble appends a stored double as decimal digits; it says false for infinity and what is no number.
func appendDouble(out []byte, bits uint64) ([]byte, bool) {
	number := math.Float64frombits(bits)
	if math.IsNaN(number) || math.IsInf(number, 0) {
		return out, false
	}
	if whole := int64(number); number > -exactWhole && number < exactWhole && number == float64(whole) {
		return strconv.AppendInt(out, whole, 10), true
	}
	digits := strconv.AppendFloat(nil, number, 'E', -1, 64)
	plain, _ := decimal(digits)
	return append(out, plain...), true
}

// appendRK appends a number stored in four bytes ([MS-XLS] 2.5.231 RkNumber): a whole
// number or the upper half of a double, either perhaps in hundredths.
func appendRK(out, stored []byte) ([]byte, bool) {
	value := binary.LittleEndian.Uint32(stored)
	hundredths, whole := value&1 != 0, value&2 != 0
	switch {
	case whole && hundredths:
		return appendHundredths(out, int64(int32(value)>>2)), true
	case whole:
		return strconv.AppendInt(out, int64(int32(value)>>2), 10), true
	}
	bits := uint64(value&^3) << 32
	if hundredths {
		bits = math.Float64bits(math.Float64frombits(bits) / 100)
	}
	return appendDouble(out, bits)
}

// appendHundredths appends a whole number of hundredths as a decimal fraction without trailing zeros.
func appendHundredths(out []byte, hundredths int64) []byte {
	if hundredths < 0 {
		out = append(out, '-')
		hundredths = -hundredths
	}
	out = strconv.AppendInt(out, hundredths/100, 10)
	if cents := hundredths % 100; cents != 0 {
		out = append(out, '.', byte('0'+cents/10))
		if cents%10 != 0 {
			out = append(out, byte('0'+cents%10))
		}
	}
	return out
}
