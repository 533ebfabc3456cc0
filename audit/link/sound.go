package link

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mozillazg/go-pinyin"
)

// maxReadings bounds the readings of a character that are compared.
const maxReadings = 4

// syllable is one syllable without its tone, as a number, and what regions that confuse
// sounds make of it.
type syllable struct{ exact, coarse uint32 }

// sound is the set of readings of a character, the usual one first.
type sound [maxReadings]syllable

// meets says whether two characters share a reading.
func (s sound) meets(other sound) bool {
	return slices.ContainsFunc(s[:], func(r syllable) bool {
		return r.exact != 0 && slices.ContainsFunc(other[:], func(o syllable) bool { return o.exact == r.exact })
	})
}

// near says whether two characters share a reading once regional confusions are folded.
func (s sound) near(other sound) bool {
	return slices.ContainsFunc(s[:], func(r syllable) bool {
		return r.exact != 0 && slices.ContainsFunc(other[:], func(o syllable) bool { return o.coarse == r.coarse })
	})
}

// surnameReadings are readings a character has as a surname and seldom else.
var surnameReadings = map[rune]string{
	'单': "shan", '仇': "qiu", '区': "ou", '解': "xie", '查': "zha", '曾': "zeng", '任': "ren", '朴': "piao", '盖': "ge", '繁': "po",
	'翟': "zhai", '覃': "qin", '乐': "yue", '黑': "he", '秘': "bi", '冼': "xian", '牟': "mu", '尉': "yu", '种': "chong", '折': "she",
	'员': "yun", '车': "che", '洗': "xian", '缪': "miao", '晟': "cheng", '祭': "zhai", '华': "hua", '纪': "ji", '宁': "ning", '俞': "yu", '谌': "chen",
}

// speaker knows how characters are read. It remembers what it looked up and serves one
// goroutine.
type speaker struct {
	arguments pinyin.Args
	known     map[rune]sound
	letters   map[rune]letter
}

// letter is a character of a name made ready.
type letter struct {
	plain rune   // folded by level 1
	usual rune   // folded by levels 1 and 2
	sound uint64 // coarse, where it is no surname
}

// letter makes a character ready, once: a name asks for four tables a character.
func (s *speaker) letter(r rune) letter {
	known, ok := s.letters[r]
	if !ok {
		plain := unicode.ToUpper(plainCharacter(r))
		known = letter{plain, usualSurname(plain), s.spoken(plain, false)}
		s.letters[r] = known
	}
	return known
}

func newSpeaker() *speaker {
	return &speaker{arguments: pinyin.Args{Style: pinyin.Normal, Heteronym: true}, known: map[rune]sound{}, letters: map[rune]letter{}}
}

// spoken returns the coarse sound of a character's usual reading.
func (s *speaker) spoken(r rune, surname bool) uint64 {
	return uint64(s.readings(r, surname)[0].coarse)
}

// readings returns how a character is read, at the begin of a name as a surname.
func (s *speaker) readings(r rune, surname bool) sound {
	if surname {
		if special, ok := surnameReadings[r]; ok {
			return sound{readingOf(special)}
		}
	}
	if says, known := s.known[r]; known {
		return says
	}
	var says sound
	for i, text := range distinct(pinyin.SinglePinyin(r, s.arguments)) {
		if i < maxReadings {
			says[i] = readingOf(text)
		}
	}
	if says[0].exact == 0 { // a letter or a character nobody has a reading for reads as itself
		says[0] = syllable{uint32(r), uint32(r)}
	}
	s.known[r] = says
	return says
}

// distinct drops readings that differ by tone only.
func distinct(texts []string) []string {
	var kept []string
	for _, text := range texts {
		if !slices.Contains(kept, text) {
			kept = append(kept, text)
		}
	}
	return kept
}

func readingOf(text string) syllable {
	return syllable{syllableNumber(text), syllableNumber(coarse(text))}
}

func syllableNumber(syllable string) uint32 {
	return uint32(newHash().text(syllable).sum()) | 1<<31
}

// coarse folds what regions confuse: zh and z, n and l, in and ing (spec/domain.md section 6).
func coarse(syllable string) string {
	for _, fold := range [...][2]string{{"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"n", "l"}} {
		if rest, ok := strings.CutPrefix(syllable, fold[0]); ok {
			syllable = fold[1] + rest
			break
		}
	}
	if strings.HasSuffix(syllable, "ng") && len(syllable) > 3 {
		syllable = strings.TrimSuffix(syllable, "g")
	}
	return syllable
}
