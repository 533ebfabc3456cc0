package reading

import (
	"strings"
	"unicode"

	"rollcheck/roster"
)

// normalHeading reduces a heading to its words: no blanks, line breaks, stars, colons or
// brackets; 帐 is 账; full-width forms are folded; a machine name behind it is dropped.
func normalHeading(text string) string {
	text = foldHeading(text)
	if at := strings.IndexByte(text, '_'); at > 0 && isASCII(text[at:]) {
		text = text[:at]
	}
	for {
		open := strings.IndexByte(text, '(')
		if open <= 0 {
			break
		}
		end := strings.IndexByte(text[open:], ')')
		if end < 0 {
			break
		}
		text = text[:open] + text[open+end+1:]
	}
	return strings.TrimRight(text, ":")
}

func foldHeading(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || r == '*' || r == '＊' || r == '?':
			return -1
		case r == '帐':
			return '账'
		case r >= '！' && r <= '～':
			r = r - '！' + '!'
		}
		return unicode.ToLower(r)
	}, text)
}

func isASCII(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}

// yearWords and monthWords say in a heading that its amount is a year's or a month's.
var (
	yearWords  = []string{"/年", "年人均", "年均", "年收入", "年总收入", "年保障"}
	monthWords = []string{"/月", "月人均", "月收入", "月总收入"}
)

// perOf reads from a heading whether its amount is a year's or a month's.
func perOf(text string) roster.Per {
	text = foldHeading(text)
	switch {
	case containsAny(text, yearWords):
		return roster.PerYear
	case containsAny(text, monthWords):
		return roster.PerMonth
	}
	return roster.PerUnknown
}

// shownHeading joins the levels of a heading for a reader.
func shownHeading(text string) string { return strings.ReplaceAll(text, levelMark, "/") }
