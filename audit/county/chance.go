package county

import "math/big"

// oneIn is the chance a count is held to: one in a thousand villages of its size, the upper limit
// of 99.8 per cent.
const oneIn = 1000

// Counted are two counts: how many there are, and how many of them are marked.
type Counted struct{ All, Marked int }

// StandsOut says whether a village's share is at least ratio hundredths of the others', and too
// large for chance.
func (part Counted) StandsOut(others Counted, ratio int64) bool {
	if part.All <= 0 || others.All <= 0 || int64(part.Marked)*int64(others.All)*100 < ratio*int64(others.Marked)*int64(part.All) {
		return false
	}
	return !part.ByChance(Counted{part.All + others.All, part.Marked + others.Marked})
}

// ByChance says whether as many marked among those of a part, drawn at random from a whole,
// come up by chance, once in a thousand times or more.
func (part Counted) ByChance(whole Counted) bool {
	most := min(part.All, whole.Marked)
	if part.Marked > most || part.All > whole.All {
		return true
	}
	unmarked := whole.All - whole.Marked
	if part.All-part.Marked > unmarked {
		return true
	}
	var term, sum big.Int
	term.Binomial(int64(whole.Marked), int64(part.Marked))
	term.Mul(&term, new(big.Int).Binomial(int64(unmarked), int64(part.All-part.Marked)))
	for k := part.Marked; ; k++ {
		sum.Add(&sum, &term)
		if k == most {
			break
		}
		term.Mul(&term, big.NewInt(int64(whole.Marked-k)*int64(part.All-k)))
		term.Quo(&term, big.NewInt(int64(k+1)*int64(unmarked-part.All+k+1)))
	}
	sum.Mul(&sum, big.NewInt(oneIn))
	return sum.Cmp(new(big.Int).Binomial(int64(whole.All), int64(part.All))) >= 0
}
