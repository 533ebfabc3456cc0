//go:build !windows

package whole

import (
	"errors"
	"os"
	"syscall"
)

// holder is a file held against other runs; nil where the disk knows no locks.
type holder struct{ file *os.File }

// Close lets go.
func (h *holder) Close() error {
	if h == nil {
		return nil
	}
	return h.file.Close()
}

// hold locks a file for as long as this run lives. It says false where another run has it.
func hold(name string) (*holder, bool) {
	file, err := os.OpenFile(name, os.O_RDONLY|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, !errors.Is(err, os.ErrNotExist)
	}
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if err == nil {
		return &holder{file}, true
	}
	file.Close()
	return nil, !errors.Is(err, syscall.EWOULDBLOCK)
}
