package roster

import (
	"strings"
	"unicode/utf8"
)

// blanks are the characters that pad cells: Excel's, the web's and the ideographic space.
const blanks = " \t\r\n\u00a0\u3000"

// trimBlank drops blanks around a text, wide ones too, and a leading apostrophe.
func TrimBlank(text string) string {
	return strings.TrimLeftFunc(strings.TrimFunc(text, isBlank), func(r rune) bool { return r == '\'' || r == '’' })
}

// isBlank says whether a character is one of blanks. It is asked of every cell, and to search
// through them takes far longer.
func isBlank(r rune) bool {
	switch r {
	case ' ', '\t', '\r', '\n', '\u00a0', '\u3000':
		return true
	}
	return false
}

// maxNumeralDigits bounds a numeral: a day written as 20161231 has eight.
const maxNumeralDigits = 8

// numeral reads a whole number at the start of a text: ASCII or full-width digits, Chinese
// digits one by one (二〇一六) or as spoken (二十一, to 99). Count is how many characters it
// had, zero where there is no number or one too long. Rest is what follows.
func Numeral(text string) (value, count int, rest string) {
	if r, _ := utf8.DecodeRuneInString(text); isChineseDigit(r) {
		return chineseNumeral(text)
	}
	rest = text
	for rest != "" {
		r, size := utf8.DecodeRuneInString(rest)
		digit, ok := digitOf(r)
		if !ok || isChineseDigit(r) {
			break
		}
		if count == maxNumeralDigits {
			return 0, 0, text
		}
		value, count, rest = value*10+digit, count+1, rest[size:]
	}
	return value, count, rest
}

// chineseNumeral reads Chinese digits: with 十 as spoken, else one by one.
func chineseNumeral(text string) (value, count int, rest string) {
	var digits [maxNumeralDigits]int
	rest = text
	ten := -1
	for rest != "" {
		r, size := utf8.DecodeRuneInString(rest)
		digit, _ := digitOf(r)
		if !isChineseDigit(r) {
			break
		}
		if count == maxNumeralDigits || digit == 10 && ten >= 0 {
			return 0, 0, text
		}
		if digit == 10 {
			ten = count
		}
		digits[count] = digit
		count, rest = count+1, rest[size:]
	}
	if ten < 0 {
		for _, digit := range digits[:count] {
			value = value*10 + digit
		}
		return value, count, rest
	}
	if ten > 1 || count-ten > 2 {
		return 0, 0, text
	}
	value = 10
	if ten == 1 {
		value = digits[0] * 10
	}
	if count > ten+1 {
		value += digits[ten+1]
	}
	return value, count, rest
}

// digitOf reads ASCII, full-width and Chinese digits; 十 is ten.
func digitOf(r rune) (int, bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= '０' && r <= '９':
		return int(r - '０'), true
	}
	switch r {
	case '〇', '○', '零':
		return 0, true
	case '一':
		return 1, true
	case '二':
		return 2, true
	case '三':
		return 3, true
	case '四':
		return 4, true
	case '五':
		return 5, true
	case '六':
		return 6, true
	case '七':
		return 7, true
	case '八':
		return 8, true
	case '九':
		return 9, true
	case '十':
		return 10, true
	}
	return 0, false
}

// isChineseDigit says whether a character is a Chinese digit, 十 among them.
func isChineseDigit(r rune) bool {
	_, ok := digitOf(r)
	return ok && r > '9' && (r < '０' || r > '９')
}
