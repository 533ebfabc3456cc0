package ledger

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"rollcheck/roster/words"
)

// attempts is how often a batch is begun anew because another writer was first. Each of them
// got further, so this is reached only where something is wrong.
const attempts = 200

// Append adds a file to the ledger. What it is to hold is composed against the ledger as it
// stands, anew each time another writer was first; no lines, and nothing is written. The number
// and the hash of the header are filled in. It gives the ledger as it stands afterwards.
func (l *Ledger) Append(header Batch, compose func(l *Ledger) ([]Line, error)) (*Ledger, error) {
	for range attempts {
		now, err := Open(l.Dir)
		if err != nil {
			return nil, err
		}
		if now.torn != "" {
			if err := now.moveAside(); err != nil {
				return nil, err
			}
			continue
		}
		lines, err := compose(now)
		if err != nil {
			return nil, err
		}
		if len(lines) == 0 {
			return now, nil
		}
		if done, err := now.write(header, lines); done || err != nil {
			return now.unless(err)
		}
	}
	return nil, &words.Error{What: words.LedgerBusy.With(l.Dir, attempts), Hint: words.LedgerBusyHint.With()}
}

// write publishes lines as the next file. It says false where another writer was first.
func (l *Ledger) write(header Batch, lines []Line) (done bool, err error) {
	header.No, header.Prev = l.Batches()+1, l.hash()
	content := compose(header, lines)
	added, wrong := parse(content, header.No, header.Prev)
	if wrong != nil { // never to be read again: rather no file
		return false, l.damage(header.No, content, wrong)
	}
	if err := os.Mkdir(l.Dir, 0o700); err == nil {
		syncFolder(filepath.Dir(l.Dir))
	} else if !errors.Is(err, fs.ErrExist) {
		return false, l.unwritable(err)
	}
	if err := l.publish(l.path(header.No), content); errors.Is(err, fs.ErrExist) {
		return false, nil
	} else if err != nil {
		return false, l.unwritable(err)
	}
	written, err := l.read(header.No)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	if err != nil || !bytes.Equal(written, content) {
		return false, nil // taken for an unfinished file and moved aside, or cut short by a share
	}
	l.add(added)
	return true, nil
}

func (l *Ledger) unwritable(err error) error {
	return &words.Error{What: words.LedgerUnwritable.With(l.Dir, words.Reason(err)), Hint: words.LedgerUnwritableHint.With()}
}

// publish writes a file beside and gives it a name that is free. The error is [fs.ErrExist]
// where the name is taken.
func (l *Ledger) publish(path string, content []byte) error {
	temporary := filepath.Join(l.Dir, ".new-"+chance())
	defer os.Remove(temporary)
	if err := create(temporary, content); err != nil {
		return err
	}
	err := patiently(func() error { return giveName(temporary, path) })
	if err != nil && !errors.Is(err, fs.ErrExist) && !held(err) { // a disk without links
		os.Remove(temporary)
		err = create(path, content)
	}
	if err == nil {
		syncFolder(l.Dir)
	}
	return err
}

// create writes a file where none is, to the disk.
func create(path string, content []byte) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	return errors.Join(err, file.Sync(), file.Close())
}

func chance() string {
	bits := make([]byte, 8)
	rand.Read(bits)
	return hex.EncodeToString(bits)
}

// slowest is how long a writer is waited for that has begun a file and not ended it.
var slowest = 10 * time.Second

// moveAside waits for the writer of the last file; if he does not end it he was interrupted, and
// the file gives up its name. Nothing of it was ever reported as written: a writer reads back
// what he wrote, and begins anew where it is gone.
func (l *Ledger) moveAside() error {
	if ended, err := l.await(); ended || err != nil {
		return err
	}
	path := filepath.Join(l.Dir, l.torn)
	aside := filepath.Join(l.Dir, ".torn-"+l.torn[:len(l.torn)-len(".jsonl")]+"-"+chance())
	err := patiently(func() error { return os.Rename(path, aside) })
	if errors.Is(err, fs.ErrNotExist) {
		return nil // another writer did it
	}
	if err != nil {
		return l.unwritable(err)
	}
	content, err := os.ReadFile(aside)
	if err != nil || l.unfinished(content) {
		return nil
	}
	if err := l.publish(path, content); err != nil && !errors.Is(err, fs.ErrExist) { // ended in the last moment
		return l.unwritable(err)
	}
	return nil
}

// await says whether the last file was ended, or is gone, before its writer had been still for
// too long.
func (l *Ledger) await() (ended bool, err error) {
	size, still := 0, time.Duration(0)
	for {
		content, err := l.read(l.Batches() + 1)
		if errors.Is(err, fs.ErrNotExist) {
			return true, nil
		}
		if err != nil {
			return false, err
		}
		if !l.unfinished(content) {
			return true, nil
		}
		if len(content) != size {
			size, still = len(content), 0
		}
		if still >= slowest {
			return false, nil
		}
		time.Sleep(slowest / 20)
		still += slowest / 20
	}
}

// unfinished says whether what is to be the next file only ends early.
func (l *Ledger) unfinished(content []byte) bool {
	_, wrong := parse(content, l.Batches()+1, l.hash())
	return wrong != nil && wrong.torn
}

// patiently tries again while another program holds a file for a moment, as virus scanners do.
func patiently(try func() error) error {
	err := try()
	for range 4 {
		if !held(err) {
			break
		}
		time.Sleep(time.Second / 4)
		err = try()
	}
	return err
}
