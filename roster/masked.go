package roster

import "strings"

// maskMarks stand for characters that are left out of a number, as in lists made public.
const maskMarks = "*＊×✱﹡●•"

// leastMasked is how many characters a mask leaves out at least: fewer are a slip.
const leastMasked = 3

// Masked says whether a number is written with a part of it left out: 990101********0034. Such
// a number is nobody's and no mistake: what needs a number cannot be done there.
func Masked(number string) bool {
	hidden, shown := 0, 0
	for _, r := range number {
		switch {
		case strings.ContainsRune(maskMarks, r):
			hidden++
		case r >= '0' && r <= '9' || r == 'X' || r == 'x':
			shown++
		default:
			return false
		}
	}
	return hidden >= leastMasked && shown > 0
}

// MaskFits says whether two numbers may be one: they are as long, at least one is masked, and
// they agree in every character that both show, of which there are six or more.
func MaskFits(a, b string) bool {
	x, y := []rune(strings.ToUpper(a)), []rune(strings.ToUpper(b))
	if len(x) != len(y) || !Masked(a) && !Masked(b) {
		return false
	}
	both := 0
	for i := range x {
		if strings.ContainsRune(maskMarks, x[i]) || strings.ContainsRune(maskMarks, y[i]) {
			continue
		}
		if x[i] != y[i] {
			return false
		}
		both++
	}
	return both >= 6
}
