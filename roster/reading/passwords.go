package reading

import (
	"errors"
	"os"

	"rollcheck/roster/book"
	"rollcheck/roster/words"
)

// readPasswords reads the file of passwords, if one is named.
func readPasswords(path string) ([]string, error) {
	if path == "" {
		return nil, nil
	}
	passwords, err := book.Passwords(path)
	var told *book.Error
	if errors.As(err, &told) {
		return nil, &words.Error{What: words.PasswordsUnread.With(path, told.Message()), Hint: words.PasswordsUnreadHint.With()}
	}
	if err == nil && len(passwords) == 0 {
		err = &words.Error{What: words.PasswordsNone.With(path), Hint: words.PasswordsUnreadHint.With()}
	}
	return passwords, err
}

// sameFile says whether two paths lead to one file.
func sameFile(path, other string) bool {
	one, err := os.Stat(path)
	two, failure := os.Stat(other)
	return err == nil && failure == nil && os.SameFile(one, two)
}
