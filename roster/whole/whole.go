// Package whole writes files whole or not at all: under a temporary name beside the file that
// is meant, synced, then renamed. What is being written can be given up at any moment; what a
// killed run left behind is known by its name and removed by the next one.
package whole

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
)

// unfinished are the temporary files of this run. Whoever gives up keeps the lock, so that
// no file is begun or renamed afterwards.
var unfinished = struct {
	sync.Mutex
	names map[string]bool
}{names: map[string]bool{}}

// Abandon removes what is being written and keeps everything else from being written: the
// program is about to end.
func Abandon() {
	unfinished.Lock()
	for name := range unfinished.names {
		os.Remove(name)
	}
}

// Replace writes a file, readable by its owner only, in the place of whatever has its name.
func Replace(path string, write func(io.Writer) error) error {
	return put(path, 0o600, write, os.Rename)
}

// Create writes a file where none is. The error is [os.ErrExist] where there is one.
func Create(path string, mode os.FileMode, write func(io.Writer) error) error {
	return put(path, mode, write, publish)
}

// publish gives a file a name that is free.
func publish(temporary, path string) error {
	err := os.Link(temporary, path)
	if err == nil {
		return os.Remove(temporary)
	}
	if _, taken := os.Lstat(path); taken == nil {
		return os.ErrExist
	}
	return os.Rename(temporary, path) // a disk without links
}

func put(path string, mode os.FileMode, write func(io.Writer) error, name func(temporary, path string) error) error {
	sweep(filepath.Dir(path))
	file, held, err := begin(filepath.Dir(path), mode)
	if err != nil {
		return err
	}
	defer held.Close()
	if err := fill(file, write); err != nil {
		discard(file.Name())
		return err
	}
	unfinished.Lock()
	defer unfinished.Unlock()
	delete(unfinished.names, file.Name())
	if err := name(file.Name(), path); err != nil {
		os.Remove(file.Name())
		return err
	}
	return nil
}

// fill writes a file to its end.
func fill(file *os.File, write func(io.Writer) error) (err error) {
	defer func() {
		if closed := file.Close(); err == nil {
			err = closed
		}
	}()
	buffer := bufio.NewWriter(file)
	if err := write(buffer); err != nil {
		return err
	}
	if err := buffer.Flush(); err != nil {
		return err
	}
	return file.Sync()
}

func discard(name string) {
	unfinished.Lock()
	defer unfinished.Unlock()
	delete(unfinished.names, name)
	os.Remove(name)
}

// attempts is how often a file is begun anew where another run took it for a leftover before
// it was held.
const attempts = 10

// begin makes a temporary file and holds it, so that no other run removes it.
func begin(folder string, mode os.FileMode) (*os.File, io.Closer, error) {
	unfinished.Lock()
	defer unfinished.Unlock()
	for range attempts {
		name := filepath.Join(folder, newName())
		file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, mode)
		if err != nil {
			return nil, nil, err
		}
		if held, ok := hold(name); ok && same(file, name) {
			unfinished.names[name] = true
			return file, held, nil
		}
		file.Close()
		os.Remove(name)
	}
	return nil, nil, errors.ErrUnsupported
}

func same(file *os.File, name string) bool {
	one, err := file.Stat()
	two, failure := os.Lstat(name)
	return err == nil && failure == nil && os.SameFile(one, two)
}
