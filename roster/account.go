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
	return r >= '！' && r <= '～' || strings.ContainsRune(blanks, r)
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

// PlausibleAccount says whether a normal code can be a bank account: 8 to 30 digits that are
// not all the same. Only a bank card has a check digit (see [IsCard]); passbooks have none.
func PlausibleAccount(code string) bool {
	return len(code) >= 8 && len(code) <= 30 && isDigits(code) && strings.Trim(code, code[:1]) != ""
}

// IsCard says whether a normal code has the form of a bank card, whose last digit is a check
// digit: 16 to 19 digits that begin with 62 (spec/domain.md section 2).
func IsCard(code string) bool {
	return len(code) >= 16 && len(code) <= 19 && strings.HasPrefix(code, "62") && isDigits(code)
}

// Luhn says whether the last digit of a card number is the check digit of the others
// (ISO/IEC 7812-1); false for what is no row of digits.
func Luhn(code string) bool {
	if len(code) < 2 || !isDigits(code) {
		return false
	}
	sum := 0
	for i := range len(code) {
		digit := int(code[len(code)-1-i] - '0')
		if i%2 == 1 {
			digit *= 2
		}
		sum += digit/10 + digit%10
	}
	return sum%10 == 0
}

func isDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }
