package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// CleanName folds what is only a manner of writing a name: blanks between characters, the
// many middle dots of transliterated names, a remark in brackets or a mark behind the name.
// Rare characters stay as they are. It compares nothing: whether two names are one person's
// is for audit/link to say.
func CleanName(text string) string {
	if plainName(text) {
		return text
	}
	text = strings.TrimFunc(dropRemark(text), isNameEdge)
	var name strings.Builder
	name.Grow(len(text))
	last := rune(0)
	for i, r := range text {
		switch {
		case isMiddleDot(r):
			r = '·'
			if last == r {
				continue
			}
		case isBlank(r):
			if !blankCounts(last, text[i:]) {
				continue
			}
			r = ' '
		case isNameMark(r):
			continue
		}
		name.WriteRune(r)
		last = r
	}
	return dropHead(name.String())
}

// dropHead drops the word 户主 behind a name.
func dropHead(name string) string {
	rest, ok := strings.CutSuffix(name, "户主")
	if rest = strings.TrimRightFunc(rest, isNameEdge); !ok || rest == "" {
		return name
	}
	return dropHead(rest)
}

// plainName says whether a name holds Chinese characters alone, as nearly all do; 户 may be
// the begin of a mark.
func plainName(text string) bool {
	for _, r := range text {
		if r < 0x4e00 || r > 0x9fff || r == '户' {
			return false
		}
	}
	return true
}

// isMiddleDot says whether a character stands for the dot between the parts of a
// transliterated name (spec/domain.md section 6).
func isMiddleDot(r rune) bool { return strings.ContainsRune("·•．.‧・･●∙⋅˙", r) }

// isNameMark says whether a character is a mark that belongs to no name.
func isNameMark(r rune) bool { return strings.ContainsRune("*＊'’‘`#△▲★☆√", r) }

func isNameEdge(r rune) bool {
	return isMiddleDot(r) || isNameMark(r) || strings.ContainsRune(blanks+"。,，、:：;；-—_", r)
}

// blankCounts says whether a blank parts two words of Latin letters.
func blankCounts(last rune, rest string) bool {
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, blanks))
	return unicode.Is(unicode.Latin, last) && unicode.Is(unicode.Latin, next)
}

// dropRemark drops a remark in brackets behind a name of two characters or more: (男), （户主）,
// (已故). A character described in brackets, 李(金+弘), stays.
func dropRemark(text string) string {
	at := strings.IndexAny(text, "(（")
	if at < 0 || strings.Contains(text, "+") {
		return text
	}
	if name := strings.TrimFunc(text[:at], isNameEdge); utf8.RuneCountInString(name) > 1 {
		return name
	}
	return text
}
