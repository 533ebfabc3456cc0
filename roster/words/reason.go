package words

import (
	"errors"
	"io/fs"
	"runtime"
	"slices"
	"syscall"
)

// reasons says what the errors of operating systems mean, those of Windows by their numbers.
var reasons = []struct {
	text    Text
	errors  []syscall.Errno
	windows []syscall.Errno
}{
	{ReasonFull, []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT}, []syscall.Errno{39, 112}},
	{ReasonTooLarge, []syscall.Errno{syscall.EFBIG}, []syscall.Errno{223}},
	{ReasonReadOnly, []syscall.Errno{syscall.EROFS}, []syscall.Errno{19}},
	{ReasonHeld, []syscall.Errno{syscall.EBUSY, syscall.ETXTBSY}, []syscall.Errno{32, 33}},
	{ReasonNameLong, []syscall.Errno{syscall.ENAMETOOLONG}, []syscall.Errno{206}},
	{ReasonName, []syscall.Errno{syscall.EINVAL, syscall.EILSEQ}, []syscall.Errno{123}},
	{ReasonLoop, []syscall.Errno{syscall.ELOOP}, []syscall.Errno{1921}},
	{ReasonNoFolder, []syscall.Errno{syscall.ENOTDIR}, []syscall.Errno{267}},
	{ReasonFolder, []syscall.Errno{syscall.EISDIR}, nil},
	{ReasonDisk, []syscall.Errno{syscall.EIO, syscall.ESTALE, syscall.ETIMEDOUT}, []syscall.Errno{21, 23, 53, 59, 64, 1117}},
	{ReasonManyOpen, []syscall.Errno{syscall.EMFILE, syscall.ENFILE}, []syscall.Errno{4}},
	{ReasonPipe, []syscall.Errno{syscall.EPIPE}, []syscall.Errno{109, 232}},
	{ReasonSpecial, []syscall.Errno{syscall.ENXIO, syscall.ENODEV}, nil},
}

// Reason says in the user's language why the operating system refused.
func Reason(err error) Message {
	var number syscall.Errno
	if errors.As(err, &number) {
		for _, reason := range reasons {
			if slices.Contains(reason.errors, number) || runtime.GOOS == "windows" && slices.Contains(reason.windows, number) {
				return reason.text.With()
			}
		}
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return ReasonPermission.With()
	case errors.Is(err, fs.ErrNotExist):
		return ReasonMissing.With()
	case errors.Is(err, fs.ErrExist):
		return ReasonTaken.With()
	}
	return Text{"%s", "%s"}.With(err.Error())
}

// Unwritable says why a file could not be written and what to do about it.
func Unwritable(path string, err error) *Error {
	told := &Error{What: OutputUnwritable.With(path, Reason(err)), Hint: OutputHint.With()}
	switch reason := Reason(err).Text; reason {
	case ReasonFull, ReasonTooLarge, ReasonReadOnly:
		told.Hint = OutputFullHint.With()
	case ReasonPermission, ReasonNameLong, ReasonNoFolder, ReasonName:
		told.Hint = OutputElsewhereHint.With()
	}
	return told
}
