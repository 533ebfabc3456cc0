package roster

import (
	"testing"

	"pgregory.net/rapid"
)

func TestNormalCode(t *testing.T) {
	tests := []struct{ text, want string }{
		{"6217000010001234565", "6217000010001234565"},
		{" 6217 0000 1000 1234 565\n", "6217000010001234565"},
		{"'6217-0000-1000", "621700001000"},
		{"#６２１７－０", "62170"},
		{"ＡＢ１２", "AB12"},
		{"", ""},
	}
	for _, test := range tests {
		if got := NormalCode(test.text); got != test.want {
			t.Errorf("NormalCode(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestNormalPhone(t *testing.T) {
	tests := []struct{ text, want string }{
		{"138 0000 1234", "13800001234"}, {"+86-13800001234", "13800001234"}, {"8613800001234", "13800001234"},
		{"0086 13800001234", "13800001234"}, {"0930-3221234", "09303221234"}, {"86138000012", "86138000012"},
	}
	for _, test := range tests {
		if got := NormalPhone(test.text); got != test.want {
			t.Errorf("NormalPhone(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestAccounts(t *testing.T) {
	if !Luhn("79927398713") || Luhn("79927398710") || Luhn("") || Luhn("0") || Luhn("7992739871x") {
		t.Error("Luhn")
	}
	for code, want := range map[string]bool{"10200001": true, "1020000": false, "00000000": false, "1020000A": false, "": false} {
		if PlausibleAccount(code) != want {
			t.Errorf("PlausibleAccount(%q) = %t", code, !want)
		}
	}
	if !IsCard("6217000010001234565") || IsCard("5217000010001234565") || IsCard("62170000") {
		t.Error("IsCard")
	}
}

func TestLuhnCatchesOneWrongDigit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := []byte(rapid.StringMatching(`62[0-9]{14,17}`).Draw(t, "code"))
		at, passing := rapid.IntRange(0, len(code)-1).Draw(t, "at"), 0
		for digit := byte('0'); digit <= '9'; digit++ {
			code[at] = digit
			if Luhn(string(code)) {
				passing++
			}
		}
		if passing != 1 {
			t.Fatalf("%d of ten digits pass in %s", passing, code)
		}
	})
}

func FuzzNormalCode(f *testing.F) {
	for _, text := range []string{" 6217 0000", "'62-17", "６２１７－", "+86 138"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		code := NormalCode(text)
		if again := NormalCode(code); again != code {
			t.Fatalf("%q: %q, then %q", text, code, again)
		}
		if IsCard(code) && !PlausibleAccount(code) {
			t.Fatalf("%q: a card that is no account", code)
		}
		if phone := NormalPhone(text); phone != NormalPhone(phone) {
			t.Fatalf("%q: %q is no normal phone", text, phone)
		}
	})
}
