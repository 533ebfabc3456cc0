package roster

import "testing"

func TestMasked(t *testing.T) {
	for number, want := range map[string]bool{
		"990101********0034": true, "9901011940****0034": true, "990101＊＊＊＊＊＊＊＊003X": true, "990101×××××××××034": true,
		"990101194002020034": false, "99010119400202**34": false, "": false, "********": false, "办理中***": false, "无": false,
	} {
		if Masked(number) != want {
			t.Errorf("Masked(%q) = %v", number, !want)
		}
	}
}

func TestMaskFits(t *testing.T) {
	full := "990101194002020034"
	for masked, want := range map[string]bool{
		"990101********0034": true, "990101********0035": false, "9901011940****0034": true, "990101*******0034": false,
		"**************0034": false, full: false,
	} {
		if MaskFits(masked, full) != want || MaskFits(full, masked) != want {
			t.Errorf("MaskFits(%q) = %v", masked, !want)
		}
	}
}
