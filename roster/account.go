package roster

import "strings"

// NormalCode drops blanks, dashes and apostrophes from an account, household or certificate
// number and folds full-width characters, so that equal codes are equal texts. A text that
// needs nothing comes back as it is.
func NormalCode(text string) string {
	if !strings.ContainsFunc(text, foldsInCode) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if r >= '！' && r <= '～' {
			r += '!' - '！'
		}
		if foldsInCode(r) {
			return -1
		}
		return r
	}, text)
}

func foldsInCode(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', '#', '-', '—', '–', '−':
		return true
	}
	return r >= '！' && r <= '～' || isBlank(r)
}

// NormalPhone is [NormalCode] without the country's code: 086 or +86 before a mobile number.
func NormalPhone(text string) string {
	code := NormalCode(text)
	for _, country := range [...]string{"+86", "0086", "86"} {
		if rest, ok := strings.CutPrefix(code, country); ok && len(rest) == 11 && rest[0] == '1' && isDigits(rest) {
			return rest
		}
	}
	return code
}

func isDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }
