package roster

import (
	"testing"
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

func FuzzNormalCode(f *testing.F) {
	for _, text := range []string{" 6217 0000", "'62-17", "６２１７－", "+86 138"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		code := NormalCode(text)
		if again := NormalCode(code); again != code {
			t.Fatalf("%q: %q, then %q", text, code, again)
		}
		if phone := NormalPhone(text); phone != NormalPhone(phone) {
			t.Fatalf("%q: %q is no normal phone", text, phone)
		}
	})
}
