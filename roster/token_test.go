package roster

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTokens(t *testing.T) {
	for _, test := range []struct {
		text                 string
		token, number, marks bool
	}{
		{"疑-000123-7", true, false, true},
		{" 疑-000001-7\u00a0", true, false, true},
		{"疑-000123-8", false, false, false},
		{"疑-0123-7", false, false, false},
		{"疑-00012x-7", false, false, false},
		{"疑-", false, false, false},
		{"2b40-f7e0-6830-c7e7", false, true, true},
		{"2B40-F7E0-6830-C7E7", false, true, true},
		{"6217-0000-9999-0001", false, true, false}, // a bank card may be written so
		{"2b40f7e06830c7e7", false, false, false},
		{"2b40-f7e0-6830-c7g7", false, false, false},
		{"2b40 f7e0 6830 c7e7", false, false, false},
		{"", false, false, false},
	} {
		if token, number, marks := IsToken(test.text), IsFindingNumber(test.text), MarksOurs(test.text); token != test.token || number != test.number || marks != test.marks {
			t.Errorf("%q: token %v, number %v, marks ours %v", test.text, token, number, marks)
		}
	}
}

// What we write is known again, and no other running number with one digit changed is.
func TestTokenLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		token := Token(rapid.IntRange(1, 99_999_999).Draw(t, "n"))
		if !IsToken(token) {
			t.Fatalf("%s is no token", token)
		}
		digits := []byte(token)
		at := rapid.IntRange(len(tokenMark), len(digits)-1).Draw(t, "at")
		if digits[at] == '-' {
			return
		}
		digits[at] = '0' + (digits[at]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "by")))%10
		if IsToken(string(digits)) {
			t.Fatalf("%s is taken for a token beside %s", digits, token)
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.StringMatching(`[0-9a-f]{16}`).Draw(t, "number")
		if shown := InFours(number); !IsFindingNumber(shown) || strings.ReplaceAll(shown, "-", "") != number {
			t.Fatalf("%s is shown as %s", number, shown)
		}
	})
}
