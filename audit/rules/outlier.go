package rules

import (
	"math/big"

	"rollcheck/audit/county"
	"rollcheck/roster/words"
)

// A village is compared with the rest of its township by counts. It stands out where its share is
// a multiple of theirs and chance alone would hardly give as many: fewer than one in a thousand
// villages of its size, the upper limit of 99.8 per cent.

// outlierRatio is how many times the share of the others a village's must be.
var outlierRatio = &county.Param{
	Key: "outlier.ratio", Title: words.Text{ZH: "村与全乡其他村之比", EN: "a village's share over the others'"}, Unit: "倍",
	BuiltIn: []county.Setting{{Number: 200}}, Source: common,
}

// oneIn is the chance a count is held to.
const oneIn = 1000

// fewestVillages is how many villages make a township to compare with.
const fewestVillages = 3

// shares are two counts of a village: how many there are, and how many of them are marked.
type shares struct{ all, marked int }

// standsOut says whether a village's share is at least ratio hundredths of the others', and too
// large for chance.
func (s shares) standsOut(others shares, ratio int64) bool {
	if s.all <= 0 || others.all <= 0 || int64(s.marked)*int64(others.all)*100 < ratio*int64(others.marked)*int64(s.all) {
		return false
	}
	return rarerThanOneIn(oneIn, s, shares{s.all + others.all, s.marked + others.marked})
}

// rarerThanOneIn says whether as many marked among those of a part, drawn at random from a whole,
// come up less than once in so many times.
func rarerThanOneIn(times int64, part, whole shares) bool {
	most := min(part.all, whole.marked)
	if part.marked > most || part.all > whole.all {
		return false
	}
	unmarked := whole.all - whole.marked
	if part.all-part.marked > unmarked {
		return false
	}
	var term, sum big.Int
	term.Binomial(int64(whole.marked), int64(part.marked))
	term.Mul(&term, new(big.Int).Binomial(int64(unmarked), int64(part.all-part.marked)))
	for k := part.marked; ; k++ {
		sum.Add(&sum, &term)
		if k == most {
			break
		}
		term.Mul(&term, big.NewInt(int64(whole.marked-k)*int64(part.all-k)))
		term.Quo(&term, big.NewInt(int64(k+1)*int64(unmarked-part.all+k+1)))
	}
	sum.Mul(&sum, big.NewInt(times))
	return sum.Cmp(new(big.Int).Binomial(int64(whole.all), int64(part.all))) < 0
}
