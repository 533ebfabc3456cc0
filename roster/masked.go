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

// leastShown is how many characters two numbers must both show to be compared.
const leastShown = 6

// MaskFits says whether two numbers may be one: they are as long, at least one is masked, and
// they agree in every character that both show, of which there are six or more.
func MaskFits(a, b string) bool {
	if !Masked(a) && !Masked(b) {
		return false
	}
	x, fits := ShownIn(a, MaskOf(b))
	y, _ := ShownIn(b, MaskOf(a))
	return fits && x == y
}

// MaskOf returns the shape of a number: which of its characters are left out.
func MaskOf(number string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(maskMarks, r) {
			return '*'
		}
		return '0'
	}, number)
}

// ShownIn returns the characters of a number that it shows and another shape would show too;
// false where they cannot be compared: another length, or too few.
func ShownIn(number, shape string) (string, bool) {
	characters := []rune(strings.ToUpper(number))
	if len(characters) != len(shape) {
		return "", false
	}
	shown := characters[:0]
	for i, r := range characters {
		if shape[i] != '*' && !strings.ContainsRune(maskMarks, r) {
			shown = append(shown, r)
		}
	}
	return string(shown), len(shown) >= leastShown
}
