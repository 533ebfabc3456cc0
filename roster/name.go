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
	return dropMark(dropHead(name.String()))
}

// dropHead drops the word 户主 behind a name.
func dropHead(name string) string {
	rest, ok := strings.CutSuffix(name, "户主")
	if rest = strings.TrimRightFunc(rest, isNameEdge); !ok || rest == "" {
		return name
	}
	return dropHead(rest)
}

// dropMark drops the one figure or letter that tells namesakes apart or leads to a footnote
// behind a Chinese name: 张三1, 张三A, 张三②. Names in other letters keep theirs, and so does a
// part of its own behind a middle dot.
func dropMark(name string) string {
	mark, size := utf8.DecodeLastRuneInString(name)
	rest := name[:len(name)-size]
	if unicode.Is(unicode.Han, mark) || !isFigure(mark) || utf8.RuneCountInString(rest) < 2 || strings.HasSuffix(rest, "·") {
		return name
	}
	if strings.ContainsFunc(rest, func(r rune) bool { return !unicode.Is(unicode.Han, r) && r != '·' }) {
		return name
	}
	return rest
}

// isFigure says whether a character is a digit or letter, plain, wide or circled.
func isFigure(r rune) bool {
	switch {
	case r < 0x80, r >= '！' && r <= '～':
		return unicode.IsLetter(r) || unicode.IsDigit(r)
	}
	return r >= 0x2150 && r <= 0x218B || r >= 0x2460 && r <= 0x24FF || r >= 0x2776 && r <= 0x2793 || r >= 0x3220 && r <= 0x3247 || r >= 0x3280 && r <= 0x32B0
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
func isNameMark(r rune) bool {
	return strings.ContainsRune("*＊'’‘`#＃△▲▽▼★☆◆◇■□◎※√✓✔", r)
}

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
	at := strings.IndexAny(text, "(（[【〔［")
	if at < 0 || strings.Contains(text, "+") {
		return text
	}
	if name := strings.TrimFunc(text[:at], isNameEdge); utf8.RuneCountInString(name) > 1 {
		return name
	}
	return text
}
