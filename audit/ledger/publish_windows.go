package ledger

import (
	"errors"
	"os"
	"syscall"
)

// giveName moves a file to a name if that is free: MoveFile, unlike os.Rename, replaces nothing.
var giveName = func(from, to string) error {
	old, err := syscall.UTF16PtrFromString(from)
	if err != nil {
		return err
	}
	name, err := syscall.UTF16PtrFromString(to)
	if err != nil {
		return err
	}
	if err := syscall.MoveFile(old, name); err != nil {
		return &os.LinkError{Op: "move", Old: from, New: to, Err: err}
	}
	return nil
}

// held says whether another program has the file open and shares it with nobody.
func held(err error) bool {
	const sharingViolation, lockViolation = syscall.Errno(32), syscall.Errno(33)
	return errors.Is(err, sharingViolation) || errors.Is(err, lockViolation)
}

// syncFolder does nothing: Windows writes names by itself.
func syncFolder(string) {}
