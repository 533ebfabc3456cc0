package roster

import (
	"fmt"
	"strings"
)

// A token is a text only rollcheck writes: the number of a finding in fours, or a running
// number with a check digit. It stands in every row of a list of ours that names persons,
// households or posts, so that the list is known again in whatever file, under whatever name
// and headings it comes back. No spreadsheet takes either form for a number or a date.

// tokenMark begins a running token.
const tokenMark = "疑-"

// Token returns the running token of a row, counted from 1: 疑-000123-7.
func Token(n int) string {
	digits := fmt.Sprintf("%06d", n)
	return tokenMark + digits + "-" + string(tokenCheck(digits))
}

// tokenCheck is the check digit of a running number (ISO/IEC 7064, MOD 11,10): one wrong
// digit is always seen.
func tokenCheck(digits string) byte {
	check := 10
	for _, digit := range []byte(digits) {
		sum := (check + int(digit-'0')) % 10
		if sum == 0 {
			sum = 10
		}
		check = sum * 2 % 11
	}
	return byte('0' + (11-check)%10)
}

// IsToken says whether a text is a running token with the right check digit.
func IsToken(text string) bool {
	digits, marked := strings.CutPrefix(TrimBlank(text), tokenMark)
	if !marked || len(digits) < len("000001-0") || len(digits) > len("999999999-0") {
		return false
	}
	number, check := digits[:len(digits)-2], digits[len(digits)-2:]
	return onlyDigits(number) && check == "-"+string(tokenCheck(number))
}

func onlyDigits(text string) bool {
	return strings.Trim(text, "0123456789") == ""
}

// fours is how many characters of a finding's number stand between two hyphens.
const fours = 4

// InFours writes the number of a finding, 16 hex digits, as people and spreadsheets see it:
// 2b40-f7e0-6830-c7e7.
func InFours(number string) string {
	var parts []string
	for len(number) > fours {
		parts, number = append(parts, number[:fours]), number[fours:]
	}
	return strings.Join(append(parts, number), "-")
}

// IsFindingNumber says whether a text is the number of a finding in fours. A bank card may
// be written so too, which [MarksOurs] tells apart.
func IsFindingNumber(text string) bool {
	text = TrimBlank(text)
	if len(text) != len("0000-0000-0000-0000") {
		return false
	}
	for i := range len(text) {
		if hyphen := i%(fours+1) == fours; hyphen != (text[i] == '-') || !hyphen && !isHex(text[i]) {
			return false
		}
	}
	return true
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// MarksOurs says whether a token cannot be anything else: a bank card in fours has no letter.
func MarksOurs(text string) bool {
	return IsToken(text) || IsFindingNumber(text) && strings.ContainsAny(text, "abcdefABCDEF")
}
