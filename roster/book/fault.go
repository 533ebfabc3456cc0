package book

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/flate"

	"rollcheck/roster/words"
)

// Code says in which way a file could not be read.
type Code string

// The ways a file cannot be read.
const (
	PassedOver  Code = "passed-over" // no spreadsheet at all; Format says what it is
	Unsupported Code = "unsupported" // a spreadsheet of a format not read; Format says which
	Encrypted   Code = "encrypted"   // a workbook with a password
	Damaged     Code = "damaged"     // not whole or not as its format asks
	TooLarge    Code = "too-large"   // beyond a limit of this package
	Locked      Code = "locked"      // held by another program, or not permitted
	Unreadable  Code = "unreadable"  // any other refusal of the operating system
)

// Error says why a file or sheet could not be read. It is the only error of this package.
type Error struct {
	Code   Code
	Format string        // what the file really is, by a name [words.FormatTitle] knows; "" if unknown
	Sheet  string        // "" where the whole file or a text file is meant
	Row    int           // the last row read whole, from 1; 0 if none
	SHA256 [32]byte      // of the file's bytes, where they were read, so that no report is written over it
	Tried  int           // of a file with a password: how many passwords were given
	Detail words.Message // what is wrong
	Cause  error         // the error below, if any
}

// PassedOver says whether the file is no spreadsheet at all: it is listed, but is no error of the input.
func (e *Error) PassedOver() bool { return e.Code == PassedOver }

// Message says what is wrong, in both languages.
func (e *Error) Message() words.Message {
	switch e.Code {
	case PassedOver:
		return words.BookPassedOver.With(words.FormatTitle(e.Format))
	case Unsupported:
		return words.BookUnsupported.With(words.FormatTitle(e.Format))
	case Encrypted:
		return e.encrypted()
	case Locked:
		return words.BookLocked.With()
	case Unreadable:
		return words.BookUnreadable.With(e.Detail)
	case TooLarge:
		return words.BookTooLarge.With(e.Detail)
	}
	if e.Sheet != "" || e.Row > 0 {
		return words.BookSheetBroken.With(e.Sheet, e.Row, e.Detail)
	}
	return words.BookDamaged.With(e.Detail)
}

// encrypted says that a file has a password, and what to do: tables of what was not read show no hint.
func (e *Error) encrypted() words.Message {
	switch {
	case e.Format == "zip":
		return words.BookSealedMember.With()
	case e.Format == "ods":
		return words.BookSealed.With()
	case e.Tried == 0:
		return words.BookEncrypted.With()
	}
	return words.BookWrongPasswords.With(e.Tried)
}

// Hint says what the user can do; empty where there is nothing to do.
func (e *Error) Hint() words.Message {
	switch e.Code {
	case Unsupported:
		return words.BookHintUnsupported.With()
	case Damaged:
		return words.BookHintDamaged.With()
	case TooLarge:
		return words.BookHintTooLarge.With()
	case Locked:
		return words.BookHintLocked.With()
	}
	return words.Message{}
}

// Error renders the message in Chinese.
func (e *Error) Error() string { return e.Message().In(words.Chinese, words.Township) }

// Unwrap returns the error below.
func (e *Error) Unwrap() error { return e.Cause }

func damage(text words.Text, arguments ...any) *Error {
	return &Error{Code: Damaged, Detail: text.With(arguments...)}
}

func tooLarge(text words.Text, arguments ...any) *Error {
	return &Error{Code: TooLarge, Detail: text.With(arguments...)}
}

// asError turns any error met while reading a part into an [*Error].
func asError(err error) *Error {
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	text := words.PartInflate
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, zip.ErrChecksum):
		text = words.PartChecksum
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		text = words.PartCut
	case errors.Is(err, zip.ErrFormat):
		text = words.ArchiveBroken
	case errors.As(err, &corrupt):
		text = words.PartInflate
	}
	failure := damage(text)
	failure.Cause = err
	return failure
}

// recovered turns a panic of this package into an [*Error], so that no input ends the program.
func recovered(failure *error) {
	if cause := recover(); cause != nil {
		*failure = damage(words.ReaderPanic, fmt.Sprint(cause))
	}
}
