package roster

import "strings"

// NormalCode drops blanks, dashes and apostrophes from an account, household or certificate
// number and folds full-width characters, so that equal codes are equal texts.
func NormalCode(text string) string {
	if !strings.ContainsFunc(text, foldsInCode) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case !foldsInCode(r):
			return r
		case r >= '！' && r <= '～':
			return r - '！' + '!'
		}
		return -1
	}, text)
}

func foldsInCode(r rune) bool {
	switch r {
	case ' ', '\t', '\r', '\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\'', '’', '‘', '`', '#', '-':
		return true
	}
	return r >= '！' && r <= '～'
}
