package roster

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// person is an invented number: 990101 19650315 401 and its check character.
var person = MakeID("990101", NewDate(1965, 3, 15), 401)

func TestParseID(t *testing.T) {
	good := person.String()
	bad := good[:17] + string(characterOf((person.check()+1)%10))
	withX := findX(t)
	tests := []struct {
		name, text string
		number     bool
		form       IDForm
		fault      IDFault
	}{
		{"standard's example", "11010519491231002X", false, Valid, NoFault},
		{"lower-case x", "11010519491231002x", false, Valid, NoFault},
		{"multiplication sign", "11010519491231002×", false, Valid, NoFault},
		{"Cyrillic x", "11010519491231002Х", false, Valid, NoFault},
		{"full-width", "１１０１０５１９４９１２３１００２Ｘ", false, Valid, NoFault},
		{"plain", good, false, Valid, NoFault},
		{"apostrophe", "'" + good, false, Valid, NoFault},
		{"hash", "#" + good, false, Valid, NoFault},
		{"full stop", good + "。", false, Valid, NoFault},
		{"blanks", " " + good[:6] + "\u00a0" + good[6:14] + "\u3000" + good[14:] + "\n", false, Valid, NoFault},
		{"disability card", good + "43", false, Valid, NoFault},
		{"re-issued card", good + "43B1", false, Valid, NoFault},
		{"disability card, damaged", bad + "43", false, 0, FaultLength},
		{"19 characters", good + "4", false, 0, FaultLength},
		{"15 digits", "990101650315401", false, From15, NoFault},
		{"15 digits as a number", "990101650315401", true, From15, NoFault},
		{"15 digits, no such day", "990101650231401", false, From15, FaultBirth},
		{"wrong check", bad, false, BadCheck, FaultCheck},
		{"no such day", withCheck("99010119650231401"), false, BadCheck, FaultBirth},
		{"truncated", good[:15] + "000", true, Lost, FaultTruncated},
		{"number that passes its check", good, true, Lost, FaultTruncated},
		{"card stored as a number", good[:15] + "00000", true, Lost, FaultTruncated},
		{"truncated, with X", withX, true, Lost, FaultTruncated},
		{"scientific", "6.22921E+17", false, 0, FaultTruncated},
		{"empty", " \u3000", false, 0, FaultEmpty},
		{"zeros", "000000000000000000", false, 0, FaultPlaceholder},
		{"ones", "111111111111111", false, 0, FaultPlaceholder},
		{"counting", "123456789012345678", false, 0, FaultPlaceholder},
		{"none", "无", false, 0, FaultPlaceholder},
		{"unknown", "不详", false, 0, FaultPlaceholder},
		{"a name", "马六", false, 0, FaultCharacter},
		{"masked", "990101********4011", false, 0, FaultCharacter},
		{"letter", good[:16] + "O" + good[17:], false, 0, FaultCharacter},
		{"x inside", good[:8] + "x" + good[9:], false, 0, FaultCharacter},
		{"two", good + good, false, 0, FaultTwo},
		{"two, listed", good + "、" + good, false, 0, FaultTwo},
		{"three", good + good + good, false, 0, FaultTwo},
		{"short", "9901011965", false, 0, FaultLength},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			id, fault := ParseID(test.text, test.number)
			if id.Form() != test.form || fault != test.fault {
				t.Errorf("ParseID(%q, %t) = form %d, fault %d; want %d, %d", test.text, test.number, id.Form(), fault, test.form, test.fault)
			}
			if (fault == NoFault) != id.Usable() || id.Usable() != (id.Key() != 0) {
				t.Errorf("ParseID(%q): fault %d, usable %t, key %d", test.text, fault, id.Usable(), id.Key())
			}
		})
	}
}

func withCheck(seventeen string) string { return seventeen + string(CheckCharacter(seventeen)) }

// findX returns an invented number whose check character is X.
func findX(t *testing.T) string {
	for sequence := range 1000 {
		if text := MakeID("990101", NewDate(1965, 3, 15), sequence).String(); strings.HasSuffix(text, "X") {
			return text
		}
	}
	t.Fatal("no number of a thousand ends in X")
	return ""
}

func TestIDParts(t *testing.T) {
	id, _ := ParseID("11010519491231002X", false)
	if id.Birth() != NewDate(1949, 12, 31) || id.Male() || id.AreaCode() != 110105 || id.Sequence() != 2 {
		t.Errorf("parts of %v: %v %t %d %d", id, id.Birth(), id.Male(), id.AreaCode(), id.Sequence())
	}
	short, _ := ParseID("110105491231002", false)
	if short.Key() != id.Key() || short.Text18() != id.String() || short.String() != "110105491231002" {
		t.Errorf("15-digit form: key %d, %s, %s", short.Key(), short.Text18(), short)
	}
	if CheckCharacter("44052418800101001") != '4' || CheckCharacter("4405241880010100") != 0 || CheckCharacter("4405241880010100X") != 0 {
		t.Error("check characters")
	}
	if ID(0).String() != "" || ID(0).Key() != 0 || ID(0).Usable() {
		t.Error("no number must be empty")
	}
}

func TestMakeIDRefusesWhatIsNoPerson(t *testing.T) {
	day := NewDate(1965, 3, 15)
	for _, id := range []ID{
		MakeID("9901", day, 1), MakeID("99010A", day, 1), MakeID("990101", NewDate(1965, 3, 0), 1),
		MakeID("990101", NewDate(1965, 2, 30), 1), MakeID("990101", day, -1), MakeID("990101", day, 1000), MakeID("990101", -day, 1),
	} {
		if id != 0 {
			t.Errorf("made %v", id)
		}
	}
}

func drawID(t *rapid.T) ID {
	day := NewDate(rapid.IntRange(1900, 2025).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))
	return MakeID("99"+rapid.StringMatching(`[0-9]{4}`).Draw(t, "area"), day, rapid.IntRange(0, 999).Draw(t, "sequence"))
}

func TestIDLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := drawID(t)
		text := id.String()
		if back, fault := ParseID(text, false); back != id || fault != NoFault {
			t.Fatalf("%s comes back as %v, fault %d", text, back, fault)
		}
		at, digit := rapid.IntRange(0, 17).Draw(t, "at"), rapid.SampledFrom([]byte("0123456789")).Draw(t, "digit")
		if damaged := text[:at] + string(digit) + text[at+1:]; damaged != text {
			if wrong, _ := ParseID(damaged, false); wrong.Usable() {
				t.Fatalf("one wrong digit passes: %s for %s", damaged, text)
			}
		}
		at = rapid.IntRange(0, 16).Draw(t, "swap")
		if swapped := text[:at] + text[at+1:at+2] + text[at:at+1] + text[at+2:]; swapped != text {
			if wrong, _ := ParseID(swapped, false); wrong.Usable() {
				t.Fatalf("a transposition passes: %s for %s", swapped, text)
			}
		}
		if lost, fault := ParseID(text, true); lost.Usable() || fault != FaultTruncated || lost.Birth() != id.Birth() {
			t.Fatalf("stored as a number: %v, fault %d", lost, fault)
		}
		if id.Birth().Year() < 2000 {
			short, _ := ParseID(text[:6]+text[8:17], false)
			if short.Key() != id.Key() || short.Form() != From15 {
				t.Fatalf("%v and %v are one person", short, id)
			}
		}
	})
}

func TestParseIDDoesNotAllocate(t *testing.T) {
	text := "'" + person.String()
	if n := testing.AllocsPerRun(100, func() { ParseID(text, false) }); n != 0 {
		t.Errorf("%v allocations a number", n)
	}
}

func BenchmarkParseID(b *testing.B) {
	text := person.String()
	for b.Loop() {
		ParseID(text, false)
	}
}

func FuzzParseID(f *testing.F) {
	for _, text := range []string{"", "11010519491231002X", "110105491231002", "6.22921E+17", "无", person.String() + "43B1", "9" + strings.Repeat("0", 17)} {
		f.Add(text, false)
		f.Add(text, true)
	}
	f.Fuzz(func(t *testing.T, text string, number bool) {
		id, fault := ParseID(text, number)
		if id.Usable() != (fault == NoFault) {
			t.Fatalf("%q: %v, fault %d", text, id, fault)
		}
		if id == 0 {
			return
		}
		if back, again := ParseID(id.String(), id.Form() == Lost); back != id || again != fault {
			t.Fatalf("%q: %v, fault %d comes back as %v, fault %d", text, id, fault, back, again)
		}
	})
}
