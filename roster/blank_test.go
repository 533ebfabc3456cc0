package roster

import (
	"strings"
	"testing"
)

// The two ways to ask for a blank agree.
func TestIsBlank(t *testing.T) {
	for r := range rune(0x10000) {
		if isBlank(r) != strings.ContainsRune(blanks, r) {
			t.Errorf("%U is a blank: %t", r, isBlank(r))
		}
	}
}
