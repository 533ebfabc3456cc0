package link

import (
	"slices"
	"strings"
	"unicode"
)

// NameMatch is how two names compare.
type NameMatch uint8

// How two names can compare.
const (
	NameMissing NameMatch = iota // one side has no name
	NameEqual
	NameVariant // they differ only by a known variant of writing
	NameOther
)

// CompareNames compares two cleaned names (roster.CleanName).
func CompareNames(a, b string) NameMatch {
	switch {
	case a == "" || b == "":
		return NameMissing
	case a == b:
		return NameEqual
	case FoldName(a) == FoldName(b):
		return NameVariant
	}
	return NameOther
}

// NameOrder puts names in a fixed order, so that the order of files says nothing.
func NameOrder(a, b string) int { return strings.Compare(a, b) }

// FoldName folds forms of writing that do not make another name: traditional and old forms,
// dots and blanks, and customary surname substitutes (levels 1 and 2).
func FoldName(name string) string {
	return strings.Map(func(r rune) rune {
		if isGap(r) {
			return -1
		}
		return usualSurname(plainCharacter(r))
	}, name)
}

// isGap says whether a character stands between the parts of a name only.
func isGap(r rune) bool { return r == '·' || unicode.IsSpace(r) }

// maxLetters bounds the characters of a name that are compared one by one; transliterated
// names are longer only with their patronymics.
const maxLetters = 8

// nameForm is a name made ready to be compared.
type nameForm struct {
	hash    uint64           // of the characters folded by level 1; 0 for no name
	usual   uint64           // of the characters folded by levels 1 and 2
	sound   uint64           // of the coarse sounds of its characters
	letters [maxLetters]rune // folded by level 1
	size    int              // characters in letters
}

// newNameForm makes a cleaned name ready.
func (s *speaker) newNameForm(name string) nameForm {
	var form nameForm
	hash, usual, spoken := newHash(), newHash(), newHash()
	for _, r := range name {
		if isGap(r) {
			continue
		}
		letter := s.letter(r)
		if form.size == 0 {
			letter.sound = s.spoken(letter.plain, true)
		}
		hash = hash.rune(letter.plain)
		usual = usual.rune(letter.usual)
		spoken = spoken.add(letter.sound)
		if form.size < maxLetters {
			form.letters[form.size] = letter.plain
			form.size++
		}
	}
	if form.size > 0 {
		form.hash, form.usual, form.sound = hash.sum(), usual.sum(), spoken.sum()
	}
	return form
}

// surname returns the first character, with level 2 folded; 0 for no name.
func (n *nameForm) surname() rune { return usualSurname(n.letters[0]) }

// nameLevel says how alike two names are, the most alike first.
type nameLevel uint8

const (
	nameNone    nameLevel = iota // one side has no name
	nameSame                     // equal but for level 1
	nameUsual                    // equal but for level 2
	nameSound                    // read alike
	nameLooks                    // one character is taken for another by its looks
	nameNear                     // read alike but for confusions of a region: n and l, in and ing
	nameOne                      // of three or more characters one differs, not the surname
	namePart                     // a character is missing
	nameSwapped                  // the given name's characters are swapped
	nameSurname                  // the surname only
	nameApart                    // nothing
	nameLevels
)

// compareNames compares two names. It is symmetric.
func (s *speaker) compareNames(a, b *nameForm) nameLevel {
	switch {
	case a.hash == 0 || b.hash == 0:
		return nameNone
	case a.hash == b.hash:
		return nameSame
	case a.usual == b.usual:
		return nameUsual
	case a.size != b.size:
		return compareLengths(a, b)
	}
	return s.compareLetters(a, b)
}

// difference counts the characters in which two names of one length differ, and of them
// those that are read alike, look alike or are nearly read alike.
type difference struct{ all, sound, looks, near int }

func (s *speaker) difference(a, b *nameForm) difference {
	var d difference
	for i := range a.size {
		x, y := a.letters[i], b.letters[i]
		if x == y || i == 0 && a.surname() == b.surname() {
			continue
		}
		d.all++
		says, other := s.readings(x, i == 0), s.readings(y, i == 0)
		switch {
		case says.meets(other):
			d.sound++
		case lookAlike(x, y):
			d.looks++
		case says.near(other):
			d.near++
		}
	}
	return d
}

// compareLetters compares names of one length character by character.
func (s *speaker) compareLetters(a, b *nameForm) nameLevel {
	d := s.difference(a, b)
	switch {
	case d.all == d.sound:
		return nameSound
	case d.all == d.looks+d.sound && d.looks == 1:
		return nameLooks
	case d.all == d.sound+d.near:
		return nameNear
	case a.surname() != b.surname():
		return nameApart
	case d.all == 1 && a.size > 2:
		return nameOne
	case a.swaps(b):
		return nameSwapped
	}
	return nameSurname
}

// swaps says whether two given names are one turned about.
func (n *nameForm) swaps(other *nameForm) bool {
	return n.size == 3 && n.letters[1] == other.letters[2] && n.letters[2] == other.letters[1]
}

// compareLengths compares names of different length.
func compareLengths(a, b *nameForm) nameLevel {
	if a.size > b.size {
		a, b = b, a
	}
	switch {
	case b.size-a.size == 1 && a.size > 1 && isPart(a.letters[:a.size], b.letters[:b.size]):
		return namePart
	case a.surname() == b.surname():
		return nameSurname
	}
	return nameApart
}

// isPart says whether the long name is the short one with a character more.
func isPart(short, long []rune) bool {
	for i := range short {
		if short[i] != long[i] {
			return slices.Equal(short[i:], long[i+1:])
		}
	}
	return true
}
