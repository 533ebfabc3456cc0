package link

import "math/bits"

// milli counts bits of evidence in thousandths: 1000 says twice as likely. Weights are
// integers, so that sums do not depend on their order.
type milli = int32

const bit milli = 1000

// logTwo returns the binary logarithm of x in milli-bits; 0 for 0.
func logTwo(x uint64) milli {
	if x == 0 {
		return 0
	}
	whole := bits.Len64(x) - 1
	mantissa := x << (63 - whole) // between 1 and 2, as a fraction of 2^63
	fraction := uint64(0)
	for range 16 {
		high, low := bits.Mul64(mantissa, mantissa)
		fraction <<= 1
		if high>>63 == 1 {
			fraction |= 1
			mantissa = high
		} else {
			mantissa = high<<1 | low>>63
		}
	}
	return milli(whole)*bit + milli(fraction*1000>>16)
}

// ratio returns log2 of a/b in milli-bits; both must be positive.
func ratio(a, b uint64) milli { return logTwo(a) - logTwo(b) }

// one is certainty: probabilities are whole numbers of 2^-30.
const one = 1 << 30

// roots are 2^(1/2), 2^(1/4) and so on, as fractions of 2^30.
var roots = [...]uint64{1518500250, 1276901417, 1170923762, 1121280436, 1097253708, 1085434106, 1079572136, 1076653033, 1075196443, 1074468888}

// power returns 2^x for x in milli-bits as a number of 2^-30, at most 2^60.
func power(x milli) uint64 {
	whole := int(x) / 1000
	if x%1000 < 0 {
		whole--
	}
	part := (int(x) - whole*1000) * 1024 / 1000
	value := uint64(one)
	for i, root := range roots {
		if part&(512>>i) != 0 {
			value = value * root >> 30
		}
	}
	switch {
	case whole >= 30:
		return 1 << 60
	case whole >= 0:
		return value << whole
	case whole < -40:
		return 0
	}
	return value >> -whole
}
