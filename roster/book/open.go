package book

import (
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"

	"rollcheck/roster/words"
)

// Open hashes a file and opens what its content is; of a workbook with a
// password each of the given ones is tried. The error is an [*Error].
func Open(path string, passwords ...string) (*Book, error) {
	if lockFile(filepath.Base(path)) {
		return nil, &Error{Code: PassedOver, Format: "lock"}
	}
	if opened, ok, err := openText(path); err != nil {
		return nil, refused(err)
	} else if ok {
		return opened, nil
	}
	content, err := load(path)
	if err != nil {
		return nil, refused(err)
	}
	return Read(filepath.Base(path), content, passwords...)
}

// Read opens the content of a file of this name. The content must not change while
// the book is used. The error is an [*Error].
func Read(name string, content []byte, passwords ...string) (opened *Book, err error) {
	return readWithin(allowanceOf(len(content), 1), name, content, passwords)
}

// readWithin is Read for a file that may cost so much.
func readWithin(left *allowance, name string, content []byte, passwords []string) (opened *Book, err error) {
	defer recovered(&err)
	opened, err = read(name, content, left, passwords)
	if err != nil {
		failure := asError(err)
		if !failure.PassedOver() {
			failure.SHA256 = sha256.Sum256(content)
		}
		return nil, failure
	}
	opened.SHA256 = sha256.Sum256(content)
	opened.allow(left)
	return opened, nil
}

func load(path string) ([]byte, error) {
	about, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !about.Mode().IsRegular() {
		return nil, irregular(path, about)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if about.Size() > maxFile {
		return nil, tooLarge(words.FileBeyond, maxFile)
	}
	content := make([]byte, about.Size())
	if _, err := io.ReadFull(file, content); err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	if !still(file, about) {
		return nil, changed()
	}
	return content, nil
}

// irregular says what is no file: a pipe or a device of a table's name was meant to be read.
func irregular(path string, about fs.FileInfo) error {
	if !about.IsDir() && spreadsheetName(extensionOf(path)) {
		return &Error{Code: Unreadable, Detail: words.ReasonSpecial.With()}
	}
	return &Error{Code: PassedOver, Format: "folder"}
}

// still says whether an open file is as it was.
func still(file *os.File, was fs.FileInfo) bool {
	now, err := file.Stat()
	return err == nil && now.Size() == was.Size() && now.ModTime().Equal(was.ModTime())
}

func changed() error { return &Error{Code: Unreadable, Detail: words.FileChanged.With()} }

// refused says why the operating system gave no content.
func refused(err error) *Error {
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	failure := &Error{Code: Unreadable, Detail: words.Text{ZH: "%s", EN: "%s"}.With(words.Reason(err)), Cause: err}
	if errors.Is(err, fs.ErrPermission) || sharingViolation(err) {
		failure.Code = Locked
	}
	return failure
}

// sharingViolation says whether another program holds the file on Windows
// (ERROR_SHARING_VIOLATION 32, ERROR_LOCK_VIOLATION 33).
func sharingViolation(err error) bool {
	var number syscall.Errno
	return runtime.GOOS == "windows" && errors.As(err, &number) && (number == 32 || number == 33)
}
