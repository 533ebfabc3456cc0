package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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

// LostDigits says whether the text of a code is what a spreadsheet program made of a longer
// one: a cell stored as a number keeps 15 digits, and 6.2282E+18 fewer.
func LostDigits(text string, number bool) bool {
	if number {
		whole, _, _ := strings.Cut(text, ".")
		return len(whole) > maxExactDigits
	}
	return strings.ContainsAny(text, "eE") && strings.ContainsAny(text, ".+") && IsScientific(TrimBlank(text))
}

// maxExactDigits is how many digits of a number a spreadsheet program keeps.
const maxExactDigits = 15

// AccountNumber returns the digits of a normal code in whose cell the bank is named too:
// 信用社6210138800000001. Any other text comes back as it is.
func AccountNumber(code string) string {
	if isASCII(code) { // nearly every account
		return code
	}
	from := strings.IndexFunc(code, isASCIIDigit)
	if from < 0 || !strings.ContainsFunc(code, isHan) {
		return code
	}
	rest := strings.TrimLeftFunc(code[from:], isASCIIDigit)
	digits := code[from : len(code)-len(rest)]
	if len(digits) < 12 || len(digits) > 21 || strings.ContainsFunc(rest, isASCIIDigit) || strings.Contains(code, "*") {
		return code
	}
	return digits
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func isASCIIDigit(r rune) bool { return r >= '0' && r <= '9' }

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }
