package book

import (
	"strings"
	"unicode/utf16"

	"rollcheck/roster/words"
)

// silentPassword is what Excel encrypts with where it asks for no password on opening
// ([MS-OFFCRYPTO] 2.4.2.3).
const silentPassword = "VelvetSweatshop"

// maxPasswords bounds the passwords of a file: one takes about a twentieth of a second a workbook.
const maxPasswords = 1000

// Passwords reads a text file of one password a line, in any encoding of a text table.
// The error is an [*Error].
func Passwords(path string) ([]string, error) {
	content, err := load(path)
	if err != nil {
		return nil, refused(err)
	}
	text, err := decode(content)
	if err != nil {
		return nil, asError(err)
	}
	var passwords []string
	for line := range strings.Lines(string(text)) {
		if password := strings.TrimRight(line, "\r\n"); password != "" {
			passwords = append(passwords, password)
		}
	}
	if len(passwords) > maxPasswords {
		return nil, tooLarge(words.PasswordsTooMany, maxPasswords)
	}
	return passwords, nil
}

// unlock finds the password that fits among those given and the one that Excel does not ask for.
func unlock(format string, passwords []string, fits func(password string) bool) error {
	for _, password := range passwords {
		if fits(password) {
			return nil
		}
	}
	if fits(silentPassword) {
		return nil
	}
	return &Error{Code: Encrypted, Format: format, Tried: len(passwords)}
}

// wideBytes returns a text in UTF-16, low bytes first, as passwords are hashed.
func wideBytes(text string) []byte {
	var wide []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		wide = append(wide, byte(unit), byte(unit>>8))
	}
	return wide
}
